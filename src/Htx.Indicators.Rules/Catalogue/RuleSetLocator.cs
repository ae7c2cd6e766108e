namespace Htx.Indicators.Rules;

/// <summary>Finds the rule set that somebody names on a command line or in a setting.</summary>
public static class RuleSetLocator
{
    /// <summary>Reads a rule set from a file or, when there is no such file, from those that come with the package, by id.</summary>
    public static ReadResult<RuleSet> Read(string fileOrId) =>
        File.Exists(fileOrId) ? RuleSetReader.ReadFile(fileOrId) : Read(fileOrId, RuleSetCatalogue.Bundled);

    /// <summary>Reads a rule set from a file or, when there is no such file, takes it from a catalogue, by id.</summary>
    public static ReadResult<RuleSet> Read(string fileOrId, RuleSetCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(fileOrId);
        ArgumentNullException.ThrowIfNull(catalogue);
        return File.Exists(fileOrId) ? RuleSetReader.ReadFile(fileOrId) : Find(fileOrId, catalogue);
    }

    /// <summary>Takes a rule set from a catalogue, by its id; no file of that name is looked for.</summary>
    public static ReadResult<RuleSet> Find(string id, RuleSetCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(catalogue);
        if (catalogue.TryGet(id, out var found))
            return new(found, []);

        var defects = new DefectList(id);
        defects.AddWhole(FormatDefects.UnknownRuleSet, Phrases.Short(id), Phrases.DidYouMean(id, [.. catalogue.RuleSets.Select(ruleSet => ruleSet.Id)]));
        return new(null, defects.ToList());
    }
}
