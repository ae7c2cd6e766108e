namespace Htx.Indicators.Tests;

public sealed class StatementCheckTests
{
    [Theory]
    [InlineData("2.570/2.600 = 98,85%", StatementVerdict.Rounded)]
    [InlineData("(35 + 70)/140 = 75%", StatementVerdict.Exact)]
    [InlineData("23.183,8 ha/26.000 ha = 89,16%", StatementVerdict.Truncated)]
    [InlineData("1.586,53 + 11,4 = 1.597,93", StatementVerdict.Exact)]
    [InlineData("7/71 = 9,85%", StatementVerdict.Truncated)]
    [InlineData("3/71 = 4,22%", StatementVerdict.Truncated)]
    [InlineData("20/71 = 28,2%", StatementVerdict.Rounded)]
    [InlineData("49,3% + 9,85% + 4,22% + 28,2% + 5,63% + 2,8% = 100%", StatementVerdict.Exact)]
    [InlineData("0,8 × 130 = 110", StatementVerdict.WithinDigits)]
    [InlineData("1/(1,2 - 1,1) = 50", StatementVerdict.WithinDigits)]
    [InlineData("118/130 = 91,47%", StatementVerdict.Wrong)]
    [InlineData("2,4 + 0 = 3", StatementVerdict.Wrong)]
    public void Is_judged_by_its_own_numbers(string text, StatementVerdict verdict) => Assert.Equal(verdict, Statement.Parse(text).Check().Verdict);

    [Theory]
    [InlineData("1/8 = 0,1")] // 0,125
    [InlineData("1/8 = 0,12")]
    [InlineData("1/8 = 0,13")]
    [InlineData("1/8 = 0")]
    [InlineData("-1/8 = -0,12")]
    [InlineData("-1/8 = -0,13")]
    [InlineData("-1/8 = 0")]
    [InlineData("-1/16 = -0,0")]
    [InlineData("1/2 = 1")]
    [InlineData("1/2 = 0")]
    [InlineData("-1/2 = -1")]
    [InlineData("-1/2 = 0")]
    [InlineData("5/2 = 3")]
    [InlineData("5/2 = 2")]
    [InlineData("0/7 = 0,00")]
    public void Rounding_at_the_midpoint_and_truncating_are_both_right(string text) => Assert.True(Statement.Parse(text).Check().IsRight);

    [Theory]
    [InlineData("1/8 = 0,11")]
    [InlineData("1/8 = 0,14")]
    [InlineData("1/8 = 0,2")]
    [InlineData("1/8 = 1")]
    [InlineData("1/8 = -0,1")]
    [InlineData("-1/8 = 0,1")]
    [InlineData("-1/8 = -0,14")]
    [InlineData("-1/8 = -0,11")]
    [InlineData("-1/2 = 1")]
    [InlineData("3/2 = 0")]
    [InlineData("2/2 = 0")]
    [InlineData("-2/2 = 0")]
    [InlineData("1 + 1 = 3")]
    [InlineData("1 + 1 = 1")]
    public void What_neither_of_them_gives_is_wrong(string text) => Assert.Equal(StatementVerdict.Wrong, Statement.Parse(text).Check().Verdict);

    [Theory]
    [InlineData("118/130 = 90,77%")]
    [InlineData("118/130 × 100 = 90,77%")]
    [InlineData("118 × 100/130 = 90,77%")]
    [InlineData("100 × 118/130 = 90,77%")]
    [InlineData("100 × 3/600 = 50%")]
    [InlineData("118/130 × 100% = 90,77%")]
    [InlineData("118/130 = 0,9077")]
    [InlineData("1 - 118/130 = 9,23%")]
    [InlineData("100 - 118/130 × 100 = 9,23%")]
    [InlineData("5/22 + 3/22 = 36,36%")]
    [InlineData("100% - 77,3% = 22,7%")]
    [InlineData("22,7% - 20% = 2,7")]
    [InlineData("0,35 + 0,4 = 75%")]
    [InlineData("49,3 + 50,7 = 100%")]
    [InlineData("40% × 140 người = 56 người")]
    [InlineData("2,5% × 4 = 10%")]
    [InlineData("56 người / 40% = 140 người")]
    [InlineData("22,7% / 20% = 113,5%")]
    [InlineData("50% × 40% = 20%")]
    [InlineData("2.600 hơn 2.570 là 1,17%")]
    [InlineData("2.570 thấp hơn 2.600 là 1,15%")]
    [InlineData("22,7% hơn 20% là 2,7%")]
    [InlineData("22,7% hơn 20% là 13,5%")]
    [InlineData("5/22 hơn 4/22 là 4,55 điểm phần trăm")]
    public void A_percent_sign_is_understood_as_reports_mean_it(string text) => Assert.True(Statement.Parse(text).Check().IsRight);

    [Theory]
    [InlineData("118/130 = 90,77")]
    [InlineData("118/130 × 100 = 9077%")]
    [InlineData("118/130 = 0,9077%")]
    [InlineData("100/130 = 0,77%")]
    [InlineData("40% × 140 = 57")]
    [InlineData("2.600 hơn 2.570 là 30%")]
    public void A_percent_sign_makes_nothing_right_that_is_not(string text) => Assert.Equal(StatementVerdict.Wrong, Statement.Parse(text).Check().Verdict);

    [Fact]
    public void Says_what_the_numbers_give_and_between_what_they_can()
    {
        var check = Statement.Parse("22,7% hơn 20% là 0,7").Check();
        var counted = Statement.Parse("118/130 = 91,47%").Check();

        Assert.Equal((2.7m, 2.65m, 2.8m), (check.Computed, check.Lowest, check.Highest));
        Assert.Equal((90.769230769m, null, null), (counted.Computed, counted.Lowest, counted.Highest));
    }

    [Theory]
    [InlineData("5/0 = 3", StatementObstacle.ZeroDenominator)]
    [InlineData("5/(2 - 2) = 3", StatementObstacle.ZeroDenominator)]
    [InlineData("5 hơn 0 là 10%", StatementObstacle.ZeroDenominator)]
    [InlineData("1 + 2/(1,5 - 1,5) = 3", StatementObstacle.ZeroDenominator)]
    [InlineData("999.999.999 × 999.999.999 × 2 = 3", StatementObstacle.TooLarge)]
    [InlineData("1/0,000000001 × 999.999.999.999 = 3", StatementObstacle.TooLarge)]
    [InlineData("22,7% - 20 = 2,7", StatementObstacle.MixedPercent)]
    [InlineData("22,7% hơn 20 là 2,7", StatementObstacle.MixedPercent)]
    public void What_cannot_be_computed_is_not_called_wrong(string text, StatementObstacle obstacle)
    {
        var check = Statement.Parse(text).Check();

        Assert.Equal((StatementVerdict.NotComputable, obstacle, false, null), (check.Verdict, check.Obstacle, check.IsRight, check.Computed));
    }

    [Theory]
    [InlineData("1,2 tỷ đồng + 300 triệu đồng = 1,5 tỷ đồng")]
    [InlineData("2 triệu thành viên + 300 thành viên = 2,0003 triệu thành viên")]
    [InlineData("2 triệu thành viên / 140.000 THT = 14,3 thành viên")]
    [InlineData("2 triệu thành viên / 100.000.000 người = 2%")]
    [InlineData("12.000 người / 3 = 4 nghìn người")]
    [InlineData("1,2 tấn + 300 kg = 1,5 tấn")]
    [InlineData("27 ha + 2.500 m² = 27,25 ha")]
    [InlineData("1,2 Tỷ đồng + 300 TRIỆU đồng = 1,5 tỉ đồng")]
    public void A_right_statement_in_different_units_is_not_called_wrong(string text) =>
        Assert.Equal(StatementObstacle.MixedUnits, Statement.Parse(text).Check().Obstacle);

    [Theory]
    [InlineData("1.200 triệu đồng + 300 triệu đồng = 1.500 triệu đồng")]
    [InlineData("480 triệu đồng / 12 HTX = 40 triệu đồng/HTX")]
    [InlineData("95 triệu đồng/200 triệu đồng = 47,5%")]
    [InlineData("12 HTX × 40 triệu đồng/HTX = 480 triệu đồng")]
    [InlineData("1,2 + 0,3 = 1,5 tỷ đồng")]
    [InlineData("106,811 tỷ - 6,811 tỷ = 100 tỉ")]
    [InlineData("6 tấn / 2 ha = 3 tấn/ha")]
    [InlineData("22 HTX + 130 THT = 152 tổ chức")]
    public void Units_of_one_scale_are_passed_over(string text) => Assert.True(Statement.Parse(text).Check().IsRight);
}
