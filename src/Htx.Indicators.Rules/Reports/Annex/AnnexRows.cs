namespace Htx.Indicators.Rules;

/// <summary>Lays an assessment out as the table that reports have as an annex: indicators, their items, the parts of those.</summary>
internal sealed class AnnexRows
{
    private readonly Language language;
    private readonly bool hasCommonDeadline;

    private AnnexRows(RuleSetAssessment assessment, Language language) =>
        (this.language, hasCommonDeadline) = (language, HasCommonDeadline(assessment));

    /// <summary>The rows of an assessment, in the document's order.</summary>
    public static IEnumerable<AnnexRow> Of(RuleSetAssessment assessment, Language language) => new AnnexRows(assessment, language).RowsOf(assessment);

    /// <summary>The deadline that all items have, with what remains to it; null where they differ or have none.</summary>
    public static string? CommonDeadline(RuleSetAssessment assessment, Language language) =>
        HasCommonDeadline(assessment) ? assessment.Items.First().DeadlineText(language) : null;

    private IEnumerable<AnnexRow> RowsOf(RuleSetAssessment assessment)
    {
        foreach (var indicator in assessment.Indicators)
        {
            yield return new(AnnexLevel.Indicator, indicator.Indicator.Number, indicator.Indicator.Title, indicator.Classification, indicator.Verdict(language));
            foreach (var item in indicator.Items)
            {
                if (!item.Item.IsComposite)
                {
                    yield return RowOf(item, item.Parts[0]);
                    continue;
                }

                yield return new(AnnexLevel.Item, item.Item.Id, item.Item.Title, item.Classification, item.Verdict(language))
                {
                    Basis = BasisOf(item),
                    Remark = RemarkOn(item),
                    Item = item,
                };
                foreach (var part in item.Parts)
                    yield return RowOf(item, part);
            }
        }
    }

    private AnnexRow RowOf(ItemAssessment item, PartAssessment part)
    {
        var isPart = item.Item.IsComposite;
        var text = PartText.Of(part, language);
        return new(isPart ? AnnexLevel.Part : AnnexLevel.Item, isPart ? "" : item.Item.Id, part.Part.Title, part.Classification, part.Verdict(language))
        {
            Unit = part.Measure.Unit ?? "",
            Target = text.Target,
            Figure = text.Figure,
            FigureNumber = text.Number,
            PercentOfTarget = text.PercentOfTarget,
            Basis = isPart ? "" : BasisOf(item),
            Remark = isPart ? text.Remark : RemarkOn(item),
            Part = part,
            Item = item,
        };
    }

    private static bool HasCommonDeadline(RuleSetAssessment assessment) => assessment.Items.DistinctBy(item => item.Deadline).Count() == 1;

    /// <summary>The clause, with the document where the goal comes from another.</summary>
    private static string BasisOf(ItemAssessment item) =>
        item.Item.Basis.Document is { } document ? $"{document}, {item.Item.Basis.Clause}" : item.Item.Basis.Clause;

    private string RemarkOn(ItemAssessment item)
    {
        string?[] remarks =
        [
            item.Remark(language),
            hasCommonDeadline ? null : item.DeadlineText(language),
            item.Item.Notes is { } notes ? ReportWords.Notes(notes, language) : null,
        ];
        return string.Join(". ", remarks.Where(remark => !string.IsNullOrEmpty(remark)));
    }
}
