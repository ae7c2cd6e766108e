namespace Htx.Indicators.Rules;

/// <summary>What a quote says rises or falls.</summary>
internal sealed class QuotedMovement
{
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

    /// <summary>“giảm tỷ lệ hộ nghèo còn khoảng 2-3%”: the fall is said before, the “còn” at the number.</summary>
    public bool IsLowered(int at)
    {
        while (at > 0 && tokens[at - 1].IsOneOf("khoảng", "từ", "trong", "mức"))
            at--;
        return at > 0 && tokens[at - 1].IsOneOf("còn", "xuống", "về") && HasFall(at);
    }

    /// <summary>Whether the same clause says before that something rises or falls.</summary>
    public bool IsMovedBefore(int at) => FindInClause(at, "tăng", "nâng", "giảm") is not null;

    /// <summary>Whether the same clause says before that something falls, and of nothing nearer that it rises.</summary>
    public bool FallsBefore(int at) => FindInClause(at, "tăng", "nâng", "giảm") is { } found && tokens[found].IsWord("giảm");

    /// <summary>“tăng 10%”, “tăng thêm ít nhất 10%”, but not “giảm còn 10%”.</summary>
    public bool IsChange(int start)
    {
        while (start > 0 && tokens[start - 1].IsOneOf("thêm", "bình", "quân", "được", "từ"))
            start--;
        return start > 0 && (tokens[start - 1].IsOneOf("tăng", "giảm") || (start < tokens.Count && tokens[start].IsWord("giảm") && !tokens[start + 1].IsWord("còn")));
    }

    /// <summary>The nearest of some words before a place; “tăng trưởng” is what grows, and no rise of something else.</summary>
    private int? FindInClause(int at, params ReadOnlySpan<string> words)
    {
        while (--at >= 0 && tokens[at].Kind != QuoteTokenKind.Break)
        {
            if (tokens[at].IsOneOf(words) && !tokens[at + 1].IsWord("trưởng"))
                return at;
        }

        return null;
    }
}
