namespace Htx.Indicators.Rules;

/// <summary>Finds the rule set that somebody names on a command line or in a setting.</summary>
public static class RuleSetLocator
{
    /// <summary>Reads a rule set from a file or, when there is no such file, from those that come with the package, by id.</summary>
    public static ReadResult<RuleSet> Read(string fileOrId)
    {
        ArgumentNullException.ThrowIfNull(fileOrId);
        if (File.Exists(fileOrId))
            return RuleSetReader.ReadFile(fileOrId);
        if (BundledRuleSets.TryGet(fileOrId, out var bundled))
            return new(bundled, []);

        var defects = new DefectList(fileOrId);
        defects.AddWhole(FormatDefects.UnknownRuleSet, Phrases.Short(fileOrId), Phrases.DidYouMean(fileOrId, BundledRuleSets.Ids));
        return new(null, defects.ToList());
    }
}
