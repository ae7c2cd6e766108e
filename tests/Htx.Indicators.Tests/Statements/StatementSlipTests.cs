namespace Htx.Indicators.Tests;

public sealed class StatementSlipTests
{
    [Theory]
    [InlineData("118/130 = 91,47%", StatementSlipKind.UnitsOff, "91,47% là 118/129", "91.47% is 118/129")]
    [InlineData("118/130 × 100 = 91,47%", StatementSlipKind.UnitsOff, "91,47% là 118/129 × 100", "91.47% is 118/129 × 100")]
    [InlineData("5/22 = 27,3%", StatementSlipKind.UnitsOff, "27,3% là 6/22", "27.3% is 6/22")]
    [InlineData("2.570/2.600 = 98,77%", StatementSlipKind.UnitsOff, "98,77% là 2.570/2.602", "98.77% is 2,570/2,602")]
    [InlineData("(35 + 70)/140 = 76,09%", StatementSlipKind.UnitsOff, "76,09% là (35 + 70)/138", "76.09% is (35 + 70)/138")]
    [InlineData("22,7% hơn 20% là 0,7", StatementSlipKind.OtherSubtrahend, "0,7 là 22,7% - 22%", "0.7 is 22.7% - 22%")]
    [InlineData("116 + 3 + 8 + 1 + 5 = 130", StatementSlipKind.LeftOut, "130 là kết quả khi bỏ sót 3", "130 is what comes out without 3")]
    [InlineData("(35 + 70)/140 = 50%", StatementSlipKind.LeftOut, "50% là kết quả khi bỏ sót 35", "50% is what comes out without 35")]
    [InlineData("240 + 20 = 280", StatementSlipKind.CountedTwice, "280 là kết quả khi tính 20 hai lần", "280 is what comes out with 20 counted twice")]
    [InlineData("22/5 = 22,7%", StatementSlipKind.Swapped, "22,7% là 5/22 (đảo thứ tự hai số)", "22.7% is 5/22 (the two numbers change places)")]
    [InlineData("2.570 hơn 2.600 là 30", StatementSlipKind.Swapped, "30 là 2.600 - 2.570 (đảo thứ tự hai số)", "30 is 2,600 - 2,570 (the two numbers change places)")]
    [InlineData("118/130 = 9,08%", StatementSlipKind.DecimalComma, "9,08% nhỏ hơn 10 lần, có thể đặt sai dấu phẩy hoặc thiếu chữ số 0", "9.08% is too small by a factor of 10, the decimal comma may be misplaced or a 0 missing")]
    [InlineData("1,5 + 1,5 = 3.000", StatementSlipKind.DecimalComma, "3.000 lớn gấp 1.000 lần, có thể đặt sai dấu phẩy hoặc thừa chữ số 0", "3,000 is too great by a factor of 1,000, the decimal comma may be misplaced or a 0 too many")]
    [InlineData("118/130 = 90,77", StatementSlipKind.PercentSign, "90,77 là số phần trăm, thiếu dấu %", "90.77 is the percentage, its sign is missing")]
    [InlineData("118/130 = 0,9077%", StatementSlipKind.PercentSign, "0,9077 là tỷ số chưa nhân với 100, không phải phần trăm", "0.9077 is the ratio not multiplied by 100, no percentage")]
    public void The_likely_slip_is_named(string text, StatementSlipKind kind, string vietnamese, string english)
    {
        var slip = Statement.Parse(text).Check().Slip;

        Assert.Equal((kind, vietnamese, english), (slip?.Kind, slip?.Text(), slip?.Text(Language.English)));
    }

    [Theory]
    [InlineData("44 + 27 = 75")] // no addend is 4
    [InlineData("2.600 - 2.570 = 31")] // any whole number is the difference from some other
    [InlineData("118/130 = 85%")]
    [InlineData("118/130 = 92%")] // 119/130 rounds to it, but so would much else
    [InlineData("1/3 = 33,5%")]
    [InlineData("133 + 0 = 1")]
    [InlineData("2,4 + 0 = 3")]
    [InlineData("999.999.999.999.999.999 + 2.999.999.999/3.000.000.000 - 5 = 999.999.999.999.999.999")] // without the 5 it would be no figure
    public void Nothing_far_fetched_is_said(string text)
    {
        var check = Statement.Parse(text).Check();

        Assert.Equal((StatementVerdict.Wrong, null), (check.Verdict, check.Slip));
    }

    [Fact]
    public void What_is_right_or_not_computable_has_none() =>
        Assert.All(["118/130 = 90,77%", "7/0 = 3"], text => Assert.Null(Statement.Parse(text).Check().Slip));
}
