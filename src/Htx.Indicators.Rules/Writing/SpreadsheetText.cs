namespace Htx.Indicators.Rules;

/// <summary>Texts as spreadsheets take them.</summary>
internal static class SpreadsheetText
{
    /// <summary>Whether a spreadsheet would compute the text in place of showing it.</summary>
    public static bool IsFormula(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠', ..];
}
