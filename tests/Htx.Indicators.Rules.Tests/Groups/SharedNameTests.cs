namespace Htx.Indicators.Rules.Tests;

public sealed class SharedNameTests
{
    private static readonly CompiledRuleSet Rules = CompiledRuleSet.Compile(BundledRuleSets.Get("47-nq-hdnd-2021"));

    /// <summary>Two subjects of one name, the first on two days, and one of a name of its own.</summary>
    private static readonly AssessmentTable[] Tables = [.. new[]
    {
        ("tan-tien-1", "HTX Tân Tiến", 2023), ("tan-tien-2", "HTX Tân Tiến ", 2023), ("tan-tien-1", "HTX Tân Tiến", 2024), ("an-binh", "HTX An Bình", 2023),
    }.Select(one => Of(one.Item1, one.Item2, one.Item3))];

    [Fact]
    public void In_text_the_id_stands_behind_a_name_that_two_subjects_share()
    {
        var text = new StringBuilder();
        var report = new GroupTextReport(line => text.Append(string.Concat(line.Select(span => span.Text))).Append('\n'));
        Complete(report);

        Assert.Contains("\n  HTX Tân Tiến (tan-tien-1), 31/12/2023 ", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("\n  HTX Tân Tiến (tan-tien-2), 31/12/2023 ", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("\n  HTX An Bình, 31/12/2023 ", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("\nDiễn biến: HTX Tân Tiến (tan-tien-1)\n", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void In_Markdown_and_HTML_too()
    {
        using var markdown = new StringWriter();
        Complete(new GroupMarkdownReport(markdown));
        using var html = new StringWriter();
        Complete(new GroupHtmlReport(html));

        Assert.Contains("\n| HTX Tân Tiến (tan-tien-1) | 31/12/2024 |", markdown.ToString(), StringComparison.Ordinal);
        Assert.Contains("\n| HTX An Bình | 31/12/2023 |", markdown.ToString(), StringComparison.Ordinal);
        Assert.Contains(">HTX Tân Tiến (tan-tien-1), 31/12/2024<", html.ToString(), StringComparison.Ordinal);
        Assert.Contains(">HTX An Bình, 31/12/2023<", html.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Verdicts have a column of ids; details are written as they come, so that the first is told from those behind it.</summary>
    [Fact]
    public void In_a_workbook_wherever_no_column_has_ids()
    {
        using var stream = new MemoryStream();
        Complete(new GroupExcelReport(stream));
        var sheets = new ReadWorkbook(stream.ToArray()).Sheets;

        Assert.Equal(["tan-tien-1", "HTX Tân Tiến"], sheets[0].Rows[1][..2]);
        Assert.Equal("HTX Tân Tiến (tan-tien-1)", sheets.Single(sheet => sheet.Name.StartsWith("Diễn biến", StringComparison.Ordinal)).Rows[1][0]);
        Assert.Equal(["HTX Tân Tiến (tan-tien-1)", "HTX Tân Tiến (tan-tien-2)"], sheets.Single(sheet => sheet.Name == "Phép tính của báo cáo").Rows[1..3].Select(row => row[0]));
        Assert.Equal(["HTX Tân Tiến", "HTX Tân Tiến (tan-tien-2)", "HTX Tân Tiến (tan-tien-1)", "HTX An Bình"], sheets[^1].Rows[1..].Select(row => row[0]).Distinct());
    }

    private static void Complete(GroupReport report)
    {
        Array.ForEach(Tables, report.Add);
        report.Complete();
    }

    private static AssessmentTable Of(string id, string name, int year) =>
        AssessmentTable.Of(Rules.Assess(new(new(id, name), new(year, 12, 31), [new("htxMembers", Observation.Of(2_600))], statements: [Statement.Parse("1 + 1 = 2")])));
}
