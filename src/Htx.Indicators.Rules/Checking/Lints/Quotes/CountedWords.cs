using System.Collections.Frozen;

namespace Htx.Indicators.Rules;

/// <summary>The words for what documents count: “HTX”, “xã”, “thành viên”, and what they ask of what is counted, “3 sao”.</summary>
internal static class CountedWords
{
    /// <summary>Words for what goals count, of which one alone says it.</summary>
    private static readonly string[] Alone = ["htx", "tht", "xã", "phường", "huyện", "thôn", "ấp", "hộ", "người", "ha", "lớp"];

    private static readonly string[][] Together = [["thành", "viên"], ["sản", "phẩm"], ["mô", "hình"], ["lao", "động"], ["hợp", "tác", "xã"], ["tổ", "hợp", "tác"]];

    /// <summary>What numbers beside a goal are as a rule of, by their first words.</summary>
    private static readonly FrozenDictionary<string, string[][]>.AlternateLookup<ReadOnlySpan<char>> Others =
        ((string[][])
        [
            .. Alone.Select(word => new[] { word }), .. Together,
            ["sao"], ["tuổi"], ["tiêu", "chí"], ["học", "viên"], ["dự", "án"], ["chuỗi"], ["doanh", "nghiệp"], ["cán", "bộ"],
        ]).GroupBy(words => words[0], StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether such a word may begin here.</summary>
    public static bool IsFirst(QuoteToken token) => token.IsOneOf(Alone) || Array.Exists(Together, words => token.IsWord(words[0]));

    /// <summary>Whether nothing else stands between a number and “trở lên”: “10 HTX trở lên”, not “05 HTX khá trở lên”.</summary>
    public static bool AreAllBetween(IReadOnlyList<QuoteToken> tokens, int start, int end) =>
        end == start || (end == start + 1 && tokens[start].IsOneOf(Alone))
        || Array.Exists(Together, words => words.Length == end - start && StandAt(tokens, start, words));

    /// <summary>What is counted by the words that stand here, with their number; null where they are not known to count.</summary>
    public static (string Counted, int Words)? Find(IReadOnlyList<QuoteToken> tokens, int at) =>
        at < tokens.Count && tokens[at].Kind == QuoteTokenKind.Word && Others.TryGetValue(tokens[at].Text, out var known) && Array.Find(known, words => StandAt(tokens, at, words)) is { } found
            ? (InShort(found), found.Length)
            : null;

    private static bool StandAt(IReadOnlyList<QuoteToken> tokens, int start, string[] words) =>
        start + words.Length <= tokens.Count && words.Index().All(word => tokens[start + word.Index].IsWord(word.Item));

    /// <summary>“hai hợp tác xã” are two HTX, and members are people.</summary>
    private static string InShort(string[] words) => words switch
    {
        ["hợp", ..] => "htx",
        ["tổ", ..] => "tht",
        ["thành" or "học", "viên"] or ["lao", "động"] or ["cán", "bộ"] => "người",
        _ => string.Join(' ', words),
    };
}
