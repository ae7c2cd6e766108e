namespace Htx.Indicators;

/// <summary>The figures a measure can take at all; one outside is inconsistent and is never classified.</summary>
public sealed record FigureDomain
{
    /// <summary>Creates a domain; a null end is open.</summary>
    /// <exception cref="ArgumentException"><paramref name="min"/> is greater than <paramref name="max"/>, or one of them is no whole number where only these belong to it.</exception>
    public FigureDomain(decimal? min, decimal? max, bool wholeOnly = false)
    {
        if (min > max)
            throw new ArgumentException($"The domain starts at {Numbers.Format(min.Value, Language.English)}, above its end {Numbers.Format(max.Value, Language.English)}.", nameof(max));
        if (wholeOnly && !(decimal.IsInteger(min ?? 0) && decimal.IsInteger(max ?? 0)))
            throw new ArgumentException($"A domain of whole numbers starts and ends with one: {Numbers.Format(min ?? 0, Language.English)} to {Numbers.Format(max ?? 0, Language.English)}.", decimal.IsInteger(min ?? 0) ? nameof(max) : nameof(min));
        (Min, Max, WholeOnly) = (min, max, wholeOnly);
    }

    /// <summary>The least figure, included; null when there is none.</summary>
    public decimal? Min { get; }

    /// <summary>The greatest figure, included; null when there is none.</summary>
    public decimal? Max { get; }

    /// <summary>Whether only whole numbers belong to it.</summary>
    public bool WholeOnly { get; }

    /// <summary>The domain that a kind of measure has unless the rule set says otherwise.</summary>
    public static FigureDomain Of(MeasureKind kind) => kind switch
    {
        MeasureKind.Count => new(0, null, wholeOnly: true),
        MeasureKind.Percent => new(0, 100),
        MeasureKind.Flag => new(0, 1, wholeOnly: true),
        _ => new(null, null),
    };

    /// <summary>Whether <paramref name="figure"/> belongs to the domain, ends included.</summary>
    public bool Contains(decimal figure) =>
        !(figure < Min) && !(figure > Max) && Figures.IsInRange(figure) && (!WholeOnly || decimal.IsInteger(figure));
}
