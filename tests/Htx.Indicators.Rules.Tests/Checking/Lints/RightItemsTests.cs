namespace Htx.Indicators.Rules.Tests;

/// <summary>Items that are right, in the words of documents, and near to what is warned of.</summary>
public sealed class RightItemsTests
{
    [Theory]
    [InlineData("số HTX năm 2025 là 20 HTX, đến năm 2030 là 40 HTX", """{ "reach": 20 }""", 2025)]
    [InlineData("số HTX năm 2025: 20 HTX; năm 2030: 40 HTX", """{ "reach": 20 }""", 2025)]
    [InlineData("số HTX năm 2025 có 20 HTX và đến năm 2030 có 40 HTX", """{ "reach": 20 }""", 2025)]
    [InlineData("Phấn đấu số HTX đạt 20 HTX năm 2025, đến năm 2030 đạt 40 HTX", """{ "reach": 20 }""", 2025)]
    [InlineData("Toàn huyện năm 2025 có 20 HTX, đến năm 2030 có 40 HTX", """{ "reach": 20 }""", 2025)]
    [InlineData("Mục tiêu cụ thể năm 2025 có 20 HTX; định hướng đến năm 2030 có 40 HTX", """{ "reach": 20 }""", 2025)]
    [InlineData("Toàn huyện đến năm 2025 có 20 HTX, năm 2030 có 40 HTX", """{ "reach": 40 }""", 2030)]
    [InlineData("Đến năm 2025 còn 10 HTX yếu kém, năm 2030 không còn HTX yếu kém", """{ "none": true }""", 2030)]
    [InlineData("Đến năm 2025 xây dựng xong cơ sở dữ liệu, năm 2030 kết nối toàn quốc", """{ "done": true }""", 2030)]
    [InlineData("Đến năm 2030 có 40 HTX (năm 2025 có 20 HTX)", """{ "reach": 20 }""", 2025)]
    [InlineData("Năm 2022 thành lập 01 HTX, năm 2023 thành lập 02 HTX, giai đoạn 2024-2025 thành lập 05 HTX", """{ "reach": 2 }""", 2023)]
    [InlineData("Trong năm 2022 hỗ trợ 03 HTX, trong các năm 2023-2025 hỗ trợ 12 HTX", """{ "reach": 12 }""", 2025)]
    [InlineData("Trong năm 2022 hỗ trợ 03 HTX, trong giai đoạn 2023-2025 mỗi năm hỗ trợ 05 HTX", """{ "reach": 5 }""", 2024)]
    [InlineData("Giai đoạn 2021-2025 mỗi năm có 40 HTX, giai đoạn 2026-2030 mỗi năm có 60 HTX", """{ "reach": 40 }""", 2023)]
    [InlineData("Phấn đấu đến năm 2025 và năm 2030 có lần lượt 20 và 40 HTX", """{ "reach": 40 }""", 2030)]
    public void Of_several_years_any_that_is_named_can_be_the_deadline(string quote, string target, int year) => Assert.DoesNotContain(
        "HTX5217", new Linted(quote, target) { Measure = target.Contains("done", StringComparison.Ordinal) ? ("flag", null) : ("count", "HTX"), Deadline = $"{year}-12-31" }.Codes);

    [Theory]
    [InlineData("đến năm 2030 có 40 HTX, tăng so với năm 2025", 2025)]
    [InlineData("từ năm 2025 đến năm 2030 có 40 HTX", 2025)]
    [InlineData("đến năm 2030 có 40 HTX theo Quyết định số 12/2025/QĐ-UBND", 2025)]
    public void A_year_that_is_compared_with_or_part_of_a_number_is_none_of_them(string quote, int year) =>
        Assert.Contains("HTX5217", new Linted(quote, """{ "reach": 40 }""") { Measure = ("count", "HTX"), Deadline = $"{year}-12-31" }.Codes);

    [Theory]
    [InlineData("Hỗ trợ 50% lãi suất vay cho HTX")]
    [InlineData("Hỗ trợ 100% học phí cho cán bộ HTX")]
    [InlineData("Thực hiện miễn 50% tiền thuê đất cho HTX theo quy định")]
    [InlineData("Tiếp tục thực hiện chính sách giảm 2% thuế giá trị gia tăng")]
    [InlineData("Giảm 50% thuế thu nhập doanh nghiệp cho HTX nông nghiệp")]
    [InlineData("Áp dụng thuế suất 10% đối với HTX")]
    [InlineData("Quy định thu nhập từ cung ứng dịch vụ ra ngoài không quá 32%")]
    [InlineData("Rà soát các xã có tỷ lệ hộ nghèo trên 25%")]
    [InlineData("Kiểm tra các HTX có trên 50% vốn nhà nước")]
    [InlineData("Lập danh sách các HTX có dưới 50% vốn góp")]
    [InlineData("Khen thưởng HTX có 100% thành viên tham gia góp vốn")]
    [InlineData("Ưu tiên xã có trên 50% đồng bào dân tộc thiểu số")]
    [InlineData("Nhân rộng mô hình giảm 30% lượng phân bón")]
    [InlineData("Tháo gỡ khó khăn cho HTX, nhất là 12% HTX đang ngừng hoạt động")]
    [InlineData("khắc phục tình trạng giải ngân chỉ đạt 45% kế hoạch vốn")]
    [InlineData("Theo dõi, đánh giá mục tiêu 75% rác thải được phân loại tại nguồn")]
    [InlineData("Bảo đảm trích lập quỹ theo tỷ lệ tối thiểu 5%")]
    [InlineData("Trả nợ gốc và lãi 6%/năm cho Quỹ đúng hạn")]
    [InlineData("Căn cứ mục tiêu giảm nghèo 1,5%/năm, xây dựng kế hoạch giảm nghèo của xã")]
    public void A_task_may_name_a_share(string quote) => Assert.Empty(new Linted(quote, """{ "done": true }""") { Measure = ("flag", null) }.Codes);

    [Theory]
    [InlineData("Trên 80% HTX hoạt động hiệu quả")]
    [InlineData("Đến năm 2025, tỷ lệ HTX xếp loại khá đạt 60%")]
    [InlineData("100% cán bộ quản lý HTX được bồi dưỡng")]
    [InlineData("Tỷ lệ HTX yếu kém không quá 5%")]
    [InlineData("Rà soát, củng cố, phấn đấu đến năm 2025 có 80% HTX hoạt động hiệu quả")]
    public void A_share_that_is_the_goal_is_no_task(string quote) =>
        Assert.Equal(["HTX5209"], new Linted(quote, """{ "done": true }""") { Measure = ("flag", null) }.Codes);

    [Theory]
    [InlineData("sử dụng 1,5 tấn phân hữu cơ/ha", "kg/ha", "1500")]
    [InlineData("bình quân 1 ha bón 2 tấn vôi", "kg/ha", "2000")]
    [InlineData("năng suất 6,5 tấn lúa/ha", "tạ/ha", "65")]
    [InlineData("năng suất bình quân 65 tạ trên 1 ha", "tấn/ha", "6.5")]
    [InlineData("năng suất rau đạt 2 kg/m²", "tấn/ha", "20")]
    public void A_weight_may_be_given_for_an_area_that_stands_elsewhere(string quote, string unit, string number) =>
        Assert.Empty(new Linted(quote, $$"""{ "reach": {{number}} }""") { Measure = ("amount", unit) }.Codes);

    [Theory]
    [InlineData("Số HTX nông nghiệp đến 2025")]
    [InlineData("HTX thủy sản (2025)")]
    [InlineData("Số HTX dược liệu 2025")]
    public void A_title_may_name_a_year_without_saying_that_it_is_one(string title) => Assert.Empty(
        new Linted("Đến năm 2025 có 20 HTX", """{ "reach": 20 }""") { Measure = ("count", "HTX"), Title = title, Deadline = "2025-12-31" }.Codes);
}
