namespace Htx.Indicators.Tests;

public sealed class TallyTests
{
    [Fact]
    public void Counts_each_classification()
    {
        var tally = Tally.Of(
        [
            Classification.Exceeded, Classification.NotMet, Classification.Met, Classification.NotMet,
            Classification.NotAssessed, Classification.Met, Classification.NotMet, Classification.NotAssessed,
            Classification.NotMet, Classification.NotAssessed,
        ]);

        Assert.Equal(new Tally(Exceeded: 1, Met: 2, NotMet: 4, NotAssessed: 3), tally);
        Assert.Equal((10, 3), (tally.Total, tally.MetOrExceeded));
    }

    [Fact]
    public void Counts_one_more_as_it_counts_all()
    {
        Classification[] classifications = [Classification.Exceeded, Classification.NotMet, Classification.Met, Classification.NotAssessed, Classification.NotMet];

        Assert.Equal(Tally.Of(classifications), classifications.Aggregate(default(Tally), (tally, classification) => tally.And(classification)));
    }

    [Fact]
    public void Counts_nothing_as_zero() => Assert.Equal(0, Tally.Of([]).Total);

    [Fact]
    public void Refuses_to_count_null() => Assert.Throws<ArgumentNullException>(() => Tally.Of(null!));
}
