namespace Htx.Indicators;

/// <summary>A band of figures and the points it earns; it begins where the band before it ends.</summary>
/// <param name="To">Where it ends; null for the last, which has no end.</param>
/// <param name="IncludesEnd">Whether <paramref name="To"/> itself belongs to it.</param>
/// <param name="Points">The points, 0 or more.</param>
public sealed record Band(decimal? To, bool IncludesEnd, decimal Points)
{
    /// <summary>Figures below a number: “dưới X”.</summary>
    public static Band Below(decimal to, decimal points) => new(to, false, points);

    /// <summary>Figures up to a number, included: “không quá X”.</summary>
    public static Band UpTo(decimal to, decimal points) => new(to, true, points);

    /// <summary>All that is left.</summary>
    public static Band Rest(decimal points) => new(null, false, points);

    /// <summary>Whether it ends after another: at a greater figure, at the same one that it alone includes, or nowhere where the other ends.</summary>
    public bool EndsAfter(Band other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.To is not { } otherEnd)
            return false;
        return To is not { } end || end > otherEnd || (end == otherEnd && IncludesEnd && !other.IncludesEnd);
    }

    /// <summary>Whether a figure that is past all bands before lies in this one.</summary>
    internal bool Contains(decimal value) => To is not { } end || value < end || (IncludesEnd && value == end);
}
