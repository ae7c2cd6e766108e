namespace Htx.Indicators.Rules;

/// <summary>A number of a target that its quote does not have, or has in another scale: 1.8 for “1.800 triệu đồng”, 0.75 for “75%”, 5 m² for “5 ha”.</summary>
internal sealed class QuotedNumberLint : TargetLint
{
    public override void Look(LintedTarget target)
    {
        // A number that the measure can never be was reported when the file was read.
        foreach (var (key, number) in target.GivenNumbers.Where(given => !IsReported(target, given.Key, given.Number)))
            Look(target, key, number);
    }

    private static void Look(LintedTarget target, string key, decimal number)
    {
        var match = target.Match;
        if (Has(target.Quote) || (target.Notes is { } notes && Has(notes)) || target.Quote.Figures.Any(match.MayBeGivenFor))
            return;
        var slip = target.Quote.Figures.FirstOrDefault(figure => match.FindSlip(number, figure) is not null && match.Written(figure) is not null);
        if (slip is null && !target.Quote.IsReadToEnd)
            return;
        if (slip is null)
            target.Warn(LintDefects.NumberNotQuoted, target.NodeOf(key), Phrases.Number(number));
        else
            target.Warn(LintDefects.OtherScale, target.NodeOf(key), Phrases.Number(number), target.Measure.Unit!, slip.WordsWithSize, Phrases.Number(match.FindSlip(number, slip)!.Value), match.Written(slip)!);

        bool Has(Quote quote) => quote.Figures.Any(figure => match.IsSame(number, figure));
    }

    private static bool IsReported(LintedTarget target, string key, decimal number) =>
        key == target.Target.Kind.Key && !target.Measure.Domain.Contains(number);
}
