namespace Htx.Indicators;

/// <summary>A figure that was classified, and how it stands to its target, as printed.</summary>
internal sealed class FigureBesideTarget
{
    private readonly PartAssessment part;
    private readonly Language language;
    private readonly bool withPercent;

    /// <summary>Prepares the figure of an assessed part.</summary>
    /// <param name="part">The part; it has a figure.</param>
    /// <param name="language">The language.</param>
    /// <param name="withPercent">Whether remarks say what percentage of the target the figure is.</param>
    public FigureBesideTarget(PartAssessment part, Language language, bool withPercent = true)
    {
        (this.part, this.language) = (part, language);
        Printed = part.Measure.Formula is null
            ? part.Value!.Value
            : Printing.Shorten(part.Value!.Value, part.ExceededFrom is { } exceeded ? [part.MetAt, exceeded] : [part.MetAt]);
        MetAt = Resolve(Target.Form.Met.Threshold);
        this.withPercent = withPercent;
        PercentOfTarget = part.PercentOfTarget is { } percent and >= 0 && (percent == 100) == (Printed == Find(Target.Named)) ? Printing.Shorten(percent, [100]) : null;
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
    public decimal? PercentOfTarget { get; }

    /// <summary>Chooses the language.</summary>
    public string Say(string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;

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

    /// <summary>By how much the figure is better than <paramref name="end"/>, the better end of <paramref name="what"/>.</summary>
    public string Beyond(decimal end, string what) => Better == Direction.HigherIsBetter
        ? Say($"hơn {what} {Difference(Printed - end)}", $"{Difference(Printed - end)} above {what}")
        : Say($"thấp hơn {what} {Difference(end - Printed)}", $"{Difference(end - Printed)} below {what}");

    /// <summary>How the figure changed from an earlier one, and when that is not enough, <paramref name="must"/>.</summary>
    public string Change(string key, string must)
    {
        var threshold = Target.Arguments[key][0];
        var change = Printed - Resolve(threshold);
        var since = TargetPhrase.EarlierName(part.Figures.Measures[threshold.MeasureId!], part.Measure);
        var text = change switch
        {
            > 0 => Say($"tăng {Difference(change)} so với {since}", $"{Difference(change)} more than {since}"),
            < 0 => Say($"giảm {Difference(-change)} so với {since}", $"{Difference(-change)} less than {since}"),
            _ => Say($"bằng {since}", $"equal to {since}"),
        };
        return Classification == Classification.NotMet ? $"{text}, {must}" : text;
    }

    /// <summary>How the figure stands to its target: what is missing, or by how much it is more.</summary>
    public string Remark()
    {
        var wording = Wording.In(language);
        var percent = withPercent && PercentOfTarget is { } p ? $" ({wording.PercentOfTarget(p)})" : "";
        if (Classification == Classification.NotMet)
            return Printed == MetAt ? Shortage() : Shortage() + percent;
        if (Printed == MetAt)
            return wording.Exactly;
        var beyond = wording.Beyond(Difference(Math.Abs(Printed - MetAt)), Better) + percent;
        return Target.Form.Exceeded is null && Target.Exceeds is null ? $"{beyond}; {wording.NeverExceeded}" : beyond;
    }

    /// <summary>The least change that would make the figure đạt.</summary>
    public string Shortage()
    {
        var wording = Wording.In(language);
        return Printed == MetAt
            ? wording.EqualToOpenCut(Printing.Amount(MetAt, part.Measure.Unit == "%" ? "%" : null, language), Better)
            : wording.Short(Difference(Math.Abs(Printed - MetAt)), Better, isOpen: !Target.Form.Met.IsClosed);
    }

    private string Difference(decimal distance) => Printing.Difference(distance, part.Measure.Unit, language);
}
