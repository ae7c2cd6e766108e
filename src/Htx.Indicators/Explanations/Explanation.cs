namespace Htx.Indicators;

/// <summary>Puts together why an item is classified as it is: figure, target, how they stand, how sure it is, on which clause.</summary>
internal static class Explanation
{
    /// <summary>The explanation of an item, without its verdict.</summary>
    public static string Of(ItemAssessment item, Language language)
    {
        var wording = Wording.In(language);
        string?[] sentences =
        [
            item.Item.IsComposite ? Composite(item, language) : Of(item.Parts[0], language),
            item.Item.ProvisionalReason is { } reason ? wording.Provisional(reason) : null,
            wording.Basis(item.Item.Basis.Document ?? item.RuleSet.Document.Number ?? wording.ThisDocument(item.RuleSet.Document.Kind), item.Item.Basis.Clause),
            item.Deadline is { } deadline ? wording.Deadline(deadline, item.AsOf) : null,
        ];
        return string.Join(" ", sentences.OfType<string>().Select(sentence => sentence + "."));
    }

    /// <summary>The explanation of one part, without verdict and basis.</summary>
    public static string Of(PartAssessment part, Language language)
    {
        var clause = TargetText.PhraseOf(part, language, withUnit: false).Clause;
        if (part.Outcome.Reason is { } reason)
            return string.Join("; ", [WhyNot(part, reason, language), clause, .. Notes(part, language)]);

        var figure = new FigureBesideTarget(part, language);
        string?[] sentence =
        [
            $"{FigureText(part, figure, language)}, {clause}",
            part.Part.Target.Kind.Remark(figure),
            .. Certainty(part, language).Distinct(),
        ];
        return string.Join("; ", sentence.OfType<string>());
    }

    /// <summary>What stands beside figure and target in a table: how they stand to each other, how sure it is, or why nothing is said.</summary>
    public static string Remark(PartAssessment part, Language language)
    {
        if (part.Outcome.Reason is { } reason)
            return string.Join("; ", [WhyNot(part, reason, language), .. Notes(part, language)]);
        var formula = part.Measure.Formula is { } computed ? FormulaText.Substitute(computed, part.Figures, language) : null;
        var remark = part.Part.Target.Kind.Remark(new FigureBesideTarget(part, language, withPercent: false));
        return string.Join("; ", new[] { formula, remark }.Concat(Certainty(part, language)).OfType<string>().Distinct());
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
        var isEstimate = part.Figures.Observations[part.Measure.Id].Status == ObservationStatus.Estimated;
        return isEstimate ? Wording.In(language).EstimatedAmount(amount) : amount;
    }

    private static string WhyNot(PartAssessment part, NotAssessedReason reason, Language language)
    {
        var wording = Wording.In(language);
        return reason switch
        {
            NotAssessedReason.Inconsistent when !part.AreThresholdsInOrder =>
                wording.ThresholdsContradict(TargetText.PhraseOf(part, language, withUnit: true).Text),
            NotAssessedReason.Missing => wording.Missing([.. part.Missing.Select(measure => $"“{measure.Title}” ({measure.Id})")]),
            NotAssessedReason.Inconsistent => WhyInconsistent(Origin(part, reason), part.Figures, language),
            NotAssessedReason.Undefined => wording.Undefined(FormulaText.Substitute(Origin(part, reason).Formula!, part.Figures, language)),
            _ => wording.NotApplicable(Origin(part, reason).Title),
        };
    }

    private static string WhyInconsistent(Measure measure, FigureTable figures, Language language)
    {
        var wording = Wording.In(language);
        if (figures[measure.Id].Value is null && measure.Formula is null)
            return wording.WrongSort(measure.Title, measure.Unit);
        return figures[measure.Id].Value is { } value && Figures.IsInRange(value)
            ? wording.OutsideDomain($"{measure.Title} = {Printing.Amount(Printed(value, measure), measure.Unit, language)}", measure.Domain)
            : wording.TooLarge(measure.Title);
    }

    /// <summary>A computed figure, as short as it can be outside its domain.</summary>
    private static decimal Printed(decimal value, Measure measure) =>
        measure.Formula is null || measure.Domain.WholeOnly ? value : Printing.Shorten(value, [measure.Domain.Min ?? 0, measure.Domain.Max ?? 0]);

    /// <summary>The measure where a reason arises: its figure has that reason although no figure it uses has.</summary>
    private static Measure Origin(PartAssessment part, NotAssessedReason reason)
    {
        var pending = new Queue<string>([part.Part.MeasureId, .. part.ThresholdMeasures]);
        while (true)
        {
            var measure = part.Figures.Measures[pending.Dequeue()];
            if (part.Figures[measure.Id].Reason != reason)
                continue;
            string[] causes = [.. (measure.Formula?.References ?? []).Where(id => part.Figures[id].Reason == reason)];
            if (causes.Length == 0)
                return measure;
            Array.ForEach(causes, pending.Enqueue);
        }
    }

    /// <summary>What the source remarks on the figures, as a rule why one is not there.</summary>
    private static IEnumerable<string> Notes(PartAssessment part, Language language) =>
        part.Sources.Select(source => part.Figures.Observations[source.Id].Note).OfType<string>().Select(Wording.In(language).Note).Distinct();

    private static IEnumerable<string> Certainty(PartAssessment part, Language language)
    {
        var wording = Wording.In(language);
        foreach (var source in part.Sources)
        {
            var observation = part.Figures.Observations[source.Id];
            var isOwn = source.Id == part.Measure.Id;
            if (observation.Status == ObservationStatus.Asserted)
                yield return wording.Asserted(isOwn ? null : source.Title);
            // The figure itself is introduced as an estimate where it stands.
            if (observation.Status == ObservationStatus.Estimated && !isOwn)
                yield return wording.Estimated(source.Title);
            if (observation.Actual is { } actual)
                yield return wording.SoFar(Printing.Amount(actual, source.Unit, language), observation.ActualAsOf);
            if (observation.Note is { } note)
                yield return wording.Note(note);
        }
    }
}
