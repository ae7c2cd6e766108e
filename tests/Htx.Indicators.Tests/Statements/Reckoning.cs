using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Tests;

/// <summary>Calculations as reports print them, and the true value behind what is printed.</summary>
internal sealed record Reckoning(string Text, Ratio Value, bool Divides)
{
    /// <summary>Numbers that were counted; half of them with many halves, quarters and eighths among their quotients.</summary>
    private static Gen<Reckoning> Counted { get; } =
        from number in Gen.OneOf(Gen.Choose(0, 3_500), Gen.Elements(0, 1, 2, 4, 5, 8, 16, 20, 40, 125))
        from isPadded in Gen.Elements(true, false)
        let ratio = new Ratio(number, 1)
        select new Reckoning((isPadded && number < 10 ? "0" : "") + ratio.Print(0, isRounded: true), ratio, false);

    /// <summary>Numbers of which only some decimals are printed, rounded or truncated; also below zero.</summary>
    private static Gen<Reckoning> Measured { get; } =
        from number in Gen.OneOf(Gen.Choose(-30_000, 30_000), Gen.Choose(-60, 60).Select(n => n * 50))
        from decimals in Gen.Choose(1, 3)
        from isRounded in Gen.Elements(true, false)
        let ratio = new Ratio(number, 1_000)
        let text = ratio.Print(decimals, isRounded)
        select new Reckoning(text[0] == '-' ? $"({text})" : text, ratio, false);

    /// <summary>Quotients that end with half a unit of the last digit printed.</summary>
    public static Gen<(Reckoning Reckoning, int Decimals)> OnMidpoints { get; } =
        from decimals in Gen.Choose(0, 4)
        from half in Gen.Choose(-2_000, 2_000)
        let denominator = 2 * (int)Math.Pow(10, decimals)
        let numerator = (2 * half) + 1
        select (new Reckoning($"{(numerator < 0 ? $"({numerator})" : numerator)}/{denominator}", new(numerator, denominator), true), decimals);

    /// <summary>Calculations with counted numbers only.</summary>
    public static Gen<Reckoning> Exact { get; } = Tree(2, Counted).Where(IsNoNumberAlone);

    /// <summary>Calculations with any numbers.</summary>
    public static Gen<Reckoning> Any { get; } = Tree(2, Gen.OneOf(Counted, Measured)).Where(IsNoNumberAlone);

    private static bool IsNoNumberAlone(Reckoning reckoning) => reckoning.Text.Contains(' ', StringComparison.Ordinal) || reckoning.Divides;

    private static Gen<Reckoning> Tree(int depth, Gen<Reckoning> leaf)
    {
        if (depth == 0)
            return leaf;
        var inner = Tree(depth - 1, leaf);
        return Gen.Frequency(
            (1, leaf),
            (4, from left in inner from right in inner from sign in Gen.Elements('+', '-', '×', '/') select Join(left, sign, right)));
    }

    /// <summary>What is divided by zero is added to instead; 100 as a factor would be taken for the one that makes a percentage.</summary>
    private static Reckoning Join(Reckoning left, char sign, Reckoning right) => sign switch
    {
        '/' when !right.Value.Numerator.IsZero => new($"({left.Text})/({right.Text})", left.Value / right.Value, true),
        '×' => new($"({left.Text} + 0) × ({right.Text} + 0)", left.Value * right.Value, left.Divides || right.Divides),
        '-' => new($"{left.Text} - ({right.Text})", left.Value - right.Value, left.Divides || right.Divides),
        _ => new($"{left.Text} + {right.Text}", left.Value + right.Value, left.Divides || right.Divides),
    };
}
