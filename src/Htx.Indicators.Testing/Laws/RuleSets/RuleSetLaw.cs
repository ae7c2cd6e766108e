namespace Htx.Indicators.Testing;

/// <summary>A law of rule sets, and how what speaks against it is found.</summary>
/// <param name="Law">The law.</param>
/// <param name="Find">Finds figures that speak against it among some, made as small as they can be; null where none do.</param>
internal sealed record RuleSetLaw(Law Law, Func<RuleSetUnderTest, IReadOnlyList<ObservationSet>, (ObservationSet Set, Objection Objection)?> Find)
{
    /// <summary>A law that every set of figures must keep.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="sentence">What it says.</param>
    /// <param name="claim">Made once for a rule set; what speaks against the law for a set of figures, null where nothing does.</param>
    public static RuleSetLaw ForEverySet(string id, Words sentence, Func<RuleSetUnderTest, Func<ObservationSet, Objection?>> claim) =>
        new(new(id, sentence), (tested, sets) =>
        {
            var objectionOf = claim(tested);
            foreach (var set in sets)
            {
                if (objectionOf(set) is not { } found)
                    continue;
                var smallest = Smallest.Of(set, FigureShrinker.Shrink, smaller => objectionOf(smaller)?.ItemId == found.ItemId);
                return (smallest, objectionOf(smallest)!);
            }

            return null;
        });
}
