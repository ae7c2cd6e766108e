namespace Htx.Indicators;

/// <summary>What was observed of one measure (số liệu).</summary>
public sealed record Observation
{
    private Observation(
        decimal? value, bool isFlag, ObservationStatus status,
        decimal? actual = null, DateOnly? actualAsOf = null, string? unit = null, string? note = null) =>
        (Value, IsFlag, Status, Actual, ActualAsOf, Unit, Note) =
            (value, isFlag, Defined(status), actual, actualAsOf, TextLine.Optional(unit, nameof(unit)), TextLine.Optional(note, nameof(note)));

    /// <summary>A figure that is not given; never zero.</summary>
    public static Observation Missing { get; } = MissingBecause(null);

    /// <summary>A figure that is not given, with the remark of the source on why.</summary>
    /// <exception cref="ArgumentException">A text is not one line that says something; as with every observation.</exception>
    public static Observation MissingBecause(string? note, string? unit = null) => new(null, false, ObservationStatus.Actual, unit: unit, note: note);

    /// <summary>A measure that does not apply to the subject.</summary>
    public static Observation NotApplicable(string? note = null, string? unit = null) => new(null, false, ObservationStatus.NotApplicable, unit: unit, note: note);

    /// <summary>A number in the unit of its measure, rounded to 9 decimals.</summary>
    /// <param name="value">The figure to judge.</param>
    /// <param name="status">How sure it is; not <see cref="ObservationStatus.NotApplicable"/>.</param>
    /// <param name="actual">For an estimate, what has been reached so far; null when not known.</param>
    /// <param name="actualAsOf">The day of <paramref name="actual"/>; null when not known.</param>
    /// <param name="unit">The unit, when the source repeats it; it must be the measure's.</param>
    /// <param name="note">A remark of the source; null when there is none.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number reaches ±10¹⁸.</exception>
    /// <exception cref="ArgumentException">The status says that there is no figure, or <paramref name="actual"/> or its day stands alone.</exception>
    public static Observation Of(
        decimal value, ObservationStatus status = ObservationStatus.Actual,
        decimal? actual = null, DateOnly? actualAsOf = null, string? unit = null, string? note = null)
    {
        if (!Figures.IsInRange(Figures.Round(value)))
            throw new ArgumentOutOfRangeException(nameof(value), value, "A figure lies between −10¹⁸ and 10¹⁸.");
        if (actual is { } soFar && !Figures.IsInRange(Figures.Round(soFar)))
            throw new ArgumentOutOfRangeException(nameof(actual), actual, "A figure lies between −10¹⁸ and 10¹⁸.");
        if (status == ObservationStatus.NotApplicable)
            throw new ArgumentException("What does not apply has no figure.", nameof(status));
        if (actual is not null && status != ObservationStatus.Estimated)
            throw new ArgumentException("What was reached so far stands beside an estimate only.", nameof(actual));
        if (actualAsOf is not null && actual is null)
            throw new ArgumentException("The day is that of what was reached so far, which is not given.", nameof(actualAsOf));
        return new(Figures.Round(value), false, status, actual is { } known ? Figures.Round(known) : null, actualAsOf, unit, note);
    }

    /// <summary>Whether something was done.</summary>
    public static Observation OfFlag(bool done, ObservationStatus status = ObservationStatus.Actual, string? note = null) =>
        status == ObservationStatus.NotApplicable
            ? throw new ArgumentException("What does not apply has no figure.", nameof(status))
            : new(done ? 1 : 0, true, status, note: note);

    /// <summary>The figure; for a flag 1 or 0; null when missing or not applicable.</summary>
    public decimal? Value { get; }

    /// <summary>Whether it says done or not done rather than a number.</summary>
    public bool IsFlag { get; }

    /// <summary>How sure it is.</summary>
    public ObservationStatus Status { get; }

    /// <summary>Beside an estimate, the figure reached so far; null when not given.</summary>
    public decimal? Actual { get; }

    /// <summary>The day of <see cref="Actual"/>; null when not given.</summary>
    public DateOnly? ActualAsOf { get; }

    /// <summary>The unit the source repeats; null when it does not.</summary>
    public string? Unit { get; }

    /// <summary>A remark of the source; null when there is none.</summary>
    public string? Note { get; }

    /// <summary>Whether nothing is given.</summary>
    public bool IsMissing => Value is null && Status != ObservationStatus.NotApplicable;

    /// <summary>Whether the source gives the figure, or none, and says no more about it.</summary>
    internal bool IsPlain => Status is ObservationStatus.Actual or ObservationStatus.NotApplicable && Note is null;

    private static ObservationStatus Defined(ObservationStatus status) =>
        status is >= ObservationStatus.Actual and <= ObservationStatus.NotApplicable ? status : throw new ArgumentOutOfRangeException(nameof(status), status, "There is no such status.");
}
