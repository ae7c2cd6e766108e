namespace Htx.Indicators.Rules;

/// <summary>
/// Ratings as one JSON object, for other programs: <c>ratings</c>, one for each cooperative, then <c>summaries</c>, how many have which
/// grade day by day, and <c>refused</c>. Members may be added, none is taken away or changes its meaning.
/// </summary>
public sealed class RatingJsonReport : RatingReport
{
    private readonly TextWriter writer;
    private readonly JsonElements ratings;

    /// <summary>Starts a report.</summary>
    /// <param name="writer">Takes the text, lines ended by line feeds.</param>
    /// <param name="scorecard">What the ratings are by.</param>
    /// <param name="language">The language of prose; values stay as they are.</param>
    public RatingJsonReport(TextWriter writer, Scorecard scorecard, Language language = Language.Vietnamese)
        : base(scorecard, language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        (this.writer, ratings) = (writer, new(writer));
        writer.Write("{\n  \"ratings\": [");
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        writer.Write("\n  ],\n  \"summaries\": [");
        var summaries = new JsonElements(writer);
        foreach (var (day, summary) in Summaries)
            summaries.Add(JsonText.Write(json => JsonRating.WriteSummary(json, day, summary)));
        writer.Write($"\n  ]{LeftOut.JsonEnd()}");
    }

    private protected override void Write(Rating rating, IReadOnlyList<RuleSetAssessment> assessments) =>
        ratings.Add(JsonText.Write(json => JsonRating.Write(json, rating, assessments, Language)));
}
