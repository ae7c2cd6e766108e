using System.Globalization;
using System.Text;

namespace Htx.Indicators.Rules;

/// <summary>Texts as spreadsheets take them.</summary>
internal static class SpreadsheetText
{
    private static readonly char[] FormulaSigns = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '−'];

    /// <summary>A spreadsheet splits at one of these, which need not be the one that the table is written with.</summary>
    private static readonly char[] Separators = [',', ';'];

    /// <summary>Whether a spreadsheet could compute the text in place of showing it, now or after blanks in front of it are taken away.</summary>
    public static bool IsFormula(ReadOnlySpan<char> text) => text is ['\t' or '\r' or '\n', ..] || Shown(text) is [var first, ..] && FormulaSigns.Contains(first);

    /// <summary>What is left without blanks and letters that nobody sees in front, which some program may take away.</summary>
    private static ReadOnlySpan<char> Shown(ReadOnlySpan<char> text)
    {
        while (text is [var first, ..] && (char.IsWhiteSpace(first) || char.GetUnicodeCategory(first) == UnicodeCategory.Format))
            text = text[1..];
        return text;
    }

    /// <summary>The text so that every spreadsheet shows it: an apostrophe stands before what could be computed, also where a cell might begin inside it.</summary>
    public static string Inert(string text)
    {
        var inert = new StringBuilder(IsFormula(text) ? "'" : "");
        for (var i = 0; i < text.Length; i++)
        {
            inert.Append(text[i]);
            if (Separators.Contains(text[i]) && IsFormula(text.AsSpan(i + 1).TrimStart().TrimStart('"')))
                inert.Append('\'');
        }

        return inert.ToString();
    }
}
