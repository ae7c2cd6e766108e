namespace Htx.Indicators.Tests;

public sealed class FigureTableTests
{
    [Fact]
    public void Holds_the_figure_of_each_measure()
    {
        var table = new Scene().Given("a", 5).Given("b", 7).Table();

        Assert.Equal((5m, 7m), (table["a"].Value, table["b"].Value));
        Assert.Throws<KeyNotFoundException>(() => table["c"]);
    }

    [Fact]
    public void Refuses_fewer_or_more_figures_than_measures()
    {
        var table = new Scene().Given("a", 5).Table();

        Refuses("1 figures are needed, one for each measure.", () => new FigureTable(table.Measures, table.Observations, []));
        Refuses("1 figures are needed, one for each measure.", () => new FigureTable(table.Measures, table.Observations, [table["a"], table["a"]]));
    }

    [Fact]
    public void Refuses_a_figure_that_has_neither_a_number_nor_a_reason()
    {
        var table = new Scene().Given("a", 5).Table();

        Refuses("A figure that can be judged has a number; where there is none, say why.", () => new FigureTable(table.Measures, table.Observations, [default]));
    }

    [Fact]
    public void Takes_what_was_observed_and_has_the_rest_computed_at_its_place()
    {
        var measures = new Scene().Given("a", 5).Computed("twice", "a * 2", 10, MeasureKind.Amount, "ha").Table().Measures;
        var observations = new ObservationSet(new("x", "X"), new(2023, 11, 10), [new("a", Observation.Of(7))]);

        var table = FigureTable.Of(measures, observations, 2, (figures, factor) => figures[1] = Figure.Of(figures[0].Raw!.Value * factor, measures[1].Domain));

        Assert.Equal((7m, 14m), (table["a"].Value, table["twice"].Value));
    }

    [Fact]
    public void Refuses_a_computed_figure_that_is_neither_a_number_nor_a_reason()
    {
        var table = new Scene().Given("a", 5).Computed("twice", "a * 2", 10, MeasureKind.Amount, "ha").Table();

        Assert.Throws<ArgumentException>(() => FigureTable.Of(table.Measures, table.Observations, 0, (_, _) => { }));
    }

    [Fact]
    public void A_given_measure_is_its_own_source() =>
        Assert.Equal(["a"], Sources(new Scene().Given("a", 5), "a"));

    [Fact]
    public void Sources_come_once_each_in_order_of_first_use_however_deep_they_lie()
    {
        var scene = new Scene()
            .Given("d", 4).Given("c", 3).Given("b", 2).Given("a", 1)
            .Computed("inner", "c + a", 4).Computed("deeper", "inner + d", 8).Computed("top", "b + deeper + a + b", 13);

        Assert.Equal(["b", "c", "a", "d"], Sources(scene, "top"));
    }

    [Fact]
    public void A_chain_of_10000_formulas_has_its_one_source()
    {
        var scene = new Scene().Given("m0", 0);
        for (var i = 1; i <= 10_000; i++)
            scene.Computed($"m{i}", $"m{i - 1} + 0", 0);

        Assert.Equal(["m0"], Sources(scene, "m10000"));
    }

    private static void Refuses(string message, Func<FigureTable> create) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(create).Message, StringComparison.Ordinal);

    private static IEnumerable<string> Sources(Scene scene, string measureId) =>
        scene.Table().SourcesOf(measureId).Select(measure => measure.Id);
}
