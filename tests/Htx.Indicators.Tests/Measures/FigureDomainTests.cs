namespace Htx.Indicators.Tests;

public sealed class FigureDomainTests
{
    public static TheoryData<MeasureKind, decimal, bool> OfKinds() => new()
    {
        { MeasureKind.Count, 0, true },
        { MeasureKind.Count, 2570, true },
        { MeasureKind.Count, 12.00m, true },
        { MeasureKind.Count, -1, false },
        { MeasureKind.Count, 1.5m, false },
        { MeasureKind.Percent, 0, true },
        { MeasureKind.Percent, 100, true },
        { MeasureKind.Percent, 39.999999999m, true },
        { MeasureKind.Percent, 100.000000001m, false },
        { MeasureKind.Percent, -0.000000001m, false },
        { MeasureKind.Money, -95.5m, true },
        { MeasureKind.Money, 1623m, true },
        { MeasureKind.Amount, -3.2m, true },
        { MeasureKind.Amount, 150m, true },
        { MeasureKind.Flag, 0, true },
        { MeasureKind.Flag, 1, true },
        { MeasureKind.Flag, 0.5m, false },
        { MeasureKind.Flag, 2, false },
    };

    [Theory]
    [MemberData(nameof(OfKinds))]
    public void Of_gives_each_kind_the_figures_that_can_be_right(MeasureKind kind, decimal figure, bool belongs) =>
        Assert.Equal(belongs, FigureDomain.Of(kind).Contains(figure));

    [Theory]
    [InlineData(MeasureKind.Money)]
    [InlineData(MeasureKind.Amount)]
    public void A_domain_without_ends_still_stops_before_the_limit(MeasureKind kind)
    {
        var domain = FigureDomain.Of(kind);

        Assert.True(domain.Contains(Figures.Limit - 0.000000001m));
        Assert.False(domain.Contains(Figures.Limit));
        Assert.True(domain.Contains(-Figures.Limit + 0.000000001m));
        Assert.False(domain.Contains(-Figures.Limit));
    }

    [Fact]
    public void Both_ends_belong_to_it()
    {
        var domain = new FigureDomain(-5, 12.5m);

        Assert.True(domain.Contains(-5));
        Assert.True(domain.Contains(12.5m));
        Assert.False(domain.Contains(-5.000000001m));
        Assert.False(domain.Contains(12.500000001m));
    }

    [Fact]
    public void One_end_may_be_open()
    {
        Assert.True(new FigureDomain(null, 10).Contains(-1_000_000));
        Assert.True(new FigureDomain(10, null).Contains(1_000_000));
    }

    [Fact]
    public void Whole_numbers_only_may_be_negative() =>
        Assert.Equal([true, false], new[] { -3m, -2.5m }.Select(new FigureDomain(null, null, wholeOnly: true).Contains));

    [Fact]
    public void A_single_figure_is_a_domain() =>
        Assert.True(new FigureDomain(3, 3).Contains(3));

    [Theory]
    [InlineData(0.5, null)]
    [InlineData(null, 1.5)]
    [InlineData(0.2, 0.8)]
    public void One_of_whole_numbers_starts_and_ends_with_one(double? min, double? max)
    {
        Assert.Throws<ArgumentException>(() => new FigureDomain((decimal?)min, (decimal?)max, wholeOnly: true));
        Assert.True(new FigureDomain((decimal?)min, (decimal?)max).Contains((decimal)(min ?? max)!));
    }

    [Fact]
    public void Refuses_to_start_above_its_end() =>
        Assert.Throws<ArgumentException>(() => new FigureDomain(3, 2.999999999m));
}
