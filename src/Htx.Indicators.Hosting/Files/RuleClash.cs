namespace Htx.Indicators.Hosting;

/// <summary>One rule set in one version with two contents, of which one is not in force: a rule set that changes gets a higher version.</summary>
/// <param name="File">The file; its content is in force where it stands over the package.</param>
/// <param name="Id">The rule set.</param>
/// <param name="Version">The version of both.</param>
/// <param name="Over">The file that stands over it; null where it stands over the package itself.</param>
internal sealed record RuleClash(string File, string Id, int Version, string? Over)
{
    /// <summary>All clashes of files with each other and with the package, by the name of the file.</summary>
    public static IReadOnlyList<RuleClash> FindAll(RuleFiles files, RuleSetCatalogue below, RuleSetCatalogue catalogue)
    {
        var clashes = new List<RuleClash>();
        foreach (var file in files.InForce)
        {
            if (file.RuleSet is not { } ruleSet || !catalogue.TryGet(ruleSet.Id, out var inForce))
                continue;
            if (IsOther(ruleSet, inForce))
                clashes.Add(new(file.Name, ruleSet.Id, ruleSet.Version, files.InForce.FirstOrDefault(other => ReferenceEquals(other.RuleSet, inForce))?.Name));
            else if (ReferenceEquals(ruleSet, inForce) && below.TryGet(ruleSet.Id, out var packaged) && IsOther(packaged, inForce))
                clashes.Add(new(file.Name, ruleSet.Id, ruleSet.Version, null));
        }

        return clashes;
    }

    /// <summary>Whether both are of one version and say different things.</summary>
    private static bool IsOther(RuleSet one, RuleSet other) =>
        !ReferenceEquals(one, other) && one.Version == other.Version && RuleSetWriter.Write(one) != RuleSetWriter.Write(other);
}
