namespace Htx.Indicators.Rules;

/// <summary>
/// A number that the quote has for something else than the measure counts: the 3 of “10 sản phẩm OCOP từ 3 sao trở lên” for a measure in “sản phẩm”,
/// the 60 of “60% HTX” for one in “HTX”.
/// </summary>
internal sealed class OtherCountedLint : TargetLint
{
    public override void Look(LintedTarget target)
    {
        if (target.Measure.Unit is null || !target.Match.IsUnitClear)
            return;
        var isUnitElsewhere = new Lazy<bool>(() => target.Quote.Figures.Any(figure => target.Match.IsOfUnit(target.Quote, figure)), LazyThreadSafetyMode.None);
        // A tolerance is in percent whatever the unit.
        foreach (var (key, number) in target.GivenNumbers.Where(given => given.Key != "withinPercent"))
        {
            var said = target.Said(number);
            if (said is [var first, ..] && FindOther(target, first, isUnitElsewhere) is { } words && said.All(figure => FindOther(target, figure, isUnitElsewhere) is not null) && !IsNoted(target, number, words))
                target.Warn(LintDefects.OtherCounted, target.NodeOf(key), Phrases.Number(number), words, target.Measure.Unit);
        }
    }

    private static bool IsNoted(LintedTarget target, decimal number, string words) =>
        target.IsNoted(words) || target.Notes?.Figures.Any(figure => target.Match.IsSame(number, figure)) == true;

    /// <summary>The words of a number that is not of the unit; null where nothing says so.</summary>
    private static string? FindOther(LintedTarget target, QuotedFigure figure, Lazy<bool> isUnitElsewhere)
    {
        var (quote, match) = (target.Quote, target.Match);
        if (figure.IsSpelled || match.IsOfUnit(quote, figure))
            return null;
        if (figure.IsPercent)
            return figure.Words;
        if (figure.Document is { } document)
            return isUnitElsewhere.Value ? document : null;
        // “10 mô hình HTX” are ten HTX as well; and only where the unit stands behind another number, it is clear that this one is of something else.
        return quote.FindCounted(figure) is var (counted, next, words) && counted != match.CountedInFull && (match.CountsPercent || ((next is null || next != match.CountedInFull) && isUnitElsewhere.Value))
            ? words
            : null;
    }
}
