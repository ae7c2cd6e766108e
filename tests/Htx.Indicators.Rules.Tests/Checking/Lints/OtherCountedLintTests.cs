namespace Htx.Indicators.Rules.Tests;

/// <summary>A number that the quote has for something else than the measure counts.</summary>
public sealed class OtherCountedLintTests
{
    [Theory]
    [InlineData("sản phẩm", "có 03 sản phẩm OCOP đạt 4 sao trở lên", "reach", "4", "HTX5220")]
    [InlineData("sản phẩm", "có 03 sản phẩm OCOP đạt 4 sao trở lên", "reach", "3", null)]
    [InlineData("sản phẩm", "có 10 sản phẩm OCOP từ 3 sao trở lên", "atLeast", "3", "HTX5220")]
    [InlineData("hợp tác xã", "có 30 HTX có quy mô từ 100 thành viên trở lên", "atLeast", "100", "HTX5220")]
    [InlineData("HTX", "có 30 hợp tác xã có quy mô từ 100 thành viên trở lên", "atLeast", "100", "HTX5220")]
    [InlineData("học viên", "mở 05 lớp cho 200 học viên", "reach", "5", "HTX5220")]
    [InlineData("lớp", "mở 05 lớp cho 200 học viên", "reach", "5", null)]
    [InlineData("THT", "thành lập mới 05 HTX và 10 THT", "reach", "5", "HTX5220")]
    [InlineData("tổ hợp tác", "thành lập mới 05 HTX và 10 THT", "reach", "10", null)]
    [InlineData("HTX", "thực hiện Nghị quyết số 20-NQ/TW, thành lập mới 22 HTX", "reach", "20", "HTX5220")]
    [InlineData("HTX", "thực hiện Nghị quyết số 20-NQ/TW", "reach", "20", null)]
    [InlineData("HTX", "có 60% HTX xếp loại khá, tốt", "reach", "60", "HTX5220")]
    [InlineData("HTX", "60% số HTX, tức là 60 HTX, xếp loại khá, tốt", "reach", "60", null)]
    [InlineData("HTX", "có từ 05 đến 10 mô hình HTX", "between", "[5, 10]", null)]
    [InlineData("HTX", "có 10 mô hình HTX", "reach", "10", null)]
    [InlineData("xã", "Có 08/15 xã đạt chuẩn nông thôn mới, trong đó có 03 xã nâng cao", "reach", "8", null)]
    [InlineData("HTX", "Xây dựng 10 mô hình HTX kiểu mới, nâng tổng số lên 50 HTX", "reach", "10", null)]
    [InlineData("thành viên", "thu hút 3.000 hộ thành viên, mỗi HTX bình quân 60 thành viên", "reach", "3000", null)]
    [InlineData("buổi", "Mỗi tháng 03 buổi, cả năm ít nhất 30 buổi", "reach", "3", null)]
    [InlineData("HTXNN", "Thành lập mới 20 HTX nông nghiệp, củng cố 5 HTXNN", "reach", "20", null)]
    [InlineData("nghìn người", "thu hút 5.000 người, vay 20 nghìn đồng", "reach", "5", null)]
    [InlineData("người", "thu hút 5.000 thành viên, trong đó 10 người là nữ", "reach", "5000", null)]
    [InlineData("người", "tập huấn cho 50 lượt cán bộ, trong đó có 20 người là nữ", "reach", "50", null)]
    public void A_number_of_something_else_is_no_goal(string unit, string quote, string kind, string number, string? code) =>
        Assert.Equal(code is not null, new Linted(quote, $$"""{ "{{kind}}": {{number}} }""") { Measure = ("count", unit) }.Codes.Contains("HTX5220"));

    [Theory]
    [InlineData("triệu đồng/năm", "Doanh thu bình quân của 01 HTX là 1.800 triệu đồng/năm", "1", "HTX5220")]
    [InlineData("triệu đồng/năm", "Doanh thu bình quân của 01 HTX là 1.800 triệu đồng/năm", "1800", null)]
    [InlineData("tỷ đồng", "Cho vay 30 dự án với tổng số tiền 50 tỷ đồng", "30", "HTX5220")]
    [InlineData("triệu đồng", "lợi nhuận tăng 20%", "20", "HTX5220")]
    [InlineData("tỷ đồng", "Ngân sách tỉnh cấp 20 tỷ đồng cho Quỹ, nâng vốn lên 50 tỷ đồng", "20", null)]
    [InlineData("trđ/người/năm", "thu nhập 60 triệu đồng/người/năm, tối thiểu 48 trđ/người/năm", "60", null)]
    public void Nor_is_one_that_is_no_money(string unit, string quote, string number, string? code) =>
        Assert.Equal(code is not null, new Linted(quote, $$"""{ "reach": {{number}} }""") { Measure = ("money", unit) }.Codes.Contains("HTX5220"));

    [Theory]
    [InlineData("có 15 HTX xếp loại khá, tốt", "15", "HTX5220")]
    [InlineData("có 15 HTX (chiếm 60%) xếp loại khá, tốt", "15", "HTX5220")]
    [InlineData("có 15 HTX (chiếm 60%) xếp loại khá, tốt", "60", null)]
    [InlineData("có 15 hợp tác xã, đạt 15%, xếp loại khá, tốt", "15", null)]
    [InlineData("tổng doanh thu tăng 15 so với năm 2020", "15", null)]
    [InlineData("có 60 - 70% HTX xếp loại khá, tốt", "70", null)]
    [InlineData("ngân sách cấp 50% kinh phí", "50", null)]
    [InlineData("Hằng tháng 95% HTX nộp báo cáo", "95", null)]
    public void Nor_is_a_count_a_share(string quote, string number, string? code) =>
        Assert.Equal(code is not null, new Linted(quote, $$"""{ "reach": {{number}} }""") { Measure = ("percent", "%") }.Codes.Contains("HTX5220"));

    [Fact]
    public void The_number_of_a_document_is_told_whole() => Assert.Contains(
        "trong lời trích là “20-NQ/TW”",
        Assert.Single(new Linted("thực hiện Nghị quyết số 20-NQ/TW, thành lập mới 22 HTX", """{ "reach": 20 }""").Found).Message(), StringComparison.Ordinal);

    /// <summary>A multiple below 1 would make the largest numbers larger than any.</summary>
    [Theory]
    [InlineData("0,5 ha")]
    [InlineData("0,000000001 đồng")]
    [InlineData("0,5")]
    public void A_unit_may_begin_with_a_number_below_1(string unit) =>
        Assert.DoesNotContain("HTX1012", new Linted("đạt 5 ha", """{ "reach": 5 }""") { Measure = ("amount", unit) }.Codes);

    [Fact]
    public void The_words_are_cut_to_what_a_line_can_carry()
    {
        var found = Assert.Single(new Linted($"đạt 10{new string(' ', 5_000)}xã", """{ "reach": 10 }""") { Measure = ("percent", "%") }.Found);

        Assert.Equal("HTX5220", found.Code);
        Assert.InRange(found.Message().Length, 100, 400);
    }

    [Fact]
    public void Notes_that_have_the_number_explain_it() =>
        Assert.Empty(new Linted("60% trong số 20 HTX có lãi", """{ "reach": 60 }""") { Measure = ("count", "HTX"), Notes = "60 HTX là số làm tròn" }.Codes);

    [Fact]
    public void Notes_that_repeat_the_words_say_that_it_is_meant() =>
        Assert.Empty(new Linted("có 03 sản phẩm OCOP đạt 4 sao", """{ "reach": 4 }""") { Measure = ("count", "sản phẩm"), Notes = "mục tiêu là số sản phẩm “4 sao”" }.Codes);

    [Fact]
    public void The_text_names_both_units()
    {
        var found = Assert.Single(new Linted("có 10 sản phẩm OCOP từ 3 sao trở lên", """{ "atLeast": 3 }""") { Measure = ("count", "sản phẩm") }.Found);

        Assert.Equal(
            "mục tiêu lấy số 3, mà trong lời trích là “3 sao”, còn đơn vị tính của đại lượng là “sản phẩm”; dùng con số của đơn vị ấy, sửa “unit” của đại lượng, hoặc nhắc lại “3 sao” trong “notes” của nội dung kèm lý do nếu đúng ý",
            found.Message());
        Assert.Equal("indicators[0].items[0].target.atLeast", found.Place.Path);
    }
}
