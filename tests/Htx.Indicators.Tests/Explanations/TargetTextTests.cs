namespace Htx.Indicators.Tests;

public sealed class TargetTextTests
{
    [Theory]
    [InlineData("reach", "đạt 2.600 thành viên", "reach 2,600 thành viên")]
    [InlineData("atLeast", "từ 2.600 thành viên trở lên", "at least 2,600 thành viên")]
    [InlineData("moreThan", "trên 2.600 thành viên", "more than 2,600 thành viên")]
    public void A_target_is_said_with_its_unit(string kind, string vietnamese, string english)
    {
        var part = new Scene().Given("members", 2570, MeasureKind.Count, "thành viên").Judge("members", Target.Of(kind, 2600));

        Assert.Equal((vietnamese, english), (TargetText.Of(part), TargetText.Of(part, Language.English)));
    }

    [Fact]
    public void A_percent_sign_stands_close() =>
        Assert.Equal("đạt 40%", TargetText.Of(new Scene().Percent("a", 75).Judge("a", Target.Of("reach", 40))));

    [Fact]
    public void A_target_without_a_number_says_its_words()
    {
        Assert.Equal("thực hiện", TargetText.Of(new Scene().Flag("a", true).Judge("a", Target.Of("done"))));
        Assert.Equal("100%", TargetText.Of(new Scene().Percent("a", 75).Judge("a", Target.Of("all"))));
    }

    [Theory]
    [InlineData(60, "từ 60 ha (Diện tích huyện giao) trở lên")]
    [InlineData(null, "từ “Diện tích huyện giao” trở lên")]
    public void A_target_taken_from_a_measure_names_it_and_its_figure_where_known(int? assigned, string expected)
    {
        var observation = assigned is { } number ? Observation.Of(number) : Observation.Missing;
        var part = new Scene().Given("area", 66).Given("assigned", observation, title: "Diện tích huyện giao")
            .Judge("area", Target.Of("atLeast", Threshold.Of("assigned")));

        Assert.Equal(expected, TargetText.Of(part));
    }

    [Theory]
    [InlineData("reach", false, "đạt 7 ha, vượt khi trên 9 ha", "reach 7 ha, exceeded when more than 9 ha")]
    [InlineData("reach", true, "đạt 7 ha, vượt khi từ 9 ha trở lên", "reach 7 ha, exceeded when at least 9 ha")]
    [InlineData("reduceTo", false, "giảm còn 7 ha, vượt khi dưới 5 ha", "be reduced to 7 ha, exceeded when less than 5 ha")]
    [InlineData("reduceTo", true, "giảm còn 7 ha, vượt khi từ 5 ha trở xuống", "be reduced to 7 ha, exceeded when at most 5 ha")]
    public void What_the_rule_says_of_exceeding_is_said_with_the_target(string kind, bool isClosed, string vietnamese, string english)
    {
        var plain = Target.Of(kind, 7);
        var cut = new Cut(Threshold.Of(kind == "reach" ? 9 : 5), isClosed);
        var part = new Scene().Given("a", 8).Judge("a", new(plain.Kind, plain.Arguments, exceeds: new(cut)));

        Assert.Equal((vietnamese, english), (TargetText.Of(part), TargetText.Of(part, Language.English)));
    }

    [Fact]
    public void A_target_that_is_never_exceeded_says_so()
    {
        var part = new Scene().Given("a", 8).Judge("a", new(TargetKinds.Reach, Target.Of("reach", 7).Arguments, exceeds: Exceeding.Never));

        Assert.Equal(("đạt 7 ha, không xét vượt", "reach 7 ha, never exceeded"), (TargetText.Of(part), TargetText.Of(part, Language.English)));
    }

    [Fact]
    public void A_range_that_a_dash_would_make_unreadable_is_said_in_words_in_English_too() =>
        Assert.Equal("within -5 ha to 3 ha", TargetText.Of(new Scene().Given("a", 8).Judge("a", Target.Of("between", -5, 3)), Language.English));

    [Theory]
    [InlineData("Thành viên năm 2020", "năm 2020")]
    [InlineData("thành viên năm 2020", "năm 2020")]
    [InlineData("Thành viên", "Thành viên")]
    [InlineData("Thành viên ", "Thành viên ")]
    [InlineData("Thành viên, năm 2020", "Thành viên, năm 2020")]
    [InlineData("Lao động HTX năm 2020", "Lao động HTX năm 2020")]
    [InlineData("Năm cũ", "Năm cũ")]
    public void An_earlier_figure_is_called_what_its_title_adds(string title, string expected) => Assert.Equal(
        expected,
        TargetPhrase.EarlierName(new("earlier", title, MeasureKind.Count, "người"), new("now", "Thành viên", MeasureKind.Count, "người")));

    [Fact]
    public void The_target_of_a_rule_is_said_without_figures()
    {
        var part = new Scene().Given("area", 66).Given("assigned", 60, title: "Diện tích huyện giao").Judge(
            new Indicator("1", "Chỉ tiêu", [ContentItem.Of("1", "Nội dung", "area", Target.Of("reach", Threshold.Of("assigned")), Scene.Basis)])).Items.Single();

        Assert.Equal("đạt “Diện tích huyện giao”", TargetText.OfRule(part.RuleSet, part.Item.Parts[0]));
        Assert.Equal("reach “Diện tích huyện giao”", TargetText.OfRule(part.RuleSet, part.Item.Parts[0], Language.English));
        Assert.Equal("đạt 7 ha", TargetText.OfRule(part.RuleSet, new("1", "Nội dung", "area", Target.Of("reach", 7))));
        Assert.Throws<ArgumentNullException>("part", () => TargetText.OfRule(part.RuleSet, null!));
        Assert.Throws<ArgumentNullException>("ruleSet", () => TargetText.OfRule(null!, part.Item.Parts[0]));
    }

    [Fact]
    public void Refuses_to_say_nothing()
    {
        Assert.Throws<ArgumentNullException>("part", () => TargetText.Of(null!));
        Assert.Throws<ArgumentNullException>("part", () => PartText.Of(null!));
    }
}
