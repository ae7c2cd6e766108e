using FsCheck;
using FsCheck.Fluent;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Testing;

/// <summary>The laws of scorecards, tried on a file with figures drawn around its own bands: <c>ScorecardLaws.Check("rules/my-circular.json")</c>.</summary>
public static class ScorecardLaws
{
    private static readonly ScorecardLaw[] Laws = [ScorecardLaw.WithinMaxima, ScorecardLaw.MorePoints, ScorecardLaw.RemovedFigure];

    /// <summary>The laws, in the order in which they are tried.</summary>
    public static IReadOnlyList<Law> All { get; } = Laws.Select(law => law.Law).ToArray().AsReadOnly();

    /// <summary>Tries every law on a scorecard file.</summary>
    /// <exception cref="LawBrokenException">Some do not hold.</exception>
    /// <exception cref="InvalidFileException">The file has errors.</exception>
    public static void Check(string path, LawOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var found = FindCounterexamples(ScorecardReader.ReadFile(path).GetValue(), options);
        if (found.Count > 0)
            throw new LawBrokenException(found);
    }

    /// <summary>Tries every law on a scorecard and gives a counter-example for each that does not hold; none as a rule.</summary>
    public static IReadOnlyList<Counterexample> FindCounterexamples(Scorecard scorecard, LawOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        return FindCounterexamples(scorecard, CompiledScorecard.Compile(scorecard).Rate, options);
    }

    /// <summary>The same for another way of rating.</summary>
    internal static IReadOnlyList<Counterexample> FindCounterexamples(Scorecard scorecard, Func<ObservationSet, Rating> rate, LawOptions? options = null)
    {
        options ??= new();
        var laws = options.Law is null ? Laws : Array.FindAll(Laws, law => law.Law.Id == options.Law);
        if (laws.Length == 0)
            throw new ArgumentException($"There is no law '{options.Law}'; there are {string.Join(", ", All)}.", nameof(options));
        var sets = RuleSetFigures.Around(scorecard).Generator.Sample(options.Sets, new Rnd((ulong)options.Seed), 0);
        return [.. laws.Select(law => law.Find(scorecard, rate, sets, options.Language)).OfType<Counterexample>()];
    }
}
