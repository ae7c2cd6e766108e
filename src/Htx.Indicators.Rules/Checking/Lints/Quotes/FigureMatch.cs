using System.Globalization;

namespace Htx.Indicators.Rules;

/// <summary>Holds a number of a target, in the unit of its measure, against a number of the quote.</summary>
internal sealed class FigureMatch
{
    private static readonly decimal[] Slips = [1_000m, 1_000_000m, 1_000_000_000m];
    private static readonly decimal[] PercentSlips = [.. Slips, 100m];

    private readonly Measure measure;
    private readonly NumberScale unit;

    /// <summary>The area or weight that the unit is, or is given for; null where it is none.</summary>
    private readonly UnitSize? size;

    /// <summary>What the unit counts, in one word; null where it begins with none.</summary>
    private readonly string? counted;

    /// <summary>The first word of the unit; null where it begins with none.</summary>
    private readonly string? first;

    public FigureMatch(Measure measure)
    {
        this.measure = measure;
        unit = NumberScale.OfUnit(measure.Unit ?? "");
        var words = QuoteScanner.Scan(measure.Unit ?? "");
        Time = TimeOfAmount.OfUnit(words);
        first = words is [{ Kind: QuoteTokenKind.Word } word, ..] ? new(word.Text) : null;
        counted = first is null ? null : InShort(first);
        var named = words is [{ Kind: QuoteTokenKind.Number }, ..] ? 1 : 0;
        size = UnitSize.Find(words, named + NumberScale.Read(words, named, out _));
        CountedInFull = CountedWords.Find(words, NumberScale.Read(words, 0, out _))?.Counted;
        CountsPercent = words.Any(token => token.Kind == QuoteTokenKind.Percent) || (measure.Unit ?? "").Contains("phần trăm", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The time that the unit is of, “năm” of “triệu đồng/người/năm”; null where it says none.</summary>
    public string? Time { get; }

    /// <summary>Whether the unit is a share: “%”, “% so với năm 2020”.</summary>
    public bool CountsPercent { get; }

    /// <summary>What the unit counts, in the words for what documents count; null where it is none of them.</summary>
    public string? CountedInFull { get; }

    /// <summary>Whether it can be told at all that a number is of something else: the unit is a share, known money, or one of those words.</summary>
    public bool IsUnitClear => CountsPercent || unit.IsKnown || CountedInFull is not null;

    /// <summary>Whether a number of the quote is of what the unit is of: “10 sản phẩm”, “45 triệu đồng”, “60%”.</summary>
    public bool IsOfUnit(Quote quote, QuotedFigure figure) => figure.Document is null && figure.IsPercent == CountsPercent
        && (CountsPercent
            || (unit.IsKnown && figure.NamesScale)
            || (first is not null && quote.IsFollowedBy(figure, first))
            || (CountedInFull is not null && quote.FindCounted(figure)?.Counted == CountedInFull));

    /// <summary>Whether a number may be given for what the unit is given for, which stands elsewhere in the sentence: “6,5 tấn lúa/ha” in “tạ/ha”.</summary>
    public bool MayBeGivenFor(QuotedFigure figure) => size is not null && figure.Size is { } own && size.Kind.StartsWith(own.Kind + "/", StringComparison.Ordinal);

    /// <summary>Whether both are one number: 1800 in “triệu đồng”, and “1,8 tỷ đồng”.</summary>
    public bool IsSame(decimal number, QuotedFigure figure) => figure.IsOtherSize(size)
        ? InUnit(figure) is { } converted && converted == number
        : IsNumber(figure) && ((Amount(number) is { } amount && figure.Amount == amount) || (figure.Value == number && (!figure.NamesScale || IsUnitUnclear)));

    /// <summary>How many times the one is the other where a slip of scale would explain it: 1000 for 2.6 and “2.600”, 10000 for 5 in m² and “5 ha”; null where none does.</summary>
    public decimal? FindSlip(decimal number, QuotedFigure figure)
    {
        if (number == 0 || figure.Value == 0 || !IsNumber(figure))
            return null;
        if (figure.IsOtherSize(size))
            return Amount(number) == figure.Amount ? Math.Max(figure.Size!.Multiple, size.Multiple) / Math.Min(figure.Size.Multiple, size.Multiple) : null;
        if (Amount(number) is not { } one || (figure.NamesScale ? figure.Amount : Amount(figure.Value)) is not { } other)
            return null;
        return Array.Find(measure.Unit == "%" ? PercentSlips : Slips, factor => NumberScale.Times(one, factor) == other || NumberScale.Times(other, factor) == one) is > 0 and var found ? found : null;
    }

    /// <summary>The number of the quote as it is written in the unit of the measure, in JSON; null where it has too many digits for one.</summary>
    public string? Written(QuotedFigure figure)
    {
        var number = figure.IsOtherSize(size) ? InUnit(figure) : figure.NamesScale ? figure.Amount / unit.Multiple : figure.Value;
        return number is { } exact && Figures.IsExact(exact) ? exact.ToString("0.#########", CultureInfo.InvariantCulture) : null;
    }

    /// <summary>A number of another size in the unit of the measure; null where it is too large to be compared.</summary>
    private decimal? InUnit(QuotedFigure figure) => figure.AmountIn(size) / unit.Multiple;

    /// <summary>A unit of money such as “trđ” says nothing that could be held against “1.800 triệu đồng”.</summary>
    private bool IsUnitUnclear => measure.Kind == MeasureKind.Money && !unit.IsKnown;

    private bool IsNumber(QuotedFigure figure) => figure.Counted is null || InShort(figure.Counted) == counted;

    /// <summary>“hai hợp tác xã” are two HTX, and “hai THT” two “tổ hợp tác”.</summary>
    private static string InShort(ReadOnlySpan<char> word) => word switch
    {
        "hợp" => "htx",
        "tht" => "tổ",
        _ => new(word),
    };

    /// <summary>Null where it is too large to be compared.</summary>
    private decimal? Amount(decimal number) => NumberScale.Times(number, unit.Multiple);
}
