namespace Htx.Indicators;

/// <summary>What the source of figures says about them: how sure they are, what it remarks.</summary>
internal static class SourceRemarks
{
    /// <summary>What the source remarks on the figures, as a rule why one is not there.</summary>
    public static IEnumerable<string> Notes(IEnumerable<Measure> sources, FigureTable figures, Language language) =>
        sources.Select(source => figures.Observations[source.Id].Note).OfType<string>().Select(Wording.In(language).Note).Distinct();

    /// <summary>How sure the figures behind that of <paramref name="measure"/> are, and what is remarked on them.</summary>
    public static IEnumerable<string> Certainty(Measure measure, IEnumerable<Measure> sources, FigureTable figures, Language language) =>
        sources.SelectMany(source => Certainty(source, isOwn: source.Id == measure.Id, figures.Observations[source.Id], language)).Distinct();

    private static IEnumerable<string> Certainty(Measure source, bool isOwn, Observation observation, Language language)
    {
        var wording = Wording.In(language);
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
