namespace Htx.Indicators.Rules;

/// <summary>What a quote says rises or falls.</summary>
internal sealed class QuotedMovement
{
    private static readonly HashSet<(string, string)> Making =
        [("thành", "lập"), ("xây", "dựng"), ("củng", "cố"), ("giải", "thể"), ("đào", "tạo"), ("bồi", "dưỡng"), ("hỗ", "trợ"), ("tổ", "chức")];

    private readonly IReadOnlyList<QuoteToken> tokens;

    /// <summary>Where the first “giảm” stands; behind the end where there is none.</summary>
    private readonly int firstFall;

    /// <summary>Where the first word stands that may hold something back. Most texts have none, and no clause of them is looked through for one.</summary>
    private readonly int firstHold;

    public QuotedMovement(IReadOnlyList<QuoteToken> tokens)
    {
        this.tokens = tokens;
        (firstFall, firstHold) = (FirstOf("giảm"), FirstOf("khống", "kiềm", "kìm", "kiểm"));
    }

    /// <summary>Whether something falls anywhere before.</summary>
    public bool HasFall(int before) => firstFall < before;

    /// <summary>Whether something falls before a “còn”, or what is left is what nobody wants more of: “tỷ lệ hộ nghèo còn 5%”, not “hộ nghèo được vay vốn còn 60%”.</summary>
    public bool IsToFall(int at) =>
        HasFall(at) || ClauseBefore(at).Skip(1).Take(3).TakeWhile(word => !tokens[word].IsOneOf("được", "có", "là")).Any(word =>
            tokens[word].IsOneOf("nghèo", "yếu", "kém", "thất") && !(word > 0 && tokens[word - 1].IsOneOf("thoát", "huyện", "xã", "vùng")));

    /// <summary>“giảm tỷ lệ hộ nghèo còn khoảng 2-3%”: the fall is said before, the “còn” at the number.</summary>
    public bool IsLowered(int at)
    {
        while (at > 0 && tokens[at - 1].IsOneOf("khoảng", "từ", "trong", "mức"))
            at--;
        return at > 0 && tokens[at - 1].IsOneOf("còn", "xuống", "về") && HasFall(at);
    }

    /// <summary>Whether the same clause says before that something rises or falls; “tăng trưởng” is what grows, and no rise of something else.</summary>
    public bool IsMovedBefore(int at) => ClauseBefore(at).Any(word => tokens[word].IsOneOf("tăng", "nâng", "giảm") && !tokens[word + 1].IsWord("trưởng"));

    /// <summary>Whether what is said right before is that something falls: “giảm tỷ lệ hộ nghèo 1%/năm”, not “giảm nghèo, tăng trưởng 7%/năm”.</summary>
    public bool FallsBefore(int at)
    {
        var fall = ClauseBefore(at).TakeWhile(word => !tokens[word].IsOneOf("và", "với", "duy", "giữ", "tăng", "nâng")).FirstOrDefault(word => tokens[word].IsWord("giảm"), -1);
        return fall >= 0 && !tokens[fall + 1].IsOneOf("nghèo", "thiểu", "phát");
    }

    /// <summary>“khống chế tỷ lệ nợ quá hạn ở mức 5%”: the clause says that something is not to grow, and the number is where it ends.</summary>
    public bool IsHeldBefore(int at) =>
        firstHold < at && ClauseBefore(at).Any(word => tokens[word].IsOneOf("khống", "kiềm", "kìm") || (tokens[word].IsWord("kiểm") && tokens[word + 1].IsWord("soát")));

    /// <summary>“thành lập mới 10 HTX”: what is to be made is counted.</summary>
    public bool IsMade(int start, int end)
    {
        // “lớp bồi dưỡng 05 ngày” lasts so long, “3 nhóm giải pháp” are one program.
        if (end < tokens.Count && tokens[end].IsOneOf("ngày", "tuần", "tháng", "năm", "giờ", "buổi", "tiết", "nhóm", "cấp", "bước", "khâu"))
            return false;
        while (start > 0 && tokens[start - 1].IsOneOf("mới", "được", "thêm"))
            start--;
        return start > 1 && Making.Contains((new(tokens[start - 2].Text), new(tokens[start - 1].Text)));
    }

    /// <summary>“tăng 10%”, “tăng thêm ít nhất 10%”, but not “giảm còn 10%”.</summary>
    public bool IsChange(int start)
    {
        while (start > 0 && tokens[start - 1].IsOneOf("thêm", "bình", "quân", "được", "từ"))
            start--;
        return (start > 0 && tokens[start - 1].IsOneOf("tăng", "giảm")) || (start < tokens.Count && tokens[start].IsWord("giảm") && !tokens[start + 1].IsWord("còn"));
    }

    private int FirstOf(params ReadOnlySpan<string> words)
    {
        var at = 0;
        while (at < tokens.Count && !tokens[at].IsOneOf(words))
            at++;
        return at;
    }

    /// <summary>The words before a place back to the sign that ends the clause before, the nearest first.</summary>
    private IEnumerable<int> ClauseBefore(int at)
    {
        for (var word = at - 1; word >= Math.Max(0, at - Clause.MostWords) && tokens[word].Kind != QuoteTokenKind.Break; word--)
            yield return word;
    }
}
