using System.Globalization;

namespace Htx.Indicators.Rules;

/// <summary>The classification of items as expressions of RulesEngine: the number of <see cref="Classification"/>.</summary>
internal static class ItemExpressions
{
    /// <summary>The parameter that holds the classification of the item; the last of those <see cref="Of"/> gives.</summary>
    public const string Name = "item";

    public static IEnumerable<(string Name, string Expression)> Of(ContentItem item)
    {
        if (!item.IsComposite)
        {
            yield return (Name, Part(item.Parts[0]));
            yield break;
        }

        var parts = item.Parts.Select((part, i) => (Name: string.Create(CultureInfo.InvariantCulture, $"part_{i}"), Expression: Part(part))).ToArray();
        foreach (var part in parts)
            yield return part;
        yield return (Name, item.Rule == PartRule.AllOf ? AllOf([.. parts.Select(part => part.Name)]) : AnyOf([.. parts.Select(part => part.Name)]));
    }

    private static string Part(ItemPart part)
    {
        var form = part.Target.Form;
        var figure = FigureExpressions.Figure(part.MeasureId);
        var known = string.Join(" && ", [.. form.ThresholdMeasures.Prepend(part.MeasureId).Distinct().Select(FigureExpressions.Known), .. InOrder(form)]);
        var judged = If(Reaches(figure, form.Met, form.Direction), Classification.Met, Number(Classification.NotMet));
        if (form.Exceeded is { } exceeded)
            judged = If(Reaches(figure, exceeded, form.Direction), Classification.Exceeded, judged);
        return $"iif({known}, {judged}, {Number(Classification.NotAssessed)})";
    }

    /// <summary>The worst: a part that is not met decides, then one that is not assessed, then the least.</summary>
    private static string AllOf(string[] parts) =>
        If(Any(parts, Classification.NotMet), Classification.NotMet,
            If(Any(parts, Classification.NotAssessed), Classification.NotAssessed,
                If(Any(parts, Classification.Met), Classification.Met, Number(Classification.Exceeded))));

    /// <summary>The best, if that is at least met; else a part that is not assessed decides.</summary>
    private static string AnyOf(string[] parts) =>
        If(Any(parts, Classification.Exceeded), Classification.Exceeded,
            If(Any(parts, Classification.Met), Classification.Met,
                If(Any(parts, Classification.NotAssessed), Classification.NotAssessed, Number(Classification.NotMet))));

    private static string Reaches(string figure, Cut cut, Direction direction)
    {
        var comparison = (direction == Direction.HigherIsBetter ? ">" : "<") + (cut.IsClosed ? "=" : "");
        return $"{figure} {comparison} {Resolved(cut.Threshold)}";
    }

    /// <summary>Thresholds that are measures may contradict each other: vượt must not begin before đạt.</summary>
    private static IEnumerable<string> InOrder(NormalForm form)
    {
        if (form.Exceeded is not { } exceeded || exceeded.Threshold == form.Met.Threshold || !form.ThresholdMeasures.Any())
            yield break;
        var comparison = (form.Direction == Direction.HigherIsBetter ? ">" : "<") + (form.Met.IsClosed || !exceeded.IsClosed ? "=" : "");
        yield return $"{Resolved(exceeded.Threshold)} {comparison} {Resolved(form.Met.Threshold)}";
    }

    private static string Resolved(Threshold threshold) => threshold switch
    {
        { MeasureId: null } => FigureExpressions.Signed(threshold.Offset),
        { Factor: 1, Offset: 0, Share: 0 } => FigureExpressions.Figure(threshold.MeasureId),
        _ => FigureExpressions.Rounded(
            $"{FigureExpressions.Signed(threshold.Factor)} * {FigureExpressions.Figure(threshold.MeasureId)} + "
            + $"{FigureExpressions.Signed(threshold.Share)} * Math.Abs({FigureExpressions.Figure(threshold.MeasureId)}) + {FigureExpressions.Signed(threshold.Offset)}"),
    };

    private static string Any(string[] parts, Classification classification) =>
        string.Join(" || ", parts.Select(part => $"{part} == {Number(classification)}"));

    private static string If(string condition, Classification then, string otherwise) => $"iif({condition}, {Number(then)}, {otherwise})";

    private static string Number(Classification classification) => ((int)classification).ToString(CultureInfo.InvariantCulture);
}
