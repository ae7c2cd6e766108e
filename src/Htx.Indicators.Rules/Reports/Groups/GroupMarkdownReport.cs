namespace Htx.Indicators.Rules;

/// <summary>Many subjects as Markdown: the report of each, then tables of subjects by content items, how many reach what, and the course of those that have several days.</summary>
public sealed class GroupMarkdownReport : GroupReport
{
    private readonly TextWriter writer;
    private readonly MarkdownPage page;
    private readonly List<GroupTable> tables = [];

    /// <summary>Starts a report.</summary>
    /// <param name="writer">Takes the text, lines ended by line feeds.</param>
    /// <param name="noun">What the subjects are called, for example “HTX”; null for “đối tượng”.</param>
    /// <param name="language">The language.</param>
    public GroupMarkdownReport(TextWriter writer, string? noun = null, Language language = Language.Vietnamese)
        : base(noun, language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        (this.writer, page) = (writer, new(writer));
    }

    /// <inheritdoc/>
    public override void Add(AssessmentTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        writer.Write(MarkdownReport.WriteTable(table, Language));
        page.Line();
        GroupTables.Add(tables, Titles, table);
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        foreach (var table in tables)
        {
            page.Heading(GroupWords.TableTitle(table, Language));
            page.TableHead([GroupWords.SubjectHeading(Language), GroupWords.DayHeading(Language), .. table.RuleSet.Items.Select(item => item.Id)]);
            foreach (var row in table.Rows)
                page.Row([Titles.Of(row.Subject), Days.Format(row.AsOf, Language), .. row.Verdicts.Select(verdict => verdict.Text(Language))]);
            foreach (var day in table.Tally.Days)
            {
                page.Heading(GroupWords.DayTitle(day, Noun, Language));
                foreach (var item in day.Items)
                    page.Item($"{item.Id} {item.Text(Noun, Language)} ({item.Title})");
            }

            foreach (var course in table.Courses)
            {
                page.Heading(GroupWords.CourseTitle(course, Titles, Language));
                foreach (var (item, i) in table.RuleSet.Items.Select((item, i) => (item, i)))
                    page.Item($"{item.Id} {course.Text(i, Language)}");
            }
        }

        foreach (var line in LeftOut.Lines(Language))
        {
            page.Line();
            page.Line($"**{line}**");
        }
    }
}
