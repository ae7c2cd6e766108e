using System.Text.Json;

namespace Htx.Indicators.Rules;

/// <summary>A rating, and how many have which grade, as JSON.</summary>
internal static class JsonRating
{
    public static void Write(Utf8JsonWriter json, Rating rating, IReadOnlyList<RuleSetAssessment> assessments, Language language)
    {
        json.WriteStartObject();
        WriteScorecard(json, rating.Scorecard);
        json.WriteStartObject("subject");
        json.WriteString("id", rating.Subject.Id);
        json.WriteString("name", rating.Subject.Name);
        json.WriteOptional("code", rating.Subject.Code);
        json.WriteOptional("partOf", rating.Subject.PartOf);
        json.WriteEndObject();
        json.WriteDay("asOf", rating.AsOf);
        json.WriteString("status", rating.Status switch { RatingStatus.Rated => "rated", RatingStatus.NotRated => "notRated", _ => "incomplete" });
        json.WriteString("grade", rating.Grade);
        json.WriteString("reason", rating.Reason?.ToKey());
        json.WriteFigure("total", rating.Total);
        json.WriteFigure("max", rating.Scorecard.Max);
        json.WriteBoolean("estimated", rating.IsEstimated);
        json.WriteString("explanation", rating.Explain(language));
        json.WriteString("condition", rating.Deciding?.Part.Id);
        json.WriteStrings("missing", rating.Missing.Select(measure => measure.Id));
        json.WriteStartArray("criteria");
        foreach (var criterion in rating.Criteria)
        {
            json.WriteStartObject();
            json.WriteString("id", criterion.Criterion.Id);
            json.WriteString("title", criterion.Criterion.Title);
            json.WriteFigure("value", criterion.Value);
            json.WriteString("unit", criterion.Measure.Unit);
            json.WriteFigure("points", criterion.Points);
            json.WriteFigure("max", criterion.Criterion.Max);
            json.WriteString("explanation", criterion.Explain(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (assessments.Count > 0)
        {
            json.WriteStartArray("assessments");
            foreach (var assessment in assessments)
                JsonReport.Write(json, assessment, language);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    public static void WriteSummary(Utf8JsonWriter json, DateOnly day, RatingSummary summary)
    {
        json.WriteStartObject();
        WriteScorecard(json, summary.Scorecard);
        json.WriteDay("asOf", day);
        json.WriteNumber("total", summary.Count);
        json.WriteStartObject("grades");
        foreach (var grade in summary.Scorecard.Grades)
            json.WriteNumber(grade.Grade, summary.CountOf(grade.Grade));
        json.WriteEndObject();
        json.WriteNumber("notRated", summary.CountOf(Scorecard.NotRated));
        json.WriteNumber("incomplete", summary.IncompleteCount);
        json.WriteEndObject();
    }

    private static void WriteScorecard(Utf8JsonWriter json, Scorecard scorecard)
    {
        json.WriteStartObject("scorecard");
        json.WriteString("id", scorecard.Id);
        json.WriteNumber("version", scorecard.Version);
        json.WriteString("number", scorecard.Document.Number);
        json.WriteEndObject();
    }
}
