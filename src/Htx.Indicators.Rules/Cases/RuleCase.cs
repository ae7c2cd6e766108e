namespace Htx.Indicators.Rules;

/// <summary>One example of what a rule set or a scorecard means: figures, and what must be said of them. Written against the document's words, never from the rule.</summary>
/// <typeparam name="TExpected">What must be said, piece by piece: <see cref="ExpectedVerdict"/> or <see cref="ExpectedRating"/>.</typeparam>
public sealed class RuleCase<TExpected>
{
    internal RuleCase(string sentence, string source, ObservationSet figures, IReadOnlyList<TExpected> expected) =>
        (Sentence, Source, Figures, Expected) = (sentence, source, figures, expected);

    /// <summary>What it shows, in one sentence; unique within its file.</summary>
    public string Sentence { get; }

    /// <summary>Where the figures come from: a report, or “giả định” where they are made up.</summary>
    public string Source { get; }

    /// <summary>The figures; as a rule only those that what is expected needs.</summary>
    public ObservationSet Figures { get; }

    /// <summary>What must be said; at least one thing.</summary>
    public IReadOnlyList<TExpected> Expected { get; }
}
