using System.Globalization;
using System.Text.RegularExpressions;

namespace Htx.Indicators.Rules;

/// <summary>
/// To which of several years a number of a quote belongs: 40 to 2030 in “đến năm 2025 có 20 HTX, đến năm 2030 có 40 HTX”. Told only where each clause begins
/// with its year and has one number, and no other year is named.
/// </summary>
internal static partial class YearOfNumber
{
    /// <summary>A sentence of such clauses is no longer.</summary>
    private const int LongestText = 1_000;

    /// <summary>The year of the number of an item, and the words from the one to the other; null where it cannot be told.</summary>
    public static (int Year, string Words)? Find(ContentItem item, RuleSet ruleSet)
    {
        var text = item.Basis.Quote;
        if (item.IsComposite || text.Length > LongestText || LintedTarget.NumberOf(item.Parts[0].Target) is not { } number)
            return null;
        var years = OpeningYears().Matches(text);
        if (years.Count < 2 || years.Count != AnyYear().Count(text))
            return null;
        var quote = Quote.Of(text);
        QuotedFigure[] figures = [.. quote.Figures.Where(figure => figure is { IsSpelled: false, IsLabel: false, End: > 0 })];
        if (figures.Length != years.Count || !quote.IsReadToEnd || !years.Zip(figures).All(pair => quote.PlaceOf(pair.Second).Start >= pair.First.Index + pair.First.Length)
            || !figures.Zip(years.Skip(1)).All(pair => quote.PlaceOf(pair.First).End <= pair.Second.Index))
            return null;
        var match = new FigureMatch(ruleSet.GetMeasure(item.Parts[0].MeasureId));
        int[] same = [.. figures.Index().Where(figure => match.IsSame(number, figure.Item)).Select(figure => figure.Index)];
        if (same is not [var at])
            return null;
        return (int.Parse(years[at].Groups["year"].ValueSpan, CultureInfo.InvariantCulture), Phrases.Words(text[years[at].Index..quote.PlaceOf(figures[at]).End]));
    }

    [GeneratedRegex(
        @"(?<=^\s*|[,;:.]\s+|\bvà\s+)(?:(?:phấn đấu|mục tiêu|định hướng|tầm nhìn)\s+)?(?:(?:đến|tới)\s+(?:(?:hết|cuối)\s+)?)?năm\s+(?<year>20[0-9]{2})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpeningYears();

    [GeneratedRegex(@"\b(?:19|20)[0-9]{2}\b", RegexOptions.CultureInvariant)]
    public static partial Regex AnyYear();
}
