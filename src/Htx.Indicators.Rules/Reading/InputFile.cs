namespace Htx.Indicators.Rules;

/// <summary>Opens a file and tells by its keys what it holds.</summary>
internal static class InputFile
{
    /// <summary>Reads a file as JSON, within the size of a rule set; null when it cannot be.</summary>
    public static SourceNode? Parse(string path, DefectList defects) =>
        SourceFile.Open(path, RuleSetReader.MaxBytes, defects) is { } source
            ? SourceParser.Parse(source, RuleSetReader.MaxBytes, RuleSetReader.MaxSize, defects)
            : null;

    /// <summary>What the keys of the root say.</summary>
    public static InputKind KindOf(SourceNode root)
    {
        var keys = root.Children.Select(child => child.Key).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (keys.Contains(DecisionRecordReader.RootKey))
            return InputKind.Record;
        if (keys.Contains(ScorecardReader.RootKey))
            return InputKind.Scorecard;
        if (keys.Overlaps(["indicators", "measures"]))
            return InputKind.RuleSet;
        if (keys.Contains(CaseReader.RootKey))
            return InputKind.Cases;
        return keys.Overlaps(["values", "subject"]) ? InputKind.Observations : InputKind.Unknown;
    }
}
