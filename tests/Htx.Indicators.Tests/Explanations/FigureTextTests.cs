namespace Htx.Indicators.Tests;

public sealed class FigureTextTests
{
    [Fact]
    public void A_figure_has_all_its_decimals_and_its_unit()
    {
        var measure = new Measure("a", "Diện tích", MeasureKind.Amount, "ha");

        Assert.Equal(("1.597,925 ha", "1,597.925 ha"), (FigureText.Of(measure, 1597.925m), FigureText.Of(measure, 1597.925m, Language.English)));
    }

    [Fact]
    public void A_flag_is_done_unless_it_is_0()
    {
        var measure = new Measure("a", "Củng cố HTX", MeasureKind.Flag);

        Assert.Equal(("đã thực hiện", "chưa thực hiện"), (FigureText.Of(measure, 1), FigureText.Of(measure, 0)));
    }

    [Fact]
    public void Refuses_null() => Assert.Throws<ArgumentNullException>("measure", () => FigureText.Of(null!, 1));
}
