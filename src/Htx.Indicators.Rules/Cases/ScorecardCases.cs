namespace Htx.Indicators.Rules;

/// <summary>The cases of a scorecard (<c>rules/&lt;id&gt;.cases.json</c>), held against its measures, criteria, conditions and grades.</summary>
public sealed class ScorecardCases
{
    internal ScorecardCases(Scorecard scorecard, IReadOnlyList<RuleCase<ExpectedRating>> cases) => (Scorecard, Cases) = (scorecard, cases);

    /// <summary>The scorecard they are about.</summary>
    public Scorecard Scorecard { get; }

    /// <summary>The cases, in the order of the file; at least one.</summary>
    public IReadOnlyList<RuleCase<ExpectedRating>> Cases { get; }

    /// <summary>Rates the figures of every case by the scorecard it was read for; an error for each thing that is not the expected one, of the first 1 000.</summary>
    public IReadOnlyList<Diagnostic> Run() => Run(CompiledScorecard.Compile(Scorecard));

    /// <summary>Rates the figures of every case by a scorecard with the same criteria; an error for each thing that is not the expected one, of the first 1 000.</summary>
    /// <exception cref="ArgumentException">The scorecard lacks a criterion that a case is about.</exception>
    public IReadOnlyList<Diagnostic> Run(CompiledScorecard scorecard)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        var explanations = new FailureExplanations();
        return [.. Cases.SelectMany(one => Failures(one, scorecard, explanations)).Take(FailureExplanations.MostFailures)];
    }

    private static IEnumerable<Diagnostic> Failures(RuleCase<ExpectedRating> one, CompiledScorecard scorecard, FailureExplanations explanations)
    {
        var rated = new RatedCase(scorecard.Rate(one.Figures));
        return
            from expected in one.Expected
            let said = expected.SaidOf(rated)
            where said != expected.Expected
            select new Diagnostic(
                CaseDefects.RatingFailed, expected.Place, Phrases.Quoted(one.Sentence), expected.About, said, expected.Expected, explanations.Of(language => expected.WhyOf(rated, language)));
    }
}
