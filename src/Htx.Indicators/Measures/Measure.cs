namespace Htx.Indicators;

/// <summary>A quantity that observations give or a formula computes: “số lượng thành viên trong các HTX”, in “thành viên”.</summary>
public sealed record Measure
{
    /// <summary>Creates a measure.</summary>
    /// <exception cref="ArgumentException">The id is not an identifier, a title is blank, or a unit is missing where figures have one.</exception>
    public Measure(
        string id, string title, MeasureKind kind, string? unit = null, Formula? formula = null, FigureDomain? domain = null, string? notes = null)
    {
        if (!Identifiers.IsMeasureId(id))
            throw new ArgumentException($"'{id}' is not a measure id: {Identifiers.MeasureIdRule}", nameof(id));
        if (!Enum.IsDefined(kind))
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of measure.");
        if (kind == MeasureKind.Flag && formula is not null)
            throw new ArgumentException("A formula computes a number; a flag is given, not computed.", nameof(formula));
        (Id, Kind, Formula) = (id, kind, formula);
        Title = TextLine.Require(title, nameof(title));
        Unit = kind == MeasureKind.Flag ? TextLine.Optional(unit, nameof(unit)) : TextLine.Require(unit, nameof(unit));
        Notes = TextLine.Optional(notes, nameof(notes));
        Domain = domain ?? FigureDomain.Of(kind);
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
}
