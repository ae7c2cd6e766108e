namespace Htx.Indicators.Rules.Tests;

/// <summary>What formulas have in common is computed once for each subject.</summary>
public sealed class ApproximateFormulasTests
{
    [Theory]
    [InlineData(1, "a / b")]
    [InlineData(1, "a / b", "a / b")]
    [InlineData(2, "a / b * 100", "a / b")]
    [InlineData(4, "a / b * 100", "a / b * 1000 - a / b")]
    [InlineData(3, "(a + b) / (a + b) * 2")]
    [InlineData(2, "a - b", "b - a")]
    [InlineData(3, "min(a + b, 3)", "max(a + b, 3)")]
    public void Equal_parts_of_formulas_are_one_operation(int operations, params string[] formulas)
    {
        var table = new MeasureTable(
            [new("a", "A", MeasureKind.Amount, "ha"), new("b", "B", MeasureKind.Amount, "ha"), .. formulas.Select((formula, i) => new Measure($"m{i}", $"M{i}", MeasureKind.Amount, "ha", Formula.Parse(formula)))]);

        var compiled = new ApproximateFormulas(table);

        Assert.Equal(formulas.Length, compiled.Computed.Count);
        Assert.Equal(operations, compiled.PlaceCount - table.Count - compiled.Numbers.Count);
    }
}
