namespace Htx.Indicators;

/// <summary>A quantity that observations give or a formula computes: “số lượng thành viên trong các HTX”, in “thành viên”.</summary>
public sealed record Measure
{
    /// <summary>Creates a measure.</summary>
    /// <exception cref="ArgumentException">
    /// The id is not an identifier, a text is not one line that says something, a unit is missing where figures have one or is not “%” for
    /// a percentage, or the domain is not the usual one of the kind with other ends.
    /// </exception>
    public Measure(
        string id, string title, MeasureKind kind, string? unit = null, Formula? formula = null, FigureDomain? domain = null, string? notes = null)
    {
        if (!Identifiers.IsMeasureId(id))
            throw new ArgumentException($"'{id}' is not a measure id: {Identifiers.MeasureIdRule}", nameof(id));
        if (kind is < MeasureKind.Count or > MeasureKind.Flag)
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of measure.");
        if (kind == MeasureKind.Flag && formula is not null)
            throw new ArgumentException("A formula computes a number; a flag is given, not computed.", nameof(formula));
        (Id, Kind, Formula) = (id, kind, formula);
        Title = TextLine.Require(title, nameof(title));
        Unit = kind == MeasureKind.Flag ? TextLine.Optional(unit, nameof(unit)) : TextLine.Require(unit, nameof(unit));
        Notes = TextLine.Optional(notes, nameof(notes));
        if (kind == MeasureKind.Percent && unit != "%")
            throw new ArgumentException("A percentage is in %.", nameof(unit));
        Domain = domain ?? FigureDomain.Of(kind);
        if (!CanBe(Domain, kind))
            throw new ArgumentException("A domain is that of the kind of measure with other ends, of at most 9 decimals; a flag has none of its own.", nameof(domain));
    }

    /// <summary>The name used in formulas and observations: ASCII letters and digits, a letter first.</summary>
    public string Id { get; }

    /// <summary>What is measured, in the words of the document.</summary>
    public string Title { get; }

    /// <summary>The sort of figure.</summary>
    public MeasureKind Kind { get; }

    /// <summary>The unit as the document writes it, for example “triệu đồng/người/năm”; null for a flag without one.</summary>
    public string? Unit { get; }

    /// <summary>How the figure is computed from others; null when observations give it.</summary>
    public Formula? Formula { get; }

    /// <summary>The figures that can be right; that of its kind unless the rule set narrows or widens it.</summary>
    public FigureDomain Domain { get; }

    /// <summary>A remark of whoever wrote the rule set; null when there is none.</summary>
    public string? Notes { get; }

    /// <summary>Whether a rule set can say so: ends may be set, an end that the kind has cannot be taken away.</summary>
    private static bool CanBe(FigureDomain domain, MeasureKind kind)
    {
        var usual = FigureDomain.Of(kind);
        if (domain.WholeOnly != usual.WholeOnly)
            return false;
        if (kind == MeasureKind.Flag)
            return domain.Min == usual.Min && domain.Max == usual.Max;
        return CanBe(domain.Min, usual.Min) && CanBe(domain.Max, usual.Max);

        static bool CanBe(decimal? end, decimal? usual) => end is { } set ? Figures.IsExact(set) : usual is null;
    }
}
