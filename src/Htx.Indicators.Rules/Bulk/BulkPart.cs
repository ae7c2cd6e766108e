namespace Htx.Indicators.Rules;

/// <summary>A part on the bulk path: a pair of numbers as a rule, and what to do where it is more.</summary>
internal readonly struct BulkPart
{
    private readonly int measure;
    private readonly bool isNumber;
    private readonly BillionthCuts cuts;
    private readonly ApproximatePart part;

    public BulkPart(ItemPart part, MeasureTable measures)
    {
        this.part = ApproximatePart.Of(part, measures);
        measure = this.part.Measure;
        (isNumber, cuts) = (this.part.ComparesWithNumbers, this.part.Cuts);
    }

    /// <summary>Judges the part; false where only decimals can tell.</summary>
    public bool TryJudge(in ApproximateFigures figures, out Outcome outcome)
    {
        if (!isNumber || !figures.IsExact(measure))
            return part.TryJudge(figures, out outcome);
        outcome = Outcome.Of(cuts.Classify(figures.Billionths[measure]));
        return true;
    }

    /// <summary>Judges the part by figures in decimals.</summary>
    public Outcome Judge(ReadOnlySpan<Figure> figures) => part.Judge(figures);
}
