namespace Htx.Indicators.Rules;

/// <summary>A number that the quote asks for of a month where the measure counts a year, and their like.</summary>
internal sealed class QuotedTimeLint : TargetLint
{
    public override void Look(LintedTarget target)
    {
        if (target.Match.Time is not { } time)
            return;
        foreach (var (key, number) in target.GivenNumbers)
        {
            var said = target.Said(number);
            if (said is [{ Time: { } other } first, ..] && Array.TrueForAll(said, figure => figure.Time is not null && figure.Time != time) && !target.IsNoted(other))
                target.Warn(LintDefects.OtherTime, target.NodeOf(key), first.Words, other, target.Measure.Unit!, time);
        }
    }
}
