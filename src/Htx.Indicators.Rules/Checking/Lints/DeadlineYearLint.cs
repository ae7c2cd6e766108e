using System.Globalization;
using System.Text.RegularExpressions;

namespace Htx.Indicators.Rules;

/// <summary>A deadline in another year than the one that the quote sets: “đến năm 2025” with 31/12/2024. Where the quote sets none, its title is looked at.</summary>
internal sealed partial class DeadlineYearLint : Lint
{
    public override void Look(LintedRuleSet looked, LintedRun run)
    {
        var warned = new HashSet<SourceNode>();
        foreach (var indicator in looked.RuleSet.Indicators)
        {
            foreach (var item in indicator.Items)
            {
                if ((item.Deadline ?? indicator.Deadline) is { } day && FindOther(item, day.Year) is { } words && warned.Add(looked.Nodes.DeadlineOf(indicator, item)!))
                    looked.Warn(LintDefects.DeadlineOtherYear, looked.Nodes.DeadlineOf(indicator, item)!, words, Phrases.Day(day), day.Year.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>The words that set other years, and not this one; null where there are none, or the notes name the year.</summary>
    private static string? FindOther(ContentItem item, int year)
    {
        var set = SetYears().Matches(item.Basis.Quote) is { Count: > 0 } quoted ? quoted : SetYears().Matches(item.Title);
        var written = year.ToString(CultureInfo.InvariantCulture);
        var isNoted = item.Notes?.Contains(written, StringComparison.Ordinal) == true;
        return set.Count > 0 && !isNoted && set.All(match => match.Groups["year"].Value != written) ? set[0].Value : null;
    }

    // “tính đến hết năm 2020” and “so với cuối năm 2020” say of which day a figure is; “trước ngày 01/01/2026” ends with the year before.
    private const string Years =
        @"(?<!\b(?:tính(?:\s+(?:đến|tới))?|so(?:\s+sánh)?\s+với|kể\s+từ)(?:\s+thời\s+điểm)?\s+)"
        + @"(?:\b(?:đến|tới|vào|hết|cuối|trong)\s+năm"
        + @"|(?:giai đoạn|nhiệm kỳ)\s+[0-9]{4}\s*[-–—]"
        + @"|\b(?:đến|tới|nhất|trước)\s+(?:hết\s+)?(?:ngày\s+)?(?!0?1/0?1/)[0-9]{1,2}/[0-9]{1,2}/"
        + @"|\b(?:đến|tới|nhất|trước)\s+(?:hết\s+)?ngày\s+[0-9]{1,2}\s+tháng\s+[0-9]{1,2}\s+năm"
        + @"|\b(?:trong|hết|cuối)\s+(?:tháng\s+[0-9]{1,2}|quý\s+(?:IV|I{1,3}|[1-4]))(?:\s*/|\s+năm))\s*(?<year>[0-9]{4})\b";

    [GeneratedRegex(Years, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SetYears();
}
