namespace Htx.Indicators.Rules;

/// <summary>The number that a quote starts from taken for the one to be reached: 12 of “giảm từ 12 HTX xuống còn 03 HTX”.</summary>
internal sealed class StartForGoalLint : TargetLint
{
    public override void Look(LintedTarget target)
    {
        // “từ 5 triệu đồng lên đến 50 triệu đồng” can be a range.
        foreach (var (key, number) in target.GivenNumbers.Where(given => given.Key != "between"))
        {
            var said = target.Quote.Figures.Where(figure => !figure.IsSpelled && target.Match.IsSame(number, figure)).ToArray();
            if (said is [{ Goal: { } goal } start, ..] && Array.TrueForAll(said, figure => figure.Goal is not null) && !target.IsNoted(start.Words))
                target.Warn(LintDefects.StartForGoal, target.NodeOf(key), Phrases.Number(number), start.Words, goal);
        }
    }
}
