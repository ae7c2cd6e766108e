namespace Htx.Indicators.Rules;

/// <summary>
/// Reads the observations of one subject, as strictly as rule sets. With the rule sets they are meant for, figures are held
/// against their measures too: sort, unit, domain, and names that no rule set knows. Statements are recomputed.
/// </summary>
public static class ObservationReader
{
    /// <summary>The largest observation set, in bytes.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>The most statements of one set.</summary>
    public const int MaxStatements = 200;

    /// <summary>The most characters that the statements of one set have together: what it takes to look for slips grows with them.</summary>
    public const int MaxStatementCharacters = 20_000;

    /// <summary>The largest set, for people.</summary>
    internal static readonly Phrase MaxSize = new("1 MB", "1 MB");

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="ruleSets">The rule sets whose measures the figures are for; none to look at the form only.</param>
    public static ReadResult<ObservationSet> ReadFile(string path, params IReadOnlyCollection<RuleSet> ruleSets)
    {
        ArgumentNullException.ThrowIfNull(path);
        var defects = new DefectList(path);
        return Read(SourceFile.Open(path, MaxBytes, defects), defects, MeasuresOf(ruleSets));
    }

    /// <summary>Reads UTF-8 text, with or without a byte-order mark.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="name">What diagnostics call it.</param>
    /// <param name="ruleSets">The rule sets whose measures the figures are for; none to look at the form only.</param>
    public static ReadResult<ObservationSet> Read(ReadOnlyMemory<byte> utf8, string name, params IReadOnlyCollection<RuleSet> ruleSets)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Read(new SourceFile(name, utf8), new DefectList(name), MeasuresOf(ruleSets));
    }

    internal static ReadResult<ObservationSet> Read(SourceFile? source, DefectList defects, IReadOnlyCollection<MeasureTable> tables)
    {
        var root = source is null ? null : SourceParser.Parse(source, MaxBytes, MaxSize, defects);
        return Read(root, defects, tables);
    }

    internal static ReadResult<ObservationSet> Read(SourceNode? root, DefectList defects, IReadOnlyCollection<MeasureTable> tables)
    {
        var set = ObjectReader.Of(root, defects) is { } file ? ReadSet(file, defects, tables) : null;
        return new(set, defects.ToList());
    }

    private static MeasureTable[] MeasuresOf(IReadOnlyCollection<RuleSet> ruleSets)
    {
        ArgumentNullException.ThrowIfNull(ruleSets);
        return [.. ruleSets.Select(ruleSet => ruleSet.Measures)];
    }

    internal static ObservationSet? ReadSet(ObjectReader file, DefectList defects, IReadOnlyCollection<MeasureTable> tables)
    {
        _ = file.FindText("$schema");
        var subject = ReadSubject(file.RequireObject("subject"));
        var asOf = file.RequireDay("asOf");
        var source = file.FindTextOrNull("source");
        var values = ObservationSection.ReadAll(file.RequireObject("values"), asOf, defects, tables);
        var statements = StatementSection.ReadAll(file.Find("statements"), file);
        file.RefuseOthers();
        return subject is null || asOf is null || defects.HasErrors ? null : new(subject, asOf.Value, values, source, statements);
    }

    private static Subject? ReadSubject(ObjectReader? subject)
    {
        if (subject is null)
            return null;
        var id = subject.RequireId("id");
        var name = subject.RequireText("name");
        var code = subject.FindText("code");
        var partOf = subject.Has("partOf") ? subject.RequireId("partOf") : null;
        subject.RefuseOthers();
        return id is null || name is null ? null : new(id, name, code, partOf);
    }
}
