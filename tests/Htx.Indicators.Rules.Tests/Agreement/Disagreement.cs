using Htx.Indicators.Testing;

namespace Htx.Indicators.Rules.Tests;

/// <summary>A rule set and figures on which three implementations differ, made as small as they can be and still differ.</summary>
internal sealed record Disagreement(RuleSet Rules, ObservationSet Set, string Difference)
{
    /// <summary>The smallest that shows it: first fewer and simpler rules, then fewer and rounder figures, until neither gets smaller.</summary>
    public static Disagreement Smallest(RuleSet rules, ObservationSet set, Func<RuleSet, ObservationSet, string?> findDifference)
    {
        var smallest = Testing.Smallest.Of(new Disagreement(rules, set, findDifference(rules, set)!), Shrink, one => one.Difference.Length > 0);
        return smallest;

        IEnumerable<Disagreement> Shrink(Disagreement one) =>
            RuleSetShrinker.Shrink(one.Rules).Select(fewer => Of(fewer, one.Set)).Concat(FigureShrinker.Shrink(one.Set).Select(fewer => Of(one.Rules, fewer)));

        Disagreement Of(RuleSet one, ObservationSet figures) => new(one, figures, findDifference(one, figures) ?? "");
    }

    public override string ToString() => $"{Difference}\n{RuleSetWriter.Write(Rules)}{ObservationWriter.Write(Set)}";
}
