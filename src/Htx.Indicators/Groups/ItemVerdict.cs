namespace Htx.Indicators;

/// <summary>What a content item was classified as; all that is kept of a subject among many.</summary>
/// <param name="Classification">The classification.</param>
/// <param name="IsEstimated">Whether it would be another with the estimated figures missing.</param>
public readonly record struct ItemVerdict(Classification Classification, bool IsEstimated)
{
    /// <summary>In words: “vượt”, “đạt (ước)”.</summary>
    public string Text(Language language = Language.Vietnamese) => Wording.In(language).Verdict(Classification, IsEstimated);
}
