namespace Htx.Indicators;

/// <summary>The words of reports that compare two numbers or announce a result; a closed list.</summary>
internal static class StatementWords
{
    private static readonly (string Words, StatementTokenKind Kind)[] Phrases =
    [
        ("là", StatementTokenKind.Equals), ("bằng", StatementTokenKind.Equals), ("đạt", StatementTokenKind.Equals), ("chiếm", StatementTokenKind.Equals),
        ("đạt tỷ lệ", StatementTokenKind.Equals), ("đạt tỉ lệ", StatementTokenKind.Equals),
        ("chiếm tỷ lệ", StatementTokenKind.Equals), ("chiếm tỉ lệ", StatementTokenKind.Equals),
        ("hơn", StatementTokenKind.Above), ("cao hơn", StatementTokenKind.Above), ("nhiều hơn", StatementTokenKind.Above), ("lớn hơn", StatementTokenKind.Above),
        ("vượt", StatementTokenKind.Above), ("vượt hơn", StatementTokenKind.Above), ("tăng so với", StatementTokenKind.Above),
        ("thấp hơn", StatementTokenKind.Below), ("ít hơn", StatementTokenKind.Below), ("nhỏ hơn", StatementTokenKind.Below),
        ("kém", StatementTokenKind.Below), ("kém hơn", StatementTokenKind.Below), ("thiếu so với", StatementTokenKind.Below), ("giảm so với", StatementTokenKind.Below),
    ];

    private static readonly (string[] Words, StatementTokenKind Kind)[] Longest =
        [.. Phrases.Select(phrase => (phrase.Words.Split(' '), phrase.Kind)).OrderByDescending(phrase => phrase.Item1.Length)];

    /// <summary>
    /// The longest phrase that begins at a position and leads to a number; its length is 0 where there is none. Words that lead
    /// to no number belong to a unit: “THT đạt chuẩn”.
    /// </summary>
    public static (StatementTokenKind Kind, int Length) Find(ReadOnlySpan<char> text)
    {
        foreach (var (words, kind) in Longest)
        {
            if (LengthOf(words, text) is var length and > 0 && LeadsToNumber(text[length..]))
                return (kind, length);
        }

        return (StatementTokenKind.Unit, 0);
    }

    /// <summary>What the words behind a number say of percent: “điểm phần trăm”, or “điểm” before the sign; null when they are a unit.</summary>
    public static PercentForm? PercentFormOf(string? unit, bool isBeforePercentSign) => unit switch
    {
        "phần trăm" => PercentForm.Sign,
        "điểm phần trăm" => PercentForm.Points,
        "điểm" when isBeforePercentSign => PercentForm.Points,
        _ => null,
    };

    /// <summary>Blanks that may stand between words, among them those of typesetting.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\u00A0' or '\u2009' or '\u202F';

    /// <summary>How many blanks a text begins with.</summary>
    public static int Blanks(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && IsBlank(text[count]))
            count++;
        return count;
    }

    private static int LengthOf(string[] words, ReadOnlySpan<char> text)
    {
        var length = 0;
        foreach (var word in words)
        {
            var start = length + Blanks(text[length..]);
            if (length > 0 && start == length)
                return 0;
            if (!text[start..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return 0;
            length = start + word.Length;
        }

        return length < text.Length && char.IsLetterOrDigit(text[length]) ? 0 : length;
    }

    private static bool LeadsToNumber(ReadOnlySpan<char> text) =>
        Blanks(text) is var blanks && blanks < text.Length && (char.IsAsciiDigit(text[blanks]) || text[blanks] is '(' or '-' or '−' or '–');
}
