namespace Htx.Indicators;

/// <summary>A day by which items are to be reached, seen from the day of the figures; one for all items of an assessment that have it.</summary>
internal sealed class DueDay(DateOnly day, DateOnly asOf)
{
    private readonly Standing<string> text = new(language => Wording.In(language).Deadline(day, asOf));

    /// <summary>The day, included.</summary>
    public DateOnly Day => day;

    /// <summary>The day with what remains to it.</summary>
    public string Text(Language language) => text.In(language);
}
