using System.Text.Json;

namespace Htx.Indicators.Rules;

/// <summary>Writes targets as rule sets have them; knows no kind by name, only what kinds say they are given.</summary>
internal static class TargetWriter
{
    public static void Write(Utf8JsonWriter json, Target target)
    {
        json.WriteStartObject();
        foreach (var parameter in target.Kind.Parameters.Where(parameter => target.Arguments.Has(parameter.Key)))
        {
            json.WritePropertyName(parameter.Key);
            WriteArgument(json, parameter.Shape, target.Arguments[parameter.Key]);
        }

        if (target.Kind.LeavesDirectionOpen && target.Form.Direction == Direction.LowerIsBetter)
            json.WriteString(ExceedsSection.BetterKey, ExceedsSection.Lower);
        if (target.Exceeds is { Cut: null })
        {
            json.WriteString(ExceedsSection.Key, ExceedsSection.Never);
        }
        else if (target.Exceeds is { Cut: { } cut })
        {
            json.WriteStartObject(ExceedsSection.Key);
            json.WritePropertyName(ExceedsSection.KeyOf(target.Form.Direction, cut.IsClosed));
            WriteThreshold(json, cut.Threshold);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteArgument(Utf8JsonWriter json, TargetArgumentShape shape, IReadOnlyList<Threshold> values)
    {
        if (shape == TargetArgumentShape.True)
        {
            json.WriteBooleanValue(true);
            return;
        }

        if (shape == TargetArgumentShape.Range)
            json.WriteStartArray();
        foreach (var value in values)
            WriteThreshold(json, value);
        if (shape == TargetArgumentShape.Range)
            json.WriteEndArray();
    }

    private static void WriteThreshold(Utf8JsonWriter json, Threshold threshold)
    {
        if (threshold.MeasureId is { } id)
            json.WriteStringValue(id);
        else
            json.WriteFigureValue(threshold.Offset);
    }
}
