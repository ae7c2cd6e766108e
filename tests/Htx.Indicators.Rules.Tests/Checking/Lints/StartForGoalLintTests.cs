namespace Htx.Indicators.Rules.Tests;

/// <summary>The number that a quote starts from, taken for the one to be reached.</summary>
public sealed class StartForGoalLintTests
{
    [Theory]
    [InlineData("giảm số HTX ngừng hoạt động từ 12 HTX xuống còn 03 HTX", "reduceTo", "12", "HTX5219")]
    [InlineData("giảm số HTX ngừng hoạt động từ 12 HTX xuống còn 03 HTX", "reduceTo", "3", null)]
    [InlineData("nâng tổng số HTX từ 20 lên 25", "reach", "20", "HTX5219")]
    [InlineData("nâng tổng số HTX từ 20 lên 25", "reach", "25", null)]
    [InlineData("nâng tổng số HTX từ 20 HTX năm 2020 lên 25 HTX năm 2025", "reach", "20", "HTX5219")]
    [InlineData("giảm từ 12 HTX xuống dưới 8 HTX", "lessThan", "12", "HTX5219")]
    [InlineData("giảm từ 12 HTX, còn lại 8 HTX", "reach", "12", null)]
    [InlineData("mỗi HTX có từ 12 thành viên trở lên, nâng lên 15", "atLeast", "12", null)]
    [InlineData("tăng từ 12 lên 15 HTX, sau đó giữ ổn định 12 HTX", "reach", "12", null)]
    [InlineData("từ 12 HTX của 20 xã lên", "reach", "12", null)]
    [InlineData("củng cố từ 12 HTX còn yếu kém tại 05 xã", "reach", "12", null)]
    [InlineData("HTX có từ 12 thành viên trở lên còn hoạt động sau 3 năm", "atLeast", "12", null)]
    [InlineData("mỗi xã có từ 12 HTX trở lên và nâng lên 15", "atLeast", "12", null)]
    [InlineData("giảm từ 12 HTX còn 03 HTX", "reduceTo", "12", "HTX5219")]
    public void Where_a_quote_starts_is_no_goal(string quote, string kind, string number, string? code) =>
        Assert.Equal(code is null ? [] : [code], new Linted(quote, $$"""{ "{{kind}}": {{number}} }""").Codes);

    [Theory]
    [InlineData("đạt từ 40% năm 2020 lên 60% năm 2025", "40", "HTX5219")]
    [InlineData("đạt từ 40% năm 2020 lên 60% năm 2025", "60", null)]
    public void Nor_is_a_share_it_starts_from(string quote, string number, string? code) =>
        Assert.Equal(code is null ? [] : [code], new Linted(quote, $$"""{ "reach": {{number}} }""") { Measure = ("percent", "%") }.Codes);

    [Fact]
    public void Both_may_be_the_ends_of_a_range() =>
        Assert.DoesNotContain("HTX5219", new Linted("vay từ 5 triệu đồng lên đến 50 triệu đồng", """{ "between": [5, 50] }""") { Measure = ("money", "triệu đồng") }.Codes);

    [Fact]
    public void Notes_that_repeat_the_words_say_that_it_is_meant() =>
        Assert.Empty(new Linted("nâng tổng số HTX từ 20 lên 25", """{ "reach": 20 }""") { Notes = "không thấp hơn mức ban đầu: “từ 20”" }.Codes);

    [Fact]
    public void The_text_names_the_number_it_goes_to()
    {
        var found = Assert.Single(new Linted("giảm số HTX ngừng hoạt động từ 12 HTX xuống còn 03 HTX", """{ "reduceTo": 12 }""").Found);

        Assert.Equal(
            "mục tiêu là 12 nhưng lời trích ghi “từ 12 … xuống còn 03”, nên 12 chỉ là mức ban đầu; dùng con số phải đạt đến, hoặc nhắc lại “từ 12” trong “notes” của nội dung kèm lý do nếu đúng ý",
            found.Message());
        Assert.Equal("indicators[0].items[0].target.reduceTo", found.Place.Path);
    }
}
