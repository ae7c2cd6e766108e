namespace Htx.Indicators.Rules;

/// <summary>Numbers that name something and count nothing: “31/12”, “47/NQ-HĐND”, “lớp 1”, “năm 2025”.</summary>
internal static class NumberName
{
    private const int LongestName = 24;

    /// <summary>Whether a number is part of a date, of the number of a document, or of a name.</summary>
    public static bool IsLabel(string text, IReadOnlyList<QuoteToken> tokens, int at)
    {
        var (start, end) = (tokens[at].Start, tokens[at].End);
        var isBeforeSlash = end + 1 < text.Length && text[end] == '/' && char.IsLetterOrDigit(text[end + 1]);
        var isBehindSlash = start > 1 && text[start - 1] == '/' && char.IsAsciiDigit(text[start - 2]);
        return isBeforeSlash || isBehindSlash || (at > 0 && tokens[at - 1].IsOneOf("ngày", "tháng", "quý", "số", "điều", "khoản", "mục", "lớp", "vùng", "thứ", "lần", "đợt", "cấp", "hạng", "nhóm")) || IsHeading(tokens, at);
    }

    /// <summary>“20-NQ/TW”, “47/NQ-HĐND”: letters stand right behind a slash or a dash. Null for other numbers.</summary>
    public static string? FindDocument(string text, QuoteToken number)
    {
        if (number.End + 1 >= text.Length || text[number.End] is not ('/' or '-') || !char.IsLetter(text[number.End + 1]))
            return null;
        var end = number.End;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '/' or '-'))
            end++;
        return Phrases.Words(text[number.Start..end]);
    }

    /// <summary>Whether it is a year: “năm 2025”, “giai đoạn 2021-2025”.</summary>
    public static bool IsYear(IReadOnlyList<QuoteToken> tokens, int at, decimal value) =>
        value is >= 1900 and <= 2100 && decimal.IsInteger(value) && at > 0
        && (tokens[at - 1].IsOneOf("năm", "đoạn", "kỳ", "khóa") || (at > 1 && tokens[at - 1].Kind == QuoteTokenKind.Dash && QuotedAmount.TryParse(tokens[at - 2].Text, out var before) && before is >= 1900 and <= 2100));

    /// <summary>“3 giảm 3 tăng” between quotation marks is what something is called; a sentence between them is quoted.</summary>
    public static bool IsQuoted(string text, QuoteToken number) =>
        text.AsSpan(0, number.Start).LastIndexOfAny('“', '”') is var mark and >= 0 && text[mark] == '“'
        && text.AsSpan(mark, Math.Min(LongestName, text.Length - mark)).Contains('”');

    /// <summary>“Chỉ tiêu 5: …”, “Nhiệm vụ 3. …”.</summary>
    private static bool IsHeading(IReadOnlyList<QuoteToken> tokens, int at) =>
        at > 0 && tokens[at - 1].IsOneOf("tiêu", "vụ", "dung") && at + 1 < tokens.Count && tokens[at + 1].Kind == QuoteTokenKind.Break && tokens[at + 1].Text is ":" or ".";
}
