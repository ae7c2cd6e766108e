namespace Htx.Indicators.Rules;

/// <summary>
/// A file of one observation set or of many (many subjects, many days), read one after the other: however long it is, only one
/// set is held at a time. A set with errors is reported with its place and does not stop the others.
/// </summary>
public sealed class ObservationFile : IDisposable
{
    /// <summary>Blanks before the first bracket of an array are passed over, within reason.</summary>
    private const int HeadLength = 4 * 1024;

    /// <summary>After so many sets with errors nobody reads on: the file is not what it is taken for.</summary>
    private const int MostRefused = 10_000;

    private readonly ComparisonBudget comparisons = new();
    private readonly PeekedStream? stream;
    private readonly string name;
    private readonly ObservationFileOptions options;
    private readonly IReadOnlyList<Diagnostic> unreadable;

    private ObservationFile(Stream? stream, string name, ObservationFileOptions options, IReadOnlyList<Diagnostic> unreadable)
    {
        (this.stream, this.name, this.options, this.unreadable) = (stream is null ? null : new(stream), name, options, unreadable);
        Format = options.FormatOf(name);
        HoldsMany = Format != ObservationFormat.Json || StartsWithArray(this.stream);
    }

    /// <summary>Opens a file. One that cannot be read is a diagnostic of <see cref="ReadSets"/>.</summary>
    /// <exception cref="ArgumentException">It is a table, and how its numbers are written is not said.</exception>
    public static ObservationFile Open(string path, ObservationFileOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        RequireNumbers(path, options);
        var defects = new DefectList(path);
        return new(SourceFile.OpenStream(path, defects), path, options ?? new(), defects.ToList());
    }

    /// <summary>Reads from a stream, from where it stands; the stream is closed with this instance.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">What diagnostics call it; its ending says the form unless the options do.</param>
    /// <param name="options">How to read it.</param>
    /// <exception cref="ArgumentException">It is a table, and how its numbers are written is not said.</exception>
    public static ObservationFile OpenStream(Stream stream, string name, ObservationFileOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        RequireNumbers(name, options);
        return new(stream, name, options ?? new(), []);
    }

    /// <summary>The form of the file.</summary>
    public ObservationFormat Format { get; }

    /// <summary>Whether it is made for many sets: a table, JSON lines, an array; false for a file that is one set.</summary>
    public bool HoldsMany { get; }

    /// <summary>How much was read so far, from 0 to 1; 1 where the length is not known.</summary>
    public double Progress => stream?.Progress ?? 1;

    /// <summary>
    /// Reads the sets; to be gone through once. A result without a set carries the errors of one set, or of the file as a whole;
    /// after an error that leaves no way to find the next set, and after 10 000 sets with errors, it is the last.
    /// </summary>
    public IEnumerable<ReadResult<ObservationSet>> ReadSets()
    {
        if (stream is null)
            return [new(null, unreadable) { LosesSets = true }];
        return SomeUpToTooManyErrors(Format switch
        {
            ObservationFormat.Csv => new TableReader(stream, name, options).Read(),
            ObservationFormat.JsonLines => ReadPieces(LinePieces.Of(stream, ObservationReader.MaxBytes, ObservationReader.MaxSize)),
            _ when HoldsMany => ReadPieces(ArrayPieces.Of(stream)),
            _ => ReadPieces(Whole(stream)),
        });
    }

    /// <inheritdoc/>
    public void Dispose() => stream?.Dispose();

    /// <summary>The sets, an error where there are none, and an end where too many have errors.</summary>
    private IEnumerable<ReadResult<ObservationSet>> SomeUpToTooManyErrors(IEnumerable<ReadResult<ObservationSet>> sets)
    {
        var (count, refused) = (0, 0);
        using var each = (options.WarningsAreErrors ? sets.Select(read => read.WithWarningsAsErrors()) : sets).GetEnumerator();
        while (ReadAttempt.TryMoveNext(each) is var hasNext && hasNext != false)
        {
            if (hasNext is null)
            {
                yield return OfWhole(new(FormatDefects.Unreadable, new(name, null, null, ""), SourceFile.ErrorWhileReading));
                yield break;
            }

            yield return each.Current;
            count++;
            refused += each.Current.Succeeded ? 0 : 1;
            if (refused < MostRefused)
                continue;
            yield return OfWhole(new Diagnostic(FormatDefects.TooMany, new(name, null, null, "")).AsError());
            yield break;
        }

        if (count == 0)
            yield return OfWhole(new(FormatDefects.Empty, new(name, null, null, "")));
    }

    private static ReadResult<ObservationSet> OfWhole(Diagnostic defect) => new(null, [defect]) { LosesSets = true };

    private IEnumerable<ReadResult<ObservationSet>> ReadPieces(IEnumerable<SourcePiece> pieces)
    {
        var repeated = new RepeatedSets();
        foreach (var piece in pieces)
        {
            var place = new Place(name, piece.Start.Line, piece.Start.Column, piece.Index is { } index ? $"[{index}]" : "");
            yield return piece.Defect is not null
                ? new(null, [new(piece.Defect, place, piece.Arguments)]) { LosesSets = piece.LosesSets }
                : HoldsMany ? repeated.Refuse(ReadPiece(piece), place) : ReadPiece(piece);
        }
    }

    private ReadResult<ObservationSet> ReadPiece(SourcePiece piece)
    {
        var source = new SourceFile(name, piece.Bytes, HoldsMany ? piece.Start : null, piece.Index);
        return ObservationReader.Read(source, new DefectList(name, comparisons), options.Measures);
    }

    /// <summary>The only piece of a file that is one set.</summary>
    private static IEnumerable<SourcePiece> Whole(PeekedStream stream)
    {
        yield return new(SourceFile.ReadAll(stream, ObservationReader.MaxBytes), (1, 1));
    }

    private static bool StartsWithArray(PeekedStream? stream)
    {
        try
        {
            return stream is not null && SourceFile.WithoutMark(stream.Peek(HeadLength).Span).TrimStart(" \t\r\n"u8) is [(byte)'[', ..];
        }
        catch (IOException)
        {
            // Reading it says so.
            return false;
        }
    }

    internal static void RequireNumbers(string name, ObservationFileOptions? options)
    {
        if ((options ?? new()) is { Numbers: null } others && others.FormatOf(name) == ObservationFormat.Csv)
            throw new ArgumentException("How the numbers of a table are written must be said: ObservationFileOptions.Numbers.", nameof(options));
    }
}
