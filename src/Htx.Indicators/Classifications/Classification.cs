namespace Htx.Indicators;

/// <summary>What is said of a content item, ordered from worst to best where it is said at all.</summary>
public enum Classification
{
    /// <summary>“chưa đánh giá”: the figures do not allow a verdict; never a verdict of failure.</summary>
    NotAssessed = 0,

    /// <summary>“chưa đạt”</summary>
    NotMet = 1,

    /// <summary>“đạt”</summary>
    Met = 2,

    /// <summary>“vượt”</summary>
    Exceeded = 3,
}
