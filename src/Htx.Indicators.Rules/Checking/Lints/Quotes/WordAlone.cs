namespace Htx.Indicators.Rules;

/// <summary>One word that may be a number, “hai”, or a name, a year or part of another word: what stands around it tells.</summary>
internal static class WordAlone
{
    /// <summary>“trong năm”, “mỗi năm”: a year, not five.</summary>
    private static readonly string[] BeforeYear = ["trong", "mỗi", "từng", "hằng", "hàng", "cuối", "đầu", "giữa", "qua", "các", "những", "cả", "theo"];

    /// <summary>“tháng mười hai”, “quý ba”, “ấp hai” are names.</summary>
    private static readonly string[] BeforeName = ["ngày", "tháng", "quý", "thứ", "điều", "khoản", "mục", "khóa", "ấp", "thôn"];

    /// <summary>Whether a number in words is the name of a month, a quarter, a place.</summary>
    public static bool IsName(IReadOnlyList<QuoteToken> tokens, int at) => at > 0 && tokens[at - 1].IsOneOf(BeforeName);

    /// <summary>“ít nhất hai”, “từ hai trở lên”, “gấp ba”: one word alone is a number there; “một số” are some.</summary>
    public static bool IsDemanded(IReadOnlyList<QuoteToken> tokens, int at, int end) =>
        !(end < tokens.Count && tokens[end].IsWord("số"))
        && (PhraseWords.FindBefore(tokens, at).Demands || (at > 0 && (tokens[at - 1].IsWord("gấp") || (tokens[at - 1].IsWord("từ") && end < tokens.Count && tokens[end].IsWord("trở")))));

    /// <summary>Whether the word behind may be what one word alone counts: not in “một số”, “trong năm hợp đồng”, “ba tổ chức”.</summary>
    public static bool Counts(IReadOnlyList<QuoteToken> tokens, int at, int noun)
    {
        if (noun >= tokens.Count || tokens[noun].Kind != QuoteTokenKind.Word || tokens[noun].IsWord("số"))
            return false;
        if (tokens[at].IsWord("năm") && at > 0 && tokens[at - 1].IsOneOf(BeforeYear))
            return false;
        var next = noun + 1 < tokens.Count ? tokens[noun + 1] : default;
        return !(tokens[noun].IsWord("hợp") && !next.IsWord("tác")) && !(tokens[noun].IsWord("tổ") && next.IsWord("chức"));
    }
}
