namespace Htx.Indicators;

/// <summary>Says why figures cannot be used, at the measures where the reason arises.</summary>
internal static class UnusableFigure
{
    /// <summary>Why, of measures of which at least one has <paramref name="reason"/>.</summary>
    public static string Explain(NotAssessedReason reason, IReadOnlyList<string> measureIds, FigureTable figures, Language language)
    {
        var wording = Wording.In(language);
        return reason switch
        {
            NotAssessedReason.Missing => wording.Missing([.. MissingAmong(measureIds, figures).Select(measure => $"“{measure.Title}” ({measure.Id})")]),
            NotAssessedReason.Inconsistent => WhyInconsistent(Origin(reason, measureIds, figures), figures, language),
            NotAssessedReason.Undefined => wording.Undefined(FormulaText.Substitute(Origin(reason, measureIds, figures).Formula!, figures, language)),
            _ => wording.NotApplicable(Origin(reason, measureIds, figures).Title),
        };
    }

    /// <summary>The given measures behind <paramref name="measureIds"/> whose figures are not there, each once, in order of first use.</summary>
    public static IEnumerable<Measure> MissingAmong(IEnumerable<string> measureIds, FigureTable figures) =>
        measureIds.SelectMany(figures.SourcesOf).DistinctBy(source => source.Id).Where(source => figures[source.Id].Reason == NotAssessedReason.Missing);

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
    private static Measure Origin(NotAssessedReason reason, IReadOnlyList<string> measureIds, FigureTable figures)
    {
        var pending = new Queue<string>(measureIds);
        while (true)
        {
            var measure = figures.Measures[pending.Dequeue()];
            if (figures[measure.Id].Reason != reason)
                continue;
            string[] causes = [.. (measure.Formula?.References ?? []).Where(id => figures[id].Reason == reason)];
            if (causes.Length == 0)
                return measure;
            Array.ForEach(causes, pending.Enqueue);
        }
    }
}
