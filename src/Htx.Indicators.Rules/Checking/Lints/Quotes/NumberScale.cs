namespace Htx.Indicators.Rules;

/// <summary>In what a unit counts: “triệu đồng/năm” in millions, and of money.</summary>
/// <param name="Multiple">What 1 of the unit is.</param>
/// <param name="IsMoney">Whether a currency is named.</param>
/// <param name="IsKnown">Whether a multiple or a currency says so; an abbreviation of some office may mean anything.</param>
internal readonly record struct NumberScale(decimal Multiple, bool IsMoney, bool IsKnown)
{
    /// <summary>“nghìn tỷ” is the most that money is counted in.</summary>
    private const decimal Most = 1_000_000_000_000m;

    /// <summary>The multiple of a word; null when it is none.</summary>
    public static decimal? MultipleOf(QuoteToken token) => token.Kind != QuoteTokenKind.Word ? null : token.Text switch
    {
        "nghìn" or "ngàn" => 1_000m,
        "vạn" => 10_000m,
        "triệu" => 1_000_000m,
        "tỷ" or "tỉ" => 1_000_000_000m,
        _ => null,
    };

    public static bool IsCurrency(QuoteToken token) => token.IsOneOf("đồng", "đ", "vnđ", "vnd", "usd", "đôla");

    /// <summary>Reads the words from <paramref name="start"/> on; returns how many of them it took.</summary>
    public static int Read(IReadOnlyList<QuoteToken> tokens, int start, out NumberScale scale)
    {
        var (at, multiple) = (start, 1m);
        while (at < tokens.Count && MultipleOf(tokens[at]) is { } times && multiple * times <= Most && !BeginsAnotherWord(tokens, at))
        {
            multiple *= times;
            at++;
        }

        var isMoney = at < tokens.Count && IsCurrency(tokens[at]);
        at += isMoney ? 1 : 0;
        scale = new(multiple, isMoney, at > start);
        return at - start;
    }

    /// <summary>“giảm 2% tỷ lệ hộ nghèo”, “25 tỷ phú”.</summary>
    private static bool BeginsAnotherWord(IReadOnlyList<QuoteToken> tokens, int at) => at + 1 < tokens.Count && tokens[at + 1].IsOneOf("lệ", "trọng", "suất", "phú");

    /// <summary>A number times a multiple; null where that is larger than any number is written.</summary>
    public static decimal? Times(decimal number, decimal multiple) => Math.Abs(number) < decimal.Floor(decimal.MaxValue / multiple) ? number * multiple : null;

    /// <summary>The scale of a unit.</summary>
    public static NumberScale OfUnit(string unit)
    {
        var tokens = QuoteScanner.Scan(unit);
        // “1.000 đồng” is a unit, too.
        if (tokens is [{ Kind: QuoteTokenKind.Number } first, ..] && Numbers.TryParse(first.Text, Language.Vietnamese, out var number) && number is >= 1 and < 1_000_000_000)
        {
            _ = Read(tokens, 1, out var behind);
            return behind with { Multiple = behind.Multiple * number, IsKnown = true };
        }

        _ = Read(tokens, 0, out var scale);
        return scale;
    }
}
