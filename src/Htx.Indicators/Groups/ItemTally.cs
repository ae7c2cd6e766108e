namespace Htx.Indicators;

/// <summary>How many subjects an item, or an indicator, was classified as what for.</summary>
/// <param name="Id">The id of the content item, or the number of the indicator.</param>
/// <param name="Title">Its title.</param>
/// <param name="Tally">The counts.</param>
public sealed record ItemTally(string Id, string Title, Tally Tally)
{
    /// <summary>In words: “2/3 HTX đạt, trong đó 1 vượt; 1 chưa đạt”.</summary>
    /// <param name="noun">What the subjects are called, for example “HTX”; null for “đối tượng”.</param>
    /// <param name="language">The language.</param>
    public string Text(string? noun = null, Language language = Language.Vietnamese) => Wording.In(language).Share(Tally, noun);
}
