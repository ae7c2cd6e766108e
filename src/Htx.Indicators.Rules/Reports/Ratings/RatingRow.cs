namespace Htx.Indicators.Rules;

/// <summary>What a table says of one cooperative.</summary>
internal sealed class RatingRow(Rating rating, Language language)
{
    // What would have earned points says nothing of one that is not rated.
    private readonly bool hasPoints = rating.Status != RatingStatus.NotRated;

    /// <summary>The points of each criterion, in the document's order; null where there are none.</summary>
    public IEnumerable<decimal?> Points => rating.Criteria.Select(criterion => hasPoints ? criterion.Points : null);

    /// <summary>All points together; null where one is not there.</summary>
    public decimal? Total => hasPoints ? rating.Total : null;

    /// <summary>Why there is no grade, or one that the points did not decide; empty where the points say it all.</summary>
    public string Remark => rating is { Status: RatingStatus.Rated, Deciding: null } ? "" : rating.Explain(language);

    /// <summary>The row of a table of data, under <see cref="RatingWords.DataHeadings"/>: texts, numbers, a day, and null for an empty cell.</summary>
    public IReadOnlyList<object?> Cells =>
    [
        rating.Subject.Id,
        rating.Subject.Name,
        rating.Subject.PartOf,
        rating.AsOf,
        rating.Scorecard.Document.Citation,
        .. Points.Cast<object?>(),
        Total,
        rating.Grade ?? rating.Status.ToText(language),
        rating.IsEstimated ? ReportWords.Yes(language) : null,
        Remark,
    ];
}
