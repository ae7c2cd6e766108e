namespace Htx.Indicators;

/// <summary>All numbers between two bounds.</summary>
internal sealed record Interval(Bound Low, Bound High)
{
    /// <summary>One number alone.</summary>
    public static Interval Of(Fraction value) => new(new Bound(value, true), new Bound(value, true));

    /// <summary>Whether its bounds are too long to compute with.</summary>
    public bool IsTooLong => Low.Value.IsTooLong || High.Value.IsTooLong;

    /// <summary>Whether some number lies in both.</summary>
    public bool Meets(Interval other) => IsNotAbove(Low, other.High) && IsNotAbove(other.Low, High);

    public static Interval operator +(Interval left, Interval right) => new(left.Low + right.Low, left.High + right.High);

    public static Interval operator -(Interval interval) => new(-interval.High, -interval.Low);

    public static Interval operator *(Interval left, Interval right)
    {
        Bound[] corners = [left.Low * right.Low, left.Low * right.High, left.High * right.Low, left.High * right.High];
        return new(corners.Aggregate((one, other) => Outer(one, other, -1)), corners.Aggregate((one, other) => Outer(one, other, 1)));
    }

    /// <summary>One divided by each of its numbers; null when zero lies in it or at its end, for then nothing bounds the quotients.</summary>
    public Interval? Reciprocal() =>
        Low.Value.CompareTo(Fraction.Zero) * High.Value.CompareTo(Fraction.Zero) > 0
            ? new(new(Fraction.One / High.Value, High.IsIncluded), new(Fraction.One / Low.Value, Low.IsIncluded))
            : null;

    private static bool IsNotAbove(Bound low, Bound high) =>
        low.Value.CompareTo(high.Value) is var order && (order < 0 || (order == 0 && low.IsIncluded && high.IsIncluded));

    /// <summary>The bound that lies further out; of two at one number, the included one.</summary>
    private static Bound Outer(Bound one, Bound other, int direction)
    {
        var order = direction * one.Value.CompareTo(other.Value);
        return order > 0 || (order == 0 && one.IsIncluded) ? one : other;
    }
}
