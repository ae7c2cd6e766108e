namespace Htx.Indicators.Testing;

/// <summary>A law of rule sets, and how what speaks against it is found.</summary>
/// <param name="Law">The law.</param>
/// <param name="Find">Finds figures that speak against it among some; null where none do.</param>
internal sealed record RuleSetLaw(Law Law, RuleSetLaw.Search Find)
{
    /// <summary>Finds figures that speak against a law; the first, or made as small as they can be.</summary>
    public delegate (ObservationSet Set, Objection Objection)? Search(RuleSetUnderTest tested, IReadOnlyList<ObservationSet> sets, bool shrinks);

    /// <summary>A law that every set of figures must keep.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="sentence">What it says.</param>
    /// <param name="claim">Made once for a rule set; what speaks against the law for a set of figures, null where nothing does.</param>
    public static RuleSetLaw ForEverySet(string id, Words sentence, Func<RuleSetUnderTest, Func<ObservationSet, Objection?>> claim) =>
        new(new(id, sentence), (tested, sets, shrinks) =>
        {
            var objectionOf = claim(tested);
            foreach (var set in sets)
            {
                if (objectionOf(set) is not { } found)
                    continue;
                if (!shrinks)
                    return (set, found);
                var smallest = Smallest.Of(set, FigureShrinker.Shrink, smaller => ItemOf(smaller) == found.ItemId);
                return (smallest, objectionOf(smallest)!);
            }

            return null;

            // What cannot be judged is no smaller counter-example.
            string? ItemOf(ObservationSet smaller)
            {
                try
                {
                    return objectionOf(smaller)?.ItemId;
                }
                catch (EvaluatorFailure)
                {
                    return null;
                }
            }
        });
}
