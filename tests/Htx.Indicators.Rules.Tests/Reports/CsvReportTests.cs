using CsvHelper;

namespace Htx.Indicators.Rules.Tests;

public sealed class CsvReportTests
{
    [Theory]
    [InlineData("resolution-47.csv", Language.Vietnamese)]
    [InlineData("resolution-47.en.csv", Language.English)]
    public void Csv(string file, Language language)
    {
        var text = CsvReport.WriteTable(AssessmentTable.Of(Sample.Assessment), language);

        // The mark by which spreadsheets know UTF-8.
        Assert.Equal('\uFEFF', text[0]);
        Golden.Verify(file, text[1..]);
    }

    [Fact]
    public void Numbers_are_numbers_also_where_they_are_negative()
    {
        var cells = Read(CsvReport.WriteTable(AssessmentTable.Of(Judge("=1+1", Observation.Of(-35.5m)))));

        Assert.Equal("-35,5", cells[1][12]);
        Assert.Equal("'=1+1", cells[1][1]);
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("+1")]
    [InlineData("-1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("  =1")]
    [InlineData("\uFEFF=1")]
    [InlineData("\u200B \u00AD=1")]
    [InlineData("\t=1")]
    [InlineData("＝1")]
    [InlineData("−1")]
    public void A_text_that_a_spreadsheet_would_compute_starts_with_an_apostrophe(string text) =>
        Assert.Equal("'" + text, SpreadsheetText.Inert(text));

    [Theory]
    [InlineData("Xã A,=1+1", "Xã A,'=1+1")]
    [InlineData("Xã A; @SUM(A1)", "Xã A;' @SUM(A1)")]
    [InlineData("Xã A, \"=1+1", "Xã A,' \"=1+1")]
    [InlineData("=1,-2;+3", "'=1,'-2;'+3")]
    [InlineData("diện tích 1.597,93 ha; 2.570 thành viên", "diện tích 1.597,93 ha; 2.570 thành viên")]
    public void Nor_is_a_text_computed_where_a_spreadsheet_splits_at_another_sign(string text, string inert) =>
        Assert.Equal(inert, SpreadsheetText.Inert(text));

    [Law(MaxTest = 300)]
    public void No_cell_of_text_can_be_computed_and_every_cell_reads_back(string[] texts)
    {
        foreach (var name in texts.Where(TextLine.IsOne))
        {
            var cells = Read(CsvReport.WriteTable(AssessmentTable.Of(Judge(name, Observation.Of(7)))));

            Assert.Equal(SpreadsheetText.Inert(name), cells[1][1]);
            Assert.All(cells[1], cell => Assert.False(SpreadsheetText.IsFormula(cell)));
        }
    }

    private static RuleSetAssessment Judge(string name, Observation observation)
    {
        var rules = new RuleSet(
            "x", 1, new("Kế hoạch", "Mẫu", "1/KH"), new(null), [new("a", name, MeasureKind.Money, name)],
            [new("1", "Một", [ContentItem.Of("1.1", name, "a", Target.Of("atLeast", 7), new(name, "q"), null, name, name)])]);
        return CompiledRuleSet.Compile(rules).Assess(new(new("x", name), new(2026, 12, 31), [new("a", observation)]));
    }

    private static List<string[]> Read(string text)
    {
        using var reader = CsvReader.Create(Encoding.UTF8.GetBytes(text), new CsvReaderOptions { Separator = ';', HasHeader = false });
        var rows = new List<string[]>();
        while (reader.Read())
            rows.Add(reader.Current.ToArray());
        return rows;
    }
}
