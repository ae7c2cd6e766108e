namespace DistrictApp;

/// <summary>How much one request may ask for.</summary>
internal static class RequestLimits
{
    /// <summary>The largest upload, in bytes, with what a form adds to it.</summary>
    public const int LargestUpload = 2 * 1024 * 1024;

    /// <summary>The most sets of one upload.</summary>
    public const int MostSets = 1000;

    /// <summary>The most fields of a form: three for each figure, of which the largest rule set that is taken has some thousands.</summary>
    public const int MostFields = 12_000;

    /// <summary>The longest field of a form, in characters.</summary>
    public const int LongestField = 4000;

    /// <summary>How many requests are answered at once, and how many wait.</summary>
    public const int AtOnce = 64, Waiting = 256;

    /// <summary>The longest a request may take.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
}
