namespace Htx.Indicators.Tests;

/// <summary>How a figure that a target is taken from is printed beside the figure it is compared with.</summary>
public sealed class MeasuredTargetTextTests
{
    [Fact]
    public void A_computed_one_is_as_short_as_the_verdict_allows()
    {
        Assert.Equal("đạt 33,33 ha (mức giao)", Beside(40, Target.Of("reach", Threshold.Of("assigned"))));
        Assert.Equal("đạt 33,3333 ha (mức giao)", Beside(33.333m, Target.Of("reach", Threshold.Of("assigned"))));
    }

    [Fact]
    public void So_it_is_where_only_one_of_two_cuts_is_taken_from_it() => Assert.Equal(
        "đạt 30 ha, vượt khi trên 33,33 ha (mức giao)",
        Beside(40, new(TargetKinds.Reach, TargetArguments.None.With("reach", Threshold.Of(30)), exceeds: new(new Cut(Threshold.Of("assigned"), isClosed: false)))));

    [Fact]
    public void One_to_which_a_tolerance_is_added_is_printed_in_full()
    {
        Assert.Equal("khoảng 33,333333333 ha (mức giao) (cho phép chênh lệch 3 ha)", Beside(40, About("within", 3)));
        Assert.Equal(
            "khoảng 33,333333333 ha (mức giao) (cho phép chênh lệch 3 ha), không xét vượt",
            Beside(40, new(TargetKinds.About, About("within", 3).Arguments, exceeds: Exceeding.Never)));
    }

    [Fact]
    public void So_is_one_of_which_a_share_is_added() =>
        Assert.Equal("khoảng 33,333333333 ha (mức giao) (cho phép chênh lệch 5%)", Beside(40, About("withinPercent", 5)));

    [Fact]
    public void One_that_is_given_is_printed_in_full() => Assert.Equal(
        "đạt 33,3333 ha (mức giao)",
        TargetText.Of(new Scene().Given("assigned", 33.3333m, title: "mức giao").Given("a", 40).Judge("a", Target.Of("reach", Threshold.Of("assigned")))));

    private static string Beside(decimal figure, Target target) => TargetText.Of(
        new Scene().Given("total", 100).Computed("assigned", "total / 3", 100m / 3, MeasureKind.Amount, "ha", "mức giao").Given("a", figure).Judge("a", target));

    private static Target About(string tolerance, decimal number) =>
        new(TargetKinds.About, TargetArguments.None.With("about", Threshold.Of("assigned")).With(tolerance, Threshold.Of(number)));
}
