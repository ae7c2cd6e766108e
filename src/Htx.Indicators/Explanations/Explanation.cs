namespace Htx.Indicators;

/// <summary>Puts together why an item is classified as it is: figure, target, how they stand, how sure it is, on which clause.</summary>
internal static class Explanation
{
    /// <summary>The explanation of an item, without its verdict.</summary>
    public static string Of(ItemAssessment item, Language language)
    {
        using var prose = new Prose(language);
        if (item.Item.IsComposite)
            WriteParts(prose, item);
        else
            WritePart(prose, item.Parts[0]);
        prose.End(". ");
        prose.Write(item.Plan.Basis(language));
        if (item.DeadlineText(language) is { } deadline)
            prose.Write($" {deadline}.");
        return prose.ToString();
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
        using var prose = new Prose(language);
        WriteRemark(prose, part);
        return prose.ToString();
    }

    /// <summary>The same for an item; of one with several parts, how they make its verdict and which of them keep it from being met.</summary>
    public static string Remark(ItemAssessment item, Language language)
    {
        using var prose = new Prose(language);
        if (item.Item.IsComposite)
            WriteRule(prose, item);
        else
            WriteRemark(prose, item.Parts[0]);
        prose.Then(". ");
        if (item.Item.ProvisionalReason is { } reason)
            prose.Write(prose.Wording.Provisional(reason));
        return prose.ToString();
    }

    /// <summary>Why nothing is said of a part.</summary>
    public static string WhyNot(PartAssessment part, Language language) => part.AreThresholdsInOrder
        ? UnusableFigure.Explain(part.Outcome.Reason!.Value, [part.Part.MeasureId, .. part.ThresholdMeasures], part.Figures, language)
        : Wording.In(language).ThresholdsContradict(TargetText.PhraseOf(part, language, withUnit: true).Text);

    private static void WriteParts(Prose prose, ItemAssessment item)
    {
        foreach (var part in item.Parts)
        {
            prose.Write($"{part.Part.Title}: {part.Verdict(prose.Language)} (");
            WritePart(prose, part);
            prose.End("); ");
        }

        WriteRule(prose, item);
    }

    /// <summary>How parts make a verdict and which of them keep it from being met; where one would do, how far the nearest is from it.</summary>
    private static void WriteRule(Prose prose, ItemAssessment item)
    {
        prose.Write(prose.Wording.RuleOfParts(item.Item.Rule));
        if (item.Classification != Classification.NotMet)
            return;
        prose.Then("; ");
        if (item.Item.Rule == PartRule.AllOf)
        {
            WriteFailed(prose, item.Parts);
        }
        else if (item.Parts.Where(part => part.Classification == Classification.NotMet && part.Measure.Kind != MeasureKind.Flag).MinBy(RelativeDistance) is { } nearest)
        {
            prose.Write($"{prose.Wording.NearestPart(nearest.Part.Title)}: ");
            nearest.Part.Target.Kind.Remark(new FigureBesideTarget(nearest), prose);
        }
    }

    private static void WriteFailed(Prose prose, IReadOnlyList<PartAssessment> parts)
    {
        var lead = prose.Wording.PartsNotMet;
        foreach (var part in parts)
        {
            if (part.Classification != Classification.NotMet)
                continue;
            prose.Write($"{lead} “{part.Part.Title}”");
            lead = ",";
        }
    }

    /// <summary>The explanation of one part, without verdict and basis.</summary>
    private static void WritePart(Prose prose, PartAssessment part)
    {
        var clause = TargetText.ClauseOf(part, prose.Language);
        if (part.Outcome.Reason is not null)
        {
            prose.Write($"{WhyNot(part, prose.Language)}; {clause}");
            SourceRemarks.WriteNotes(prose, part);
            return;
        }

        var figure = new FigureBesideTarget(part);
        WriteFigure(prose, part, figure.Printed);
        prose.Write($", {clause}");
        prose.Then("; ");
        part.Part.Target.Kind.Remark(figure, prose);
        SourceRemarks.WriteCertainty(prose, part);
    }

    private static void WriteRemark(Prose prose, PartAssessment part)
    {
        if (part.Outcome.Reason is not null)
        {
            prose.Write(WhyNot(part, prose.Language));
            SourceRemarks.WriteNotes(prose, part);
            return;
        }

        part.Plan.FindFormula(prose.Language)?.Write(prose, part.Figures);
        prose.Then("; ");
        part.Part.Target.Kind.Remark(new FigureBesideTarget(part, withPercent: false), prose);
        SourceRemarks.WriteCertainty(prose, part);
    }

    private static void WriteFigure(Prose prose, PartAssessment part, decimal printed)
    {
        var (measure, wording) = (part.Measure, prose.Wording);
        if (measure.Kind == MeasureKind.Flag)
        {
            var done = wording.IsDone(printed != 0);
            prose.Write(part.IsEstimated ? wording.EstimatedTask(done) : done);
            return;
        }

        if (part.Plan.FindFormula(prose.Language) is { } formula)
        {
            formula.Write(prose, part.Figures);
            prose.Write(" = ");
        }
        else if (part.Figures.ObservedAt(part.Plan.Place).Status == ObservationStatus.Estimated)
        {
            prose.Write(wording.EstimatedAmount(Printing.Amount(printed, measure.Unit, prose.Language)));
            return;
        }

        prose.Write(printed, measure.Unit);
    }

    /// <summary>How far a figure is from being met, as a share of where that begins, so that hectares compare with companies.</summary>
    private static double RelativeDistance(PartAssessment part) =>
        part.MetAt == 0 ? double.MaxValue : Math.Abs((double)(part.Value!.Value - part.MetAt) / (double)part.MetAt);
}
