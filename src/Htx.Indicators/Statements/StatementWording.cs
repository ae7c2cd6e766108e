namespace Htx.Indicators;

/// <summary>The phrases in which statements are judged, one implementation for each language.</summary>
internal abstract class StatementWording
{
    private static readonly VietnameseStatementWording Vietnamese = new();
    private static readonly EnglishStatementWording English = new();

    /// <summary>The phrases of a language.</summary>
    public static StatementWording In(Language language) => language switch
    {
        Language.Vietnamese => Vietnamese,
        Language.English => English,
        _ => throw new ArgumentOutOfRangeException(nameof(language)),
    };

    public abstract string Points(string number);

    public abstract string Exact { get; }

    public abstract string Rounded(string computed, string printed);

    public abstract string Truncated(string computed, string printed);

    public abstract string WithinDigits(string lowest, string highest);

    public abstract string WithinUnboundedDigits { get; }

    public abstract string Wrong(string computed, string? slip);

    public abstract string NotComputable(StatementObstacle obstacle);

    /// <summary>What gives a printed result in truth.</summary>
    public abstract string ComesFrom(string printed, string calculation);

    public abstract string Swapped(string printed, string calculation);

    public abstract string LeftOut(string printed, string addend);

    public abstract string CountedTwice(string printed, string addend);

    /// <summary>A result so many times too great, or, where <paramref name="isTooSmall"/>, too small.</summary>
    public abstract string DecimalComma(string printed, string times, bool isTooSmall);

    public abstract string PercentSign(string printed, bool isMissing);
}
