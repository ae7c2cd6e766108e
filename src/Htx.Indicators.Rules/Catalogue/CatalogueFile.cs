namespace Htx.Indicators.Rules;

/// <summary>One file of a catalogue, read as what its keys say it is: a scorecard, or else a rule set. Immutable.</summary>
public sealed class CatalogueFile
{
    private const string Suffix = ".json";

    private CatalogueFile(string name, IReadOnlyList<Diagnostic> diagnostics, RuleSet? ruleSet = null, Scorecard? scorecard = null) =>
        (Name, Diagnostics, RuleSet, Scorecard) = (name, diagnostics, ruleSet, scorecard);

    /// <summary>What diagnostics call it.</summary>
    public string Name { get; }

    /// <summary>The rule set; null where the file holds a scorecard or has errors.</summary>
    public RuleSet? RuleSet { get; }

    /// <summary>The scorecard; null where the file holds a rule set or has errors.</summary>
    public Scorecard? Scorecard { get; }

    /// <summary>All defects, errors and warnings, in the order of the file.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether the file can be used; it may still have warnings.</summary>
    public bool Succeeded => RuleSet is not null || Scorecard is not null;

    /// <summary>Whether a file of this name belongs to a catalogue: <c>*.json</c>, but not <c>*.cases.json</c>.</summary>
    public static bool IsNamedAsOne(string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return fileName.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) && !fileName.EndsWith(CaseReader.FileSuffix, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads a file.</summary>
    public static CatalogueFile ReadFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var defects = new DefectList(path);
        return Read(path, InputFile.Parse(path, defects), defects);
    }

    /// <summary>Reads UTF-8 text, with or without a byte-order mark.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="name">What diagnostics call it.</param>
    public static CatalogueFile Read(ReadOnlyMemory<byte> utf8, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var defects = new DefectList(name);
        return Read(name, SourceParser.Parse(new(name, utf8), RuleSetReader.MaxBytes, RuleSetReader.MaxSize, defects), defects);
    }

    /// <summary>What a file or a folder comes to that cannot be read at all: one error.</summary>
    public static CatalogueFile Unreadable(string name, FileObstacle obstacle)
    {
        ArgumentNullException.ThrowIfNull(name);
        var defects = new DefectList(name);
        if (obstacle is FileObstacle.FolderTooLarge or FileObstacle.FileTooLarge)
            defects.AddWhole(FormatDefects.TooLarge, obstacle == FileObstacle.FileTooLarge ? RuleSetReader.MaxSize : RuleSetCatalogue.MaxSize);
        else
            defects.AddWhole(FormatDefects.Unreadable, SourceFile.WhyUnreadable(obstacle));
        return new(name, defects.ToList());
    }

    private static CatalogueFile Read(string name, SourceNode? root, DefectList defects)
    {
        if (root is not null && InputFile.KindOf(root) == InputKind.Scorecard)
        {
            var scorecard = ScorecardReader.Read(root, defects);
            return new(name, scorecard.Diagnostics, scorecard: scorecard.Value);
        }

        var ruleSet = RuleSetReader.Read(root, defects);
        return new(name, ruleSet.Diagnostics, ruleSet.Value);
    }
}
