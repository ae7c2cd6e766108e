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

    [Fact]
    public void Refuses_to_say_nothing() => Assert.Throws<ArgumentNullException>(() => TargetText.Of(null!));
}
