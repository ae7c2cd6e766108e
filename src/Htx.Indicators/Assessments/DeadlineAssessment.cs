namespace Htx.Indicators;

/// <summary>What is said of the indicators that are to be reached by one day.</summary>
public sealed class DeadlineAssessment
{
    internal DeadlineAssessment(RuleSetAssessment whole, DateOnly? deadline, IEnumerable<IndicatorAssessment> indicators)
    {
        (Whole, Deadline, Indicators) = (whole, deadline, indicators.ToArray().AsReadOnly());
        IndicatorTally = Tally.Of(Indicators.Select(indicator => indicator.Classification));
        ItemTally = Tally.Of(Items.Select(item => item.Classification));
    }

    /// <summary>The assessment it is taken from.</summary>
    public RuleSetAssessment Whole { get; }

    /// <summary>The last day to reach them, included; null for those without one, or whose items have several.</summary>
    public DateOnly? Deadline { get; }

    /// <summary>The indicators, in the document's order.</summary>
    public IReadOnlyList<IndicatorAssessment> Indicators { get; }

    /// <summary>Their content items, in order.</summary>
    public IEnumerable<ItemAssessment> Items => Indicators.SelectMany(indicator => indicator.Items);

    /// <summary>How many indicators were classified as what.</summary>
    public Tally IndicatorTally { get; }

    /// <summary>How many content items were classified as what.</summary>
    public Tally ItemTally { get; }

    /// <summary>The conclusion on them; it names the deadline where the rule set has several.</summary>
    public string Conclusion(Language language = Language.Vietnamese) => Wording.In(language).Conclusion(this);
}
