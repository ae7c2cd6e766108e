namespace Htx.Indicators.Rules;

/// <summary>One example of what a rule set means: figures, and what must be said of them. Written against the quoted words, never from the rule.</summary>
public sealed class RuleCase
{
    internal RuleCase(string sentence, string source, ObservationSet figures, IReadOnlyList<ExpectedVerdict> expected) =>
        (Sentence, Source, Figures, Expected) = (sentence, source, figures, expected);

    /// <summary>What it shows, in one sentence; unique within its file.</summary>
    public string Sentence { get; }

    /// <summary>Where the figures come from: a report, or “giả định” where they are made up.</summary>
    public string Source { get; }

    /// <summary>The figures; as a rule only those the expected verdicts need.</summary>
    public ObservationSet Figures { get; }

    /// <summary>What must be said; at least one verdict.</summary>
    public IReadOnlyList<ExpectedVerdict> Expected { get; }
}
