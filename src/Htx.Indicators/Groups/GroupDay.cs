namespace Htx.Indicators;

/// <summary>What is said of all subjects whose figures hold for one day.</summary>
public sealed class GroupDay
{
    internal GroupDay(RuleSet ruleSet, DateOnly day, int subjectCount, int[][] indicators, int[][] items)
    {
        (Day, SubjectCount) = (day, subjectCount);
        Indicators = [.. ruleSet.Indicators.Select((indicator, i) => new ItemTally(indicator.Number, indicator.Title, TallyOf(indicators[i])))];
        Items = [.. ruleSet.Items.Select((item, i) => new ItemTally(item.Id, item.Title, TallyOf(items[i])))];
    }

    /// <summary>The day.</summary>
    public DateOnly Day { get; }

    /// <summary>How many subjects were judged.</summary>
    public int SubjectCount { get; }

    /// <summary>The indicators, in the document's order.</summary>
    public IReadOnlyList<ItemTally> Indicators { get; }

    /// <summary>The content items, in the document's order.</summary>
    public IReadOnlyList<ItemTally> Items { get; }

    private static Tally TallyOf(int[] counts) => new(
        counts[(int)Classification.Exceeded], counts[(int)Classification.Met], counts[(int)Classification.NotMet], counts[(int)Classification.NotAssessed]);
}
