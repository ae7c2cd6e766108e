using System.Text;
using System.Text.Json;

namespace Htx.Indicators.Rules;

/// <summary>Writes decision records; what is written reads back equal, and what would not be read is not written.</summary>
public static class DecisionRecordWriter
{
    private static readonly Phrase WholeSize = new(
        $"{DecisionRecordReader.MaxSize.Vietnamese}, {Numbers.Format(DecisionRecordReader.MaxTokens)} khóa và giá trị cho một bản ghi",
        $"{DecisionRecordReader.MaxSize.English}, {Numbers.Format(DecisionRecordReader.MaxTokens, Language.English)} keys and values for one record");

    /// <summary>The record as one JSON document.</summary>
    /// <exception cref="InvalidFileException">It, or a name, a note or a quote in it, is larger than <see cref="DecisionRecordReader"/> takes.</exception>
    public static string Write(DecisionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Readable(JsonText.Write(json => Write(json, record, withSeal: true)), record);
    }

    /// <summary>The same on one line, for a file of many records.</summary>
    /// <exception cref="InvalidFileException">It, or a name, a note or a quote in it, is larger than <see cref="DecisionRecordReader"/> takes.</exception>
    public static string WriteLine(DecisionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Readable(JsonText.WriteLine(json => Write(json, record, withSeal: true)), record);
    }

    /// <summary>The seal that the record must carry.</summary>
    internal static string SealOf(DecisionRecord record) =>
        CanonicalForm.Sha256(json => Write(json, record, withSeal: false));

    /// <summary>A record that nobody could read again is none.</summary>
    private static string Readable(string text, DecisionRecord record)
    {
        if (FindExceeded(Encoding.UTF8.GetBytes(text)) is not { } limit)
            return text;
        throw new InvalidFileException([new(FormatDefects.TooLarge, new(record.Observations.Subject.Id, null, null, ""), limit)]);
    }

    /// <summary>The limit of records that one goes beyond; null where it goes beyond none.</summary>
    private static Phrase? FindExceeded(ReadOnlySpan<byte> text)
    {
        if (text.Length > DecisionRecordReader.MaxBytes)
            return WholeSize;
        var reader = new Utf8JsonReader(text);
        var (count, key) = (0, "");
        while (reader.Read())
        {
            count++;
            if (reader.TokenType == JsonTokenType.PropertyName)
                key = reader.GetString()!;
            else if (reader.ValueSpan.Length > DecisionRecordReader.Limits.Text)
                return DecisionRecordReader.Limits.TextSize;
            else if (reader.TokenType == JsonTokenType.String && reader.ValueSpan.Length > ObjectReader.MaxShortText && ObjectReader.FindExceeded(key, reader.GetString()!.Length) is { } limit)
                return limit;
        }

        return count > DecisionRecordReader.MaxTokens ? WholeSize : null;
    }

    private static void Write(Utf8JsonWriter json, DecisionRecord record, bool withSeal)
    {
        json.WriteStartObject();
        json.WriteNumber(DecisionRecordReader.RootKey, DecisionRecord.Format);
        json.WriteString("library", record.LibraryVersion);
        json.WriteString("language", RecordSection.KeyOf(record.Language));
        json.WritePropertyName("observations");
        ObservationWriter.Write(json, Sorted(record.Observations));
        json.WriteString("conclusion", record.Conclusion);
        json.WriteStartArray("indicators");
        foreach (var indicator in record.Indicators)
            WriteIndicator(json, indicator);
        json.WriteEndArray();
        WriteRuleSet(json, record.RuleSet);
        if (withSeal)
            json.WriteString("seal", record.Seal);
        json.WriteEndObject();
    }

    /// <summary>Figures are keys of an object, and the order of keys says nothing.</summary>
    private static ObservationSet Sorted(ObservationSet set) =>
        new(set.Subject, set.AsOf, set.Values.OrderBy(figure => figure.Key, StringComparer.Ordinal), set.Source, set.Statements);

    private static void WriteIndicator(Utf8JsonWriter json, RecordedIndicator indicator)
    {
        json.WriteStartObject();
        json.WriteString("number", indicator.Number);
        JsonItem.WriteOutcome(json, indicator.Outcome, indicator.IsEstimated);
        json.WriteStartArray("items");
        foreach (var item in indicator.Items)
            WriteItem(json, item);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, RecordedItem item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        JsonItem.WriteVerdict(json, item.Outcome, item.IsEstimated, item.IsAsserted);
        json.WriteFigure("value", item.Value);
        json.WriteString("explanation", item.Explanation);
        JsonItem.WriteBasis(json, item.Basis.Document, item.Basis);
        json.WriteStartArray("parts");
        foreach (var part in item.Parts)
        {
            json.WriteStartObject();
            json.WriteString("id", part.Id);
            JsonItem.WriteVerdict(json, part.Outcome, part.IsEstimated, part.IsAsserted);
            json.WriteFigure("value", part.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRuleSet(Utf8JsonWriter json, RecordedRuleSet ruleSet)
    {
        json.WriteStartObject("ruleSet");
        json.WriteString("id", ruleSet.Id);
        json.WriteNumber("version", ruleSet.Version);
        json.WriteString("sha256", ruleSet.Sha256);
        json.WritePropertyName("content");
        CanonicalForm.Write(json, ruleSet.Content);
        json.WriteEndObject();
    }
}
