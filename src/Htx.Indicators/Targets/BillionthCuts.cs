namespace Htx.Indicators;

/// <summary>
/// The cuts of a normal form in whole billionths: since a figure has at most 9 decimals, every cut, open or closed, has a first figure
/// that belongs to it. Where less is better, all signs are turned, so that one comparison serves both directions.
/// </summary>
public readonly record struct BillionthCuts
{
    private BillionthCuts(Direction direction, long met, long exceeded) => (Direction, Met, Exceeded) = (direction, met, exceeded);

    /// <summary>Which way is better.</summary>
    public Direction Direction { get; }

    /// <summary>The first billionth that is đạt, its sign turned where less is better.</summary>
    public long Met { get; }

    /// <summary>The first billionth that is vượt, its sign turned where less is better; beyond every figure when vượt cannot be said.</summary>
    public long Exceeded { get; }

    /// <summary>The cuts of a normal form with resolved thresholds.</summary>
    /// <param name="form">The form; its cuts are in order (<see cref="NormalForm.AreOrdered(decimal, decimal)"/>).</param>
    /// <param name="metAt">The threshold of its first cut, in billionths.</param>
    /// <param name="exceededAt">The threshold of its second cut, in billionths; ignored without one.</param>
    public static BillionthCuts Of(NormalForm form, long metAt, long exceededAt)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new(form.Direction, First(metAt, form.Met), form.Exceeded is { } exceeded ? First(exceededAt, exceeded) : long.MaxValue);

        long First(long threshold, Cut cut) => (form.Direction == Direction.HigherIsBetter ? threshold : -threshold) + (cut.IsClosed ? 0 : 1);
    }

    /// <summary>Classifies a figure exactly as <see cref="NormalForm.Classify"/> does.</summary>
    /// <param name="billionths">The figure in billionths, within ±<see cref="Billionths.Max"/>.</param>
    public Classification Classify(long billionths)
    {
        var figure = Direction == Direction.HigherIsBetter ? billionths : -billionths;
        return (Classification)((int)Classification.NotMet + (figure >= Met ? 1 : 0) + (figure >= Exceeded ? 1 : 0));
    }
}
