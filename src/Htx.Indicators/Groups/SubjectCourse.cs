namespace Htx.Indicators;

/// <summary>How the verdicts on one subject went from day to day (diễn biến).</summary>
public sealed class SubjectCourse
{
    internal SubjectCourse(IEnumerable<GroupRow> rows) => Rows = rows.OrderBy(row => row.AsOf).ToArray().AsReadOnly();

    /// <summary>Who was judged, as the last day names it.</summary>
    public Subject Subject => Rows[^1].Subject;

    /// <summary>The verdicts, earliest day first; at least two.</summary>
    public IReadOnlyList<GroupRow> Rows { get; }

    /// <summary>The course of a content item: “31/12/2021 chưa đạt → 31/12/2022 đạt”.</summary>
    /// <param name="item">The place of the item in its rule set, from 0.</param>
    /// <param name="language">The language.</param>
    public string Text(int item, Language language = Language.Vietnamese) =>
        string.Join(" → ", Rows.Select(row => $"{Days.Format(row.AsOf, language)} {row.Verdicts[item].Text(language)}"));
}
