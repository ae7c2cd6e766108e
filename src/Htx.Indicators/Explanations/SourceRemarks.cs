namespace Htx.Indicators;

/// <summary>What the source of figures says about them: how sure they are, what it remarks.</summary>
internal static class SourceRemarks
{
    /// <summary>What the source remarks on the figures behind a part, as a rule why one is not there.</summary>
    public static string[] Notes(PartAssessment part, Language language) => Notes(part.Figures, part.Plan.Sources, language);

    /// <summary>The same on the figures behind a criterion.</summary>
    public static string[] Notes(CriterionRating rating, Language language) => Notes(rating.Figures, rating.SourcePlaces, language);

    /// <summary>How sure the figures behind a part are, and what is remarked on them; each remark once.</summary>
    public static string[] Certainty(PartAssessment part, Language language) =>
        Certainty(part.Figures, part.Plan.Place, part.Plan.Sources, language);

    /// <summary>The same of the figures behind a criterion.</summary>
    public static string[] Certainty(CriterionRating rating, Language language) =>
        Certainty(rating.Figures, rating.Place, rating.SourcePlaces, language);

    private static string[] Notes(FigureTable figures, ReadOnlySpan<int> sources, Language language)
    {
        List<string>? notes = null;
        foreach (var source in sources)
        {
            if (figures.ObservedAt(source).Note is { } note)
                Add(ref notes, Wording.In(language).Note(note));
        }

        return notes?.ToArray() ?? [];
    }

    private static string[] Certainty(FigureTable figures, int own, ReadOnlySpan<int> sources, Language language)
    {
        List<string>? remarks = null;
        foreach (var source in sources)
        {
            // Of most figures nothing is remarked.
            if (figures.ObservedAt(source) is { IsPlain: false } observation)
                AddCertainty(ref remarks, figures.Measures[source], source == own, observation, Wording.In(language), language);
        }

        return remarks?.ToArray() ?? [];
    }

    private static void AddCertainty(ref List<string>? remarks, Measure source, bool isOwn, Observation observation, Wording wording, Language language)
    {
        if (observation.Status == ObservationStatus.Asserted)
            Add(ref remarks, wording.Asserted(isOwn ? null : source.Title));
        // The figure itself is introduced as an estimate where it stands.
        if (observation.Status == ObservationStatus.Estimated && !isOwn)
            Add(ref remarks, wording.Estimated(source.Title));
        if (observation.Actual is { } actual)
            Add(ref remarks, wording.SoFar(Printing.Amount(actual, source.Unit, language), observation.ActualAsOf));
        if (observation.Note is { } note)
            Add(ref remarks, wording.Note(note));
    }

    private static void Add(ref List<string>? remarks, string remark)
    {
        remarks ??= [];
        if (!remarks.Contains(remark))
            remarks.Add(remark);
    }
}
