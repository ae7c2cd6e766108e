namespace Htx.Indicators.Hosting;

/// <summary>What logs and the health check say of a file.</summary>
internal static class ProblemText
{
    /// <summary>More lines than this nobody reads there; <see cref="RuleFileProblem.Diagnostics"/> has all.</summary>
    public const int MostLines = 20;

    /// <summary>The first defects, a line each, and how many more there are.</summary>
    public static IReadOnlyList<string> Lines(IReadOnlyList<Diagnostic> diagnostics, Language language)
    {
        var lines = diagnostics.Take(MostLines).Select(diagnostic => diagnostic.Format(language));
        var more = diagnostics.Count - MostLines;
        return more <= 0 ? [.. lines] : [.. lines, language == Language.Vietnamese ? $"… và {more} lỗi khác" : $"… and {more} more"];
    }

    /// <summary>The name of a file as one line that a terminal shows and does not obey, whatever it is called.</summary>
    public static string Shown(string fileName) => string.Concat(fileName.Select(c => TextLine.IsUnsafe(c) ? '\uFFFD' : c));
}
