namespace Htx.Indicators.Rules;

/// <summary>A content item on the bulk path: its parts stand one after the other among those of all items.</summary>
/// <param name="FirstPart">The place of its first part.</param>
/// <param name="PartCount">How many parts it has.</param>
/// <param name="Rule">How they make its outcome.</param>
internal readonly record struct BulkItem(int FirstPart, int PartCount, PartRule Rule)
{
    public Outcome Of(ReadOnlySpan<Outcome> parts)
    {
        var own = parts.Slice(FirstPart, PartCount);
        if (own.Length == 1)
            return own[0];
        return Rule == PartRule.AnyOf ? Outcome.AnyOf(own) : Outcome.AllOf(own);
    }
}
