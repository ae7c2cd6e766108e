namespace Htx.Indicators;

/// <summary>Whether a cooperative has a grade.</summary>
public enum RatingStatus
{
    /// <summary>Figures are missing or make no sense: whether and how it is rated is not known.</summary>
    Incomplete = 0,

    /// <summary>The document does not rate it: “không xếp loại”.</summary>
    NotRated = 1,

    /// <summary>It has a grade.</summary>
    Rated = 2,
}
