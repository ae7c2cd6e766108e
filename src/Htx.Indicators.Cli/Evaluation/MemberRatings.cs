using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary>The ratings of cooperatives, counted for the units they are part of, each day for itself.</summary>
internal sealed class MemberRatings
{
    private readonly Dictionary<(string Id, DateOnly AsOf), UnitRatings> units = [];
    private readonly Scorecard scorecard;

    private MemberRatings(Scorecard scorecard) => this.scorecard = scorecard;

    /// <summary>What the ratings are counted as.</summary>
    public RatingYield Yields => scorecard.Yields!;

    /// <summary>Whether a cooperative was left out because its figures have errors; its unit then lacks one, and nothing is said of its counts.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Rates the cooperatives of a file one after the other.</summary>
    public static MemberRatings Of(ObservationFile file, string path, CompiledScorecard scorecard, Reporter reporter)
    {
        var ratings = new MemberRatings(scorecard.Scorecard);
        foreach (var read in file.ReadSets())
        {
            if (reporter.Report(read.Diagnostics) || !read.Succeeded)
                ratings.HasErrors = true;
            else
                ratings.Add(scorecard.Rate(read.Value), path, read.Start, reporter);
        }

        return ratings;
    }

    /// <summary>The figures of a unit with the counts filled in.</summary>
    public ObservationSet Fill(ObservationSet unit) => UnitOf(unit.Subject.Id, unit.AsOf).Fill(unit);

    private void Add(Rating rating, string path, Place? start, Reporter reporter)
    {
        if (reporter.Report(EvaluationWarnings.Of(rating, path).Select(warning => warning.Within(start))))
            HasErrors = true;
        else if (rating.Subject.PartOf is { } unit)
            UnitOf(unit, rating.AsOf).Add(rating);
    }

    private UnitRatings UnitOf(string id, DateOnly asOf)
    {
        if (!units.TryGetValue((id, asOf), out var unit))
            units.Add((id, asOf), unit = new(scorecard, id, asOf));
        return unit;
    }
}
