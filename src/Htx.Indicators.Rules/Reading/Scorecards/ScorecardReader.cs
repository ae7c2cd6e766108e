namespace Htx.Indicators.Rules;

/// <summary>Reads scorecards, as strictly as rule sets.</summary>
public static class ScorecardReader
{
    /// <summary>The key by which such a file is known.</summary>
    internal const string RootKey = "criteria";

    /// <summary>Reads a file of at most <see cref="RuleSetReader.MaxBytes"/>.</summary>
    public static ReadResult<Scorecard> ReadFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var defects = new DefectList(path);
        return Read(InputFile.Parse(path, defects), defects);
    }

    /// <summary>Reads UTF-8 text, with or without a byte-order mark.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="name">What diagnostics call it.</param>
    public static ReadResult<Scorecard> Read(ReadOnlyMemory<byte> utf8, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var defects = new DefectList(name);
        return Read(SourceParser.Parse(new(name, utf8), RuleSetReader.MaxBytes, RuleSetReader.MaxSize, defects), defects);
    }

    internal static ReadResult<Scorecard> Read(SourceNode? root, DefectList defects)
    {
        var build = ObjectReader.Of(root, defects) is { } file ? ReadScorecard(file, defects) : null;
        return new(defects.HasErrors ? null : build?.Invoke(), defects.ToList());
    }

    /// <summary>Reads everything and returns what builds the scorecard; to be called only when there is no error.</summary>
    private static Func<Scorecard> ReadScorecard(ObjectReader file, DefectList defects)
    {
        _ = file.FindText("$schema");
        var id = file.RequireId("id");
        var version = RuleSetReader.ReadVersion(file);
        var document = DocumentSection.Read(file.RequireObject("document"));
        var inForce = DocumentSection.ReadPeriod(file.RequireObject("inForce"));
        var notes = file.FindText("notes");
        var measures = MeasureSection.Read(file.RequireObject("measures"), defects);
        var groups = CriterionSection.Read(file.RequireList(RootKey, 1), measures, defects);
        // The most points are not known where a group has errors of its own.
        decimal? max = groups.Contains(null) ? null : groups.Sum(group => group!.Max);
        CheckTotal(file, max);
        var grades = GradeSection.Read(file, max);
        var conditions = new ConditionSection(measures, grades, defects);
        RatingCondition?[] all = [.. conditions.ReadAll(file)];
        var yields = YieldSection.Read(file.FindObject("yields"), grades);
        if (!defects.HasErrors)
            measures.WarnOfUnused(defects);
        file.RefuseOthers();
        return () => new(id!, version, document!, inForce!, measures.Declared, groups.OfType<CriterionGroup>(), grades, all.OfType<RatingCondition>(), yields, notes);
    }

    /// <summary>Holds what the document says of the whole against its groups.</summary>
    private static void CheckTotal(ObjectReader file, decimal? max)
    {
        if (file.FindExactNumber("total") is { } total && max is { } sum && total != sum)
            file.Defects.Add(ScorecardDefects.TotalDiffers, file.Find("total")!, Phrases.Number(total), Phrases.Number(sum));
    }
}
