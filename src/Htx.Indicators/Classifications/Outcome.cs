namespace Htx.Indicators;

/// <summary>A classification, or the reason why there is none.</summary>
public readonly record struct Outcome
{
    private readonly NotAssessedReason reason;

    private Outcome(Classification classification, NotAssessedReason reason) => (Classification, this.reason) = (classification, reason);

    /// <summary>The classification.</summary>
    public Classification Classification { get; }

    /// <summary>Why nothing is said; null exactly when something is.</summary>
    public NotAssessedReason? Reason => Classification == Classification.NotAssessed ? reason : null;

    /// <summary>A verdict.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="classification"/> is <see cref="Classification.NotAssessed"/>, which needs a reason.</exception>
    public static Outcome Of(Classification classification)
    {
        if (classification == Classification.NotAssessed)
            throw new ArgumentOutOfRangeException(nameof(classification), classification, "Where nothing is said there is a reason.");
        // Compared, not looked up: this is said of every part of every subject.
        return classification is > Classification.NotAssessed and <= Classification.Exceeded
            ? new(classification, default)
            : throw new ArgumentOutOfRangeException(nameof(classification), classification, "There is no such classification.");
    }

    /// <summary>No verdict, and why.</summary>
    public static Outcome NotAssessed(NotAssessedReason reason) => reason is >= NotAssessedReason.Missing and <= NotAssessedReason.NotApplicable
        ? new(Classification.NotAssessed, reason)
        : throw new ArgumentOutOfRangeException(nameof(reason), reason, "There is no such reason.");

    /// <summary>
    /// All must be met: the worst. Not met as soon as one is not met; else not assessed if one is not; else the least.
    /// Outcomes that do not apply are left out.
    /// </summary>
    public static Outcome AllOf(params ReadOnlySpan<Outcome> outcomes) => AllOf(OutcomeEnds.Of(outcomes));

    /// <summary>
    /// One suffices: the best if that is at least met; else not assessed if one is not; else not met.
    /// Outcomes that do not apply are left out.
    /// </summary>
    public static Outcome AnyOf(params ReadOnlySpan<Outcome> outcomes) => AnyOf(OutcomeEnds.Of(outcomes));

    /// <summary>The one of two reasons that is reported, the least; null where there is none.</summary>
    public static NotAssessedReason? FirstReason(NotAssessedReason? one, NotAssessedReason? other) =>
        one is { } first && other is { } second ? (NotAssessedReason)Math.Min((int)first, (int)second) : one ?? other;

    internal static Outcome AllOf(OutcomeEnds ends) => ends switch
    {
        { Worst: Classification.NotMet } => Of(Classification.NotMet),
        { Reason: { } reason } => NotAssessed(reason),
        { Worst: { } worst } => Of(worst),
        _ => NotAssessed(NotAssessedReason.NotApplicable),
    };

    internal static Outcome AnyOf(OutcomeEnds ends) => ends switch
    {
        { Best: { } best and >= Classification.Met } => Of(best),
        { Reason: { } reason } => NotAssessed(reason),
        { Best: not null } => Of(Classification.NotMet),
        _ => NotAssessed(NotAssessedReason.NotApplicable),
    };
}
