using System.Text.Json;

namespace Htx.Indicators.Rules;

/// <summary>What is proven of a rule set, in JSON.</summary>
internal static class JsonProof
{
    public static void Write(Utf8JsonWriter json, RuleSetProof proof, Language language)
    {
        json.WriteStartObject();
        json.WriteStartObject("ruleSet");
        json.WriteString("id", proof.RuleSet.Id);
        json.WriteNumber("version", proof.RuleSet.Version);
        json.WriteEndObject();
        json.WriteStartArray("items");
        foreach (var item in proof.Items)
        {
            json.WriteStartObject();
            json.WriteString("id", item.Item.Id);
            WriteClassifications(json, item.Classifications, proof.RuleSet, language);
            json.WriteStartArray("parts");
            foreach (var part in item.Parts)
                WritePart(json, part, proof.RuleSet, language);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePart(Utf8JsonWriter json, PartProof part, RuleSet ruleSet, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", part.Part.Id);
        json.WriteString("measure", part.Measure.Id);
        json.WriteString("target", TargetText.OfRule(ruleSet, part.Part, language));
        WriteDomain(json, "figures", part.Figures);
        if (part.Reach is { } reach)
        {
            WriteDomain(json, "formula", reach.Bounds);
            json.WriteBoolean("formulaIsExact", reach.IsExact);
            json.WriteString("formulaWhy", reach.Why(language));
        }

        json.WriteString("cuts", KeyOf(part.Cuts));
        WriteClassifications(json, part.Classifications, ruleSet, language);
        json.WriteStartArray("boundaries");
        foreach (var boundary in part.Boundaries)
            WriteBoundary(json, boundary, ruleSet);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteBoundary(Utf8JsonWriter json, Boundary boundary, RuleSet ruleSet)
    {
        json.WriteStartObject();
        json.WriteFigure("at", boundary.At);
        WriteFigures(json, "assumed", boundary.Assumed, ruleSet);
        json.WriteBoolean("reachable", boundary.IsReachable);
        json.WriteStartArray("figures");
        foreach (var figure in boundary.Figures)
        {
            json.WriteStartObject();
            json.WriteFigure("value", figure.Figure);
            json.WriteString("classification", figure.Classification.ToText());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteClassifications(Utf8JsonWriter json, IReadOnlyList<Possibility> classifications, RuleSet ruleSet, Language language)
    {
        json.WriteStartArray("classifications");
        foreach (var possibility in classifications)
        {
            json.WriteStartObject();
            json.WriteString("classification", possibility.Classification.ToText());
            if (possibility.CanOccur is { } canOccur)
                json.WriteBoolean("canOccur", canOccur);
            else
                json.WriteNull("canOccur");
            json.WriteString("why", possibility.Why(language));
            if (possibility.Example is { } example)
                WriteFigures(json, "example", example, ruleSet);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Figures as an observation file has them.</summary>
    private static void WriteFigures(Utf8JsonWriter json, string key, IReadOnlyDictionary<string, decimal> figures, RuleSet ruleSet)
    {
        json.WriteStartObject(key);
        foreach (var (id, figure) in figures)
        {
            if (ruleSet.GetMeasure(id).Kind == MeasureKind.Flag)
                json.WriteBoolean(id, figure != 0);
            else
                json.WriteFigure(id, figure);
        }

        json.WriteEndObject();
    }

    private static void WriteDomain(Utf8JsonWriter json, string key, FigureDomain? domain)
    {
        if (domain is null)
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartObject(key);
        json.WriteFigure("min", domain.Min);
        json.WriteFigure("max", domain.Max);
        json.WriteBoolean("wholeOnly", domain.WholeOnly);
        json.WriteEndObject();
    }

    private static string KeyOf(CutOrder order) => order switch
    {
        CutOrder.OneCut => "oneCut",
        CutOrder.Always => "inOrder",
        CutOrder.DependsOnFigures => "dependsOnFigures",
        _ => "neverInOrder",
    };
}
