namespace Htx.Indicators.Rules;

/// <summary>Reads a scorecard and says what reading alone does not.</summary>
internal static class ScorecardCheck
{
    /// <summary>Reads a scorecard and looks in it for what its circular would hardly have said; null when it has errors.</summary>
    public static Scorecard? Check(SourceNode root, DefectList defects)
    {
        if (ScorecardReader.Read(root, defects).Value is not { } scorecard)
            return null;
        FileLint.Run(new(root, defects) { Document = scorecard.Document, InForce = scorecard.InForce, Measures = scorecard.Measures, Notes = scorecard.Notes });
        ConditionWarnings.Add(scorecard, root, defects);
        BandLint.Look(scorecard, root, defects);
        return scorecard;
    }

    /// <summary>All that is found in one scorecard.</summary>
    /// <param name="utf8">The text, in UTF-8.</param>
    /// <param name="name">What diagnostics call it.</param>
    public static IReadOnlyList<Diagnostic> Check(ReadOnlyMemory<byte> utf8, string name)
    {
        var defects = new DefectList(name);
        if (SourceParser.Parse(new SourceFile(name, utf8), RuleSetReader.MaxBytes, RuleSetReader.MaxSize, defects) is { } root)
            _ = Check(root, defects);
        return defects.ToList();
    }
}
