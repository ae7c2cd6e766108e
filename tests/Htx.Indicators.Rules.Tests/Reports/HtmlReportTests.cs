namespace Htx.Indicators.Rules.Tests;

/// <summary>What the page says; how it looks and behaves is tested in a browser.</summary>
public sealed class HtmlReportTests
{
    [Theory]
    [InlineData("resolution-47.html", Language.Vietnamese)]
    [InlineData("resolution-47.en.html", Language.English)]
    public void Html(string file, Language language) => Golden.Verify(file, HtmlReport.WriteTable(AssessmentTable.Of(Sample.Assessment), language));

    [Fact]
    public void A_fragment_is_the_page_without_what_only_a_page_has()
    {
        var table = AssessmentTable.Of(Sample.Assessment);

        var (page, fragment) = (HtmlReport.WriteTable(table), HtmlReport.WriteFragment(table));

        Assert.Contains($"<main>\n{fragment}</main>\n", page, StringComparison.Ordinal);
        Assert.Contains(HtmlReport.FragmentStyle, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<style")]
    [InlineData("style=\"")]
    [InlineData("<script")]
    public void A_fragment_holds_nothing_that_a_strict_policy_for_content_stops(string stopped) =>
        Assert.DoesNotContain(stopped, HtmlReport.WriteFragment(AssessmentTable.Of(Sample.Assessment, Sample.Assessment)), StringComparison.Ordinal);

    [Fact]
    public void Every_kind_of_target_and_every_reason_has_its_row()
    {
        var set = ObservationReader.ReadFile(Repository.PathOf("tests/Data/xa-mau-2026-11-30.json")).GetValue();
        var rules = RuleSetReader.ReadFile(Repository.PathOf("tests/Data/xa-kinh-te-xa-hoi-2026.json")).GetValue();
        var assessment = CompiledRuleSet.Compile(rules).Assess(set);

        var html = HtmlReport.WriteTable(AssessmentTable.Of(assessment));

        Assert.All(assessment.Items, item => Assert.Contains($"<td class=\"short\">{item.Item.Id}</td>", html, StringComparison.Ordinal));
        Assert.All(
            assessment.Items.Where(item => item.Classification == Classification.NotAssessed),
            item => Assert.Contains($"<li>{Markup.Encode($"{item.Item.Id} {item.Item.Title}: {item.Explain()}")}</li>", html, StringComparison.Ordinal));
        Golden.Verify("commune-plan.html", html);
    }

    [Theory]
    [InlineData(12, 10, "reach", "≥ 10", "> 10")]
    [InlineData(12, 10, "moreThan", "> 10", null)]
    [InlineData(12, 10, "atMost", "≤ 10", null)]
    [InlineData(12, 10, "reduceTo", "≤ 10", "< 10")]
    [InlineData(-12, -10, "reach", "≥ -10", "> -10")]
    [InlineData(0, 0, "atMost", "≤ 0", null)]
    [InlineData(1_000_000, 10, "reach", "≥ 10", "> 10")]
    public void A_bar_marks_where_met_and_exceeded_begin_and_stays_inside_its_frame(int value, int target, string kind, string met, string? exceeded)
    {
        var bar = HtmlBar.Draw(Judge(Observation.Of(value), Target.Of(kind, target)), Language.Vietnamese);

        Assert.Contains($">{Markup.Encode(met)}</text>", bar, StringComparison.Ordinal);
        Assert.Equal(exceeded is not null, bar.Contains("class=\"exceeded\"", StringComparison.Ordinal));
        if (exceeded is not null)
            Assert.Contains($">{Markup.Encode(exceeded)}</text>", bar, StringComparison.Ordinal);
        Assert.All(
            System.Text.RegularExpressions.Regex.Matches(bar, " (?:x|x1|x2)=\"(-?[0-9.]+)\"").Select(match => double.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)),
            x => Assert.InRange(x, 0, 130));
    }

    [Fact]
    public void A_figure_that_is_not_there_leaves_an_empty_frame()
    {
        var bar = HtmlBar.Draw(Judge(Observation.Missing, Target.Of("reach", 7)), Language.Vietnamese);

        Assert.Contains("frame none", bar, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"bar\"", bar, StringComparison.Ordinal);
        Assert.Contains("Kết quả chưa có; mục tiêu đạt 7 ha: chưa đánh giá", bar, StringComparison.Ordinal);
    }

    private static PartAssessment Judge(Observation observation, Target target)
    {
        var rules = new RuleSet(
            "x", 1, new("Kế hoạch", "Mẫu", "1/KH"), new(null), [new("a", "Diện tích", MeasureKind.Amount, "ha")],
            [new("1", "Một", [ContentItem.Of("1.1", "Một", "a", target, new("m", "q"))])]);
        return CompiledRuleSet.Compile(rules).Assess(new(new("x", "X"), new(2026, 12, 31), [new("a", observation)])).Items.Single().Parts[0];
    }
}
