namespace Htx.Indicators.Rules;

/// <summary>What the formula of a measure can give before it is held against the measure's domain.</summary>
public sealed class FormulaReach
{
    private readonly Phrase? why;

    private FormulaReach(FigureDomain? bounds, bool isExact, Phrase? why) => (Bounds, IsExact, this.why) = (bounds, isExact, why);

    /// <summary>No figure is ever computed outside, a null end being open; null when none is ever computed.</summary>
    public FigureDomain? Bounds { get; }

    /// <summary>Whether every figure inside can come out, but for rounding; false when the true bounds may be narrower.</summary>
    public bool IsExact { get; }

    /// <summary>Why the bounds may be wider than what can come out, or why nothing does; null when they are exact.</summary>
    public string? Why(Language language = Language.Vietnamese) => why?.In(language);

    internal static FormulaReach Of(FigureRange? range, FigureSources? sources) => (range?.ToDomain(), sources) switch
    {
        (null, _) => new(null, true, ProofPhrases.NeverComputed),
        ({ Min: { } min, Max: { } max } only, _) when min == max => new(only, true, null),
        ({ } bounds, null) => new(bounds, false, ProofPhrases.TooManySources),
        ({ } bounds, { Repeated: { Count: > 0 } repeated }) => new(bounds, false, ProofPhrases.UsedRepeatedly(repeated)),
        ({ } bounds, _) => new(bounds, true, null),
    };
}
