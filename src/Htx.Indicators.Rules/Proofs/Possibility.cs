namespace Htx.Indicators.Rules;

/// <summary>Whether a classification can occur at all, whatever the figures.</summary>
public sealed class Possibility
{
    private Possibility(Classification classification, bool? canOccur, Phrase? why, IReadOnlyDictionary<string, decimal>? example) =>
        (Classification, CanOccur, Phrase, Example) = (classification, canOccur, why, example);

    /// <summary>The classification: chưa đạt, đạt or vượt.</summary>
    public Classification Classification { get; }

    /// <summary>True when figures are known that lead to it; false when none can; null when neither could be shown.</summary>
    public bool? CanOccur { get; }

    /// <summary>Figures that lead to it, by the ids of given measures; a flag is 1 or 0. Null unless <see cref="CanOccur"/> is true.</summary>
    public IReadOnlyDictionary<string, decimal>? Example { get; }

    /// <summary>Why it cannot occur, or why that could not be shown; null when it can.</summary>
    public string? Why(Language language = Language.Vietnamese) => Phrase?.In(language);

    internal Phrase? Phrase { get; }

    internal static Possibility By(Classification classification, IReadOnlyDictionary<string, decimal> example) => new(classification, true, null, example);

    internal static Possibility None(Classification classification, Phrase why) => new(classification, false, why, null);

    internal static Possibility Unknown(Classification classification, Phrase why) => new(classification, null, why, null);
}
