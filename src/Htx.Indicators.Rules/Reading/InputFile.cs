namespace Htx.Indicators.Rules;

/// <summary>Checks a file of this format without being told what it is: rule sets and observation files are told apart by their keys.</summary>
public static class InputFile
{
    /// <summary>All defects of a file; empty when it is in order.</summary>
    /// <param name="path">The file.</param>
    /// <param name="ruleSets">The rule sets an observation file is held against; none to look at its form only.</param>
    public static IReadOnlyList<Diagnostic> Check(string path, params IReadOnlyCollection<RuleSet> ruleSets)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(ruleSets);
        var defects = new DefectList(path);
        var source = SourceFile.Open(path, RuleSetReader.MaxBytes, defects);
        var root = source is null ? null : SourceParser.Parse(source, RuleSetReader.MaxBytes, RuleSetReader.MaxSize, defects);
        if (root is null)
            return defects.ToList();

        var keys = root.Children.Select(child => child.Key).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (keys.Overlaps(["indicators", "measures"]))
            return RuleSetReader.Read(root, defects).Diagnostics;
        if (keys.Overlaps(["values", "subject"]))
            return CheckObservations(source!, root, defects, ruleSets);
        defects.AddWhole(FormatDefects.UnknownFile);
        return defects.ToList();
    }

    private static IReadOnlyList<Diagnostic> CheckObservations(SourceFile source, SourceNode root, DefectList defects, IReadOnlyCollection<RuleSet> ruleSets)
    {
        // A rule set may be larger than an observation set, so the smaller limit is held only now.
        if (source.Bytes.Length > ObservationReader.MaxBytes)
        {
            defects.AddWhole(FormatDefects.TooLarge, ObservationReader.MaxSize);
            return defects.ToList();
        }

        return ObservationReader.Read(root, defects, ruleSets).Diagnostics;
    }
}
