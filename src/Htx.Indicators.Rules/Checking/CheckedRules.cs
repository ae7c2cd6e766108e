namespace Htx.Indicators.Rules;

/// <summary>The rule sets and scorecards among the files that are checked together: what figures and cases are held against.</summary>
internal sealed class CheckedRules
{
    private readonly List<RuleSet> ruleSets = [];
    private readonly List<Scorecard> scorecards = [];

    /// <summary>What the figures of observation files can be for: also how many cooperatives a unit has, where a scorecard counts them.</summary>
    public IReadOnlyList<MeasureTable> Measures
    {
        get
        {
            MeasureTable[] declared = [.. ruleSets.Select(ruleSet => ruleSet.Measures), .. scorecards.Select(scorecard => scorecard.Measures)];
            var populations = scorecards.Select(scorecard => scorecard.Yields?.PopulationMeasure).OfType<Measure>().Distinct()
                .Where(population => !Array.Exists(declared, table => table.TryGet(population.Id, out _)));
            return [.. declared, .. populations.Select(population => new MeasureTable(population))];
        }
    }

    public void Add(RuleSet ruleSet) => ruleSets.Add(ruleSet);

    public void Add(Scorecard scorecard) => scorecards.Add(scorecard);

    /// <summary>The rule set of a file of cases: among those that are checked, else the file beside it, else one of the package.</summary>
    public RuleSet? FindRuleSet(string casesPath, string id)
    {
        if (ruleSets.Find(ruleSet => ruleSet.Id == id) is { } given)
            return given;
        if (FileBeside(casesPath, id) is { } beside)
            return RuleSetReader.ReadFile(beside).Value;
        return BundledRuleSets.TryGet(id, out var bundled) ? bundled : null;
    }

    /// <summary>The scorecard of a file of cases, looked for in the same order.</summary>
    public Scorecard? FindScorecard(string casesPath, string id)
    {
        if (scorecards.Find(scorecard => scorecard.Id == id) is { } given)
            return given;
        if (FileBeside(casesPath, id) is { } beside)
            return ScorecardReader.ReadFile(beside).Value;
        return BundledScorecards.TryGet(id, out var bundled) ? bundled : null;
    }

    private static string? FileBeside(string casesPath, string id)
    {
        var path = Path.Combine(Path.GetDirectoryName(casesPath) ?? "", id + ".json");
        return SourceFile.ClaimsLength(path) ? path : null;
    }
}
