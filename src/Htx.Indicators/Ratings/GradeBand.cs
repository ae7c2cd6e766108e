namespace Htx.Indicators;

/// <summary>A grade (xếp loại) and where it begins.</summary>
/// <param name="Grade">In the words of the document: “tốt”, “khá”, “trung bình”, “yếu”.</param>
/// <param name="From">The least total that earns it, included.</param>
public sealed record GradeBand(string Grade, decimal From);
