using System.Globalization;

namespace Htx.Indicators;

/// <summary>
/// Counts the ratings of the cooperatives of one unit and says what they make of the unit's figures. It remembers counts and the ids of
/// the cooperatives. Not for several threads at once.
/// </summary>
public sealed class UnitRatings
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly RatingYield yields;
    private DateOnly? day;
    private bool hasSeveralDays;
    private bool hasRepeated;

    /// <summary>Starts to count.</summary>
    /// <exception cref="ArgumentException">The scorecard does not say what its ratings are counted as.</exception>
    public UnitRatings(Scorecard scorecard)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        Summary = new(scorecard);
        yields = scorecard.Yields ?? throw new ArgumentException($"'{scorecard.Id}' does not say what its ratings are counted as.", nameof(scorecard));
    }

    /// <summary>The scorecard the ratings are by.</summary>
    public Scorecard Scorecard => Summary.Scorecard;

    /// <summary>How many have which grade.</summary>
    public RatingSummary Summary { get; }

    /// <summary>Whether a grade rests on an estimate.</summary>
    public bool IsEstimated { get; private set; }

    /// <summary>Counts a rating.</summary>
    /// <exception cref="ArgumentException">It is by another scorecard.</exception>
    public void Add(Rating rating)
    {
        ArgumentNullException.ThrowIfNull(rating);
        Summary.Add(rating);
        hasRepeated |= !seen.Add(rating.Subject.Id);
        hasSeveralDays |= day is not null && day != rating.AsOf;
        day = rating.AsOf;
        IsEstimated |= rating.IsEstimated;
    }

    /// <summary>
    /// The figures of the unit with the counts filled in, whatever it gave for them itself. They are missing, with the reason as a note,
    /// unless the unit declares how many cooperatives it has and each of them was added once, for one day, and could be rated or is
    /// not rated by the document: leaving out a weak cooperative must not make “không còn HTX yếu kém” đạt.
    /// </summary>
    public ObservationSet Fill(ObservationSet unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
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
        null => $"chưa ghi tổng số ({yields.Population}) để đối chiếu với kết quả xếp loại",
        { } declared when declared != Summary.Count => $"mới có kết quả xếp loại của {Written(Summary.Count)}/{Numbers.Format(declared)}",
        _ when hasRepeated => "có hợp tác xã được tính hai lần trong kết quả xếp loại",
        _ when hasSeveralDays => "kết quả xếp loại tính đến nhiều ngày khác nhau",
        _ when Summary.IncompleteCount > 0 => $"còn {Written(Summary.IncompleteCount)}/{Written(Summary.Count)} chưa xếp loại được vì thiếu số liệu",
        _ => null,
    };

    private string NoteOn(Observation own, int count)
    {
        var note = $"theo kết quả xếp loại {Written(Summary.Count)} hợp tác xã, {Scorecard.Document.Citation}";
        return own.Value is { } given && given != count ? $"{note}; số tự ghi là {Numbers.Format(given)}" : note;
    }

    private static string Written(int count) => count.ToString(CultureInfo.InvariantCulture);
}
