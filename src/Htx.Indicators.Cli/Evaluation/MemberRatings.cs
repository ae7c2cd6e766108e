using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary>The ratings of cooperatives, counted for the units they are part of, each day for itself.</summary>
internal sealed class MemberRatings
{
    private readonly Dictionary<(string Id, DateOnly AsOf), UnitRatings> units = [];
    private readonly HashSet<(string Id, DateOnly AsOf)> asked = [];

    /// <summary>The unit that each cooperative was counted for.</summary>
    private readonly Dictionary<(string Id, DateOnly AsOf), string> unitOfMember = [];
    private readonly Scorecard scorecard;
    private readonly string path;
    private int withoutUnit;

    /// <summary>Whether figures were refused of which nobody knows for sure whose they are.</summary>
    private bool hasUnread;

    private MemberRatings(Scorecard scorecard, string path) => (this.scorecard, this.path) = (scorecard, path);

    /// <summary>What the ratings are counted as.</summary>
    public RatingYield Yields => scorecard.Yields!;

    /// <summary>Whether a cooperative was left out because its figures have errors; nothing is then said of the counts of its unit, or of any where its unit is not known.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Rates the cooperatives of a file one after the other.</summary>
    public static MemberRatings Of(ObservationFile file, string path, CompiledScorecard scorecard, Reporter reporter)
    {
        var ratings = new MemberRatings(scorecard.Scorecard, path);
        foreach (var read in file.ReadSets())
        {
            if (reporter.Report(read.Diagnostics) || !read.Succeeded)
            {
                ratings.HasErrors = true;
                if (read.Repeated is { } repeated)
                    ratings.Doubt(repeated);
                else
                    ratings.hasUnread = true;
            }
            else
                ratings.Add(scorecard.Rate(read.Value), read.Start, reporter);
        }

        // Counted for no unit, it may be missed by any; that it is so is reported at the end, with the units that were not judged.
        ratings.hasUnread |= reporter.IsStrict && ratings.withoutUnit > 0;
        return ratings;
    }

    /// <summary>The figures of a unit with the counts filled in.</summary>
    public ObservationSet Fill(ObservationSet unit)
    {
        asked.Add((unit.Subject.Id, unit.AsOf));
        var ratings = UnitOf(unit.Subject.Id, unit.AsOf);
        if (hasUnread)
            ratings.AddUnread();
        return ratings.Fill(unit);
    }

    /// <summary>Names the units that no figures were given of: the ratings of their cooperatives went nowhere.</summary>
    public void ReportUncounted(Reporter reporter) =>
        HasErrors |= reporter.Report(EvaluationWarnings.OfUncounted(units.Where(unit => unit.Value.Summary.Count > 0 && !asked.Contains(unit.Key)).Select(unit => unit.Value), withoutUnit, path));

    private void Add(Rating rating, Place? start, Reporter reporter)
    {
        if (reporter.Report(EvaluationWarnings.Of(rating, path).Select(warning => warning.Within(start))))
        {
            HasErrors = true;
            if (rating.Subject.PartOf is { } itsUnit)
                UnitOf(itsUnit, rating.AsOf).AddUnread();
            else
                hasUnread = true;
        }
        else if (rating.Subject.PartOf is { } unit)
        {
            unitOfMember[(rating.Subject.Id, rating.AsOf)] = unit;
            UnitOf(unit, rating.AsOf).Add(rating);
        }
        else
            withoutUnit++;
    }

    /// <summary>Which of two sets of one cooperative is right nobody knows; neither the unit of the first nor that of the second must be judged by it.</summary>
    private void Doubt(ObservationSet repeated)
    {
        foreach (var unit in new[] { repeated.Subject.PartOf, unitOfMember.GetValueOrDefault((repeated.Subject.Id, repeated.AsOf)) }.OfType<string>())
            UnitOf(unit, repeated.AsOf).Doubt();
    }

    private UnitRatings UnitOf(string id, DateOnly asOf)
    {
        if (!units.TryGetValue((id, asOf), out var unit))
            units.Add((id, asOf), unit = new(scorecard, id, asOf));
        return unit;
    }
}
