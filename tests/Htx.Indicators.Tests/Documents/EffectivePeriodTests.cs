namespace Htx.Indicators.Tests;

public sealed class EffectivePeriodTests
{
    private static readonly DateOnly Start = new(2021, 8, 12);

    [Fact]
    public void Keeps_its_first_and_its_last_day()
    {
        var period = new EffectivePeriod(Start, new(2025, 12, 31));

        Assert.Equal((Start, new DateOnly(2025, 12, 31)), (period.From, period.To));
    }

    [Fact]
    public void May_last_a_single_day() => Assert.Equal(Start, new EffectivePeriod(Start, Start).To);

    [Fact]
    public void Runs_until_replaced_without_a_last_day() => Assert.Null(new EffectivePeriod(Start).To);

    [Fact]
    public void May_have_a_first_day_that_is_not_known()
    {
        Assert.Null(new EffectivePeriod(null, Start).From);
        Assert.Equal(new EffectivePeriod(null), new EffectivePeriod(null, null));
    }

    [Fact]
    public void Refuses_to_end_before_it_starts() =>
        Assert.Throws<ArgumentException>(() => new EffectivePeriod(Start, Start.AddDays(-1)));
}
