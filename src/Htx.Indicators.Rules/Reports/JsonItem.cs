using System.Text.Json;

namespace Htx.Indicators.Rules;

/// <summary>A content item of the JSON report: verdict, figure beside target, explanation, basis, inputs, parts.</summary>
internal static class JsonItem
{
    public static void Write(Utf8JsonWriter json, ItemAssessment item, Language language)
    {
        var single = item.Item.IsComposite ? null : item.Parts[0];
        json.WriteStartObject();
        json.WriteString("id", item.Item.Id);
        json.WriteString("title", item.Item.Title);
        WriteVerdict(json, item.Outcome, item.IsEstimated, item.IsAsserted);
        WriteFigure(json, single, language);
        json.WriteString("explanation", item.Explain(language));
        WriteBasis(json, item.BasisDocument, item.Item.Basis);
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

    internal static void WriteVerdict(Utf8JsonWriter json, Outcome outcome, bool isEstimated, bool isAsserted)
    {
        WriteOutcome(json, outcome, isEstimated);
        json.WriteBoolean("asserted", isAsserted);
    }

    internal static void WriteOutcome(Utf8JsonWriter json, Outcome outcome, bool isEstimated)
    {
        json.WriteString("classification", outcome.Classification.ToText());
        json.WriteString("reason", outcome.Reason?.ToKey());
        json.WriteBoolean("estimated", isEstimated);
    }

    internal static void WriteBasis(Utf8JsonWriter json, string? document, LegalBasis basis)
    {
        json.WriteStartObject("basis");
        json.WriteString("document", document);
        json.WriteString("clause", basis.Clause);
        json.WriteString("quote", basis.Quote);
        json.WriteEndObject();
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
