namespace Htx.Indicators.Rules.Tests;

/// <summary>The numbers of a title against those of its quote, however they are written.</summary>
public sealed class TitleNumberLintTests
{
    [Theory]
    [InlineData("Từ 2.060 thành viên", "từ 2.600 thành viên trở lên", "HTX5210")]
    [InlineData("Từ 2600 thành viên", "từ 2.600 thành viên trở lên", null)]
    [InlineData("Từ 2 600 thành viên", "từ 2.600 thành viên trở lên", null)]
    [InlineData("Từ 2.600 thành viên", "từ 2 600 thành viên trở lên", null)]
    [InlineData("Từ 2 060 thành viên", "từ 2 600 thành viên trở lên", "HTX5210")]
    [InlineData("Đến 31/12/2025 có từ 2.600 thành viên", "từ 2.600 thành viên trở lên, kết nạp mới 50", null)]
    [InlineData("Theo Nghị quyết 47/NQ-HĐND, từ 2.600 thành viên", "từ 2.600 thành viên trở lên, kết nạp mới 50", null)]
    [InlineData("Trong tháng 11 có từ 2.600 thành viên", "từ 2.600 thành viên trở lên, kết nạp mới 50", null)]
    [InlineData("Bình quân một HTX từ 2.600 thành viên", "từ 2.600 thành viên trở lên, kết nạp mới 50", null)]
    [InlineData("Từ 3 thành viên", "ba nơi có từ 2.600 thành viên trở lên", "HTX5210")]
    [InlineData("Từ 50 thành viên", "một nửa số xã có từ 2.600 thành viên trở lên", "HTX5210")]
    [InlineData("Từ 2.600 thành viên, kết nạp mới 40", "từ 2.600 thành viên trở lên, kết nạp mới 50", "HTX5210")]
    public void A_title_has_the_numbers_of_its_quote(string title, string quote, string? code) =>
        Assert.Equal(Only(code), new Linted(quote, """{ "atLeast": 2600 }""") { Title = title }.Codes);

    [Theory]
    [InlineData("từ 2 600 thành viên trở lên", 2600, null)]
    [InlineData("từ 1 002 600 thành viên trở lên", 1002600, null)]
    [InlineData("trong tháng 2 600 thành viên trở lên", 600, null)]
    [InlineData("từ 2 600 thành viên trở lên", 600, "HTX5203")]
    [InlineData("từ 2 60 thành viên trở lên", 260, "HTX5203")]
    public void Thousands_may_be_set_apart_by_blanks(string quote, int number, string? code) =>
        Assert.Equal(Only(code), new Linted(quote, $$"""{ "atLeast": {{number}} }""") { Measure = ("count", "thành viên") }.Codes);

    [Theory]
    [InlineData("Diện tích đạt 50.000 m²", "diện tích đạt 5 ha", "m²", 50_000, null)]
    [InlineData("Diện tích đạt 5.000 m²", "diện tích đạt 5 ha", "m²", 50_000, "HTX5210")]
    [InlineData("Năng suất đạt 6.000 kg/ha", "năng suất đạt 6 tấn/ha", "tấn/ha", 6, null)]
    [InlineData("Năng suất đạt 600 kg/ha", "năng suất đạt 6 tấn/ha", "tấn/ha", 6, "HTX5210")]
    [InlineData("Giá bán đạt 20.000 đồng/kg", "giá bán đạt 20 triệu đồng/tấn", "triệu đồng/tấn", 20, null)]
    public void Area_and_weight_may_be_in_another_unit(string title, string quote, string unit, int number, string? code) =>
        Assert.Equal(Only(code), new Linted(quote, $$"""{ "reach": {{number}} }""") { Title = title, Measure = (unit.Contains("đồng", StringComparison.Ordinal) ? "money" : "amount", unit) }.Codes);

    private static string[] Only(string? code) => code is null ? [] : [code];
}
