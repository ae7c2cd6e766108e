namespace Htx.Indicators.Testing;

/// <summary>A text in both languages.</summary>
internal sealed record Words(string Vietnamese, string English)
{
    /// <summary>The text in a language.</summary>
    public string In(Language language) => language == Language.Vietnamese ? Vietnamese : English;

    /// <summary>A verdict, with the reason where there is none.</summary>
    public static Words Of(Classification classification, NotAssessedReason? why)
    {
        var reason = why is { } known ? $" ({char.ToLowerInvariant(known.ToString()[0])}{known.ToString()[1..]})" : "";
        return new(classification.ToText(Language.Vietnamese) + reason, classification.ToText(Language.English) + reason);
    }
}
