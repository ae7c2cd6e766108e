namespace Htx.Indicators.Rules;

/// <summary>Texts as spreadsheets take them.</summary>
internal static class SpreadsheetText
{
    private static readonly char[] FormulaSigns = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '−'];

    /// <summary>Whether a spreadsheet could compute the text in place of showing it, now or after blanks in front of it are taken away.</summary>
    public static bool IsFormula(string text) => text is ['\t' or '\r' or '\n', ..] || text.TrimStart() is [var first, ..] && FormulaSigns.Contains(first);

    /// <summary>The text so that every spreadsheet shows it: an apostrophe stands before what could be computed.</summary>
    public static string Inert(string text) => IsFormula(text) ? "'" + text : text;
}
