namespace Htx.Indicators.Rules.Tests;

public sealed class TableCellTests
{
    private static readonly Measure Money = new("money", "Doanh thu", MeasureKind.Money, "triệu đồng");
    private static readonly Measure Percent = new("percent", "Tỷ lệ", MeasureKind.Percent, "%");
    private static readonly Measure Flag = new("flag", "Đã làm", MeasureKind.Flag);

    [Fact]
    public void A_row_without_a_byte_has_no_cells()
    {
        var cells = TableCells.Of(default, ',');

        Assert.Equal((0, false, true), (cells.Texts.Count, cells.HasBadQuotes, cells.AreBlank));
    }

    [Theory]
    [InlineData("1.800,5", 1800.5)]
    [InlineData("1800,5", 1800.5)]
    [InlineData("-35", -35)]
    [InlineData("0", 0)]
    public void A_number_is_read_in_the_notation_of_the_table(string cell, decimal value) =>
        Assert.Equal(Observation.Of(value), TableCell.Read(cell, Money, Language.Vietnamese, out _));

    [Theory]
    [InlineData("ước 1.800")]
    [InlineData("Ước 1.800")]
    [InlineData("ước đạt 1.800")]
    [InlineData("est. 1.800")]
    public void A_word_marks_an_estimate(string cell) =>
        Assert.Equal(Observation.Of(1800, ObservationStatus.Estimated), TableCell.Read(cell, Money, Language.Vietnamese, out _));

    [Fact]
    public void A_percentage_may_carry_its_sign_and_nothing_else_may()
    {
        Assert.Equal(Observation.Of(91.47m), TableCell.Read("91,47 %", Percent, Language.Vietnamese, out _));
        Assert.Null(TableCell.Read("91,47%", Money, Language.Vietnamese, out _));
    }

    [Theory]
    [InlineData("có", true)]
    [InlineData("CÓ", true)]
    [InlineData("true", true)]
    [InlineData("không", false)]
    [InlineData("FALSE", false)]
    public void A_flag_is_yes_or_no(string cell, bool done) =>
        Assert.Equal(Observation.OfFlag(done), TableCell.Read(cell, Flag, Language.Vietnamese, out _));

    [Theory]
    [InlineData("không áp dụng")]
    [InlineData("Không áp dụng")]
    [InlineData("n/a")]
    public void What_does_not_apply_is_said_in_words(string cell)
    {
        Assert.Equal(Observation.NotApplicable(), TableCell.Read(cell, Money, Language.Vietnamese, out _));
        Assert.Equal(Observation.NotApplicable(), TableCell.Read(cell, Flag, Language.Vietnamese, out _));
    }

    [Theory]
    [InlineData("1.597,93", "cả bảng được đọc theo cách viết số en")]
    [InlineData("5 HTX", "ví dụ 2,570 hoặc 1597.93")]
    public void In_a_table_of_English_numbers_it_is_written_with_those(string cell, string mend)
    {
        Assert.Null(TableCell.Read(cell, Money, Language.English, out var phrase));
        Assert.Contains(mend, phrase.In(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-", "để trống")]
    [InlineData("ước", "để trống")]
    [InlineData("#DIV/0!", "công thức")]
    [InlineData("1,2E+09", "viết tắt")]
    [InlineData("1,597.93", "cách viết số en")]
    [InlineData("2.570 thành viên", "không kèm chữ")]
    [InlineData("khoảng 20", "không kèm chữ")]
    [InlineData("2 Etu", "ví dụ 2.570 hoặc 1597,93")]
    [InlineData("9999999999999999999", "dưới 10¹⁸")]
    public void What_cannot_be_taken_comes_with_what_to_write(string cell, string mend)
    {
        Assert.Null(TableCell.Read(cell, Money, Language.Vietnamese, out var said));
        Assert.Contains(mend, said.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_flag_is_no_number_and_a_number_no_flag()
    {
        Assert.Null(TableCell.Read("1", Flag, Language.Vietnamese, out _));
        Assert.Null(TableCell.Read("có", Money, Language.Vietnamese, out _));
    }
}
