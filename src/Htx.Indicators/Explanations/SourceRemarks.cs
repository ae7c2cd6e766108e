namespace Htx.Indicators;

/// <summary>What the source of figures says about them: how sure they are, what it remarks. Each remark is written once, set apart from what is there.</summary>
internal static class SourceRemarks
{
    /// <summary>Writes what the source remarks on the figures behind a part, as a rule why one is not there.</summary>
    public static void WriteNotes(Prose prose, PartAssessment part) => WriteNotes(prose, part.Figures, part.Plan.Sources);

    /// <summary>The same on the figures behind a criterion.</summary>
    public static void WriteNotes(Prose prose, CriterionRating rating) => WriteNotes(prose, rating.Figures, rating.SourcePlaces);

    /// <summary>Writes how sure the figures behind a part are, and what is remarked on them.</summary>
    public static void WriteCertainty(Prose prose, PartAssessment part) => WriteCertainty(prose, part.Figures, part.Plan.Place, part.Plan.Sources);

    /// <summary>The same of the figures behind a criterion.</summary>
    public static void WriteCertainty(Prose prose, CriterionRating rating) => WriteCertainty(prose, rating.Figures, rating.Place, rating.SourcePlaces);

    private static void WriteNotes(Prose prose, FigureTable figures, ReadOnlySpan<int> sources)
    {
        HashSet<string>? said = null;
        foreach (var source in sources)
        {
            if (figures.ObservedAt(source).Note is { } note)
                Write(prose, prose.Wording.Note(note), said ??= NothingYet(sources));
        }
    }

    private static void WriteCertainty(Prose prose, FigureTable figures, int own, ReadOnlySpan<int> sources)
    {
        HashSet<string>? said = null;
        foreach (var source in sources)
        {
            // Of most figures nothing is remarked.
            if (figures.ObservedAt(source) is { IsPlain: false } observation)
                WriteCertainty(prose, figures.Measures[source], source == own, observation, said ??= NothingYet(sources));
        }
    }

    private static void WriteCertainty(Prose prose, Measure source, bool isOwn, Observation observation, HashSet<string>? said)
    {
        var wording = prose.Wording;
        if (observation.Status == ObservationStatus.Asserted)
            Write(prose, wording.Asserted(isOwn ? null : source.Title), said);
        // The figure itself is introduced as an estimate where it stands.
        if (observation.Status == ObservationStatus.Estimated && !isOwn)
            Write(prose, wording.Estimated(source.Title), said);
        if (observation.Actual is { } actual)
            Write(prose, wording.SoFar(Printing.Amount(actual, source.Unit, prose.Language), observation.ActualAsOf), said);
        if (observation.Note is { } note)
            Write(prose, wording.Note(note), said);
    }

    /// <summary>Where remarks are kept that may come again; null for a single source, which says nothing twice.</summary>
    private static HashSet<string>? NothingYet(ReadOnlySpan<int> sources) => sources.Length > 1 ? new(StringComparer.Ordinal) : null;

    private static void Write(Prose prose, string remark, HashSet<string>? said)
    {
        if (said?.Add(remark) == false)
            return;
        prose.Then("; ");
        prose.Write(remark);
    }
}
