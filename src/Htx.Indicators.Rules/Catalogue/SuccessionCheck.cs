namespace Htx.Indicators.Rules;

/// <summary>Looks for what is not in order between the rule sets of a catalogue.</summary>
internal sealed class SuccessionCheck(RuleSetCatalogue catalogue)
{
    /// <summary>More than this nobody reads.</summary>
    private const int MostRivals = 1_000;

    private readonly List<Diagnostic> found = [];
    private readonly ComparisonBudget comparisons = new();
    private readonly string[] ids = [.. catalogue.RuleSets.Select(ruleSet => ruleSet.Id)];

    public IReadOnlyList<Diagnostic> Run()
    {
        foreach (var later in catalogue.RuleSets)
        {
            foreach (var id in later.Supersedes)
                Check(later, id);
            if (LeadsBackTo(later))
                Add(CatalogueDefects.Circle, later, later.Id);
        }

        foreach (var (one, other) in Rivals().Take(MostRivals))
            Add(CatalogueDefects.Rivals, other, other.Id, one.Id, Phrases.Day(other.InForce.From!.Value));
        return found;
    }

    private void Check(RuleSet later, string id)
    {
        if (!catalogue.TryGet(id, out var earlier))
        {
            Add(CatalogueDefects.UnknownSuperseded, later, later.Id, id, comparisons.Suggest(id, [.. ids.Where(other => other != later.Id)]));
            return;
        }

        var from = later.InForce.From!.Value;
        if (earlier.InForce.From >= from)
            Add(CatalogueDefects.NeverInForce, later, earlier.Id, later.Id, Phrases.Day(from));
        else if (earlier.InForce.To is { } to && to >= from)
            Add(CatalogueDefects.Overlap, later, earlier.Id, later.Id, Phrases.Day(from), Phrases.Day(to));
        else if (earlier.InForce.To is { } last && last.AddDays(1) < from)
            Add(CatalogueDefects.Gap, later, earlier.Id, later.Id, Phrases.Day(last.AddDays(1)), Phrases.Day(from.AddDays(-1)));
    }

    /// <summary>Pairs that supersede the same rule set, neither the other, and are in force together.</summary>
    private IEnumerable<(RuleSet One, RuleSet Other)> Rivals()
    {
        // Once for each: a catalogue may have a hundred thousand pairs.
        var periods = catalogue.RuleSets.ToDictionary(ruleSet => ruleSet.Id, catalogue.PeriodOf, StringComparer.Ordinal);
        foreach (var earlier in catalogue.RuleSets)
        {
            var successors = catalogue.SuccessorsOf(earlier);
            for (var i = 0; i < successors.Count; i++)
            {
                var period = periods[successors[i].Id];
                for (var j = i + 1; j < successors.Count && period is not null; j++)
                {
                    if (period.Contains(successors[j].InForce.From!.Value))
                        yield return (successors[i], successors[j]);
                }
            }
        }
    }

    private bool LeadsBackTo(RuleSet start)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>(start.Supersedes);
        while (pending.TryPop(out var id))
        {
            if (id == start.Id)
                return true;
            if (seen.Add(id) && catalogue.TryGet(id, out var ruleSet))
                ruleSet.Supersedes.ToList().ForEach(pending.Push);
        }

        return false;
    }

    private void Add(Descriptor descriptor, RuleSet ruleSet, params object[] arguments) =>
        found.Add(new(descriptor, new(ruleSet.Id, null, null, "supersedes"), arguments));
}
