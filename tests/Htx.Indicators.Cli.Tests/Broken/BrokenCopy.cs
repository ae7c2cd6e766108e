namespace Htx.Indicators.Cli.Tests;

/// <summary>One defect put into a copy of a file of this project, as somebody at a keyboard would put it there.</summary>
/// <param name="Code">The code that names it.</param>
/// <param name="File">The file that is copied.</param>
/// <param name="Find">What stands in it, once or more; the first is changed.</param>
/// <param name="Replace">What is put there.</param>
/// <param name="At">The text of the copy at whose beginning the defect is placed, the nearest to the change; empty where the whole file is meant.</param>
/// <param name="Mend">What the message says to do.</param>
internal sealed record BrokenCopy(string Code, string File, string Find, string Replace, string At, string Mend)
{
    /// <summary>A second copy that is checked before this one, changed in the same way; null where one is enough.</summary>
    public BrokenCopy? Beside { get; init; }

    /// <summary>Further changes, before the one that counts.</summary>
    public IReadOnlyList<(string Find, string Replace)> Before { get; init; } = [];

    /// <summary>Codes that come with it because of it.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Whether <see cref="At"/> begins where the change does or before it; else it begins there or behind.</summary>
    public bool IsAtBefore { get; init; }

    /// <summary>The text of the copy, and where the defect is in it: line and column, both from 1; null for the whole file.</summary>
    public (string Text, (int Line, int Column)? Place) Apply()
    {
        var text = Before.Aggregate(Repository.ReadText(File), (text, change) => Change(text, change.Find, change.Replace));
        var start = text.IndexOf(Find, StringComparison.Ordinal);
        text = Change(text, Find, Replace);
        if (At.Length == 0)
            return (text, null);
        var at = IsAtBefore ? text.LastIndexOf(At, Math.Min(text.Length - 1, start + At.Length - 1), StringComparison.Ordinal) : text.IndexOf(At, start, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{Code}: “{At}” does not stand in the copy.");
        return (text, (text[..at].Count(c => c == '\n') + 1, at - text.LastIndexOf('\n', Math.Max(0, at - 1))));
    }

    private string Change(string text, string find, string replace)
    {
        var at = text.IndexOf(find, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{Code}: “{find}” does not stand in {File}.");
        return string.Concat(text.AsSpan(0, at), replace, text.AsSpan(at + find.Length));
    }
}
