namespace Htx.Indicators.Rules;

/// <summary>
/// What is known of the figures of one subject while it is classified, by places: first the measures of the rule set, then the results
/// of single operations. A figure is exact in billionths, or a number that lies no further from the true one than its error, or there is
/// a reason why there is none.
/// </summary>
internal readonly ref struct ApproximateFigures(Span<long> billionths, Span<double> values, Span<double> errors, Span<byte> states)
{
    /// <summary>The relative error of one operation on doubles, twice over; that of decimals is far below it.</summary>
    public const double Unit = 1.0 / (1L << 52);

    /// <summary>States from here on are reasons.</summary>
    private const byte FirstReason = 2;

    /// <summary>The exact figures, of the places that have one.</summary>
    public Span<long> Billionths { get; } = billionths;

    /// <summary>The figures before rounding; not a number where a denominator is zero.</summary>
    public Span<double> Values { get; } = values;

    /// <summary>How far they may be from the true ones; infinite where nothing is known.</summary>
    public Span<double> Errors { get; } = errors;

    private Span<byte> States { get; } = states;

    /// <summary>Whether a measure has an exact figure.</summary>
    public bool IsExact(int measure) => States[measure] == 0;

    /// <summary>Why a measure has no figure; null when it has one.</summary>
    public NotAssessedReason? ReasonOf(int measure) => States[measure] is >= FirstReason and var state ? (NotAssessedReason)(state - FirstReason) : null;

    public void SetExact(int measure, long value) => (States[measure], Billionths[measure]) = (0, value);

    public void SetExactWithValue(int measure, long value)
    {
        SetExact(measure, value);
        Values[measure] = value / (double)Htx.Indicators.Billionths.One;
        Errors[measure] = Math.Abs(Values[measure]) * Unit;
    }

    public void SetApproximate(int measure, double value, double error) => (States[measure], Values[measure], Errors[measure]) = (1, value, error);

    public void SetUnknown(int measure, NotAssessedReason reason) => States[measure] = (byte)(FirstReason + (int)reason);
}
