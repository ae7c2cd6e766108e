namespace Htx.Indicators;

/// <summary>How a printed number says that it is a percentage.</summary>
internal enum PercentForm
{
    None = 0,

    /// <summary>“%” or “phần trăm”.</summary>
    Sign = 1,

    /// <summary>“điểm phần trăm”: a difference of percentages.</summary>
    Points = 2,
}
