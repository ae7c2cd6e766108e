namespace Htx.Indicators.Rules;

/// <summary>The words for what goals count: “HTX”, “xã”, “thành viên”.</summary>
internal static class CountedWords
{
    private static readonly string[] Alone = ["htx", "tht", "xã", "phường", "huyện", "thôn", "ấp", "hộ", "người", "ha", "lớp"];

    private static readonly string[][] Together = [["thành", "viên"], ["sản", "phẩm"], ["mô", "hình"], ["lao", "động"], ["hợp", "tác", "xã"], ["tổ", "hợp", "tác"]];

    /// <summary>Whether such a word may begin here.</summary>
    public static bool IsFirst(QuoteToken token) => token.IsOneOf(Alone) || Array.Exists(Together, words => token.IsWord(words[0]));

    /// <summary>Whether nothing else stands between a number and “trở lên”: “10 HTX trở lên”, not “05 HTX khá trở lên”.</summary>
    public static bool AreAllBetween(IReadOnlyList<QuoteToken> tokens, int start, int end) =>
        end == start || (end == start + 1 && tokens[start].IsOneOf(Alone))
        || Array.Exists(Together, words => words.Length == end - start && words.Index().All(word => tokens[start + word.Index].IsWord(word.Item)));
}
