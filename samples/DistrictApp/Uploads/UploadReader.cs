namespace DistrictApp;

/// <summary>Reads a file of observation sets: all of them, or what is wrong with any.</summary>
internal static class UploadReader
{
    private static readonly string[] Endings = [".json", ".jsonl", ".ndjson", ".csv", ".tsv"];

    /// <summary>Whether a file is named as one that is taken.</summary>
    public static bool IsTaken(string fileName) => Endings.Contains(Path.GetExtension(fileName), StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the sets, or says why not.</summary>
    /// <param name="file">The file.</param>
    /// <param name="name">What diagnostics call it.</param>
    /// <param name="numbers">How a table writes its numbers.</param>
    /// <param name="columns">The rule sets whose measures name the columns of a table.</param>
    /// <param name="rules">The rules of the request.</param>
    /// <param name="refusal">Why not.</param>
    public static IReadOnlyList<ObservationSet> Read(
        Stream file, string name, Language numbers, IReadOnlyList<RuleSet> columns, DistrictRules rules, out Refusal? refusal)
    {
        refusal = null;
        List<ObservationSet> sets = [];
        List<Diagnostic> defects = [];
        using var observations = ObservationFile.OpenStream(file, name, new() { Numbers = numbers, Measures = [.. columns.Select(ruleSet => ruleSet.Measures)] });
        foreach (var read in observations.ReadSets())
        {
            defects.AddRange(read.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error));
            if (read.Succeeded)
                sets.Add(read.Value);
            if (sets.Count > RequestLimits.MostSets)
            {
                refusal = Refusals.TooLarge;
                return [];
            }
        }

        // A table is read by the columns that were chosen; each set is then held against what is in force on its own day.
        if (defects.Count == 0)
            defects.AddRange(sets.SelectMany(set => ObservationCheck.Read(set, rules).Diagnostics).Where(diagnostic => diagnostic.Severity == Severity.Error));
        if (defects.Count > 0)
            refusal = Refusals.InvalidObservations(defects);
        return refusal is null ? sets : [];
    }
}
