using System.Globalization;

namespace Htx.Indicators;

/// <summary>
/// Counts the ratings of the cooperatives of one unit as of one day and says what they make of the unit's figures of that day. It
/// remembers counts and the ids of the cooperatives, nothing else of them. Not for several threads at once.
/// </summary>
public sealed class UnitRatings
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly RatingYield yields;
    private bool hasRepeated;
    private bool hasUnread;

    /// <summary>Starts to count.</summary>
    /// <param name="scorecard">The scorecard the ratings are by.</param>
    /// <param name="unitId">The id of the unit that the cooperatives are part of.</param>
    /// <param name="asOf">The day of the ratings, and of the unit's figures.</param>
    /// <exception cref="ArgumentException">The scorecard does not say what its ratings are counted as, or the id is not one.</exception>
    public UnitRatings(Scorecard scorecard, string unitId, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        Identifiers.RequireId(unitId, nameof(unitId));
        (Summary, UnitId, AsOf) = (new(scorecard), unitId, asOf);
        yields = scorecard.Yields ?? throw new ArgumentException($"'{scorecard.Id}' does not say what its ratings are counted as.", nameof(scorecard));
    }

    /// <summary>The id of the unit.</summary>
    public string UnitId { get; }

    /// <summary>The day.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The scorecard the ratings are by.</summary>
    public Scorecard Scorecard => Summary.Scorecard;

    /// <summary>How many have which grade.</summary>
    public RatingSummary Summary { get; }

    /// <summary>Whether a grade rests on an estimate.</summary>
    public bool IsEstimated { get; private set; }

    /// <summary>Counts a rating.</summary>
    /// <exception cref="ArgumentException">It is by another scorecard, of a cooperative of another unit, or as of another day.</exception>
    public void Add(Rating rating)
    {
        ArgumentNullException.ThrowIfNull(rating);
        if ((rating.Subject.PartOf, rating.AsOf) != (UnitId, AsOf))
            throw new ArgumentException($"'{rating.Subject.Id}' as of {rating.AsOf:O} does not count for '{UnitId}' as of {AsOf:O}.", nameof(rating));
        Summary.Add(rating);
        hasRepeated |= !seen.Add(rating.Subject.Id);
        IsEstimated |= rating.IsEstimated;
    }

    /// <summary>
    /// Says that a cooperative of this unit was given twice as of the day, here or once here and once under another unit: which is right
    /// nobody knows, so that the counts are missing from now on.
    /// </summary>
    public void Doubt() => hasRepeated = true;

    /// <summary>
    /// Says that the figures of a cooperative were refused, or of several not read, and that they may be of this unit: the counts are missing
    /// from now on, even where as many were added as the unit declares, since it may declare too few.
    /// </summary>
    public void AddUnread() => hasUnread = true;

    /// <summary>
    /// The figures of the unit with the counts filled in, whatever it gave for them itself. They are missing, with the reason as a note,
    /// unless the unit declares how many cooperatives it has and each of them was read and added once, and could be rated or is not rated
    /// by the document: leaving out a weak cooperative must not make “không còn HTX yếu kém” đạt. The notes are Vietnamese, as those of sources.
    /// </summary>
    /// <exception cref="ArgumentException">The figures are those of another unit or another day.</exception>
    public ObservationSet Fill(ObservationSet unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if ((unit.Subject.Id, unit.AsOf) != (UnitId, AsOf))
            throw new ArgumentException($"The ratings are those of '{UnitId}' as of {AsOf:O}, not of '{unit.Subject.Id}' as of {unit.AsOf:O}.", nameof(unit));
        var values = unit.Values.ToDictionary(StringComparer.Ordinal);
        var why = WhyUnknown(unit[yields.Population]);
        foreach (var (measure, names) in yields.Counts)
        {
            var count = names.Sum(Summary.CountOf);
            values[measure] = why is not null
                ? Observation.MissingBecause(why)
                : Observation.Of(count, IsEstimated || unit[yields.Population].Status == ObservationStatus.Estimated ? ObservationStatus.Estimated : ObservationStatus.Actual, note: NoteOn(unit[measure], count));
        }

        return new(unit.Subject, unit.AsOf, values, unit.Source, unit.Statements);
    }

    private string? WhyUnknown(Observation population) => population.Value switch
    {
        _ when population.IsFlag => $"tổng số ({yields.Population}) phải là con số",
        null => $"chưa ghi tổng số ({yields.Population}) để đối chiếu với kết quả xếp loại",
        _ when hasRepeated => "có hợp tác xã được ghi hai lần trong kết quả xếp loại",
        { } declared when declared < Summary.Count => $"có kết quả xếp loại của {Written(Summary.Count)} hợp tác xã, nhiều hơn tổng số {Numbers.Format(declared)}",
        { } declared when declared > Summary.Count => $"mới có kết quả xếp loại đến ngày {Days.Format(AsOf)} của {Written(Summary.Count)}/{Numbers.Format(declared)} hợp tác xã",
        _ when hasUnread => "có số liệu của hợp tác xã bị lỗi, không đọc được, có thể thuộc đơn vị này",
        _ when Summary.IncompleteCount > 0 => $"còn {Written(Summary.IncompleteCount)}/{Written(Summary.Count)} hợp tác xã chưa xếp loại được",
        _ => null,
    };

    private string NoteOn(Observation own, int count)
    {
        var start = $"theo kết quả xếp loại {Written(Summary.Count)} hợp tác xã, ";
        var end = own.Value is { } given && given != count ? $"; số tự ghi là {Numbers.Format(given)}" : "";
        // A note as long as files take it: a decision record of the counts is to be read again.
        return start + ShortText.AtWord(Scorecard.Document.Citation, ShortText.MaxLength - start.Length - end.Length) + end;
    }

    private static string Written(int count) => count.ToString(CultureInfo.InvariantCulture);
}
