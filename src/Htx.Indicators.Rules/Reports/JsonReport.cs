using System.Text.Json;

namespace Htx.Indicators.Rules;

/// <summary>An assessment as JSON, for other programs. Members may be added, none is taken away or changes its meaning.</summary>
public static class JsonReport
{
    /// <summary>The report as one JSON object; <paramref name="language"/> changes prose only (<c>text</c>, <c>explanation</c>), never a value.</summary>
    public static string Write(RuleSetAssessment assessment, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return JsonText.Write(json => Write(json, assessment, language));
    }

    /// <summary>The reports of one subject against several documents: one such object where there is one, else an array of them.</summary>
    public static string WriteTable(AssessmentTable table, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.Columns is [var only])
            return Write(only, language);
        return JsonText.Write(json =>
        {
            json.WriteStartArray();
            foreach (var assessment in table.Columns)
                Write(json, assessment, language);
            json.WriteEndArray();
        });
    }

    private static void Write(Utf8JsonWriter json, RuleSetAssessment assessment, Language language)
    {
        json.WriteStartObject();
        json.WriteStartObject("ruleSet");
        json.WriteString("id", assessment.RuleSet.Id);
        json.WriteNumber("version", assessment.RuleSet.Version);
        json.WriteString("number", assessment.RuleSet.Document.Number);
        json.WriteEndObject();
        json.WriteStartObject("subject");
        json.WriteString("id", assessment.Subject.Id);
        json.WriteString("name", assessment.Subject.Name);
        json.WriteOptional("code", assessment.Subject.Code);
        json.WriteOptional("partOf", assessment.Subject.PartOf);
        json.WriteEndObject();
        json.WriteDay("asOf", assessment.AsOf);

        json.WriteStartObject("summary");
        WriteTally(json, "indicators", assessment.IndicatorTally);
        WriteTally(json, "items", assessment.ItemTally);
        json.WriteString("text", assessment.Conclusion(language));
        WriteDeadlines(json, assessment, language);
        json.WriteEndObject();

        json.WriteStartArray("indicators");
        foreach (var indicator in assessment.Indicators)
        {
            json.WriteStartObject();
            json.WriteString("number", indicator.Indicator.Number);
            json.WriteString("title", indicator.Indicator.Title);
            json.WriteString("classification", indicator.Classification.ToText());
            json.WriteBoolean("estimated", indicator.IsEstimated);
            json.WriteStartArray("items");
            foreach (var item in indicator.Items)
                WriteItem(json, item, language);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The summary for each day by which indicators are to be reached.</summary>
    private static void WriteDeadlines(Utf8JsonWriter json, RuleSetAssessment assessment, Language language)
    {
        json.WriteStartArray("deadlines");
        foreach (var group in assessment.ByDeadline)
        {
            json.WriteStartObject();
            json.WriteDay("deadline", group.Deadline);
            WriteTally(json, "indicators", group.IndicatorTally);
            WriteTally(json, "items", group.ItemTally);
            json.WriteString("text", group.Conclusion(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTally(Utf8JsonWriter json, string key, Tally tally)
    {
        json.WriteStartObject(key);
        json.WriteNumber("total", tally.Total);
        json.WriteNumber("exceeded", tally.Exceeded);
        json.WriteNumber("met", tally.Met);
        json.WriteNumber("notMet", tally.NotMet);
        json.WriteNumber("notAssessed", tally.NotAssessed);
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, ItemAssessment item, Language language)
    {
        var single = item.Item.IsComposite ? null : item.Parts[0];
        json.WriteStartObject();
        json.WriteString("id", item.Item.Id);
        json.WriteString("title", item.Item.Title);
        WriteVerdict(json, item.Outcome, item.IsEstimated, item.IsAsserted);
        WriteFigure(json, single, language);
        json.WriteString("explanation", item.Explain(language));
        json.WriteStartObject("basis");
        json.WriteString("document", item.BasisDocument);
        json.WriteString("clause", item.Item.Basis.Clause);
        json.WriteString("quote", item.Item.Basis.Quote);
        json.WriteEndObject();
        json.WriteDay("deadline", item.Deadline);
        json.WriteString("provisional", item.Item.ProvisionalReason);
        json.WriteOptional("notes", item.Item.Notes);
        WriteInputs(json, item.Parts);
        json.WriteStartArray("parts");
        foreach (var part in single is null ? item.Parts : [])
            WritePart(json, part, language);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePart(Utf8JsonWriter json, PartAssessment part, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", part.Part.Id);
        json.WriteString("title", part.Part.Title);
        WriteVerdict(json, part.Outcome, part.IsEstimated, part.IsAsserted);
        WriteFigure(json, part, language);
        WriteInputs(json, [part]);
        json.WriteEndObject();
    }

    private static void WriteVerdict(Utf8JsonWriter json, Outcome outcome, bool isEstimated, bool isAsserted)
    {
        json.WriteString("classification", outcome.Classification.ToText());
        json.WriteString("reason", outcome.Reason?.ToKey());
        json.WriteBoolean("estimated", isEstimated);
        json.WriteBoolean("asserted", isAsserted);
    }

    /// <summary>Figure, unit and target; all null for an item that is judged by parts.</summary>
    private static void WriteFigure(Utf8JsonWriter json, PartAssessment? part, Language language)
    {
        WriteFigureOrFlag(json, "value", part?.Measure, part?.Value);
        json.WriteString("unit", part?.Measure.Unit);
        if (part is null)
        {
            json.WriteNull("target");
        }
        else
        {
            var target = part.Part.Target;
            json.WriteStartObject("target");
            json.WriteString("kind", target.Kind.Key);
            json.WriteFigure("value", part.TargetNumber);
            json.WriteOptional("measure", target.Named.MeasureId);
            json.WriteString("text", TargetText.Of(part, language));
            json.WriteString("better", target.Form.Direction == Direction.LowerIsBetter ? ExceedsSection.Lower : ExceedsSection.Higher);
            WriteCut(json, "met", target.Form.Met, part.MetFrom);
            WriteCut(json, "exceeded", target.Form.Exceeded, part.ExceededFrom);
            json.WriteEndObject();
        }

        json.WriteFigure("percentOfTarget", part?.PercentOfTarget);
    }

    /// <summary>Where a classification begins; null where it cannot occur, or its number is not known.</summary>
    private static void WriteCut(Utf8JsonWriter json, string key, Cut? cut, decimal? from)
    {
        if (cut is null || from is null)
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartObject(key);
        json.WriteFigure("from", from);
        json.WriteBoolean("included", cut.IsClosed);
        json.WriteEndObject();
    }

    /// <summary>The given figures the verdict rests on, and those that are missing.</summary>
    private static void WriteInputs(Utf8JsonWriter json, IReadOnlyList<PartAssessment> parts)
    {
        json.WriteStartObject("inputs");
        foreach (var (source, part) in parts.SelectMany(part => part.Sources.Select(source => (Source: source, Part: part))).DistinctBy(input => input.Source.Id))
        {
            if (part.Figures[source.Id].Value is { } value)
                WriteFigureOrFlag(json, source.Id, source, value);
        }

        json.WriteEndObject();
        json.WriteStrings("missing", parts.SelectMany(part => part.Missing).Select(measure => measure.Id).Distinct());
    }

    private static void WriteFigureOrFlag(Utf8JsonWriter json, string key, Measure? measure, decimal? value)
    {
        if (measure?.Kind == MeasureKind.Flag && value is { } flag)
            json.WriteBoolean(key, flag == 1);
        else
            json.WriteFigure(key, value);
    }
}
