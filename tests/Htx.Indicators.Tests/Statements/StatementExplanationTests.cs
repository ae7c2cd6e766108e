namespace Htx.Indicators.Tests;

public sealed class StatementExplanationTests
{
    [Theory]
    [InlineData("240 + 20 = 260", "đúng", "right")]
    [InlineData("2.570/2.600 = 98,85%", "đúng: các số cho 98,846%, làm tròn thành 98,85%", "right: the numbers give 98.846%, rounded to 98.85%")]
    [InlineData("7/71 = 9,85%", "đúng: các số cho 9,859%, bỏ các chữ số sau (không làm tròn) còn 9,85%", "right: the numbers give 9.859%, cut off (not rounded) to 9.85%")]
    [InlineData("0,8 × 130 = 110 người", "đúng: các số dùng để tính có thể đã làm tròn, nên kết quả nằm trong khoảng từ 97,5 người đến 117 người", "right: the numbers it is computed from may be rounded themselves, so the result lies between 97.5 người and 117 người")]
    [InlineData("1/(1,2 - 1,1) = 50", "chưa thấy sai: các số dùng để tính có thể đã làm tròn, nên không xác định được khoảng của kết quả", "not found wrong: the numbers it is computed from may be rounded themselves, and nothing bounds the result")]
    [InlineData("118/130 = 91,47%", "sai: các số cho 90,77%; 91,47% là 118/129", "wrong: the numbers give 90.77%; 91.47% is 118/129")]
    [InlineData("118 THT + 12 THT = 131 THT", "sai: các số cho 130 THT", "wrong: the numbers give 130 THT")]
    [InlineData("22,7% hơn 20% là 0,7%", "sai: các số cho 2,7 điểm phần trăm; 0,7% là 22,7% - 22%", "wrong: the numbers give 2.7 percentage points; 0.7% is 22.7% - 22%")]
    [InlineData("21% hơn 20% là 5 điểm phần trăm", "sai: các số cho 1 điểm phần trăm", "wrong: the numbers give 1 percentage point")]
    [InlineData("2/1.000.000 = 0,3", "sai: các số cho 0,000002", "wrong: the numbers give 0.000002")]
    [InlineData("7/0 = 3", "không tính được: mẫu số bằng 0", "cannot be computed: a denominator is 0")]
    public void Says_in_one_sentence_what_became_of_it(string text, string vietnamese, string english)
    {
        var check = Statement.Parse(text).Check();

        Assert.Equal((vietnamese, english), (check.Explain(), check.Explain(Language.English)));
    }

    [Theory]
    [InlineData("2.799.999/1.000.000 = 2,7", "2,799")]
    [InlineData("27.999.999/10.000.000 = 2,7", "2,7999999")]
    public void What_is_shown_of_a_truncated_value_truncates_to_what_is_printed(string text, string shown) =>
        Assert.StartsWith($"đúng: các số cho {shown}", Statement.Parse(text).Check().Explain(), StringComparison.Ordinal);
}
