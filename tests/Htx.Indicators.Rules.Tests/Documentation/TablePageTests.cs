namespace Htx.Indicators.Rules.Tests;

/// <summary>docs/rule-format.md: what columns and cells of a table may say.</summary>
public sealed class TablePageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Of("rule-format.md");

    [Fact]
    public void Every_column_about_subjects_stands_on_the_page_as_it_is_called()
    {
        var rows = Page.RowsOf("cột · column").SkipLast(1).Select(row => (row.Cells[0], row.Cells[1] == "có · yes"));

        Assert.Equal(SubjectField.All.Select(field => ($"`{field.Title}`, `{field.Key}`", field.IsRequired)), rows);
    }

    [Fact]
    public void Every_cell_of_the_page_is_read()
    {
        Measure[] measures = [new("a", "Số", MeasureKind.Money, "đồng"), new("b", "Tỷ lệ", MeasureKind.Percent, "%"), new("c", "Việc", MeasureKind.Flag)];
        var cells = Page.RowsOf("ô ghi · cell").SelectMany(row => row.Cells[0].Split(", ")).Where(cell => cell.StartsWith('`')).Select(cell => cell.Trim('`')).ToArray();

        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.Contains(measures, measure => TableCell.Read(cell, measure, Language.Vietnamese, out _) is not null));
        Assert.Null(TableCell.Read("-", measures[0], Language.Vietnamese, out _));
    }
}
