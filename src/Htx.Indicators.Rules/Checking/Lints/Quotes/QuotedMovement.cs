namespace Htx.Indicators.Rules;

/// <summary>What a quote says rises or falls.</summary>
internal sealed class QuotedMovement
{
    private static readonly HashSet<(string, string)> Making =
        [("thành", "lập"), ("xây", "dựng"), ("củng", "cố"), ("giải", "thể"), ("đào", "tạo"), ("bồi", "dưỡng"), ("hỗ", "trợ"), ("tổ", "chức")];

    private readonly IReadOnlyList<QuoteToken> tokens;

    /// <summary>Where the first “giảm” stands; behind the end where there is none.</summary>
    private readonly int firstFall;

    public QuotedMovement(IReadOnlyList<QuoteToken> tokens)
    {
        this.tokens = tokens;
        while (firstFall < tokens.Count && !tokens[firstFall].IsWord("giảm"))
            firstFall++;
    }

    /// <summary>Whether something falls anywhere before.</summary>
    public bool HasFall(int before) => firstFall < before;

    /// <summary>Whether something falls before, or the clause is of what nobody wants more of: “tỷ lệ hộ nghèo còn 5%”.</summary>
    public bool IsToFall(int at)
    {
        if (HasFall(at))
            return true;
        while (--at >= 0 && tokens[at].Kind != QuoteTokenKind.Break)
        {
            if (tokens[at].IsOneOf("nghèo", "yếu", "kém", "thất", "suy") && !(at > 0 && tokens[at - 1].IsWord("thoát")))
                return true;
        }

        return false;
    }

    /// <summary>“giảm tỷ lệ hộ nghèo còn khoảng 2-3%”: the fall is said before, the “còn” at the number.</summary>
    public bool IsLowered(int at)
    {
        while (at > 0 && tokens[at - 1].IsOneOf("khoảng", "từ", "trong", "mức"))
            at--;
        return at > 0 && tokens[at - 1].IsOneOf("còn", "xuống", "về") && HasFall(at);
    }

    /// <summary>Whether the same clause says before that something rises or falls; “tăng trưởng” is what grows, and no rise of something else.</summary>
    public bool IsMovedBefore(int at)
    {
        while (--at >= 0 && tokens[at].Kind != QuoteTokenKind.Break)
        {
            if (tokens[at].IsOneOf("tăng", "nâng", "giảm") && !tokens[at + 1].IsWord("trưởng"))
                return true;
        }

        return false;
    }

    /// <summary>Whether what is said right before is that something falls: “giảm tỷ lệ hộ nghèo 1%/năm”, not “giảm nghèo, tăng trưởng 7%/năm”.</summary>
    public bool FallsBefore(int at)
    {
        while (--at >= 0 && tokens[at].Kind != QuoteTokenKind.Break && !tokens[at].IsOneOf("và", "với", "duy", "giữ", "tăng", "nâng"))
        {
            if (tokens[at].IsWord("giảm"))
                return !tokens[at + 1].IsOneOf("nghèo", "thiểu", "phát");
        }

        return false;
    }

    /// <summary>“khống chế tỷ lệ nợ quá hạn ở mức 5%”: the clause says that something is not to grow, and the number is where it ends.</summary>
    public bool IsHeldBefore(int at)
    {
        while (--at >= 0 && tokens[at].Kind != QuoteTokenKind.Break)
        {
            if (tokens[at].IsOneOf("khống", "kiềm", "kìm") || (tokens[at].IsWord("kiểm") && tokens[at + 1].IsWord("soát")))
                return true;
        }

        return false;
    }

    /// <summary>“thành lập mới 10 HTX”: what is to be made is counted.</summary>
    public bool IsMade(int start)
    {
        while (start > 0 && tokens[start - 1].IsOneOf("mới", "được", "thêm"))
            start--;
        return start > 1 && Making.Contains((new(tokens[start - 2].Text), new(tokens[start - 1].Text)));
    }

    /// <summary>“tăng 10%”, “tăng thêm ít nhất 10%”, but not “giảm còn 10%”.</summary>
    public bool IsChange(int start)
    {
        while (start > 0 && tokens[start - 1].IsOneOf("thêm", "bình", "quân", "được", "từ"))
            start--;
        return start > 0 && (tokens[start - 1].IsOneOf("tăng", "giảm") || (start < tokens.Count && tokens[start].IsWord("giảm") && !tokens[start + 1].IsWord("còn")));
    }
}
