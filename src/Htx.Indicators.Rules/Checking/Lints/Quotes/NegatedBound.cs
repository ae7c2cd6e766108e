namespace Htx.Indicators.Rules;

/// <summary>“không để tỷ lệ che phủ rừng xuống dưới 54%”: what may not be below is at least.</summary>
internal static class NegatedBound
{
    private static readonly string[] Denied = ["để", "còn", "có", "được", "giảm", "tăng", "thấp"];

    /// <summary>A bound as it is meant, and where its words start.</summary>
    public static (QuotedPhrase Phrase, int Start) Of(IReadOnlyList<QuoteToken> tokens, QuotedPhrase phrase, int start)
    {
        for (var at = start - 1; at > 0 && tokens[at].Kind == QuoteTokenKind.Word && !tokens[at].IsOneOf("và", "với"); at--)
        {
            if (tokens[at - 1].IsWord("không") && tokens[at].IsOneOf(Denied))
                return (phrase == QuotedPhrase.Below ? QuotedPhrase.Floor : QuotedPhrase.Ceiling, at - 1);
        }

        return (phrase, start);
    }
}
