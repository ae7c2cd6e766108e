namespace Htx.Indicators.Rules.Tests;

/// <summary>A sentence with several goals, each with a number and a year.</summary>
public sealed class YearOfNumberTests
{
    [Theory]
    [InlineData("đến năm 2025 có 20 HTX, đến năm 2030 có 40 HTX", "HTX", "40", 2025, "đến năm 2030 có 40")]
    [InlineData("đến năm 2025 có 20 HTX, đến năm 2030 có 40 HTX", "HTX", "20", 2030, "đến năm 2025 có 20")]
    [InlineData("Đến năm 2025, có 60% HTX xếp loại khá; đến năm 2030, có 80% HTX xếp loại khá", "%", "80", 2025, "đến năm 2030, có 80%")]
    [InlineData("Năm 2025 đạt 20 HTX, năm 2026 đạt 25 HTX, năm 2027 đạt 30 HTX", "HTX", "25", 2025, "năm 2026 đạt 25")]
    [InlineData("Đến hết năm 2025 doanh thu bình quân đạt 1,8 tỷ đồng; phấn đấu đến hết năm 2030 đạt 2,5 tỷ đồng", "triệu đồng", "1800", 2030, "Đến hết năm 2025 doanh thu bình quân đạt 1,8 tỷ đồng")]
    [InlineData("đến năm 2025 có 20 HTX, đến năm 2030 có 40 HTX", "HTX", "40", 2028, "đến năm 2030 có 40")]
    public void A_number_is_judged_in_the_year_of_its_own_clause(string quote, string unit, string number, int year, string said)
    {
        var found = Assert.Single(Of(quote, unit, $$"""{ "reach": {{number}} }""", year).Found);

        Assert.Equal("HTX5217", found.Code);
        Assert.StartsWith($"văn bản ghi “{said}” nhưng thời hạn là 31/12/{year};", found.Message(), StringComparison.Ordinal);
        Assert.Equal("indicators[0].items[0].deadline", found.Place.Path);
    }

    [Theory]
    [InlineData("đến năm 2025 có 20 HTX, đến năm 2030 có 40 HTX", "HTX", """{ "reach": 20 }""", 2025)]
    [InlineData("đến năm 2025 có 20 HTX và đến năm 2030 có 40 HTX", "HTX", """{ "reach": 40 }""", 2030)]
    [InlineData("Năm 2025 đạt 20 HTX, năm 2026 đạt 25 HTX, năm 2027 đạt 30 HTX", "HTX", """{ "reach": 25 }""", 2026)]
    [InlineData("hiện có 20 HTX; đến năm 2025 có 40 HTX, định hướng đến năm 2030 phát triển bền vững", "HTX", """{ "reach": 40 }""", 2025)]
    [InlineData("Năm 2025 tăng 20% so với năm 2020, đạt 40 HTX", "HTX", """{ "reach": 40 }""", 2025)]
    [InlineData("Đến năm 2025 có 20 HTX thành lập mới, tổng số 40 HTX; đến năm 2030 có 60 HTX", "HTX", """{ "reach": 40 }""", 2025)]
    [InlineData("Đến năm 2025 có 20 HTX, đến năm 2030 duy trì 20 HTX", "HTX", """{ "reach": 20 }""", 2025)]
    [InlineData("Đến năm 2025 có 20 HTX, đến năm 2030 duy trì 20 HTX", "HTX", """{ "reach": 20 }""", 2030)]
    [InlineData("Giai đoạn 2021-2025 có 40 HTX; đến năm 2030 có 60 HTX", "HTX", """{ "reach": 40 }""", 2025)]
    [InlineData("có 20 HTX đến năm 2025 và 40 HTX đến năm 2030", "HTX", """{ "reach": 40 }""", 2030)]
    [InlineData("có 20 HTX đến năm 2025 và 40 HTX đến năm 2030", "HTX", """{ "reach": 20 }""", 2025)]
    [InlineData("đến năm 2025 có 20-25 HTX, đến năm 2030 có 40-45 HTX", "HTX", """{"between":[20,25]}""", 2025)]
    [InlineData("Thực hiện Nghị quyết số 20-NQ/TW: đến năm 2025 có 20 HTX, đến năm 2030 có 40 HTX", "HTX", """{ "reach": 40 }""", 2030)]
    [InlineData("đến năm 2025, mỗi xã có HTX; đến năm 2030 có 40 HTX", "HTX", """{ "reach": 40 }""", 2030)]
    [InlineData("Năm 2025 đạt 20-22 HTX, năm 2026 đạt 25-27 HTX", "HTX", """{"between":[25,27]}""", 2026)]
    [InlineData("Năm 2025 duy trì 20 HTX, năm 2026 duy trì 20 HTX", "HTX", """{ "reach": 20 }""", 2026)]
    [InlineData("Năm 2025 đạt 20 HTX, năm 2026 đạt 25 HTX, trong đó 5 HTX nông nghiệp", "HTX", """{ "reach": 25 }""", 2026)]
    [InlineData("Năm 2025 có 20 HTX với 500 thành viên, năm 2026 có 25 HTX với 600 thành viên", "HTX", """{ "reach": 25 }""", 2026)]
    [InlineData("Năm 2025 đạt 80% kế hoạch, năm 2026 đạt 100% kế hoạch", "%", """{ "all": true }""", 2026)]
    public void Where_it_cannot_be_told_any_of_the_years_will_do(string quote, string unit, string target, int year) => Assert.Empty(Of(quote, unit, target, year).Codes);

    [Fact]
    public void But_one_of_them_it_must_be() =>
        Assert.Equal(["HTX5217"], Of("Năm 2025 đạt 20-22 HTX, năm 2026 đạt 25-27 HTX", "HTX", """{"between":[25,27]}""", 2027).Codes);

    [Theory]
    [InlineData("rút ngắn lộ trình đến năm 2025", null)]
    [InlineData("rút ngắn lộ trình", "HTX5217")]
    public void Notes_that_name_the_year_say_that_it_is_meant(string notes, string? code) => Assert.Equal(
        code is null ? [] : [code], (Of("đến năm 2025 có 20 HTX, đến năm 2030 có 40 HTX", "HTX", """{ "reach": 40 }""", 2025) with { Notes = notes }).Codes);

    private static Linted Of(string quote, string unit, string target, int year) => new(quote, target) { Measure = (unit == "%" ? "percent" : "amount", unit), Deadline = $"{year}-12-31" };
}
