namespace Htx.Indicators.Tests;

public sealed class MeasureTableTests
{
    [Fact]
    public void Keeps_the_order_of_the_file_and_finds_by_id_and_by_place()
    {
        var table = new MeasureTable(Number("b"), Number("a"));

        Assert.Equal(["b", "a"], table.Select(measure => measure.Id));
        Assert.Equal((2, 1, "a", "b"), (table.Count, table.IndexOf("a"), table["a"].Id, table[0].Id));
        Assert.True(table.TryGet("a", out var found));
        Assert.Equal("a", found.Id);
    }

    [Fact]
    public void Finds_no_measure_that_is_not_there()
    {
        var table = new MeasureTable(Number("a"));

        Assert.False(table.TryGet("A", out _));
        Assert.Throws<KeyNotFoundException>(() => table["nowhere"]);
        Assert.Throws<KeyNotFoundException>(() => table.IndexOf("nowhere"));
    }

    [Fact]
    public void Computed_measures_come_after_those_they_use() =>
        Assert.Equal(["inner", "outer"], new MeasureTable(Computed("outer", "inner + a"), Computed("inner", "a + 1"), Number("a")).Computed.Select(measure => measure.Id));

    [Fact]
    public void Refuses_two_measures_of_one_id() => Refuses(Number("a"), Number("a"));

    [Fact]
    public void Refuses_two_ids_that_differ_by_case_alone() => Refuses(Number("a"), Number("A"));

    [Fact]
    public void Refuses_a_formula_with_a_measure_that_is_not_declared() => Refuses(Number("a"), Computed("b", "a + nowhere"));

    [Fact]
    public void Refuses_a_formula_with_a_flag() => Refuses(Number("a"), new("done", "done", MeasureKind.Flag), Computed("b", "a + done"));

    [Fact]
    public void Refuses_formulas_that_go_in_a_circle_and_names_it() =>
        Assert.Equal("Formulas go in a circle: a → b → a.", Refuses(Computed("a", "b + 1"), Computed("b", "a + 1")).Message);

    private static ArgumentException Refuses(params Measure[] measures) => Assert.Throws<ArgumentException>(() => new MeasureTable(measures));

    private static Measure Number(string id) => new(id, id, MeasureKind.Count, "tổ");

    private static Measure Computed(string id, string formula) => new(id, id, MeasureKind.Amount, "tổ", Formula.Parse(formula));
}
