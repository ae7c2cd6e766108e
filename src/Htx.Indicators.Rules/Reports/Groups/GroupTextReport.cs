namespace Htx.Indicators.Rules;

/// <summary>
/// Many subjects as plain text: the report of each, then a table of subjects by content items, how many reach what, and the course
/// of those that have several days.
/// </summary>
public sealed class GroupTextReport : GroupReport
{
    private readonly Action<IReadOnlyList<ReportSpan>> write;
    private readonly List<GroupTable> tables = [];

    /// <summary>Starts a report.</summary>
    /// <param name="write">Takes the lines, in pieces that say what they are.</param>
    /// <param name="noun">What the subjects are called, for example “HTX”; null for “đối tượng”.</param>
    /// <param name="language">The language.</param>
    public GroupTextReport(Action<IReadOnlyList<ReportSpan>> write, string? noun = null, Language language = Language.Vietnamese)
        : base(noun, language)
    {
        ArgumentNullException.ThrowIfNull(write);
        this.write = write;
    }

    /// <inheritdoc/>
    public override void Add(AssessmentTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        foreach (var line in TextReport.TableLines(table, Language))
            write(line);
        write([]);
        GroupTables.Add(tables, Titles, table);
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        foreach (var table in tables)
        {
            WriteTable(table);
            foreach (var day in table.Tally.Days)
                WriteDay(day);
            foreach (var course in table.Courses)
                WriteCourse(table, course);
        }

        foreach (var line in LeftOut.Lines(Language))
            write([new(line, ReportStyle.NotAssessed)]);
    }

    private void WriteTable(GroupTable table)
    {
        string[] items = [.. table.RuleSet.Items.Select(item => item.Id)];
        var first = table.Rows.Max(row => GroupWords.RowTitle(row, Titles, Language).Length) + 2;
        var widths = items.Select((id, i) => table.Rows.Max(row => row.Verdicts[i].Text(Language).Length)).Select((width, i) => i == items.Length - 1 ? 0 : Math.Max(width, items[i].Length) + 2).ToArray();
        write([new(GroupWords.TableTitle(table, Language), ReportStyle.Strong)]);
        write([new("  ".PadRight(first + 2), ReportStyle.Plain), .. items.Select((id, i) => new ReportSpan(id.PadRight(widths[i]), ReportStyle.Strong))]);
        foreach (var row in table.Rows)
        {
            write(
            [
                new($"  {GroupWords.RowTitle(row, Titles, Language).PadRight(first)}", ReportStyle.Plain),
                .. row.Verdicts.Select((verdict, i) => new ReportSpan(verdict.Text(Language).PadRight(widths[i]), ReportWords.StyleOf(verdict.Classification))),
            ]);
        }

        write([]);
    }

    private void WriteDay(GroupDay day)
    {
        write([new(GroupWords.DayTitle(day, Noun, Language), ReportStyle.Strong)]);
        foreach (var item in day.Items)
            write([new($"  {item.Id} ", ReportStyle.Strong), new($"{item.Text(Noun, Language)} ({item.Title})", ReportStyle.Plain)]);
        write([]);
    }

    private void WriteCourse(GroupTable table, SubjectCourse course)
    {
        write([new(GroupWords.CourseTitle(course, Titles, Language), ReportStyle.Strong)]);
        foreach (var (item, i) in table.RuleSet.Items.Select((item, i) => (item, i)))
            write([new($"  {item.Id} ", ReportStyle.Strong), new(course.Text(i, Language), ReportStyle.Plain)]);
        write([]);
    }
}
