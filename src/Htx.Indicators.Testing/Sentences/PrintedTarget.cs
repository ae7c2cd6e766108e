using System.Text.RegularExpressions;

namespace Htx.Indicators.Testing;

/// <summary>A target read back from its printed Vietnamese words: where it says đạt begins, and vượt.</summary>
/// <param name="Met">What is đạt.</param>
/// <param name="Exceeded">What is vượt; null where the words leave no room for it.</param>
internal sealed partial record PrintedTarget(PrintedBound Met, PrintedBound? Exceeded)
{
    /// <summary>Reads the words that stand behind “mục tiêu ”; null where they say nothing that is known.</summary>
    public static PrintedTarget? Read(SentenceCursor words)
    {
        if (ReadPhrase(words) is not { } target)
            return null;
        if (words.Take(", không xét vượt"))
            return target with { Exceeded = null };
        return !words.Take(", vượt khi ") ? target : ReadBound(words) is { } exceeded ? target with { Exceeded = exceeded } : null;
    }

    private static PrintedTarget? ReadPhrase(SentenceCursor words)
    {
        if (words.Take("không nêu con số, chỉ xét đã thực hiện hay chưa"))
            return new(new("≥", 1), null);
        if (words.Take("không còn"))
            return new(new("=", 0), null);
        if (words.Take("100%"))
            return new(new("≥", 100), null);
        if (words.Take("tăng so với "))
            return ReadEarlier(words) is { } more ? new(new(">", more), null) : null;
        if (words.Take("giảm so với "))
            return ReadEarlier(words) is { } less ? new(new("<", less), null) : null;
        if (words.Take("giảm còn trong khoảng "))
            return ReadRange(words) is var (low, high) ? new(new("≤", high), new("<", low)) : null;
        if (words.Take("trong khoảng "))
            return ReadRange(words) is var (from, to) ? new(new("≥", from), new(">", to)) : null;
        if (words.Take("giảm còn khoảng "))
            return ReadAbout(words) is var (least, most) ? new(new("≤", most), new("<", least)) : null;
        if (words.Take("khoảng "))
            return ReadAbout(words) is var (least, most) ? new(new("≥", least), new(">", most)) : null;
        if (words.Take("giảm còn "))
            return ReadNumber(words, out var named) ? new(new("≤", named), new("<", named)) : null;
        if (words.Take("đạt "))
            return ReadNumber(words, out var point) ? new(new("≥", point), new(">", point)) : null;
        return ReadBound(words) is { } bound ? new(bound, null) : null;
    }

    private static PrintedBound? ReadBound(SentenceCursor words)
    {
        if (words.Take("trên "))
            return ReadNumber(words, out var more) ? new(">", more) : null;
        if (words.Take("dưới "))
            return ReadNumber(words, out var less) ? new("<", less) : null;
        if (words.Take("không quá "))
            return ReadNumber(words, out var most) ? new("≤", most) : null;
        if (!words.Take("từ ") || !ReadNumber(words, out var number))
            return null;
        return words.Take(" trở lên") ? new("≥", number) : words.Take(" trở xuống") ? new("≤", number) : null;
    }

    /// <summary>A number, with the title of the measure it is taken from in brackets; or that title alone in quotes, then null.</summary>
    private static bool ReadNumber(SentenceCursor words, out decimal? number)
    {
        number = null;
        if (words.TakeGroup('“', '”'))
            return true;
        if (!words.TakeNumber(out var known))
            return false;
        number = known;
        // “(cho phép chênh lệch …)” is no title.
        if (words.Rest.StartsWith(" (", StringComparison.Ordinal) && !words.Rest.StartsWith(" (cho phép", StringComparison.Ordinal) && words.Take(" "))
            return words.TakeGroup('(', ')');
        return true;
    }

    private static (decimal? From, decimal? To)? ReadRange(SentenceCursor words)
    {
        var isLong = words.Take("từ ");
        return ReadNumber(words, out var from) && words.Take(isLong ? " đến " : "–") && ReadNumber(words, out var to) ? (from, to) : null;
    }

    private static (decimal Least, decimal Most)? ReadAbout(SentenceCursor words)
    {
        if (!ReadNumber(words, out var number) || number is not { } x || !words.Take(" (cho phép chênh lệch ") || !words.TakeNumber(out var tolerance, out var isPercent))
            return null;
        if (!isPercent)
        {
            // The unit of the tolerance, up to the bracket.
            while (!words.Take(")"))
            {
                if (words.Rest.Length == 0 || !words.Take(words.Rest[..1]))
                    return null;
            }
        }
        else if (!words.Take(")"))
        {
            return null;
        }

        var away = isPercent ? Math.Abs(x) * tolerance / 100 : tolerance;
        return (Rounded(x - away), Rounded(x + away));
    }

    private static decimal? ReadEarlier(SentenceCursor words)
    {
        var match = Earlier().Match(words.Rest);
        if (!match.Success || !new SentenceCursor(match.Groups[1].Value).TakeNumber(out var number))
            return null;
        words.Take(words.Rest[..(match.Index + match.Length)]);
        return number;
    }

    private static decimal Rounded(decimal number) => decimal.Round(number, 9, MidpointRounding.AwayFromZero);

    /// <summary>“năm 2020 (2.533 thành viên)”, where the brackets end what is said of the earlier figure.</summary>
    [GeneratedRegex(@"\((-?\d[\d.]*(?:,\d+)?)(?:%| [^()]*)?\)(?=$|;|,)")]
    private static partial Regex Earlier();
}
