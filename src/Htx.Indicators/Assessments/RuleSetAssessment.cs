namespace Htx.Indicators;

/// <summary>What is said of one subject, as of one day, against one document.</summary>
public sealed class RuleSetAssessment
{
    private RuleSetAssessment(RuleSet ruleSet, FigureTable figures)
    {
        (RuleSet, Figures) = (ruleSet, figures);
        var items = Judge(ruleSet, figures);
        Items = items.AsReadOnly();
        foreach (var item in items)
            ItemTally = ItemTally.And(item.Classification);

        var indicators = new IndicatorAssessment[ruleSet.Indicators.Count];
        for (int i = 0, next = 0; i < indicators.Length; next += indicators[i++].Items.Count)
        {
            indicators[i] = new(ruleSet.Indicators[i], items.AsSpan(next, ruleSet.Indicators[i].Items.Count));
            IndicatorTally = IndicatorTally.And(indicators[i].Classification);
        }

        Indicators = indicators.AsReadOnly();
    }

    /// <summary>Judges the figures of a subject.</summary>
    /// <exception cref="ArgumentException">The figures are not those of the rule set's measures.</exception>
    public static RuleSetAssessment Of(RuleSet ruleSet, FigureTable figures)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        ArgumentNullException.ThrowIfNull(figures);
        if (figures.Measures != ruleSet.Measures)
            throw new ArgumentException($"The figures are not those of the measures of '{ruleSet.Id}'.", nameof(figures));
        return new(ruleSet, figures);
    }

    /// <summary>The rule set that was applied.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>Who was judged.</summary>
    public Subject Subject => Figures.Observations.Subject;

    /// <summary>The day the figures hold for.</summary>
    public DateOnly AsOf => Figures.Observations.AsOf;

    /// <summary>The figures, given and computed.</summary>
    public FigureTable Figures { get; }

    /// <summary>The indicators, in the document's order.</summary>
    public IReadOnlyList<IndicatorAssessment> Indicators { get; }

    /// <summary>All content items, in order.</summary>
    public IEnumerable<ItemAssessment> Items { get; }

    /// <summary>How many indicators were classified as what.</summary>
    public Tally IndicatorTally { get; }

    /// <summary>How many content items were classified as what.</summary>
    public Tally ItemTally { get; }

    /// <summary>The indicators grouped by the day they are to be reached, earliest first, those without one last; one group as a rule.</summary>
    public IReadOnlyList<DeadlineAssessment> ByDeadline =>
    [
        .. Indicators.GroupBy(indicator => indicator.Deadline)
            .OrderBy(group => group.Key ?? DateOnly.MaxValue)
            .Select(group => new DeadlineAssessment(this, group.Key, group)),
    ];

    /// <summary>
    /// The conclusion in the words such reports use: “Tính đến ngày 10/11/2023 có 02/7 chỉ tiêu gồm 06/11 nội dung đạt và vượt …”.
    /// Where indicators have different deadlines, one after the other.
    /// </summary>
    public string Conclusion(Language language = Language.Vietnamese) =>
        string.Join(" ", ByDeadline.Select(group => group.Conclusion(language)));

    private static ItemAssessment[] Judge(RuleSet ruleSet, FigureTable figures)
    {
        var items = new ItemAssessment[ruleSet.Plans.Count];
        DueDay? due = null;
        for (var i = 0; i < items.Length; i++)
        {
            var plan = ruleSet.Plans[i];
            // Most documents set one day for all of them.
            if (plan.Deadline != due?.Day)
                due = plan.Deadline is { } day ? new(day, figures.Observations.AsOf) : null;
            items[i] = new(plan, ruleSet, figures, due);
        }

        return items;
    }
}
