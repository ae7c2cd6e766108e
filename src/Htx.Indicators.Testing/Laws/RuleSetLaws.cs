using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Testing;

/// <summary>The laws of rule sets, tried on a rule file with figures drawn around its own boundaries: <c>RuleSetLaws.Check("rules/my.json")</c>.</summary>
public static class RuleSetLaws
{
    private static readonly RuleSetLaw[] Laws =
    [
        ReferenceLaw.Law, WorkflowLaw.Law, ExplanationLaw.Law, ReachLaw.Law, BetterFigureLaw.Law, RescalingLaw.Law, RemovedFigureLaw.Law,
        IrrelevantFigureLaw.Law, PartsLaw.OrderAndRepetition, PartsLaw.Fold, RoundTripLaw.Law, MachineLaw.Law,
    ];

    /// <summary>The laws, in the order in which they are tried.</summary>
    public static IReadOnlyList<Law> All { get; } = Laws.Select(law => law.Law).ToArray().AsReadOnly();

    /// <summary>Tries the laws on a rule file.</summary>
    /// <exception cref="LawBrokenException">Some do not hold; its message says of which content item, with which figures, and what the law demands.</exception>
    /// <exception cref="InvalidFileException">The file has errors.</exception>
    /// <exception cref="ArgumentException">The options name a law that there is not.</exception>
    public static void Check(string path, LawOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var ruleSet = RuleSetReader.ReadFile(path).GetValue();
        var found = FindCounterexamples(new RuleSetUnderTest(ruleSet, options?.Evaluator, File.ReadAllText(path, Encoding.UTF8)), options);
        if (found.Count > 0)
            throw new LawBrokenException(found);
    }

    /// <summary>Tries the laws on a rule set and gives a counter-example for each that does not hold; none as a rule.</summary>
    /// <exception cref="ArgumentException">The options name a law that there is not.</exception>
    public static IReadOnlyList<Counterexample> FindCounterexamples(RuleSet ruleSet, LawOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        return FindCounterexamples(new RuleSetUnderTest(ruleSet, options?.Evaluator), options);
    }

    /// <summary>A law with the way to find what speaks against it.</summary>
    /// <exception cref="ArgumentException">There is no such law.</exception>
    internal static RuleSetLaw Get(string lawId)
    {
        ArgumentNullException.ThrowIfNull(lawId);
        return Array.Find(Laws, law => law.Law.Id == lawId)
            ?? throw new ArgumentException($"There is no law '{lawId}'; there are {string.Join(", ", All)}.", nameof(lawId));
    }

    /// <summary>A counter-example of one law among some figures; null where there is none.</summary>
    internal static Counterexample? Find(RuleSetUnderTest tested, RuleSetLaw law, IReadOnlyList<ObservationSet> sets, Language language)
    {
        try
        {
            return law.Find(tested, sets, shrinks: true) is var (set, objection) ? new(law.Law, set, CounterexampleText.Of(law.Law, tested.RuleSet, set, objection, language)) : null;
        }
        catch (EvaluatorFailure failure)
        {
            var smallest = Smallest.Of(failure, failing => FigureShrinker.Shrink(failing.Set).Select(failing.Again).OfType<EvaluatorFailure>(), _ => true);
            return new(law.Law, smallest.Set, CounterexampleText.Of(law.Law, smallest, language));
        }
    }

    private static List<Counterexample> FindCounterexamples(RuleSetUnderTest tested, LawOptions? options)
    {
        options ??= new();
        RuleSetLaw[] laws = options.Law is { } id ? [Get(id)] : Laws;
        var sets = RuleSetFigures.Around(tested.RuleSet).Generator.Sample(options.Sets, new Rnd((ulong)options.Seed), 0);
        return [.. laws.Select(law => Find(tested, law, sets, options.Language)).OfType<Counterexample>()];
    }
}
