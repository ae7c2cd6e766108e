using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Rules.Tests;

/// <summary>Random formulas as trees, which can be written and computed the obvious way.</summary>
internal abstract record Arithmetic
{
    /// <summary>Formulas over <c>a</c>, <c>b</c>, <c>c</c>.</summary>
    public static Gen<Arithmetic> Gen { get; } = FsCheck.Fluent.Gen.Sized(size => OfDepth(Math.Min(size / 8, 5), "a", "b", "c"));

    /// <summary>Formulas over some measures, so many operations deep.</summary>
    public static Gen<Arithmetic> OfDepth(int depth, params string[] ids)
    {
        var leaf = FsCheck.Fluent.Gen.Frequency(
            (3, FsCheck.Fluent.Gen.Elements(ids).Select(Arithmetic (id) => new Reference(id))),
            (1, FsCheck.Fluent.Gen.Elements(0m, 1, 2, 100, 0.5m).Select(Arithmetic (n) => new Constant(n))));
        if (depth == 0)
            return leaf;
        var operand = OfDepth(depth - 1, ids);
        return FsCheck.Fluent.Gen.Frequency(
            (1, leaf),
            (5, from sign in FsCheck.Fluent.Gen.Elements('+', '-', '*', '/')
                from left in operand
                from right in operand
                select (Arithmetic)new Binary(left, sign, right)),
            (1, from name in FsCheck.Fluent.Gen.Elements("min", "max")
                from left in operand
                from right in operand
                select (Arithmetic)new Choice(name, left, right)),
            (1, operand.Select(Arithmetic (inner) => new Absolute(inner))),
            (1, operand.Select(Arithmetic (inner) => new Negative(inner))));
    }

    public abstract override string ToString();

    /// <summary>Computes the tree by the definition; throws where it is undefined.</summary>
    public abstract decimal Compute(IReadOnlyDictionary<string, decimal> figures);

    private sealed record Reference(string Id) : Arithmetic
    {
        public override string ToString() => Id;

        public override decimal Compute(IReadOnlyDictionary<string, decimal> figures) => figures[Id];
    }

    private sealed record Constant(decimal Value) : Arithmetic
    {
        public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

        public override decimal Compute(IReadOnlyDictionary<string, decimal> figures) => Value;
    }

    private sealed record Binary(Arithmetic Left, char Sign, Arithmetic Right) : Arithmetic
    {
        public override string ToString() => $"({Left} {Sign} {Right})";

        public override decimal Compute(IReadOnlyDictionary<string, decimal> figures)
        {
            var (left, right) = (Left.Compute(figures), Right.Compute(figures));
            return Sign switch { '+' => left + right, '-' => left - right, '*' => Limited(left * right), _ => Limited(left / right) };
        }
    }

    private static decimal Limited(decimal step) => Math.Abs(step) < Formula.StepLimit ? step : throw new OverflowException();

    private sealed record Choice(string Name, Arithmetic Left, Arithmetic Right) : Arithmetic
    {
        public override string ToString() => $"{Name}({Left}, {Right})";

        public override decimal Compute(IReadOnlyDictionary<string, decimal> figures)
        {
            var (left, right) = (Left.Compute(figures), Right.Compute(figures));
            return Name == "min" ? Math.Min(left, right) : Math.Max(left, right);
        }
    }

    private sealed record Absolute(Arithmetic Inner) : Arithmetic
    {
        public override string ToString() => $"abs({Inner})";

        public override decimal Compute(IReadOnlyDictionary<string, decimal> figures) => Math.Abs(Inner.Compute(figures));
    }

    private sealed record Negative(Arithmetic Inner) : Arithmetic
    {
        public override string ToString() => $"-({Inner})";

        public override decimal Compute(IReadOnlyDictionary<string, decimal> figures) => -Inner.Compute(figures);
    }
}
