namespace Htx.Indicators.Rules;

/// <summary>“không để tỷ lệ che phủ rừng xuống dưới 54%”: what may not be below is at least.</summary>
internal static class NegatedBound
{
    /// <summary>What may stand between “không” and a bound: “không nên vượt quá”, “không được phép vượt quá”.</summary>
    private static readonly string[] Between = ["được", "nên", "thể", "bị", "cho", "phép", "giảm", "tăng", "thấp"];

    /// <summary>A bound as it is meant, and where its words start.</summary>
    public static (QuotedPhrase Phrase, int Start) Of(IReadOnlyList<QuoteToken> tokens, QuotedPhrase phrase, int start) => FindNegation(tokens, start) is { } at
        ? (phrase == QuotedPhrase.Below ? QuotedPhrase.Floor : QuotedPhrase.Ceiling, at)
        : (phrase, start);

    /// <summary>The “không” that denies the bound; of “tỷ lệ hộ không có đất dưới 1%” it only says of whom the share is.</summary>
    private static int? FindNegation(IReadOnlyList<QuoteToken> tokens, int start)
    {
        var at = start - 1;
        while (at > 0 && at > start - 3 && tokens[at].IsOneOf(Between))
            at--;
        if (at >= 0 && tokens[at].IsWord("không"))
            return at;
        for (at = start - 2; at >= Math.Max(0, start - Clause.MostWords) && tokens[at].Kind == QuoteTokenKind.Word && !tokens[at].IsOneOf("và", "với"); at--)
        {
            var opensClause = at == 0 || tokens[at - 1].Kind == QuoteTokenKind.Break;
            if (tokens[at].IsWord("không") && (tokens[at + 1].IsWord("để") || (opensClause && tokens[at + 1].IsOneOf("còn", "có"))))
                return at;
        }

        return null;
    }
}
