namespace Htx.Indicators.Rules;

/// <summary>The cases of a scorecard (<c>rules/&lt;id&gt;.cases.json</c>), held against its measures, criteria, conditions and grades.</summary>
public sealed class ScorecardCases
{
    internal ScorecardCases(Scorecard scorecard, IReadOnlyList<RuleCase<ExpectedRating>> cases) => (Scorecard, Cases) = (scorecard, cases);

    /// <summary>The scorecard they are about.</summary>
    public Scorecard Scorecard { get; }

    /// <summary>The cases, in the order of the file; at least one.</summary>
    public IReadOnlyList<RuleCase<ExpectedRating>> Cases { get; }

    /// <summary>Rates the figures of every case by the scorecard it was read for; an error for each thing that is not the expected one.</summary>
    public IReadOnlyList<Diagnostic> Run() => Run(CompiledScorecard.Compile(Scorecard));

    /// <summary>Rates the figures of every case by a scorecard with the same criteria; an error for each thing that is not the expected one.</summary>
    /// <exception cref="ArgumentException">The scorecard lacks a criterion that a case is about.</exception>
    public IReadOnlyList<Diagnostic> Run(CompiledScorecard scorecard)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        return [.. Cases.SelectMany(one => Failures(one, scorecard))];
    }

    private static IEnumerable<Diagnostic> Failures(RuleCase<ExpectedRating> one, CompiledScorecard scorecard)
    {
        var rating = scorecard.Rate(one.Figures);
        return one.Expected.Where(expected => expected.SaidOf(rating) != expected.Expected).Select(expected => new Diagnostic(
            CaseDefects.RatingFailed, expected.Place, Phrases.Quoted(one.Sentence), expected.About, expected.SaidOf(rating), expected.Expected, expected.WhyOf(rating)));
    }
}
