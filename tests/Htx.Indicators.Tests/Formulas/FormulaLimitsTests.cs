namespace Htx.Indicators.Tests;

public sealed class FormulaLimitsTests
{
    public static TheoryData<string> AtTheLimit() =>
    [
        Sum(operands: 150),
        "-" + Sum(operands: 150),
        new string('(', 24) + "a" + new string(')', 24),
        string.Concat(Enumerable.Repeat("abs(", 24)) + "a" + new string(')', 24),
        "a" + new string(' ', 1999),
        "a + " + new string('0', 1995) + "1",
    ];

    public static TheoryData<string, int> BeyondTheLimit() => new()
    {
        { Sum(operands: 151), 300 },
        { new string('(', 25) + "a" + new string(')', 25), 24 },
        { string.Concat(Enumerable.Repeat("abs(", 25)) + "a" + new string(')', 25), 96 },
        { string.Concat(Enumerable.Repeat("(abs(", 13)) + "a" + new string(')', 26), 60 },
        { "a" + new string(' ', 2000), 2000 },
        { new string('(', 10_000), 2000 },
        { new string('(', 10_000) + "a" + new string(')', 10_000), 2000 },
        { new string('-', 10_000) + "a", 2000 },
        { new string('9', 2_001), 2000 },
    };

    [Theory]
    [MemberData(nameof(AtTheLimit))]
    public void A_formula_may_have_2000_characters_300_tokens_and_24_levels(string text) =>
        Assert.True(Formula.TryParse(text, out _, out _));

    [Theory]
    [MemberData(nameof(BeyondTheLimit))]
    public void A_larger_formula_is_refused_where_it_becomes_too_large(string text, int position)
    {
        Assert.False(Formula.TryParse(text, out _, out var defect));
        Assert.Equal((FormulaDefectKind.TooLarge, position), (defect.Kind, defect.Position));
    }

    private static string Sum(int operands) => string.Join("+", Enumerable.Repeat("a", operands));
}
