namespace Htx.Indicators.Rules.Tests;

/// <summary>Targets without a number of their own, against the words of their quote.</summary>
public sealed class WordsLintTests
{
    private const string Before = """{ "before": { "title": "Số liệu năm trước", "kind": "count", "unit": "HTX" } }""";

    [Theory]
    [InlineData("có 70% HTX có lãi", null, "HTX5206")]
    [InlineData("các xã, thị trấn có chuỗi phát triển nông nghiệp", null, "HTX5206")]
    [InlineData("các xã, thị trấn có chuỗi phát triển nông nghiệp", "hiểu là tất cả xã, thị trấn trong huyện", null)]
    [InlineData("mỗi xã có chuỗi phát triển nông nghiệp", null, null)]
    [InlineData("phát triển đồng đều giữa các lĩnh vực", null, "HTX5206")]
    [InlineData("90% HTX đều có lãi", null, "HTX5206")]
    [InlineData("có 100% HTX đều có lãi", null, null)]
    [InlineData("đạt 90% kế hoạch, các HTX đều có lãi", null, null)]
    [InlineData("05 HTX mới đều có lãi", null, null)]
    [InlineData("các xã có tỷ lệ hộ nghèo dưới 5% đều có HTX", null, null)]
    [InlineData("90% HTX có lãi và các xã đều có HTX", null, null)]
    public void All_needs_words_for_the_whole(string quote, string? notes, string? code) =>
        Assert.Equal(Only(code), new Linted(quote, """{ "all": true }""") { Measure = ("percent", "%"), Notes = notes }.Codes);

    [Theory]
    [InlineData("giảm số HTX yếu kém", null, "HTX5207")]
    [InlineData("giải thể các HTX không còn hoạt động", null, "HTX5207")]
    [InlineData("giảm số HTX yếu kém", "đến cuối kỳ không còn HTX yếu kém", null)]
    [InlineData("giảm số HTX yếu kém còn 0", null, null)]
    public void None_needs_words_for_nothing(string quote, string? notes, string? code) =>
        Assert.Equal(Only(code), new Linted(quote, """{ "none": true }""") { Notes = notes }.Codes);

    [Theory]
    [InlineData("số HTX tăng so với năm 2020", "increaseFrom", null)]
    [InlineData("số HTX tăng so với năm 2020", "decreaseFrom", "HTX5208")]
    [InlineData("số HTX tăng so với năm 2020", "reach", "HTX5208")]
    [InlineData("số HTX tăng so với năm 2020", "atLeast", "HTX5208")]
    [InlineData("số HTX tăng so với năm 2020", "moreThan", null)]
    [InlineData("số HTX yếu kém giảm so với năm 2020", "decreaseFrom", null)]
    [InlineData("số HTX yếu kém giảm so với năm 2020", "increaseFrom", "HTX5208")]
    [InlineData("số HTX yếu kém giảm so với năm 2020", "reduceTo", "HTX5208")]
    [InlineData("số HTX yếu kém giảm so với năm 2020", "atMost", "HTX5208")]
    [InlineData("số HTX yếu kém giảm so với năm 2020", "lessThan", null)]
    [InlineData("Số lượng thành viên, số lượng lao động thường xuyên tăng so với năm 2020", "increaseFrom", null)]
    [InlineData("tăng diện tích hoặc đạt số doanh nghiệp được giao", "reach", null)]
    [InlineData("số HTX đạt từ mức được giao trở lên, tăng so với năm 2020", "atLeast", null)]
    [InlineData("số HTX cao hơn năm trước, số hộ nghèo giảm", "increaseFrom", null)]
    [InlineData("giữ ổn định hoặc giảm số HTX yếu kém so với năm 2020", "atMost", null)]
    [InlineData("bằng hoặc tăng so với năm 2020", "atLeast", null)]
    [InlineData("số HTX yếu kém không tăng so với năm 2020", "decreaseFrom", null)]
    [InlineData("tốc độ tăng chậm lại so với năm 2020", "decreaseFrom", null)]
    [InlineData("số HTX không ngừng tăng so với năm 2020", "decreaseFrom", "HTX5208")]
    [InlineData("số HTX không ngừng tăng so với năm 2020", "atLeast", "HTX5208")]
    public void A_change_goes_the_way_the_words_say(string quote, string kind, string? code) =>
        Assert.Equal(Only(code), new Linted(quote, $$"""{ "{{kind}}": "before" }""") { Others = Before }.Codes);

    [Theory]
    [InlineData("tăng 10% so với năm 2020", "tăng", "HTX5209")]
    [InlineData("tăng thêm ít nhất 06 Hội quán so với cùng kỳ", null, "HTX5209")]
    [InlineData("tăng so với 22 HTX của năm 2020", null, null)]
    [InlineData("số HTX áp dụng “3 giảm 3 tăng” tăng so với năm 2020", null, null)]
    [InlineData("tăng 10% so với năm 2020", "“10%” do Phụ lục giao riêng", null)]
    public void Any_increase_is_not_an_increase_by_a_number(string quote, string? notes, string? code) =>
        Assert.Equal(Only(code), new Linted(quote, """{ "increaseFrom": "before" }""") { Others = Before, Notes = notes }.Codes);

    [Fact]
    public void Any_decrease_is_not_a_decrease_by_a_number() =>
        Assert.Equal(["HTX5209"], new Linted("giảm 50% số HTX yếu kém so với năm 2020", """{ "decreaseFrom": "before" }""") { Others = Before }.Codes);

    [Theory]
    [InlineData("chấm dứt trên địa bàn huyện tình trạng HTX ngừng hoạt động")]
    [InlineData("không phát sinh trên địa bàn HTX yếu kém")]
    public void On_the_territory_is_no_bound(string quote) => Assert.Empty(new Linted(quote, """{ "none": true }""").Codes);

    [Theory]
    [InlineData("không có quá 02 HTX yếu kém")]
    [InlineData("không để quá 5 HTX ngừng hoạt động")]
    public void No_more_than_some_are_not_none(string quote) => Assert.Equal(["HTX5207"], new Linted(quote, """{ "none": true }""").Codes);

    [Theory]
    [InlineData("Củng cố, nâng cao hiệu quả hoạt động của các HTX hiện có", null)]
    [InlineData("thực hiện truy xuất nguồn gốc đối với hàng hóa nông sản", null)]
    [InlineData("tập huấn cho lao động từ 18 tuổi trở lên tại 05 xã", null)]
    [InlineData("chăm sóc trẻ em dưới 5 tuổi", null)]
    [InlineData("100% số HTX nông nghiệp hoạt động có lãi", "HTX5209")]
    [InlineData("tổ chức ít nhất 02 lớp tập huấn", "HTX5209")]
    [InlineData("giải quyết hồ sơ không quá 05 ngày", "HTX5209")]
    [InlineData("thành lập mới 10 HTX", "HTX5209")]
    [InlineData("Xây dựng cơ chế cho vay ưu đãi với lãi suất không quá 6%/năm", null)]
    [InlineData("Kiến nghị giảm 50% thuế thu nhập doanh nghiệp đối với HTX", null)]
    [InlineData("Xây dựng Đề án hỗ trợ 50% lãi suất cho HTX", null)]
    [InlineData("tham gia lớp bồi dưỡng 05 ngày tại tỉnh", null)]
    [InlineData("nhân rộng mô hình “3 giảm 3 tăng”", null)]
    [InlineData("xây dựng 3 nhóm giải pháp", null)]
    [InlineData("ban hành ít nhất 02 chính sách", "HTX5209")]
    [InlineData("trình HĐND huyện đề án; thành lập ít nhất 10 HTX", "HTX5209")]
    [InlineData("tổ chức ít nhất 02 lớp tập huấn và kiến nghị tháo gỡ khó khăn", "HTX5209")]
    [InlineData("sửa đổi như sau: “Phấn đấu 100% HTX hoạt động có lãi”", "HTX5209")]
    [InlineData("tổ chức 02 lớp tập huấn", "HTX5209")]
    [InlineData("tổ chức 01 lớp tập huấn", null)]
    [InlineData("hỗ trợ 50 triệu đồng cho HTX thành lập mới", null)]
    [InlineData("Ban hành Nghị quyết hỗ trợ 100% mức đóng bảo hiểm y tế", null)]
    [InlineData("triển khai chính sách hỗ trợ tối đa 50% lãi suất", null)]
    [InlineData("100% gia đình chính sách được hỗ trợ nhà ở", "HTX5209")]
    public void A_task_has_no_number(string quote, string? code) =>
        Assert.Equal(Only(code), new Linted(quote, """{ "done": true }""") { Measure = ("flag", null) }.Codes);

    [Fact]
    public void A_number_that_another_item_of_the_same_sentence_judges_is_not_left_out()
    {
        const string quote = "Củng cố các HTX hiện có; 100% số HTX nông nghiệp hoạt động có lãi";
        string Text(string other) => $$"""
            { "id": "mau", "version": 1, "document": { "kind": "Kế hoạch", "number": "1/KH", "title": "Mẫu", "issuedOn": null }, "inForce": { "from": null },
              "measures": { "done": { "title": "Củng cố", "kind": "flag" }, "share": { "title": "Tỷ lệ", "kind": "percent", "unit": "%" } },
              "indicators": [ { "number": "1", "title": "Chỉ tiêu", "items": [
                { "id": "1", "title": "Củng cố", "measure": "done", "target": { "done": true }, "basis": { "clause": "mục 1", "quote": "{{quote}}" } },
                { "id": "2", "title": "Có lãi", "measure": "share", "target": { "all": true }, "basis": { "clause": "mục 1", "quote": "{{other}}" } } ] } ] }
            """;

        Assert.Empty(Linted.Look(Text(quote)));
        Assert.Equal(["HTX5209"], Linted.Look(Text("100% HTX có lãi")).Select(diagnostic => diagnostic.Code));
    }

    private static string[] Only(string? code) => code is null ? [] : [code];
}
