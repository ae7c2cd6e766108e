namespace Htx.Indicators;

/// <summary>A figure that was classified, and how it stands to its target, as printed.</summary>
internal readonly struct FigureBesideTarget
{
    private readonly PartAssessment part;
    private readonly bool withPercent;

    /// <summary>Prepares the figure of an assessed part.</summary>
    /// <param name="part">The part; it has a figure.</param>
    /// <param name="withPercent">Whether remarks say what percentage of the target the figure is.</param>
    public FigureBesideTarget(PartAssessment part, bool withPercent = true)
    {
        (this.part, this.withPercent) = (part, withPercent);
        Printed = part.Measure.Formula is null
            ? part.Value!.Value
            : Printing.Shorten(part.Value!.Value, part.ExceededFrom is { } exceeded ? [part.MetAt, exceeded] : [part.MetAt]);
        MetAt = Resolve(Target.Form.Met.Threshold);
    }

    public Target Target => part.Part.Target;

    public Classification Classification => part.Classification;

    /// <summary>Which way is better.</summary>
    public Direction Better => Target.Form.Direction;

    /// <summary>The figure as it is printed; on the same side of every cut as the figure itself.</summary>
    public decimal Printed { get; }

    /// <summary>Where đạt begins, as printed.</summary>
    public decimal MetAt { get; }

    /// <summary>As printed; null where it says nothing.</summary>
    public decimal? PercentOfTarget =>
        part.PercentOfTarget is { } percent and >= 0 && (percent == 100) == (Printed == Find(Target.Named)) ? Printing.Shorten(percent, [100]) : null;

    /// <summary>A threshold in numbers, as they are printed.</summary>
    public decimal Resolve(Threshold threshold) => threshold is { MeasureId: { } id, Factor: 1, Offset: 0, Share: 0 }
        ? Shorten(id, part.Resolve(threshold))
        : part.Resolve(threshold);

    /// <summary>
    /// The figure of a measure that the target is taken from, as it is printed: a computed one as short as it can be on the
    /// same side of the printed figure; in full where something is added to it or it is multiplied.
    /// </summary>
    public decimal Shorten(string measureId, decimal figure)
    {
        var isPlain = Target.Form is { Met.Threshold: var met, Exceeded: var exceeded }
            && new[] { met, exceeded?.Threshold }.All(cut => cut is null or { MeasureId: null } or { Factor: 1, Offset: 0, Share: 0 });
        return isPlain && part.Figures.Measures[measureId].Formula is not null ? Printing.Shorten(figure, [Printed]) : figure;
    }

    /// <summary>The same; null when the measure it is taken from has no figure, as one that the verdict does not need may have none.</summary>
    public decimal? Find(Threshold threshold) => part.Find(threshold) is null ? null : Resolve(threshold);

    /// <summary>Whether the figure is strictly better than <paramref name="end"/>.</summary>
    public bool IsPast(decimal end) => Better == Direction.HigherIsBetter ? Printed > end : Printed < end;

    /// <summary>Writes by how much the figure is better than <paramref name="end"/>, the better end of <paramref name="what"/>.</summary>
    public void Beyond(Prose prose, decimal end, string what)
    {
        var gap = GapTo(end);
        if (prose.Language == Language.Vietnamese)
            prose.Write($"{(Better == Direction.HigherIsBetter ? "hơn" : "thấp hơn")} {what} {gap}");
        else
            prose.Write($"{gap} {(Better == Direction.HigherIsBetter ? "above" : "below")} {what}");
    }

    /// <summary>Writes how the figure changed from an earlier one, and when that is not enough, <paramref name="must"/>.</summary>
    public void Change(Prose prose, string key, string must)
    {
        var threshold = Target.Arguments[key][0];
        var earlier = Resolve(threshold);
        var (gap, since) = (GapTo(earlier), TargetPhrase.EarlierName(part.Figures.Measures[threshold.MeasureId!], part.Measure));
        var isVietnamese = prose.Language == Language.Vietnamese;
        if (Printed == earlier)
            prose.Write($"{(isVietnamese ? "bằng" : "equal to")} {since}");
        else if (isVietnamese)
            prose.Write($"{(Printed > earlier ? "tăng" : "giảm")} {gap} so với {since}");
        else
            prose.Write($"{gap} {(Printed > earlier ? "more" : "less")} than {since}");
        if (Classification == Classification.NotMet)
            prose.Write($", {must}");
    }

    /// <summary>Writes how the figure stands to its target: what is missing, or by how much it is more.</summary>
    public void Remark(Prose prose)
    {
        var isMet = Classification != Classification.NotMet;
        if (Printed == MetAt)
        {
            prose.Write(isMet ? prose.Wording.Exactly : EqualToOpenCut(prose));
            return;
        }

        if (isMet)
            prose.Wording.Beyond(prose, GapTo(MetAt), Better);
        else
            WriteShort(prose);
        if (withPercent && PercentOfTarget is { } percent)
        {
            prose.Write(" (");
            prose.Wording.PercentOfTarget(prose, percent);
            prose.Write(")");
        }

        if (isMet && Target.Form.Exceeded is null && Target.Exceeds is null)
            prose.Write($"; {prose.Wording.NeverExceeded}");
    }

    /// <summary>Writes the least change that would make the figure đạt.</summary>
    public void Shortage(Prose prose)
    {
        if (Printed == MetAt)
            prose.Write(EqualToOpenCut(prose));
        else
            WriteShort(prose);
    }

    private string EqualToOpenCut(Prose prose) =>
        prose.Wording.EqualToOpenCut(Printing.Amount(MetAt, part.Measure.Unit == "%" ? "%" : null, prose.Language), Better);

    private void WriteShort(Prose prose) => prose.Wording.Short(prose, GapTo(MetAt), Better, isOpen: !Target.Form.Met.IsClosed);

    private Gap GapTo(decimal other) => new(Math.Abs(Printed - other), part.Measure.Unit);
}
