using System.Diagnostics.CodeAnalysis;

namespace Htx.Indicators;

/// <summary>The words for classifications and reasons. The one place where they are mapped.</summary>
public static class ClassificationWords
{
    /// <summary>“vượt”, “đạt”, “chưa đạt”, “chưa đánh giá”: the law's words, used as values in every file.</summary>
    public static string ToText(this Classification classification, Language language = Language.Vietnamese) => (classification, language) switch
    {
        (Classification.Exceeded, Language.Vietnamese) => "vượt",
        (Classification.Met, Language.Vietnamese) => "đạt",
        (Classification.NotMet, Language.Vietnamese) => "chưa đạt",
        (Classification.NotAssessed, Language.Vietnamese) => "chưa đánh giá",
        (Classification.Exceeded, _) => "exceeded",
        (Classification.Met, _) => "met",
        (Classification.NotMet, _) => "not met",
        (Classification.NotAssessed, _) => "not assessed",
        _ => throw new ArgumentOutOfRangeException(nameof(classification)),
    };

    /// <summary>The value for a reason in result files: <c>missing</c>, <c>undefined</c>, <c>notApplicable</c>, <c>inconsistent</c>.</summary>
    public static string ToKey(this NotAssessedReason reason) => reason switch
    {
        NotAssessedReason.Missing => "missing",
        NotAssessedReason.Inconsistent => "inconsistent",
        NotAssessedReason.Undefined => "undefined",
        NotAssessedReason.NotApplicable => "notApplicable",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    /// <summary>Reads the Vietnamese word of a classification, composed or decomposed (NFC or NFD); nothing else, no number, no other case.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Classification? classification)
    {
        var composed = text is null ? null : VietnameseText.Compose(text);
        classification = Enum.GetValues<Classification>().Where(c => c.ToText() == composed).Select(c => (Classification?)c).FirstOrDefault();
        return classification is not null;
    }
}
