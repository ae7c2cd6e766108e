namespace Htx.Indicators.Tests;

public sealed class PrintedShareTests
{
    [Fact]
    public void A_share_that_would_round_to_100_percent_is_not_printed_unless_it_is() =>
        new Scene().Given("members", 2599.999999999m).Says(
            "members", Target.Of("atLeast", 2600),
            "2.599,999999999 ha, mục tiêu từ 2.600 trở lên; còn thiếu 0,000000001 ha.",
            "2,599.999999999 ha, target: at least 2,600; 0.000000001 ha short.");

    [Fact]
    public void Any_percentage_differs_in_percentage_points() =>
        new Scene().Given("growth", 7, MeasureKind.Amount, "%").Says(
            "growth", Target.Of("reach", 6),
            "7%, mục tiêu đạt 6%; hơn 1 điểm phần trăm (116,67% mục tiêu).",
            "7%, target: reach 6%; 1 percentage point above (116.67% of the target).");
}
