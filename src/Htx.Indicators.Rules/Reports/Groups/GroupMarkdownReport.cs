namespace Htx.Indicators.Rules;

/// <summary>Many subjects as Markdown: the report of each, then tables of subjects by content items, how many reach what, and the course of those that have several days.</summary>
public sealed class GroupMarkdownReport : GroupReport
{
    private readonly TextWriter writer;
    private readonly List<GroupTable> tables = [];

    /// <summary>Starts a report.</summary>
    /// <param name="writer">Takes the text, lines ended by line feeds.</param>
    /// <param name="noun">What the subjects are called, for example “HTX”; null for “đối tượng”.</param>
    /// <param name="language">The language.</param>
    public GroupMarkdownReport(TextWriter writer, string? noun = null, Language language = Language.Vietnamese)
        : base(noun, language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        this.writer = writer;
    }

    /// <inheritdoc/>
    public override void Add(AssessmentTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        writer.Write(MarkdownReport.WriteTable(table, Language));
        Line();
        GroupTables.Add(tables, table);
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        foreach (var table in tables)
        {
            Heading(GroupWords.TableTitle(table, Language));
            Row([GroupWords.SubjectHeading(Language), GroupWords.DayHeading(Language), .. table.RuleSet.Items.Select(item => item.Id)]);
            Row(Enumerable.Repeat("---", 2 + table.RuleSet.Items.Count()));
            foreach (var row in table.Rows)
                Row([row.Subject.Name, Days.Format(row.AsOf, Language), .. row.Verdicts.Select(verdict => verdict.Text(Language))]);
            foreach (var day in table.Tally.Days)
            {
                Heading(GroupWords.DayTitle(day, Noun, Language));
                foreach (var item in day.Items)
                    Line(MarkdownReport.Escape($"{item.Id} {item.Text(Noun, Language)} ({item.Title})").Insert(0, "- "));
            }

            foreach (var course in table.Courses)
            {
                Heading(GroupWords.CourseTitle(course, Language));
                foreach (var (item, i) in table.RuleSet.Items.Select((item, i) => (item, i)))
                    Line($"- {MarkdownReport.Escape(item.Id)} {course.Text(i, Language)}");
            }
        }

        if (RefusedCount == 0)
            return;
        Line();
        Line($"**{GroupWords.Refused(RefusedCount, Language)}**");
    }

    private void Heading(string text)
    {
        Line();
        Line($"## {MarkdownReport.Escape(text)}");
        Line();
    }

    private void Row(IEnumerable<string> cells) => Line($"| {string.Join(" | ", cells.Select(cell => cell == "---" ? cell : MarkdownReport.Escape(cell)))} |");

    private void Line(string line = "") => writer.Write(line + "\n");
}
