namespace Htx.Indicators;

/// <summary>A figure that was classified, with what is needed to say how it stands to its target.</summary>
internal sealed record FigureBesideTarget
{
    public FigureBesideTarget(PartAssessment part)
    {
        Form = part.Part.Target.Form;
        Measure = part.Measure;
        Classification = part.Classification;
        MetAt = part.MetAt;
        Printed = part.Measure.Formula is null
            ? part.Value!.Value
            : Printing.Shorten(part.Value!.Value, Form.Exceeded is null ? [MetAt] : [MetAt, part.ExceededAt]);
        PercentOfTarget = part.PercentOfTarget is { } percent && (percent == 100) == (Printed == MetAt) ? Printing.Shorten(percent, [100]) : null;
    }

    public NormalForm Form { get; }

    public Measure Measure { get; }

    public Classification Classification { get; }

    /// <summary>Where đạt begins.</summary>
    public decimal MetAt { get; }

    /// <summary>The figure as it is printed; on the same side of every cut as the figure itself.</summary>
    public decimal Printed { get; }

    /// <summary>As printed; null where it says nothing.</summary>
    public decimal? PercentOfTarget { get; }

    /// <summary>How far the figure is from the point where đạt begins, without a sign.</summary>
    public decimal Distance => Math.Abs(Printed - MetAt);

    /// <summary>How the figure stands to its target: what is missing, or by how much it is more.</summary>
    public string Remark(Language language)
    {
        var wording = Wording.In(language);
        var percent = PercentOfTarget is { } p ? $" ({wording.PercentOfTarget(p)})" : "";
        if (Classification == Classification.NotMet)
        {
            return Distance == 0
                ? wording.EqualToOpenCut(Numbers.Format(MetAt, language), Form.Direction)
                : wording.Short(Gap(language), Form.Direction, isOpen: !Form.Met.IsClosed) + percent;
        }

        if (Distance == 0)
            return wording.Exactly;
        var beyond = wording.Beyond(Gap(language), Form.Direction) + percent;
        return Form.Exceeded is null ? $"{beyond}; {wording.NeverExceeded}" : beyond;
    }

    /// <summary>The distance with its unit; a percentage beside a percentage differs in percentage points.</summary>
    private string Gap(Language language) =>
        Measure.Unit == "%"
            ? $"{Numbers.Format(Distance, language)} {Wording.In(language).PercentagePoints}"
            : Printing.Amount(Distance, Measure.Unit, language);
}
