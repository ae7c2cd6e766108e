namespace Htx.Indicators;

/// <summary>Where an interval ends, and whether that number still belongs to it.</summary>
internal sealed record Bound(Fraction Value, bool IsIncluded)
{
    public static Bound operator +(Bound left, Bound right) => new(left.Value + right.Value, left.IsIncluded && right.IsIncluded);

    public static Bound operator -(Bound bound) => bound with { Value = -bound.Value };

    /// <summary>Zero times anything is zero, so an included zero is reached whatever the other bound is.</summary>
    public static Bound operator *(Bound left, Bound right) =>
        new(left.Value * right.Value, (left.IsIncluded && right.IsIncluded) || left.IsIncludedZero || right.IsIncludedZero);

    private bool IsIncludedZero => IsIncluded && Value.IsZero;
}
