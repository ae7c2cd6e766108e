namespace Htx.Indicators.Rules.Tests;

/// <summary>What every reader promises, whatever it is given.</summary>
internal static class Promises
{
    /// <summary>
    /// There is a value or there are errors, never both, never neither; each diagnostic is one line that a terminal shows and does not
    /// obey, and its place lies inside the text.
    /// </summary>
    /// <returns>What tells this end from others.</returns>
    public static string Hold<T>(byte[] input, ReadResult<T> read)
        where T : class
    {
        Assert.Equal(read.Value is null, read.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error));
        HoldDiagnostics(input, read.Diagnostics);
        return EndOf(read.Diagnostics);
    }

    /// <summary>Each diagnostic is one line in either language, and stands at a place of the text.</summary>
    public static void HoldDiagnostics(byte[] input, IReadOnlyList<Diagnostic> diagnostics)
    {
        var lines = diagnostics.Count == 0 ? [] : LineLengths(input);
        foreach (var diagnostic in diagnostics)
        {
            // What the last net takes is a finding here.
            Assert.NotEqual("HTX1012", diagnostic.Code);
            Assert.True(TextLine.IsOne(diagnostic.Format()), "A diagnostic is one line.");
            Assert.True(TextLine.IsOne(diagnostic.Format(Language.English)), "A diagnostic is one line.");
            if (diagnostic.Place is not { Line: { } line, Column: { } column })
                continue;
            Assert.InRange(line, 1, lines.Length);
            Assert.InRange(column, 1, lines[line - 1] + 1);
        }
    }

    /// <summary>Reading the same again says the same.</summary>
    public static void HoldSame(IEnumerable<Diagnostic> first, IEnumerable<Diagnostic> second) =>
        Assert.Equal(first.Select(diagnostic => diagnostic.Format()), second.Select(diagnostic => diagnostic.Format()));

    /// <summary>The codes that were raised, each with the kind of place it was raised at.</summary>
    public static string EndOf(IEnumerable<Diagnostic> diagnostics) =>
        string.Join(' ', diagnostics.Select(diagnostic => $"{diagnostic.Code}{KindOf(diagnostic.Place.Path)}").Distinct().Order(StringComparer.Ordinal).Take(12));

    /// <summary>The last key of a path.</summary>
    private static string KindOf(string path) => path[(path.LastIndexOf('.') + 1)..].Split('[')[0] is { Length: > 0 and < 12 } key && key.All(char.IsAsciiLetter) ? key : "";

    private static int[] LineLengths(byte[] input) =>
        Array.ConvertAll(Encoding.UTF8.GetString(input.AsSpan().StartsWith("\uFEFF"u8) ? input.AsSpan(3) : input).Split('\n'), line => line.Length);
}
