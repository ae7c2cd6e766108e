namespace Htx.Indicators;

/// <summary>Puts together why an item is classified as it is: figure, target, how they stand, how sure it is, on which clause.</summary>
internal static class Explanation
{
    /// <summary>The explanation of an item, without its verdict.</summary>
    public static string Of(ItemAssessment item, Language language)
    {
        var why = item.Item.IsComposite ? Composite(item, language) : Of(item.Parts[0], language);
        var basis = item.Plan.Basis(language);
        return item.DeadlineText(language) is { } deadline ? $"{why}. {basis} {deadline}." : $"{why}. {basis}";
    }

    /// <summary>The explanation of one part, without verdict and basis.</summary>
    public static string Of(PartAssessment part, Language language)
    {
        var clause = TargetText.ClauseOf(part, language);
        if (part.Outcome.Reason is not null)
            return string.Join("; ", [WhyNot(part, language), clause, .. SourceRemarks.Notes(part, language)]);

        var figure = new FigureBesideTarget(part, language);
        var text = FigureText(part, figure, language);
        var certainty = SourceRemarks.Certainty(part, language);
        return (part.Part.Target.Kind.Remark(figure), certainty) switch
        {
            ({ } remark, []) => $"{text}, {clause}; {remark}",
            (null, []) => $"{text}, {clause}",
            (var remark, _) => string.Join("; ", [$"{text}, {clause}", .. remark is null ? Array.Empty<string>() : [remark], .. certainty]),
        };
    }

    /// <summary>The sentences after those on the figures, the same for every subject: whether the target is provisional, on which clause it stands.</summary>
    public static string BasisOf(ContentItem item, LegalDocument document, Language language)
    {
        var wording = Wording.In(language);
        var basis = wording.Basis(item.Basis.Document ?? document.Number ?? wording.ThisDocument(document.Kind), item.Basis.Clause);
        return item.ProvisionalReason is { } reason ? $"{wording.Provisional(reason)}. {basis}." : $"{basis}.";
    }

    /// <summary>What stands beside figure and target in a table: how they stand to each other, how sure it is, or why nothing is said.</summary>
    public static string Remark(PartAssessment part, Language language)
    {
        if (part.Outcome.Reason is not null)
            return string.Join("; ", [WhyNot(part, language), .. SourceRemarks.Notes(part, language)]);
        var formula = part.Measure.Formula is { } computed ? FormulaText.Substitute(computed, part.Figures, language) : null;
        var remark = part.Part.Target.Kind.Remark(new FigureBesideTarget(part, language, withPercent: false));
        return string.Join("; ", new[] { formula, remark }.Concat(SourceRemarks.Certainty(part, language)).OfType<string>().Distinct());
    }

    /// <summary>The same for an item; of one with several parts, how they make its verdict and which of them keep it from being met.</summary>
    public static string Remark(ItemAssessment item, Language language)
    {
        var wording = Wording.In(language);
        string?[] sentences =
        [
            item.Item.IsComposite
                ? string.Join("; ", WhatFailed(item, language).Prepend(wording.RuleOfParts(item.Item.Rule)))
                : Remark(item.Parts[0], language),
            item.Item.ProvisionalReason is { } reason ? wording.Provisional(reason) : null,
        ];
        return string.Join(". ", sentences.OfType<string>().Where(sentence => sentence.Length > 0));
    }

    /// <summary>Why nothing is said of a part.</summary>
    public static string WhyNot(PartAssessment part, Language language) => part.AreThresholdsInOrder
        ? UnusableFigure.Explain(part.Outcome.Reason!.Value, [part.Part.MeasureId, .. part.ThresholdMeasures], part.Figures, language)
        : Wording.In(language).ThresholdsContradict(TargetText.PhraseOf(part, language, withUnit: true).Text);

    private static string Composite(ItemAssessment item, Language language)
    {
        var wording = Wording.In(language);
        var parts = item.Parts.Select(part =>
            $"{part.Part.Title}: {wording.Verdict(part.Classification, part.IsEstimated)} ({Of(part, language)})");
        return string.Join("; ", [.. parts, wording.RuleOfParts(item.Item.Rule), .. WhatFailed(item, language)]);
    }

    /// <summary>Which parts keep a composite from being met; where one part would do, how far the nearest is from it.</summary>
    private static IEnumerable<string> WhatFailed(ItemAssessment item, Language language)
    {
        if (item.Classification != Classification.NotMet)
            yield break;
        var failed = item.Parts.Where(part => part.Classification == Classification.NotMet).ToArray();
        if (item.Item.Rule == PartRule.AllOf)
        {
            yield return Wording.In(language).PartsNotMet(failed.Select(part => part.Part.Title));
        }
        else if (failed.Where(part => part.Measure.Kind != MeasureKind.Flag).MinBy(RelativeDistance) is { } nearest)
        {
            yield return Wording.In(language).NearestPart(nearest.Part.Title, nearest.Part.Target.Kind.Remark(new FigureBesideTarget(nearest, language))!);
        }
    }

    /// <summary>How far a figure is from being met, as a share of where that begins, so that hectares compare with companies.</summary>
    private static double RelativeDistance(PartAssessment part) =>
        part.MetAt == 0 ? double.MaxValue : Math.Abs((double)(part.Value!.Value - part.MetAt) / (double)part.MetAt);

    private static string FigureText(PartAssessment part, FigureBesideTarget figure, Language language)
    {
        if (part.Measure.Kind == MeasureKind.Flag)
        {
            var done = Wording.In(language).IsDone(figure.Printed != 0);
            return part.IsEstimated ? Wording.In(language).EstimatedTask(done) : done;
        }

        var amount = Printing.Amount(figure.Printed, part.Measure.Unit, language);
        if (part.Measure.Formula is { } formula)
            return $"{FormulaText.Substitute(formula, part.Figures, language)} = {amount}";
        var isEstimate = part.Figures.ObservedAt(part.Plan.Place).Status == ObservationStatus.Estimated;
        return isEstimate ? Wording.In(language).EstimatedAmount(amount) : amount;
    }
}
