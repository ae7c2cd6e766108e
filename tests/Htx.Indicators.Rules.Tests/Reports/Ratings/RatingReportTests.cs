namespace Htx.Indicators.Rules.Tests;

/// <summary>What the forms hold stands in golden files, held by the tests of <c>htx rate</c>.</summary>
public sealed class RatingReportTests
{
    private const string Formula = "=1+1";

    private static readonly CompiledScorecard Card = CompiledScorecard.Compile(BundledScorecards.Get("tt-09-2017-bnnptnt"));

    public static TheoryData<string> Streaming => ["html", "markdown", "csv", "json", "jsonl"];

    [Theory]
    [MemberData(nameof(Streaming))]
    public void Rows_are_written_as_they_come_and_not_kept(string form)
    {
        using var text = new StringWriter();
        var report = Open(form, text);
        var rating = Rate("HTX Một");
        for (var i = 0; i < 1_000; i++)
            report.Add(rating);

        // A table may wait for a block of text to be full.
        Assert.InRange(text.ToString().Split("HTX Một").Length - 1, 900, 1_000);
    }

    [Fact]
    public void A_report_takes_ratings_by_its_own_scorecard_alone()
    {
        var report = new RatingJsonLinesReport(TextWriter.Null, BundledScorecards.Get("tt-01-2020-bkhdt"));

        Assert.Throws<ArgumentException>(() => report.Add(Rate("A")));
    }

    [Fact]
    public void In_a_CSV_table_no_text_can_be_computed()
    {
        using var text = new StringWriter { NewLine = "\n" };
        var report = new RatingCsvReport(text, Hostile.Scorecard);
        report.Add(Hostile.Rate(Figures(Formula)));
        report.Complete();

        var lines = text.ToString().Split('\n');

        Assert.EndsWith(";1.1 =1+1 (tối đa 5);Tổng điểm (5);Xếp loại;Ước;Ghi chú", lines[0], StringComparison.Ordinal);
        Assert.Equal("x;'=1+1;;2030-12-31;'=1+1;2,5;2,5;'=1+1;;", lines[1]);
    }

    [Fact]
    public void In_a_workbook_numbers_are_numbers_and_nothing_is_a_formula()
    {
        var workbook = new ReadWorkbook(Workbook(Hostile.Scorecard, Hostile.Rate(Figures(Formula))));

        Assert.False(workbook.HasFormulas);
        Assert.Equal(["x", "=1+1", null, "31/12/2030", "=1+1", 2.5, 2.5, "=1+1", null, null], workbook.Sheets[0].Rows[1]);
        Assert.Equal(["Số liệu đến ngày", "=1+1", "yếu", "không xếp loại", "chưa xếp loại được", "Cộng"], workbook.Sheets[1].Rows[0]);
        Assert.Equal(["31/12/2030", 1.0, 0.0, 0.0, 0.0, 1.0], workbook.Sheets[1].Rows[1]);
    }

    [Fact]
    public void A_workbook_keeps_the_rules_of_its_format_freezes_its_header_and_has_the_same_bytes_each_time()
    {
        var bytes = Workbook(Card.Scorecard, Rate("A"), Rate("B"));
        var workbook = new ReadWorkbook(bytes);

        Assert.Empty(workbook.Errors());
        Assert.Equal(bytes, Workbook(Card.Scorecard, Rate("A"), Rate("B")));
        Assert.Equal(["092017TT-BNNPTNT", "Tổng hợp"], workbook.Sheets.Select(sheet => sheet.Name));
        Assert.Equal(["A", "B"], workbook.Sheets[0].Rows.Skip(1).Select(row => row[1]));
        Assert.Contains("<x:pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\" />", workbook.Part("xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
        Assert.Contains("<x:definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'092017TT-BNNPTNT'!$1:$1</x:definedName>", workbook.Part("xl/workbook.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void In_Markdown_a_name_is_no_markup()
    {
        using var text = new StringWriter();
        new RatingMarkdownReport(text, Card.Scorecard).Add(Rate("a|b <b> [x](y)"));

        Assert.Contains("| a\\|b \\<b\\> \\[x\\](y) |", text.ToString(), StringComparison.Ordinal);
    }

    private static Rating Rate(string name) => Card.Rate(Figures(name));

    private static ObservationSet Figures(string name) => new(new("x", name), new(2030, 12, 31), [new("given", Observation.Of(2.5m))]);

    /// <summary>A scorecard whose every text is a formula.</summary>
    private static CompiledScorecard Hostile { get; } = CompiledScorecard.Compile(new(
        "x", 1, new(Formula, Formula, Formula), new(null), [new("given", Formula, MeasureKind.Amount, Formula, domain: new(0, 5))],
        [new("1", Formula, 5, [Criterion.Given("1.1", Formula, "given", 5)])], [new(Formula, 1), new("yếu", 0)]));

    private static RatingReport Open(string form, TextWriter writer) => form switch
    {
        "html" => new RatingHtmlReport(writer, Card.Scorecard),
        "markdown" => new RatingMarkdownReport(writer, Card.Scorecard),
        "csv" => new RatingCsvReport(writer, Card.Scorecard),
        "json" => new RatingJsonReport(writer, Card.Scorecard),
        _ => new RatingJsonLinesReport(writer, Card.Scorecard),
    };

    private static byte[] Workbook(Scorecard scorecard, params Rating[] ratings)
    {
        using var stream = new MemoryStream();
        var report = new RatingExcelReport(stream, scorecard);
        foreach (var rating in ratings)
            report.Add(rating);
        report.Complete();
        return stream.ToArray();
    }
}
