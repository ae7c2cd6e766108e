using System.Globalization;

namespace Htx.Indicators.Rules;

/// <summary>
/// Reads rule sets strictly: an unknown or repeated key, a missing or mistyped value, an undeclared measure is an error,
/// and all errors of a file are reported at once.
/// </summary>
public static class RuleSetReader
{
    /// <summary>The largest rule set, in bytes; one of 1 100 items has about 500 kB.</summary>
    public const int MaxBytes = 2 * 1024 * 1024;

    /// <summary>The same, for people.</summary>
    internal static readonly Phrase MaxSize = new("2 MB", "2 MB");

    /// <summary>Reads a file.</summary>
    public static ReadResult<RuleSet> ReadFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var defects = new DefectList(path);
        return Read(SourceFile.Open(path, MaxBytes, defects), defects);
    }

    /// <summary>Reads UTF-8 text, with or without a byte-order mark.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="name">What diagnostics call it.</param>
    public static ReadResult<RuleSet> Read(ReadOnlyMemory<byte> utf8, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Read(new SourceFile(name, utf8), new DefectList(name));
    }

    /// <summary>The most rule sets that one supersedes; each is looked for in a catalogue.</summary>
    private const int MostSuperseded = 20;

    internal static ReadResult<RuleSet> Read(SourceFile? source, DefectList defects)
    {
        var root = source is null ? null : SourceParser.Parse(source, MaxBytes, MaxSize, defects);
        return Read(root, defects);
    }

    internal static ReadResult<RuleSet> Read(SourceNode? root, DefectList defects)
    {
        var build = ObjectReader.Of(root, defects) is { } file ? ReadRuleSet(file, defects) : null;
        return new(defects.HasErrors ? null : build?.Invoke(), defects.ToList());
    }

    /// <summary>Reads everything and returns what builds the rule set; to be called only when there is no error.</summary>
    private static Func<RuleSet> ReadRuleSet(ObjectReader file, DefectList defects)
    {
        _ = file.FindText("$schema");
        var id = file.RequireId("id");
        var version = ReadVersion(file);
        var document = DocumentSection.Read(file.RequireObject("document"));
        var inForce = DocumentSection.ReadPeriod(file.RequireObject("inForce"));
        var supersedes = ReadSupersedes(file, id);
        if (supersedes.Count > 0 && inForce is { From: null })
            defects.Add(MeaningDefects.SupersedesFromUnknownDay, file.Find("inForce")!);
        var notes = file.FindText("notes");

        var measures = MeasureSection.Read(file.RequireObject("measures"), defects);
        var indicators = IndicatorSection.Read(file.RequireList("indicators", 1), measures, defects);
        // Where something could not be read, what it uses is not known.
        if (!defects.HasErrors)
            measures.WarnOfUnused(defects);
        file.RefuseOthers();
        return () => new(
            id!, version, document!, inForce!, measures.Declared, indicators.Select(indicator => indicator!), supersedes, notes);
    }

    /// <summary>Reads <c>version</c>; 0 when it is not one.</summary>
    internal static int ReadVersion(ObjectReader file)
    {
        if (file.Require("version", Phrases.WholeNumber) is not { } node)
            return 0;
        if (node.Kind == SourceKind.Number && int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version > 0)
            return version;
        file.Defects.Add(FormatDefects.WrongType, node, "version", Phrases.WholeNumber, Phrases.Seen(node));
        return 0;
    }

    private static List<string> ReadSupersedes(ObjectReader file, string? own)
    {
        var ids = new UniqueNames(Phrases.SupersededRuleSet, file.Defects);
        if (file.Find("supersedes") is not { } list || !file.Is(list, SourceKind.Array, Phrases.SomeList))
            return [];
        if (list.Children.Count > MostSuperseded)
            file.Defects.Add(FormatDefects.TooLarge, list.Children[MostSuperseded], Phrases.Count(MostSuperseded, "bộ chỉ tiêu được thay thế", "superseded rule sets"));
        foreach (var node in list.Children.Take(MostSuperseded))
        {
            if (file.Text(node) is not { } id)
                continue;
            if (!Identifiers.IsId(id))
                file.Defects.Add(FormatDefects.BadId, node, Phrases.Short(id), Phrases.IdRule);
            else if (id == own)
                file.Defects.Add(MeaningDefects.SupersedesItself, node, id);
            ids.Add(id, node);
        }

        return [.. ids.All];
    }
}
