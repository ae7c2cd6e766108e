namespace Htx.Indicators.Rules;

/// <summary>What a record says of one indicator.</summary>
public sealed class RecordedIndicator
{
    internal RecordedIndicator(string number, Outcome outcome, bool isEstimated, IReadOnlyList<RecordedItem> items) =>
        (Number, Outcome, IsEstimated, Items) = (number, outcome, isEstimated, items);

    /// <summary>The number of the indicator.</summary>
    public string Number { get; }

    /// <summary>The classification or why there is none.</summary>
    public Outcome Outcome { get; }

    /// <summary>Whether the classification would be another with the estimated figures missing.</summary>
    public bool IsEstimated { get; }

    /// <summary>Its content items, in order.</summary>
    public IReadOnlyList<RecordedItem> Items { get; }

    internal static RecordedIndicator Of(IndicatorAssessment indicator, Language language) => new(
        indicator.Indicator.Number, indicator.Outcome, indicator.IsEstimated, [.. indicator.Items.Select(item => RecordedItem.Of(item, language))]);
}
