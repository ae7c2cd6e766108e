namespace Htx.Indicators;

/// <summary>What judging and explaining a part needs to know of its document, whoever the subject is; worked out once.</summary>
internal sealed class PartPlan
{
    private static readonly Figure NoFigure;

    private readonly MeasureTable measures;
    private readonly int? metPlace;
    private readonly int? exceededPlace;
    private readonly Standing<string>? clause;
    private readonly Standing<FormulaText>? formula;
    private int[]? sources;

    /// <summary>Plans a part that fits the measures.</summary>
    public PartPlan(ItemPart part, MeasureTable measures)
    {
        (Part, this.measures, Place) = (part, measures, measures.IndexOf(part.MeasureId));
        var form = part.Target.Form;
        (metPlace, exceededPlace) = (PlaceOf(form.Met), PlaceOf(form.Exceeded));
        if (!part.Target.NamedMeasures.Any())
            clause = new(language => new TargetPhrase(measures, Measure, part.Target, _ => null, language, withUnit: false).Clause);
        if (Measure.Formula is { } computed)
            formula = new(language => new FormulaText(computed, measures, language));
    }

    /// <summary>Measure and target.</summary>
    public ItemPart Part { get; }

    /// <summary>The place of the measure that is judged.</summary>
    public int Place { get; }

    /// <summary>The measure that is judged.</summary>
    public Measure Measure => measures[Place];

    /// <summary>The places of the given measures behind the figure and behind the threshold, each once, in order of first use.</summary>
    public ReadOnlySpan<int> Sources => sources ??= FindSources();

    /// <summary>The figure of the measure that the first cut is taken from; none for a plain number.</summary>
    public ref readonly Figure MetFigure(FigureTable figures) => ref FigureAt(metPlace, figures);

    /// <summary>The same for the second cut; none without one.</summary>
    public ref readonly Figure ExceededFigure(FigureTable figures) => ref FigureAt(exceededPlace, figures);

    /// <summary>The target inside an explanation; null where it names measures, whose figures differ from subject to subject.</summary>
    public string? FindClause(Language language) => clause?.In(language);

    /// <summary>The formula of the measure, to be written with figures; null where it is given.</summary>
    public FormulaText? FindFormula(Language language) => formula?.In(language);

    private static ref readonly Figure FigureAt(int? place, FigureTable figures)
    {
        if (place is { } known)
            return ref figures.At(known);
        return ref NoFigure;
    }

    private int? PlaceOf(Cut? cut) => cut?.Threshold.MeasureId is { } id ? measures.IndexOf(id) : null;

    private int[] FindSources()
    {
        var found = new List<int>();
        foreach (var id in Part.Target.Form.ThresholdMeasures.Prepend(Part.MeasureId))
            found.AddRange(measures.SourcesOf(measures.IndexOf(id)));
        return [.. found.Distinct()];
    }
}
