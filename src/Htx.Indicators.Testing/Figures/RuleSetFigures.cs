using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Testing;

/// <summary>
/// Figures for a rule file, drawn around its own boundaries: on each cut, just below and just above it, elsewhere; some missing,
/// estimated, not applicable, outside their domain; some denominators zero. For properties of one's own with FsCheck.
/// </summary>
public static class RuleSetFigures
{
    /// <summary>Figures around the cuts of a rule set, which shrink to fewer and rounder ones.</summary>
    public static Arbitrary<ObservationSet> Around(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        var aims = ruleSet.Items.SelectMany(item => item.Parts).SelectMany(Aim.Of);
        return Of(new(ruleSet.Measures, aims, ruleSet.InForce.From ?? ruleSet.Document.IssuedOn));
    }

    /// <summary>Figures around the bands and conditions of a scorecard.</summary>
    public static Arbitrary<ObservationSet> Around(Scorecard scorecard)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        var aims = scorecard.Criteria.SelectMany(Aim.Of).Concat(scorecard.Conditions.SelectMany(condition => Aim.Of(condition.Part)));
        return Of(new(scorecard.Measures, aims, scorecard.InForce.From ?? scorecard.Document.IssuedOn));
    }

    private static Arbitrary<ObservationSet> Of(FigureDrawing drawing) =>
        Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(seed => drawing.Draw(new((ulong)seed))), FigureShrinker.Shrink);
}
