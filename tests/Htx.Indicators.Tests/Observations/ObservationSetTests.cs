namespace Htx.Indicators.Tests;

public sealed class ObservationSetTests
{
    private static readonly Subject Commune = new("my-an", "Thị trấn Mỹ An");
    private static readonly DateOnly Day = new(2023, 11, 10);

    [Fact]
    public void What_was_not_observed_is_missing()
    {
        var set = new ObservationSet(Commune, Day, [new("htx", Observation.Of(22))]);

        Assert.Equal(22, set["htx"].Value);
        Assert.True(set["tht"].IsMissing);
        Assert.True(set["HTX"].IsMissing);
    }

    [Fact]
    public void Copies_its_values()
    {
        var values = new Dictionary<string, Observation> { ["htx"] = Observation.Of(22) };
        var set = new ObservationSet(Commune, Day, values);

        values["htx"] = Observation.Of(0);

        Assert.Equal(22, set["htx"].Value);
        Assert.Single(set.Values);
    }

    [Fact]
    public void Copies_its_statements_and_has_none_as_a_rule()
    {
        var statements = new List<Statement> { Statement.Parse("240 + 20 = 260") };
        var set = new ObservationSet(Commune, Day, [], statements: statements);

        statements.Clear();

        Assert.Equal("240 + 20 = 260", Assert.Single(set.Statements).Text);
        Assert.Empty(new ObservationSet(Commune, Day, []).Statements);
        Assert.Throws<ArgumentException>(() => new ObservationSet(Commune, Day, [], statements: [null!]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("số-htx")]
    [InlineData("max")]
    public void Refuses_a_name_that_is_not_a_measure_id(string id) =>
        Assert.Throws<ArgumentException>(() => new ObservationSet(Commune, Day, [new(id, Observation.Missing)]));

    [Fact]
    public void Refuses_two_observations_of_one_measure() =>
        Assert.Throws<ArgumentException>(() => new ObservationSet(Commune, Day, [new("a", Observation.Of(1)), new("a", Observation.Of(2))]));
}
