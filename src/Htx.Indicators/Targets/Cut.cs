namespace Htx.Indicators;

/// <summary>Where a classification begins, in the direction of its normal form.</summary>
public sealed record Cut
{
    /// <summary>Creates a cut.</summary>
    /// <param name="threshold">The point.</param>
    /// <param name="isClosed">Whether the point itself belongs to it.</param>
    public Cut(Threshold threshold, bool isClosed)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        (Threshold, IsClosed) = (threshold, isClosed);
    }

    /// <summary>The point.</summary>
    public Threshold Threshold { get; }

    /// <summary>Whether the point itself belongs to it: “từ X trở lên” is closed, “trên X” is open.</summary>
    public bool IsClosed { get; }
}
