namespace Htx.Indicators.Rules;

/// <summary>The rule sets and scorecards among the files that are checked together: what figures and cases are held against.</summary>
internal sealed class CheckedRules
{
    private readonly List<RuleSet> ruleSets = [];
    private readonly List<Scorecard> scorecards = [];

    /// <summary>What is checked, by its file.</summary>
    private readonly Dictionary<string, object> ofFile = new(StringComparer.Ordinal);

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

    public void Add(RuleSet ruleSet, string path)
    {
        ruleSets.Add(ruleSet);
        ofFile[Path.GetFullPath(path)] = ruleSet;
    }

    public void Add(Scorecard scorecard, string path)
    {
        scorecards.Add(scorecard);
        ofFile[Path.GetFullPath(path)] = scorecard;
    }

    /// <summary>
    /// The rule set of a file of cases: that of the file beside it, else one of those that are checked, else one of the package. Two files may
    /// have one id, and each has cases of its own.
    /// </summary>
    public RuleSet? FindRuleSet(string casesPath, string id) =>
        OfFileBeside(casesPath, id, RuleSetReader.ReadFile, ruleSet => ruleSet.Id) ?? ruleSets.Find(ruleSet => ruleSet.Id == id) ?? (BundledRuleSets.TryGet(id, out var bundled) ? bundled : null);

    /// <summary>The scorecard of a file of cases, looked for in the same order.</summary>
    public Scorecard? FindScorecard(string casesPath, string id) =>
        OfFileBeside(casesPath, id, ScorecardReader.ReadFile, scorecard => scorecard.Id) ?? scorecards.Find(scorecard => scorecard.Id == id) ?? (BundledScorecards.TryGet(id, out var bundled) ? bundled : null);

    private T? OfFileBeside<T>(string casesPath, string id, Func<string, ReadResult<T>> read, Func<T, string> idOf)
        where T : class =>
        FileBeside(casesPath, id) is { } beside && (ofFile.GetValueOrDefault(Path.GetFullPath(beside)) as T ?? read(beside).Value) is { } found && idOf(found) == id ? found : null;

    private static string? FileBeside(string casesPath, string id)
    {
        var path = Path.Combine(Path.GetDirectoryName(casesPath) ?? "", id + ".json");
        return SourceFile.ClaimsLength(path) ? path : null;
    }
}
