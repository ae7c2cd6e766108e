using System.Globalization;
using System.Text.RegularExpressions;

namespace Htx.Indicators.Rules;

/// <summary>
/// A deadline in another year than the one that the quote sets, “đến năm 2025” with 31/12/2024, or later in the year, “trước ngày 30/6/2026” with
/// 31/12/2026. Where the quote sets none, its title is looked at. Where it sets several, each with a number, that of the number counts.
/// </summary>
internal sealed partial class DeadlineYearLint : Lint
{
    /// <summary>How far before a year it is looked at what the year is of.</summary>
    private const int LongestClause = 200;

    private const int LongestBehind = 40;

    /// <summary>As many letters as are read of a text for anything else.</summary>
    private const int LongestText = 10_000;

    /// <summary>A sentence of a law sets a handful; a text with more is not read further.</summary>
    private const int MostYears = 20;

    public override void Look(LintedRuleSet looked, LintedRun run)
    {
        var warned = new HashSet<SourceNode>();
        foreach (var indicator in looked.RuleSet.Indicators)
        {
            foreach (var item in indicator.Items)
            {
                if ((item.Deadline ?? indicator.Deadline) is { } day && FindOther(item, day, looked) is var (words, mend) && warned.Add(looked.Nodes.DeadlineOf(indicator, item)!))
                    looked.Warn(LintDefects.DeadlineOtherYear, looked.Nodes.DeadlineOf(indicator, item)!, words, Phrases.Day(day), mend);
            }
        }
    }

    /// <summary>The words that set other days, and not this one, and what the notes must name where it is meant; null where there are none, or the notes name it.</summary>
    private static (string Words, Phrase Mend)? FindOther(ContentItem item, DateOnly deadline, LintedRuleSet looked)
    {
        var (year, first) = (deadline.Year.ToString(CultureInfo.InvariantCulture), looked.FirstYear);
        if (YearOfNumber.Find(item, looked.RuleSet) is var (own, said) && own >= first)
            return own == deadline.Year || item.Notes?.Contains(year, StringComparison.Ordinal) == true ? null : (said, OfYear(year));
        // A task names papers, whose names may have commas.
        var isTask = item.Parts.All(part => part.Target.Kind.Key == "done");
        var (sets, isSet) = LookFor(deadline, first, item.Basis.Quote, isTask);
        if (sets is null)
            (sets, isSet) = LookFor(deadline, first, item.Title, isTask);
        if (isSet || sets is not { } words)
            return null;
        // Of another day in the same year, to name the year would explain nothing.
        var isSameYear = words.EndsWith(year, StringComparison.Ordinal);
        if (item.Notes?.Contains(isSameYear ? words : year, StringComparison.OrdinalIgnoreCase) == true)
            return null;
        return (words, isSameYear ? Phrases.Quoted(words) : OfYear(year));
    }

    private static Phrase OfYear(string year) => new($"năm {year}", $"the year {year}");

    /// <summary>The first words that set a year or a day by which something is to be done, and whether some of them set this one; null where none do.</summary>
    private static (string? Sets, bool IsSet) LookFor(DateOnly deadline, int earliest, string text, bool isTask)
    {
        string? first = null;
        text = text[..Math.Min(text.Length, LongestText)];
        Match[] sets = [.. SetYears().Matches(text).Take(MostYears)];
        foreach (var match in sets)
        {
            if (IsOfEach(text, match, deadline.Year, isTask))
                return (match.Value, true);
            var last = LastDay(match);
            var (isBefore, isLate) = (match.Groups["before"].Success, last.Year == deadline.Year && deadline > last);
            var isSure = !(isBefore || isLate) || IsSure(text, match, isTask);
            // “nợ đọng trước năm 2026”, “doanh thu cả năm 2025” say of when something is, and set no day.
            if ((isBefore && !isSure) || (match.Groups["whole"].Success && last.Year != deadline.Year))
                continue;
            var isThis = last.Year == deadline.Year && !(isLate && isSure);
            // Of the others the first is told; a year before the document was issued is where a goal starts from.
            if ((first is not null && !isThis) || last.Year < earliest || IsOfSomethingElse(text, match, isTask))
                continue;
            if (isThis)
                return (match.Value, true);
            first = Phrases.Words(match.Value);
        }

        return (first is not null && NamesBeside(text, deadline.Year.ToString(CultureInfo.InvariantCulture), sets) ? null : first, false);
    }

    /// <summary>
    /// Whether a text names a year apart from the words that set days, or beside them in brackets, and not as what is compared with: “số HTX năm 2025 là 20, đến
    /// năm 2030 là 40”. Which of its years is that of the item is not told then.
    /// </summary>
    private static bool NamesBeside(string text, string year, Match[] sets)
    {
        return YearOfNumber.AnyYear().Matches(text).Any(named => named.Value == year && !IsOfNumber(named) && !IsOfSet(named.Index) && !IsCompared(named.Index));

        // Part of a date, which sets a day, or of the number of a document.
        bool IsOfNumber(Match named) => text[..named.Index] is [.., '/' or '.'] || text[(named.Index + named.Length)..] is ['/', ..];

        bool IsOfSet(int at) => Array.Exists(sets, match => match.Index <= at && at < match.Index + match.Length && text[..match.Index] is not [.., '(']);

        bool IsCompared(int at) => Compared().IsMatch(text.AsSpan(Math.Max(0, at - LongestBehind)..at));
    }

    /// <summary>The last day that the words leave: of a month or a quarter its last, of “trước năm 2026” that of 2025.</summary>
    private static DateOnly LastDay(Match match)
    {
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        if (match.Groups["before"].Success)
            year--;
        var (day, month, quarter) = (match.Groups["day"], match.Groups["month"], match.Groups["quarter"]);
        var ofMonth = quarter.Success ? 3 * QuarterOf(quarter.Value) : month.Success ? int.Parse(month.ValueSpan, CultureInfo.InvariantCulture) : 12;
        if (year < 1 || ofMonth is < 1 or > 12)
            return new(Math.Max(year, 1), 12, 31);
        var days = DateTime.DaysInMonth(year, ofMonth);
        return new(year, ofMonth, day.Success && int.Parse(day.ValueSpan, CultureInfo.InvariantCulture) is >= 1 and var given && given <= days ? given : days);
    }

    /// <summary>
    /// Whether the words can only be the day by which the whole is to be done: they begin the clause, or a task says “hoàn thành”; and nothing else
    /// in the text names the year or its end, as “đến tháng 6/2026 đạt 5 HTX, cuối năm đạt 10 HTX” does.
    /// </summary>
    private static bool IsSure(string text, Match match, bool isTask)
    {
        var before = ClauseBefore(text, match.Index, isTask);
        var isPlaced = before.Trim(' ', ',', ';', ':', '.').Length == 0 || (isTask && !before.StartsWith('(') && Completes().IsMatch(before));
        var year = match.Groups["year"];
        return isPlaced && !YearsEnd().IsMatch(text) && text.IndexOf(year.Value, StringComparison.Ordinal) == year.Index && text.LastIndexOf(year.Value, StringComparison.Ordinal) == year.Index;
    }

    private static int QuarterOf(string quarter) => quarter.ToUpperInvariant() switch
    {
        "IV" => 4,
        "I" or "II" or "III" => quarter.Length,
        _ => quarter[0] - '0',
    };

    /// <summary>“Giai đoạn 2026-2030, mỗi năm …” is judged in each of its years.</summary>
    private static bool IsOfEach(string text, Match match, int year, bool isTask) =>
        match.Groups["start"].Success
        && int.Parse(match.Groups["start"].ValueSpan, CultureInfo.InvariantCulture) <= year && year <= int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture)
        && (EachYear().IsMatch(ClauseBefore(text, match.Index, isTask)) || EachYearNext().IsMatch(Behind(text, match))
            || EachYearBefore().IsMatch(text.AsSpan(Math.Max(0, match.Index - LongestBehind)..match.Index)));

    private static string Behind(string text, Match match) =>
        text.Substring(match.Index + match.Length, Math.Min(LongestBehind, text.Length - match.Index - match.Length));

    private static bool IsOfSomethingElse(string text, Match match, bool isTask)
    {
        var (before, after) = (ClauseBefore(text, match.Index, isTask), Behind(text, match));
        var isPeriod = match.Groups["start"].Success;
        var isUpTo = match.Value.StartsWith("đến", StringComparison.OrdinalIgnoreCase);
        // “định hướng đến năm 2030 có 40 HTX” sets a goal; “ban hành … định hướng đến năm 2030” is what a paper is about.
        var namesPaper = ((isPeriod || isUpTo) && Paper().IsMatch(before)) || ((isPeriod || (isUpTo && isTask)) && Outlook().IsMatch(before));
        var isGivenBeside = before.StartsWith('(') && SaysWhat().IsMatch(after);
        return namesPaper || isGivenBeside || Earlier().IsMatch(before) || (isPeriod && Times().IsMatch(before)) || GoesOn().IsMatch(after);
    }

    /// <summary>The words from the last sign that ends a clause on, with it; the comma of “1,5” ends none.</summary>
    private static string ClauseBefore(string text, int end, bool isTask)
    {
        var start = end;
        while (start > Math.Max(0, end - LongestClause) && !IsClauseEnd(text[start - 1]))
            start--;
        return text[Math.Max(0, start - 1)..end];

        bool IsClauseEnd(char sign) => sign is ';' or ':' or '(' or ')' || (sign is ',' or '.' && !isTask && !char.IsAsciiDigit(text[start]));
    }

    private const string By = @"(?:đến|tới|(?:chậm|muộn)\s+nhất(?:\s+(?:là|vào|đến))?|trước)\s+(?:hết\s+)?";

    private const string MonthOrQuarter = @"(?:tháng\s+(?<month>[0-9]{1,2})|quý\s+(?<quarter>IV|I{1,3}|[1-4]))(?:\s*/|\s+năm)";

    // “trước ngày 01/01/2026”, “trước quý I/2026” end with the year before; “từ 2021 đến 2030” is a period, “tăng đến 2030 hộ” no year.
    private const string Years =
        @"\b(?:(?:đến|tới|vào|hết|cuối|trong|(?<whole>cả))\s+năm"
        + @"|(?<before>trước\s+năm)"
        + @"|(?:giai đoạn|nhiệm kỳ)\s+(?<start>[0-9]{4})\s*[-–—]"
        + @"|từ\s+năm\s+(?<start>[0-9]{4})\s+đến\b(?:\s+năm\b)?"
        + @"|(?<=^|[;:(]\s?)năm"
        + "|" + By + @"(?:ngày\s+)?(?!0?1[/.-]0?1[/.-])(?<day>[0-9]{1,2})[/.-](?<month>[0-9]{1,2})[/.-]"
        + "|" + By + @"ngày\s+(?!0?1\s+tháng\s+0?1\s)(?<day>[0-9]{1,2})\s+tháng\s+(?<month>[0-9]{1,2})\s+năm"
        + @"|(?:trong|hết|cuối|vào|đến|tới|xong|hoàn thành|trước(?!\s+(?:tháng\s+0?1|quý\s+(?:I|1))\b))\s+(?:(?:hết|cuối|trong|vào)\s+)?" + MonthOrQuarter
        + @"|(?<=^|[,;:(]\s?)" + MonthOrQuarter
        + @"|(?<!\b(?:từ\s+(?:năm\s+)?[0-9.]+|(?<!trở\s)lên|tăng|nâng|đạt|đưa)\s*)(?:đến|tới)(?=\s+20[0-9]{2}(?:[,.;)]|\s*$|\s+(?:có|đạt|toàn|phấn|hoàn thành|thành lập|mỗi|không|là|tỷ|tỉ|thu|các|huyện|xã|tỉnh)\b)))"
        + @"\s*(?<year>[0-9]{4})\b";

    [GeneratedRegex(Years, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SetYears();

    [GeneratedRegex(@"\b(?:hoàn thành|hoàn tất|xong|trình)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Completes();

    /// <summary>The end of a year that is not named: “cuối năm”, “trong năm”.</summary>
    [GeneratedRegex(@"\b(?:trong|cuối|hết|cả|đến|xong|hoàn thành)\s+năm\b(?!\s*[0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YearsEnd();

    /// <summary>“tính đến hết năm 2020”, “tăng so với cuối năm 2020” say of which day a figure is, “thành lập trước ngày 01/7/2024” which ones are meant.</summary>
    [GeneratedRegex(
        @"\b(?:so|kể từ|hiện có|hiện nay)\b|\bhơn\b(?!\s+[0-9])"
        + @"|\b(?:tính|thành lập|sử dụng đất|phát sinh|hiệu lực|chỉ ra|đạt được)(?:\s+(?:đến|tới))?\s+$|\bkết quả(?:\s+[^\s]+){0,4}\s+$"
        + @"|\b(?:vượt|trước)\s+(?:mục tiêu|kế hoạch|chỉ tiêu)\s+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Earlier();

    /// <summary>“so với năm 2020”, “từ năm 2021”.</summary>
    [GeneratedRegex(@"\b(?:so với|so|hơn|từ)\s+(?:(?:cuối|đầu|cùng kỳ|thời điểm|kết quả)\s+)*(?:năm\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Compared();

    /// <summary>“Kế hoạch phát triển giai đoạn 2026-2030” is what a paper is called.</summary>
    [GeneratedRegex(
        @"\b(?:kế hoạch|đề án|chương trình|chiến lược|quy hoạch|nghị quyết|chính sách|phương án|dự án|chuẩn nghèo|bộ tiêu chí|đại hội|bầu cử|tổng kết|sơ kết|quyết toán)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Paper();

    [GeneratedRegex(@"\b(?:tầm nhìn|định hướng)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Outlook();

    /// <summary>“gấp 1,5 lần giai đoạn 2016-2020”.</summary>
    [GeneratedRegex(@"\blần\s+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Times();

    /// <summary>“từ 45 HTX vào cuối năm 2024 lên 60 HTX”.</summary>
    [GeneratedRegex(@"^\s+(?:lên|xuống)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();

    /// <summary>“(đến cuối năm 2024 là 45 HTX)”.</summary>
    [GeneratedRegex(@"^\s+(?:là|đạt|có)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaysWhat();

    [GeneratedRegex(@"\b(?:mỗi|hằng|hàng|từng)\s+năm\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EachYear();

    [GeneratedRegex(@"\b(?:mỗi|hằng|hàng|từng)\s+năm\s*,\s*(?:trong\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EachYearBefore();

    [GeneratedRegex(@"^[\s,]*(?:bình quân\s+)?(?:mỗi|hằng|hàng|từng)\s+năm\b|^[^.;]*(?<!đồng|người|hộ|ha|lao động)\s*/\s*năm\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EachYearNext();
}
