namespace Htx.Indicators.Rules;

/// <summary>The content items that are not assessed, each with the reason.</summary>
internal static class NotAssessedList
{
    public static IReadOnlyList<string> Of(RuleSetAssessment assessment, Language language) =>
    [
        .. assessment.Items.Where(item => item.Classification == Classification.NotAssessed)
            .Select(item => $"{item.Item.Id} {item.Item.Title}: {item.Explain(language)}"),
    ];
}
