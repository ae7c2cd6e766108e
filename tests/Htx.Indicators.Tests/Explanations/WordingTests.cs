namespace Htx.Indicators.Tests;

public sealed class WordingTests
{
    private static readonly Wording Vietnamese = Wording.In(Language.Vietnamese), English = Wording.In(Language.English);

    [Theory]
    [InlineData(20, "m19", "m19")]
    [InlineData(21, "m19 và 1 số liệu khác", "m19 and 1 other")]
    [InlineData(22, "m19 và 2 số liệu khác", "m19 and 2 others")]
    public void Of_many_missing_figures_twenty_are_named(int count, string vietnamese, string english)
    {
        string[] measures = [.. Enumerable.Range(0, count).Select(i => $"m{i}")];

        Assert.EndsWith($"m18, {vietnamese}", Vietnamese.Missing(measures), StringComparison.Ordinal);
        Assert.EndsWith($"m18, {english}", English.Missing(measures), StringComparison.Ordinal);
    }

    [Fact]
    public void A_domain_of_whole_numbers_without_ends_says_only_that()
    {
        var whole = new FigureDomain(null, null, wholeOnly: true);

        Assert.Equal("số liệu không hợp lý: Số tổ = 1,5, phải là số nguyên", Vietnamese.OutsideDomain("Số tổ = 1,5", whole));
        Assert.Equal("figure out of bounds: Số tổ = 1.5, it must be a whole number", English.OutsideDomain("Số tổ = 1.5", whole));
    }

    [Fact]
    public void A_figure_of_the_wrong_sort_says_what_it_must_be()
    {
        Assert.Equal("số liệu không đúng loại: Củng cố HTX chỉ ghi đã thực hiện hay chưa", Vietnamese.WrongSort("Củng cố HTX", null));
        Assert.Equal("figure of the wrong sort: Củng cố HTX is done or not done", English.WrongSort("Củng cố HTX", null));
        new Scene().Given("area", Observation.OfFlag(true), title: "Diện tích").Says(
            "area", Target.Of("reach", 7),
            "số liệu không đúng loại hoặc không đúng đơn vị tính: Diện tích phải tính bằng ha; mục tiêu đạt 7.",
            "figure of the wrong sort or unit: Diện tích must be in ha; target: reach 7.");
    }

    [Fact]
    public void Thresholds_that_contradict_each_other_and_estimated_tasks_are_said_in_both_languages()
    {
        Assert.Equal("mức của mục tiêu mâu thuẫn nhau (đạt 7): mức vượt đứng trước mức đạt", Vietnamese.ThresholdsContradict("đạt 7"));
        Assert.Equal("the target contradicts itself (reach 7): what exceeds it begins before what meets it", English.ThresholdsContradict("reach 7"));
        Assert.Equal(("đã thực hiện (ước)", "done (estimated)"), (Vietnamese.EstimatedTask("đã thực hiện"), English.EstimatedTask("done")));
    }

    [Fact]
    public void Parts_are_introduced_and_quoted()
    {
        Assert.Equal(("chưa đạt ở phần", "not met:"), (Vietnamese.PartsNotMet, English.PartsNotMet));
        Assert.Equal(("gần đạt nhất là phần “THT”", "nearest to it is “THT”"), (Vietnamese.NearestPart("THT"), English.NearestPart("THT")));
    }

    [Fact]
    public void A_document_without_a_number_is_this_document() =>
        Assert.Equal(("Kế hoạch này", "this document"), (Vietnamese.ThisDocument("Kế hoạch"), English.ThisDocument("Kế hoạch")));

    [Theory]
    [InlineData(0, 2, 0, 0, "2/2 đối tượng đạt", "2 of 2 subjects met")]
    [InlineData(1, 2, 3, 4, "3/10 đối tượng đạt, trong đó 1 vượt; 3 chưa đạt; 4 chưa đánh giá", "3 of 10 subjects met, 1 of them exceeded; 3 not met; 4 not assessed")]
    public void A_share_names_what_there_is(int exceeded, int met, int notMet, int notAssessed, string vietnamese, string english)
    {
        var tally = new Tally(exceeded, met, notMet, notAssessed);

        Assert.Equal((vietnamese, english), (Vietnamese.Share(tally, null), English.Share(tally, null)));
    }

    [Fact]
    public void Indicators_without_a_common_deadline_are_said_to_be_that()
    {
        var conclusion = new Scene().Given("a", 8).Judge(Indicator("1", new(2030, 12, 31)), Indicator("2", null)).Conclusion(Language.English);

        Assert.Contains("Goals to 31 December 2030: As of ", conclusion, StringComparison.Ordinal);
        Assert.Contains(" Goals without one common deadline: As of ", conclusion, StringComparison.Ordinal);

        static Indicator Indicator(string number, DateOnly? deadline) =>
            new(number, "Chỉ tiêu", [ContentItem.Of(number, "Nội dung", "a", Target.Of("reach", 7), Scene.Basis)], deadline);
    }
}
