namespace Htx.Indicators.Rules;

/// <summary>
/// Reads decision records as strictly as rule sets. It looks at the form alone: whether a record was altered, and whether it still
/// holds, is said by <see cref="Replay"/>.
/// </summary>
public static class DecisionRecordReader
{
    /// <summary>The largest record, in bytes: the largest rule set, the largest observation set, and what is said of them. A larger one is not written.</summary>
    public const int MaxBytes = 8 * 1024 * 1024;

    /// <summary>The key by which such a file is known; it holds the version of the format.</summary>
    internal const string RootKey = "record";

    private const string LibraryKey = "library";

    /// <summary>The largest record, for people.</summary>
    internal static readonly Phrase MaxSize = new("8 MB", "8 MB");

    /// <summary>The most keys, values and brackets: more than the largest rule set and observation set have together with what is said of each target.</summary>
    internal const int MaxTokens = 200_000;

    /// <summary>After so many records with errors nobody reads on: the file is not what it is taken for.</summary>
    private const int MostRefused = 10_000;

    /// <summary>How much of a file is looked at to tell what it holds.</summary>
    private const int HeadLength = 64 * 1024;

    /// <summary>How much of a record is taken. An explanation may name a hundred parts of an item, so that it can be longer than any other string.</summary>
    internal static readonly SourceLimits Limits = new(MaxBytes, MaxSize, MaxTokens, Text: 1024 * 1024);

    /// <summary>Reads UTF-8 text, with or without a byte-order mark.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="name">What diagnostics call it.</param>
    public static ReadResult<DecisionRecord> Read(ReadOnlyMemory<byte> utf8, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Read(new SourceFile(name, utf8), new(name));
    }

    /// <summary>
    /// Reads a file of one record, or of a record on each line, one after the other; to be gone through once. A record with errors
    /// does not stop the others.
    /// </summary>
    public static IEnumerable<ReadResult<DecisionRecord>> ReadFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return UpToTooManyErrors(ReadAll(path), path);
    }

    /// <summary>Whether a file holds records, one or one on each line: whether an object at its beginning has the key of one.</summary>
    internal static bool HoldsRecords(string path)
    {
        if (SourceFile.OpenStream(path, new(path)) is not { } file)
            return false;
        using var stream = new PeekedStream(file);
        try
        {
            var head = SourceFile.WithoutMark(stream.Peek(HeadLength).Span);
            return RootKeys.Has(head, RootKey) || BeginsOnALine(head);
        }
        catch (IOException)
        {
            // Whoever reads it says so.
            return false;
        }
    }

    internal static ReadResult<DecisionRecord> Read(SourceNode? root, DefectList defects)
    {
        var record = ObjectReader.Of(root, defects) is { } file ? ReadRecord(file, defects) : null;
        return new(defects.HasErrors ? null : record, defects.ToList());
    }

    private static ReadResult<DecisionRecord> Read(SourceFile source, DefectList defects) =>
        Read(SourceParser.Parse(source, Limits, defects), defects);

    private static IEnumerable<ReadResult<DecisionRecord>> UpToTooManyErrors(IEnumerable<ReadResult<DecisionRecord>> records, string path)
    {
        var refused = 0;
        using var each = records.GetEnumerator();
        while (ReadAttempt.TryMoveNext(each) is var hasNext && hasNext != false)
        {
            if (hasNext is null)
            {
                yield return new(null, [new(FormatDefects.Unreadable, new(path, null, null, ""), SourceFile.ErrorWhileReading)]);
                yield break;
            }

            yield return each.Current;
            refused += each.Current.Succeeded ? 0 : 1;
            if (refused < MostRefused)
                continue;
            yield return new(null, [new Diagnostic(FormatDefects.TooMany, new(path, null, null, "")).AsError()]);
            yield break;
        }
    }

    private static IEnumerable<ReadResult<DecisionRecord>> ReadAll(string path)
    {
        var defects = new DefectList(path);
        if (SourceFile.OpenStream(path, defects) is not { } file)
        {
            yield return new(null, defects.ToList());
            yield break;
        }

        using var stream = new PeekedStream(file);
        if (!HoldsLines(stream))
        {
            yield return Read(new SourceFile(path, SourceFile.ReadAll(stream, MaxBytes)), defects);
            yield break;
        }

        var comparisons = new ComparisonBudget();
        foreach (var piece in LinePieces.Of(stream, MaxBytes, MaxSize))
        {
            yield return piece.Defect is null
                ? Read(new SourceFile(path, piece.Bytes, piece.Start), new(path, comparisons))
                : new(null, [new(piece.Defect, new(path, piece.Start.Line, piece.Start.Column, ""), piece.Arguments)]);
        }
    }

    /// <summary>Whether records stand on one line each: the first line then ends as a record does, or is very long, or another one begins as a record.</summary>
    private static bool HoldsLines(PeekedStream stream)
    {
        var head = SourceFile.WithoutMark(stream.Peek(HeadLength).Span).TrimStart(" \t\r\n"u8);
        return head.IndexOf((byte)'\n') is var end and >= 0
            ? head[..end].TrimEnd(" \t\r"u8) is [.., (byte)'}'] || BeginsOnALine(head[end..])
            : head.Length > HeadLength / 2;
    }

    /// <summary>Whether a line begins as a record; the one before it may be damaged.</summary>
    private static bool BeginsOnALine(ReadOnlySpan<byte> head)
    {
        foreach (var line in head.Split((byte)'\n'))
        {
            // A figure may be called “record”, and stand on a line of its own.
            if (RootKeys.Has(head[line], RootKey) && RootKeys.Has(head[line], LibraryKey))
                return true;
        }

        return false;
    }

    private static DecisionRecord? ReadRecord(ObjectReader file, DefectList defects)
    {
        _ = file.FindText("$schema");
        // Of another format nothing else is known.
        if (!HasKnownFormat(file))
            return null;
        var library = file.RequireText(LibraryKey);
        var language = RecordSection.ReadLanguage(file);
        var observations = file.RequireObject("observations") is { } set ? ObservationReader.ReadSet(set, defects, []) : null;
        var conclusion = file.RequireText("conclusion");
        var indicators = new RecordSection(defects).ReadIndicators(file.RequireList("indicators", 1));
        var ruleSet = RecordSection.ReadRuleSet(file.RequireObject("ruleSet"), defects);
        var seal = RecordSection.ReadHash(file, "seal");
        file.RefuseOthers();
        return defects.HasErrors ? null : new(library!, language, observations!, conclusion!, indicators, ruleSet!, seal);
    }

    private static bool HasKnownFormat(ObjectReader file)
    {
        if (file.Require(RootKey, Phrases.WholeNumber) is not { } node || !file.Is(node, SourceKind.Number, Phrases.WholeNumber))
            return false;
        if (SourceValues.ExactNumber(node, file.Defects) is not { } format)
            return false;
        if (format == DecisionRecord.Format)
            return true;
        file.Defects.Add(RecordDefects.UnknownFormat, node, Phrases.Short(node.Text), DecisionRecord.Format);
        return false;
    }
}
