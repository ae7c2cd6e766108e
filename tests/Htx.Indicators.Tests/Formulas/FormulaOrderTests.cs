namespace Htx.Indicators.Tests;

public sealed class FormulaOrderTests
{
    [Fact]
    public void A_chain_is_ordered_from_its_beginning()
    {
        Assert.True(FormulaOrder.TryFind([Computed("c", "b + 1"), Computed("b", "a + 1"), Given("a")], out var order, out var circle));

        Assert.Equal(["b", "c"], order.Select(measure => measure.Id));
        Assert.Empty(circle);
    }

    [Fact]
    public void A_diamond_is_ordered_with_each_measure_once()
    {
        var measures = new[] { Computed("top", "left + right"), Computed("left", "base1 * 2"), Computed("right", "base1 * 3"), Computed("base1", "a") };

        Assert.True(FormulaOrder.TryFind([.. measures, Given("a")], out var order, out _));

        Assert.Equal(["base1", "left", "right", "top"], order.Select(measure => measure.Id));
    }

    [Fact]
    public void Measures_without_a_formula_are_not_in_the_order()
    {
        Assert.True(FormulaOrder.TryFind([Given("a"), Given("b")], out var order, out _));

        Assert.Empty(order);
    }

    [Fact]
    public void References_to_measures_that_are_not_declared_are_passed_over()
    {
        Assert.True(FormulaOrder.TryFind([Computed("a", "nowhere + 1")], out var order, out _));

        Assert.Equal(["a"], order.Select(measure => measure.Id));
    }

    [Fact]
    public void A_formula_that_uses_itself_is_a_circle_of_one()
    {
        Assert.False(FormulaOrder.TryFind([Computed("a", "a + 1")], out _, out var circle));

        Assert.Equal(["a", "a"], circle);
    }

    [Fact]
    public void A_circle_of_three_starts_and_ends_with_the_same_measure_and_leaves_out_what_hangs_on_it()
    {
        Measure[] measures = [Computed("hanging", "a + free"), Computed("a", "b"), Computed("b", "c"), Computed("c", "a + free"), Computed("free", "x")];

        Assert.False(FormulaOrder.TryFind(measures, out _, out var circle));

        Assert.Equal(["a", "b", "c", "a"], circle);
    }

    [Fact]
    public void A_chain_of_50000_needs_no_deep_stack()
    {
        const int Length = 50_000;
        var last = Enumerable.Range(1, Length).Select(i => Computed($"m{i}", $"m{i - 1} + 1")).Reverse();

        Assert.True(FormulaOrder.TryFind([.. last, Given("m0")], out var order, out _));

        Assert.Equal(Length, order.Count);
        Assert.Equal("m1", order[0].Id);
        Assert.Equal($"m{Length}", order[^1].Id);
    }

    [Fact]
    public void A_circle_of_50000_is_found_whole()
    {
        const int Length = 50_000;
        var measures = Enumerable.Range(0, Length).Select(i => Computed($"m{i}", $"m{(i + 1) % Length} + 1")).ToArray();

        Assert.False(FormulaOrder.TryFind(measures, out _, out var circle));

        Assert.Equal(Length + 1, circle.Count);
        Assert.Equal(circle[0], circle[^1]);
    }

    private static Measure Given(string id) => new(id, id, MeasureKind.Amount, "ha");

    private static Measure Computed(string id, string formula) => new(id, id, MeasureKind.Amount, "ha", Formula.Parse(formula));
}
