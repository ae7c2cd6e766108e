namespace Htx.Indicators.Tests;

public sealed class StatementTests
{
    [Theory]
    [InlineData("118/130 = 90,77%")]
    [InlineData("118 : 130 = 90,77 %")]
    [InlineData("118 ÷ 130 = 90,77 phần trăm")]
    [InlineData("118/130 THT, đạt tỷ lệ 90,77%")]
    [InlineData("23.183,8 ha/26.000 ha, đạt 89,16%")]
    [InlineData("115 THT nông nghiệp + 02 THT thương mại - dịch vụ + 13 THT nông, lâm nghiệp = 130 THT")]
    [InlineData("5 THT đạt chuẩn + 3 THT là mô hình mới = 8 THT")]
    [InlineData("480 triệu đồng/năm / 12 HTX = 40 triệu đồng/HTX")]
    [InlineData("3x5=15")]
    [InlineData("3 X 5 × 2 * 2 = 60 m²")]
    [InlineData("(35 + 70) người / 140 người chiếm 75%")]
    [InlineData("-5 + (-3) = -8")]
    [InlineData("5 − 3 – 1 = 1")]
    [InlineData("22,7% hơn 20% là 2,7 điểm phần trăm")]
    [InlineData("22,7% hơn 20% là 2,7 điểm %")]
    [InlineData("2.570 THÀNH VIÊN ÍT HƠN 2.600 LÀ 30")]
    [InlineData("5 HTX yếu kém hơn 3 HTX yếu kém là 2 HTX")]
    [InlineData("240\u00A0người + 20\u202Fngười = 260\u2009người")]
    public void Is_understood_as_reports_write_it(string text) => Assert.True(Statement.Parse(text).Check().IsRight, text);

    [Theory]
    [InlineData("hơn")]
    [InlineData("cao hơn")]
    [InlineData("nhiều  hơn")]
    [InlineData("lớn hơn")]
    [InlineData("vượt")]
    [InlineData("vượt hơn")]
    [InlineData("tăng so với")]
    public void What_is_greater_stands_first(string word) => Assert.True(Statement.Parse($"71 HTX {word} 44 HTX là 27 HTX").Check().IsRight);

    [Theory]
    [InlineData("thấp hơn")]
    [InlineData("ít hơn")]
    [InlineData("nhỏ hơn")]
    [InlineData("kém")]
    [InlineData("kém hơn")]
    [InlineData("thiếu so với")]
    [InlineData("giảm so với")]
    public void What_is_less_stands_first(string word) => Assert.True(Statement.Parse($"44 HTX {word} 71 HTX là 27 HTX").Check().IsRight);

    [Theory]
    [InlineData("=")]
    [InlineData(", đạt")]
    [InlineData("là")]
    [InlineData("bằng")]
    [InlineData("đạt tỷ lệ")]
    [InlineData("đạt tỉ lệ")]
    [InlineData("chiếm")]
    [InlineData("chiếm tỷ lệ")]
    public void A_word_may_announce_the_result(string word) => Assert.True(Statement.Parse($"35/140 {word} 25%").Check().IsRight);

    [Fact]
    public void Keeps_its_text_as_printed_and_composes_its_letters()
    {
        var statement = Statement.Parse("  240 +020  la\u0300 260", "mu\u0323c II");

        Assert.Equal(("  240 +020  là 260", "mục II"), (statement.Text, statement.Note));
    }

    [Fact]
    public void Equals_another_of_the_same_text_and_note()
    {
        Assert.Equal(Statement.Parse("1 + 1 = 2", "mục I"), Statement.Parse("1 + 1 = 2", "mục I"));
        Assert.NotEqual(Statement.Parse("1 + 1 = 2", "mục I"), Statement.Parse("1 + 1 = 2"));
        Assert.NotEqual(Statement.Parse("1 + 1 = 2"), Statement.Parse("1+1 = 2"));
    }

    [Fact]
    public void Refuses_a_text_that_is_none_and_a_note_that_says_nothing()
    {
        Assert.Throws<FormatException>(() => Statement.Parse("1 + 1"));
        Assert.Throws<ArgumentException>(() => Statement.Parse("1 + 1 = 2", " "));
    }
}
