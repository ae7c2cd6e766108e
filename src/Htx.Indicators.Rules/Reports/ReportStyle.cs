namespace Htx.Indicators.Rules;

/// <summary>What a piece of a report is, for whoever shows it in colours.</summary>
public enum ReportStyle
{
    /// <summary>Prose.</summary>
    Plain = 0,

    /// <summary>A heading or a number.</summary>
    Strong = 1,

    /// <summary>What is there to look up: quotes.</summary>
    Quiet = 2,

    /// <summary>The verdict “vượt”.</summary>
    Exceeded = 3,

    /// <summary>The verdict “đạt”.</summary>
    Met = 4,

    /// <summary>The verdict “chưa đạt”.</summary>
    NotMet = 5,

    /// <summary>The verdict “chưa đánh giá”.</summary>
    NotAssessed = 6,
}
