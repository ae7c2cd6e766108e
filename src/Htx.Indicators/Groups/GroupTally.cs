namespace Htx.Indicators;

/// <summary>
/// Counts the verdicts on many subjects against one document, day by day: a subject whose figures are given for several days
/// counts once on each. It keeps counts only, however many subjects there are. Not for several threads at once.
/// </summary>
public sealed class GroupTally
{
    private readonly SortedDictionary<DateOnly, Counts> days = [];

    /// <summary>Starts to count.</summary>
    public GroupTally(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        RuleSet = ruleSet;
    }

    /// <summary>The rule set that the subjects are judged by.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>What was counted so far, earliest day first.</summary>
    public IReadOnlyList<GroupDay> Days =>
        [.. days.Select(day => new GroupDay(RuleSet, day.Key, day.Value.Subjects, day.Value.Indicators, day.Value.Items))];

    /// <summary>Counts a subject.</summary>
    /// <exception cref="ArgumentException">It was judged by another rule set.</exception>
    public void Add(RuleSetAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        if (assessment.RuleSet != RuleSet)
            throw new ArgumentException($"The subject was judged by '{assessment.RuleSet.Id}', not by '{RuleSet.Id}'.", nameof(assessment));
        if (!days.TryGetValue(assessment.AsOf, out var counts))
            days.Add(assessment.AsOf, counts = new(RuleSet));
        counts.Add(assessment);
    }

    private sealed class Counts(RuleSet ruleSet)
    {
        public int Subjects { get; private set; }

        public int[][] Indicators { get; } = [.. ruleSet.Indicators.Select(_ => new int[4])];

        public int[][] Items { get; } = [.. ruleSet.Items.Select(_ => new int[4])];

        public void Add(RuleSetAssessment assessment)
        {
            Subjects++;
            var item = 0;
            for (var i = 0; i < Indicators.Length; i++)
            {
                var indicator = assessment.Indicators[i];
                Indicators[i][(int)indicator.Classification]++;
                foreach (var judged in indicator.Items)
                    Items[item++][(int)judged.Classification]++;
            }
        }
    }
}
