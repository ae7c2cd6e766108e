namespace Htx.Indicators.Rules;

/// <summary>Where a quote speaks of a part of an item: at its number where no other part has that, else at its title.</summary>
/// <param name="Start">The first of its tokens.</param>
/// <param name="End">Behind the last.</param>
/// <param name="IsNumber">Whether it was told by its number.</param>
internal readonly record struct QuotedPart(int Start, int End, bool IsNumber)
{
    /// <summary>The parts whose place is beyond doubt, in the order of the quote.</summary>
    public static IReadOnlyList<QuotedPart> FindAll(LintedItem item)
    {
        var numbers = item.Targets.Select(FindNumber).ToArray();
        var found = item.Item.Parts.Zip(numbers, (part, number) => number is { } own && numbers.Count(other => other == own) == 1 ? own : FindTitle(item.Quote, part));
        return [.. found.OfType<QuotedPart>().OrderBy(place => place.Start)];
    }

    private static QuotedPart? FindNumber(LintedTarget part)
    {
        if (LintedTarget.NumberOf(part.Target) is not { } number)
            return null;
        // “02 (hai) HTX” has it once.
        var digitsFirst = part.Quote.Figures.Where(figure => part.Match.IsSame(number, figure)).ToLookup(figure => figure.IsSpelled);
        return (digitsFirst[false].Any() ? digitsFirst[false] : digitsFirst[true]).ToArray() is [var figure] ? new(figure.At, figure.At + 1, true) : null;
    }

    private static QuotedPart? FindTitle(Quote quote, ItemPart part) => quote.FindOnce(part.Title) is var (start, end) ? new(start, end, false) : null;
}
