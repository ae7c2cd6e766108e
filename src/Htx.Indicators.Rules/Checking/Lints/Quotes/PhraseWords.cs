using System.Collections.Frozen;

namespace Htx.Indicators.Rules;

/// <summary>The words that say what a number is to its document; a closed list, the longest first.</summary>
internal static class PhraseWords
{
    /// <summary>Words before a number. Those that demand something reach over “đạt”, “có”, “là”; “trên” does not, for “các kết quả trên đạt 5%”.</summary>
    private static readonly FrozenDictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> Before = ByLastWord(
        Demanding(QuotedPhrase.Floor, "ít nhất", "tối thiểu", "không dưới", "không thấp hơn", "không ít hơn", "không nhỏ hơn", "không kém hơn", "lớn hơn hoặc bằng", "bằng hoặc lớn hơn", "bằng hoặc trên", "trên hoặc bằng"),
        Demanding(QuotedPhrase.Ceiling, "tối đa", "không quá", "không vượt quá", "không vượt", "nhiều nhất", "không cao hơn", "không nhiều hơn", "không trên", "không lớn hơn", "không hơn", "không tăng hơn", "không chậm hơn", "không muộn hơn", "không lâu hơn", "không dài hơn", "không xa hơn", "nhỏ hơn hoặc bằng", "bằng hoặc nhỏ hơn", "bằng hoặc dưới", "dưới hoặc bằng"),
        Plain(QuotedPhrase.Ceiling, "trong vòng", "trong thời hạn", "trong phạm vi", "chậm nhất", "chậm nhất sau", "muộn nhất"),
        Plain(QuotedPhrase.Above, "trên", "trên mức", "trên ngưỡng", "vượt quá", "vượt mức", "vượt ngưỡng", "hơn", "nhiều hơn", "lớn hơn"),
        Plain(QuotedPhrase.Below, "dưới", "dưới mức", "dưới ngưỡng", "nhỏ hơn", "ít hơn"),
        Plain(QuotedPhrase.About, "khoảng", "xấp xỉ", "trên dưới"),
        Plain(QuotedPhrase.Reduced, "giảm còn", "xuống còn", "chỉ còn", "xuống", "giảm về"),
        Plain(QuotedPhrase.ReducedBy, "giảm", "giảm thêm", "giảm được", "giảm bình quân", "giảm trung bình"),
        Plain(QuotedPhrase.Reached, "đạt", "lên", "đạt tỷ lệ", "đạt tỉ lệ"),
        Plain(QuotedPhrase.Open, "cao hơn", "thấp hơn", "vượt", "quá", "gần", "gấp", "đến", "tới", "cao nhất", "thấp nhất", "đạt và vượt mức", "bằng và vượt mức", "nhanh hơn", "chậm hơn", "sớm hơn", "muộn hơn", "rẻ hơn", "đắt hơn",
            "tốt hơn", "kém hơn", "dài hơn", "ngắn hơn", "cao nhất là", "thấp nhất là", "cao nhất đạt", "thấp nhất đạt", "thấp nhất phải đạt"));

    /// <summary>Those that bind whatever number comes next in their clause.</summary>
    private static readonly Entry[] Demanded = [.. Demanding(QuotedPhrase.Floor, "ít nhất", "tối thiểu"), .. Demanding(QuotedPhrase.Ceiling, "tối đa", "nhiều nhất")];

    /// <summary>Words that are a number themselves.</summary>
    private static readonly Entry[] Alone = Sorted(
        Plain(QuotedPhrase.Whole, "đều", "tất cả", "toàn bộ", "toàn thể", "mọi", "mỗi", "từng"),
        Plain(QuotedPhrase.Nothing, "không còn", "không có", "không để", "không tồn tại", "không phát sinh", "không xảy ra", "xóa", "xoá", "chấm dứt"));

    private static readonly string[] Times = ["năm", "quý", "tháng", "kỳ", "tuần", "ngày", "đợt", "lần"];

    private static readonly string[] Fillers = ["là", "đạt", "có", "được", "phải", "mức", "ở"];

    /// <summary>The words that a phrase without a number can start with.</summary>
    public static IEnumerable<string> FirstWordsAlone => Alone.Select(entry => entry.Words[0]).Append("cả");

    /// <summary>What stands before <paramref name="end"/>, and where it starts; named where no phrase does.</summary>
    public static (QuotedPhrase Phrase, int Start, bool Demands) FindBefore(IReadOnlyList<QuoteToken> tokens, int end)
    {
        if (FindSign(tokens, end) is var (sign, at))
            return (sign, at, true);
        var direct = LongestBefore(tokens, end);
        var filled = end;
        while (filled > 0 && tokens[filled - 1].IsOneOf(Fillers))
            filled--;
        var behind = filled < end ? LongestBefore(tokens, filled) : null;
        var found = behind is { Demands: true } ? behind : direct;
        return found is null ? (QuotedPhrase.Named, end, false) : (found.Phrase, (found == direct ? end : filled) - found.Words.Length, found.Demands);
    }

    /// <summary>
    /// A bound that stands farther away from a number that starts at one place and ends at another, and where its words start: “tối thiểu mỗi xã
    /// có 02 HTX”, “tối thiểu: 20 HTX”; open where it may belong to something else, “tối đa nguồn lực để có 20 HTX”, “đạt 60% hoặc cao hơn”. Null
    /// where there is none.
    /// </summary>
    public static (QuotedPhrase Phrase, int Start)? FindFartherBound(IReadOnlyList<QuoteToken> tokens, int start, int end)
    {
        if (end + 1 < tokens.Count && tokens[end].IsWord("hoặc") && tokens[end + 1].IsOneOf("cao", "hơn", "lớn", "trên", "nhiều", "thấp", "nhỏ", "dưới", "ít"))
            return (QuotedPhrase.Open, start);
        var last = start > 0 && tokens[start - 1].Text is ":" ? start - 2 : start - 1;
        var isList = false;
        for (var at = last; at > Math.Max(0, last - Clause.MostWords) && (tokens[at].Kind == QuoteTokenKind.Word || tokens[at].Text is ","); at--)
        {
            isList |= tokens[at].Text is ",";
            if (Array.Find(Demanded, entry => entry.Words.Length <= at + 1 && Matches(entry, tokens, at + 1 - entry.Words.Length)) is not { } bound)
                continue;
            return at == last || (!isList && tokens[at + 1].IsWord("mỗi")) ? (bound.Phrase, at + 1 - bound.Words.Length) : (QuotedPhrase.Open, start);
        }

        return null;
    }

    /// <summary>The phrase without a number that starts at <paramref name="start"/>; null when none does.</summary>
    public static (QuotedPhrase Phrase, int Length)? FindAlone(IReadOnlyList<QuoteToken> tokens, int start)
    {
        if (tokens[start].IsWord("không") && FindNone(tokens, start + 1) is { } behind)
            return (QuotedPhrase.Nothing, behind - start);
        // “cả 15 xã” are all that there are; “cả nước” is a place.
        if (tokens[start].IsWord("cả"))
            return start + 2 < tokens.Count && tokens[start + 1].Kind == QuoteTokenKind.Number && !tokens[start + 2].IsOneOf(Times) && !(start > 0 && tokens[start - 1].IsOneOf("kể", "gồm")) ? (QuotedPhrase.Whole, 1) : null;
        var entry = Array.Find(Alone, entry => start + entry.Words.Length <= tokens.Count && Matches(entry, tokens, start));
        if (entry is null || (tokens[start].IsWord("đều") && start > 0 && tokens[start - 1].IsWord("đồng")))
            return null;
        // “mỗi năm” tells how often, not of how many; “từng xã” is each of them, “từng bước”, “từng vùng” are no such thing.
        if (tokens[start].IsOneOf("mỗi", "mọi") && start + 1 < tokens.Count && tokens[start + 1].IsOneOf(Times))
            return null;
        if (tokens[start].IsWord("từng") && !(start + 1 < tokens.Count && CountedWords.IsFirst(tokens[start + 1])))
            return null;
        // “HTX không còn hoạt động” are those that stopped, not none.
        var isQualification = entry.Words is ["không", "còn"] && start + 2 < tokens.Count && tokens[start + 2].IsOneOf("hoạt", "phù", "đủ", "khả", "hiệu", "nhu");
        // “không để quá 5 HTX …” is a bound.
        var isBound = entry.Phrase == QuotedPhrase.Nothing && start + entry.Words.Length < tokens.Count && tokens[start + entry.Words.Length].IsOneOf("quá", "vượt", "trên", "dưới", "hơn")
            && start + entry.Words.Length + 1 < tokens.Count && tokens[start + entry.Words.Length + 1].Kind == QuoteTokenKind.Number;
        return isQualification || isBound ? null : (entry.Phrase, entry.Words.Length);
    }

    /// <summary>“không HTX nào”, “không một xã nào”: where it ends; null where it is something else.</summary>
    private static int? FindNone(IReadOnlyList<QuoteToken> tokens, int at)
    {
        for (var next = at; next < Math.Min(at + 4, tokens.Count) && tokens[next].Kind == QuoteTokenKind.Word; next++)
        {
            if (tokens[next].IsWord("nào"))
                return next + 1;
        }

        return null;
    }

    /// <summary>“≥ 80%”, “&gt;= 80%”, “&lt; 3%”, as tables write it, and where the sign starts.</summary>
    private static (QuotedPhrase Phrase, int Start)? FindSign(IReadOnlyList<QuoteToken> tokens, int end)
    {
        var start = IsSign(end - 1, "=") ? end - 2 : end - 1;
        return (IsSign(start, ">"), IsSign(start, "<"), start < end - 1) switch
        {
            (true, _, true) => (QuotedPhrase.Floor, start),
            (_, true, true) => (QuotedPhrase.Ceiling, start),
            (true, _, _) => (QuotedPhrase.Above, start),
            (_, true, _) => (QuotedPhrase.Below, start),
            _ when IsSign(end - 1, "≥") => (QuotedPhrase.Floor, end - 1),
            _ when IsSign(end - 1, "≤") => (QuotedPhrase.Ceiling, end - 1),
            _ => null,
        };

        bool IsSign(int place, string sign) => place >= 0 && tokens[place].Kind == QuoteTokenKind.Break && tokens[place].Text.SequenceEqual(sign);
    }

    private static Entry? LongestBefore(IReadOnlyList<QuoteToken> tokens, int end) =>
        end > 0 && tokens[end - 1].Kind == QuoteTokenKind.Word && Before.TryGetValue(tokens[end - 1].Text, out var entries)
            ? Array.Find(entries, entry => entry.Words.Length <= end && Matches(entry, tokens, end - entry.Words.Length))
            : null;

    private static bool Matches(Entry entry, IReadOnlyList<QuoteToken> tokens, int start)
    {
        for (var i = 0; i < entry.Words.Length; i++)
        {
            if (!tokens[start + i].IsWord(entry.Words[i]))
                return false;
        }

        return true;
    }

    /// <summary>Most words end no phrase, and nothing is looked for behind them.</summary>
    private static FrozenDictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> ByLastWord(params IEnumerable<Entry>[] entries) =>
        Sorted(entries).GroupBy(entry => entry.Words[^1]).ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static Entry[] Sorted(params IEnumerable<Entry>[] entries) => [.. entries.SelectMany(group => group).OrderByDescending(entry => entry.Words.Length)];

    private static IEnumerable<Entry> Plain(QuotedPhrase phrase, params string[] words) => words.Select(text => new Entry(phrase, text.Split(' '), false));

    /// <summary>What one may not be below, “không dưới”, is also said “không được dưới”.</summary>
    private static IEnumerable<Entry> Demanding(QuotedPhrase phrase, params string[] words) =>
        words.Union(words.Select(text => text.StartsWith("không ", StringComparison.Ordinal) ? text.Insert("không ".Length, "được ") : text)).Select(text => new Entry(phrase, text.Split(' '), true));

    private sealed record Entry(QuotedPhrase Phrase, string[] Words, bool Demands);
}
