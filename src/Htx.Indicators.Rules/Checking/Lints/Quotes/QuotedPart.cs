namespace Htx.Indicators.Rules;

/// <summary>Where a quote speaks of a part of an item: at its number where no other part has that, else at its title.</summary>
/// <param name="Start">The first of its tokens.</param>
/// <param name="End">Behind the last.</param>
/// <param name="IsNumber">Whether it was told by its number.</param>
internal readonly record struct QuotedPart(int Start, int End, bool IsNumber)
{
    /// <summary>The parts whose place is beyond doubt, in the order of the quote.</summary>
    public static IReadOnlyList<QuotedPart> FindAll(Quote quote, ContentItem item, RuleSet ruleSet)
    {
        var numbers = item.Parts.Select(part => FindNumber(quote, part, ruleSet.GetMeasure(part.MeasureId))).ToArray();
        var found = item.Parts.Zip(numbers, (part, number) => number is { } own && numbers.Count(other => other == own) == 1 ? own : FindTitle(quote, part));
        return [.. found.OfType<QuotedPart>().OrderBy(place => place.Start)];
    }

    private static QuotedPart? FindNumber(Quote quote, ItemPart part, Measure measure)
    {
        var match = new FigureMatch(measure);
        var given = part.Target.Arguments.Has(part.Target.Kind.Key) ? part.Target.Arguments[part.Target.Kind.Key] : [];
        if (given is not [{ Number: { } number }])
            return null;
        // “02 (hai) HTX” has it once.
        var digitsFirst = quote.Figures.Where(figure => match.IsSame(number, figure)).ToLookup(figure => figure.IsSpelled);
        return (digitsFirst[false].Any() ? digitsFirst[false] : digitsFirst[true]).ToArray() is [var figure] ? new(figure.At, figure.At + 1, true) : null;
    }

    private static QuotedPart? FindTitle(Quote quote, ItemPart part) => quote.FindOnce(part.Title) is var (start, end) ? new(start, end, false) : null;
}
