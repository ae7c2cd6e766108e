namespace Htx.Indicators;

/// <summary>What is said of one subject, as of one day, against one document.</summary>
public sealed class RuleSetAssessment
{
    private RuleSetAssessment(RuleSet ruleSet, FigureTable figures)
    {
        (RuleSet, Figures) = (ruleSet, figures);
        Indicators = Array.ConvertAll([.. ruleSet.Indicators], indicator => new IndicatorAssessment(indicator, ruleSet, figures)).AsReadOnly();
        IndicatorTally = Tally.Of(Indicators.Select(indicator => indicator.Classification));
        ItemTally = Tally.Of(Items.Select(item => item.Classification));
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
    public IEnumerable<ItemAssessment> Items => Indicators.SelectMany(indicator => indicator.Items);

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
}
