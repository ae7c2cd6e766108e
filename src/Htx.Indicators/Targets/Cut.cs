namespace Htx.Indicators;

/// <summary>Where a classification begins, in the direction of its normal form.</summary>
/// <param name="Threshold">The point.</param>
/// <param name="IsClosed">Whether the point itself belongs to it: “từ X trở lên” is closed, “trên X” is open.</param>
public sealed record Cut(Threshold Threshold, bool IsClosed);
