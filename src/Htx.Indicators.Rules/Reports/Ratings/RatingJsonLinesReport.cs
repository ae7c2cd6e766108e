namespace Htx.Indicators.Rules;

/// <summary>
/// Ratings as JSON lines, for other programs: one for each cooperative, then for each day a line <c>{"ratings": …}</c> with how many
/// have which grade, and <c>refused</c>. Members may be added, none is taken away or changes its meaning.
/// </summary>
public sealed class RatingJsonLinesReport : RatingReport
{
    private readonly TextWriter writer;

    /// <summary>Starts a report.</summary>
    /// <param name="writer">Takes the lines, ended by line feeds.</param>
    /// <param name="scorecard">What the ratings are by.</param>
    /// <param name="language">The language of prose; values stay as they are.</param>
    public RatingJsonLinesReport(TextWriter writer, Scorecard scorecard, Language language = Language.Vietnamese)
        : base(scorecard, language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        this.writer = writer;
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        foreach (var (day, summary) in Summaries)
            writer.Write(LeftOut.JsonLine("ratings", json => JsonRating.WriteSummary(json, day, summary)));
        // Where nothing could be rated, there is still something to be told.
        if (Summaries.Count == 0)
            writer.Write(LeftOut.JsonLine("ratings", json => json.WriteNullValue()));
    }

    private protected override void Write(Rating rating, IReadOnlyList<RuleSetAssessment> assessments) =>
        writer.Write(JsonText.WriteLine(json => JsonRating.Write(json, rating, assessments, Language)));
}
