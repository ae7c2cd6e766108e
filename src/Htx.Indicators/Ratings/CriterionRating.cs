namespace Htx.Indicators;

/// <summary>The points of one criterion.</summary>
public sealed class CriterionRating
{
    internal CriterionRating(Criterion criterion, FigureTable figures)
    {
        (Criterion, Figures) = (criterion, figures);
        Place = figures.Measures.IndexOf(criterion.MeasureId);
        var figure = figures.At(Place);
        Reason = figure.Reason;
        if (Reason is not null)
            return;
        (Value, IsEstimated) = (figure.Value, figure.IsEstimated);
        Points = criterion.IsGiven ? figure.Value : criterion.Bands[criterion.BandOf(figure.Value!.Value)].Points;
    }

    /// <summary>The criterion.</summary>
    public Criterion Criterion { get; }

    /// <summary>The measure that was looked at.</summary>
    public Measure Measure => Figures.Measures[Place];

    /// <summary>The figure, rounded to 9 decimals; null when there is none that can be used.</summary>
    public decimal? Value { get; }

    /// <summary>The points; null when there is no figure that can be used. Missing is never 0.</summary>
    public decimal? Points { get; }

    /// <summary>Why there are no points; null when there are.</summary>
    public NotAssessedReason? Reason { get; }

    /// <summary>Whether the figure is an estimate or computed with one.</summary>
    public bool IsEstimated { get; }

    /// <summary>The given measures whose figures are not there.</summary>
    public IEnumerable<Measure> Missing => UnusableFigure.MissingAmong([Measure.Id], Figures);

    /// <summary>The given measures behind the figure, each once, in order of first use; itself when it has no formula.</summary>
    public IEnumerable<Measure> Sources => Figures.SourcesOf(Measure.Id);

    /// <summary>All figures of the subject.</summary>
    public FigureTable Figures { get; }

    /// <summary>Says why: “115%, từ 100% đến dưới 120%: 4/8 điểm”.</summary>
    public string Explain(Language language = Language.Vietnamese) => RatingText.Of(this, language);

    /// <summary>The place of the measure.</summary>
    internal int Place { get; }

    /// <summary>The places of <see cref="Sources"/>.</summary>
    internal ReadOnlySpan<int> SourcePlaces => Figures.Measures.SourcesOf(Place);
}
