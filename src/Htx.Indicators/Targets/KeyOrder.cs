namespace Htx.Indicators;

/// <summary>The ordinal order of keys. Sign by sign: what compares many at once is compiled anew at every start of a program.</summary>
internal static class KeyOrder
{
    /// <summary>Below 0 where the first stands before the second, 0 where they are one.</summary>
    public static int Compare(string one, string other)
    {
        var at = 0;
        while (at < one.Length && at < other.Length && one[at] == other[at])
            at++;
        return at < one.Length && at < other.Length ? one[at] - other[at] : one.Length - other.Length;
    }
}
