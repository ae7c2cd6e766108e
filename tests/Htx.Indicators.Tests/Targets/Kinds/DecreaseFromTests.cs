namespace Htx.Indicators.Tests;

public sealed class DecreaseFromTests
{
    private const decimal Step = Classifying.Step;

    public static TheoryData<decimal, decimal, Classification> Table() => new()
    {
        { 2533, 2533 - Step, Classification.Met },
        { 2533, 2533, Classification.NotMet },
        { 2533, 2533 + Step, Classification.NotMet },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Any_change_the_right_way_is_met_and_none_is_not(decimal earlier, decimal figure, Classification expected) =>
        Assert.Equal(expected, Target.Of("decreaseFrom", Threshold.Of("earlier")).Form.Classify(figure, earlier, earlier));

    [Fact]
    public void Takes_a_measure_and_no_number() => Assert.Throws<ArgumentException>(() => Target.Of("decreaseFrom", 2533));

    [Theory]
    [InlineData(2500,
        "2.500 thành viên, mục tiêu giảm so với năm 2020 (2.533 thành viên); giảm 33 thành viên so với năm 2020.",
        "2,500 thành viên, target: decrease from năm 2020 (2,533 thành viên); 33 thành viên less than năm 2020.")]
    [InlineData(2533,
        "2.533 thành viên, mục tiêu giảm so với năm 2020 (2.533 thành viên); bằng năm 2020, phải giảm mới đạt.",
        "2,533 thành viên, target: decrease from năm 2020 (2,533 thành viên); equal to năm 2020, it must decrease.")]
    [InlineData(2570,
        "2.570 thành viên, mục tiêu giảm so với năm 2020 (2.533 thành viên); tăng 37 thành viên so với năm 2020, phải giảm mới đạt.",
        "2,570 thành viên, target: decrease from năm 2020 (2,533 thành viên); 37 thành viên more than năm 2020, it must decrease.")]
    public void Says_how_the_figure_changed(int figure, string vietnamese, string english) =>
        new Scene().Given("members", figure, unit: "thành viên", title: "Thành viên HTX")
            .Given("earlier", 2533, unit: "thành viên", title: "Thành viên HTX năm 2020")
            .Says("members", Target.Of("decreaseFrom", Threshold.Of("earlier")), vietnamese, english);

    [Fact]
    public void An_earlier_measure_of_another_title_is_named_in_full() =>
        Assert.Equal(
            "giảm so với Kết quả cùng kỳ (7 ha)",
            new Scene().Given("a", 9).Given("earlier", 7, title: "Kết quả cùng kỳ").WordsOf("a", Target.Of("decreaseFrom", Threshold.Of("earlier"))));
}
