namespace Htx.Indicators;

/// <summary>
/// What every target comes down to: a direction, a cut from which it is đạt, perhaps a cut from which it is vượt.
/// The only place where a figure becomes a classification.
/// </summary>
/// <param name="Direction">Which way is better.</param>
/// <param name="Met">From here it is đạt.</param>
/// <param name="Exceeded">From here it is vượt; null when more than đạt cannot be said.</param>
public sealed record NormalForm(Direction Direction, Cut Met, Cut? Exceeded)
{
    /// <summary>The ids of the measures that the cuts are taken from, each once; empty when they are plain numbers.</summary>
    public IEnumerable<string> ThresholdMeasures =>
        new[] { Met.Threshold.MeasureId, Exceeded?.Threshold.MeasureId }.OfType<string>().Distinct();

    /// <summary>Classifies a figure against the resolved thresholds of the two cuts; <paramref name="exceededAt"/> is ignored without a second cut.</summary>
    public Classification Classify(decimal figure, decimal metAt, decimal exceededAt)
    {
        if (Exceeded is not null && Reaches(figure, exceededAt, Exceeded.IsClosed))
            return Classification.Exceeded;
        return Reaches(figure, metAt, Met.IsClosed) ? Classification.Met : Classification.NotMet;
    }

    private bool Reaches(decimal figure, decimal threshold, bool closed)
    {
        var side = decimal.Compare(figure, threshold);
        return side == 0 ? closed : side > 0 == (Direction == Direction.HigherIsBetter);
    }
}
