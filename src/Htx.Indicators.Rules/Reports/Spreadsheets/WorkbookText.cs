using System.Text.RegularExpressions;

namespace Htx.Indicators.Rules;

/// <summary>
/// Texts as workbooks take them. A workbook writes a character by its number as <c>_x000A_</c>; a text that holds such signs would be
/// shown as what they stand for, a line break or a mark of direction.
/// </summary>
internal static partial class WorkbookText
{
    private const int LongestCell = 32_767;

    /// <summary>A text for a cell, cut to what one takes, with every sign as it is.</summary>
    public static string OfCell(string text) => Number().Replace(ShortText.Within(text, LongestCell, "…"), "_x005F_");

    /// <summary>A text for the name of a sheet, which has no room for more signs.</summary>
    public static string OfName(string text) => Number().Replace(text, " ");

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Number();
}
