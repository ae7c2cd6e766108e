using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Htx.Indicators.Rules;

/// <summary>Writes JSON as this project's files have it: two blanks, line feeds, diacritics as they are, numbers without trailing zeros.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = new LettersAsTheyAre(),
    };

    private static readonly JsonWriterOptions OnOneLine = Options with { Indented = false };

    /// <summary>Runs <paramref name="write"/> and returns its JSON, ended by a line feed.</summary>
    public static string Write(Action<Utf8JsonWriter> write) => Write(write, Options);

    /// <summary>The same on one line.</summary>
    public static string WriteLine(Action<Utf8JsonWriter> write) => Write(write, OnOneLine);

    /// <summary>Hands the same on one line, not ended, to <paramref name="target"/>, piece by piece.</summary>
    public static void WriteTo(IBufferWriter<byte> target, Action<Utf8JsonWriter> write) => Write(target, write, OnOneLine);

    private static string Write(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        var text = new ArrayBufferWriter<byte>();
        Write(text, write, options);
        text.Write("\n"u8);
        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    private static void Write(IBufferWriter<byte> target, Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        using var json = new Utf8JsonWriter(target, options);
        write(json);
    }

    /// <summary>A number with at most 9 decimals.</summary>
    public static void WriteFigure(this Utf8JsonWriter json, string key, decimal? value)
    {
        if (value is not { } number)
        {
            json.WriteNull(key);
            return;
        }

        json.WritePropertyName(key);
        json.WriteFigureValue(number);
    }

    /// <summary>A number with at most 9 decimals, as an element or after its key.</summary>
    public static void WriteFigureValue(this Utf8JsonWriter json, decimal number) =>
        json.WriteRawValue(number.ToString("0.#########", CultureInfo.InvariantCulture));

    /// <summary>A day, or null.</summary>
    public static void WriteDay(this Utf8JsonWriter json, string key, DateOnly? day) =>
        json.WriteString(key, day?.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>A string, when there is one.</summary>
    public static void WriteOptional(this Utf8JsonWriter json, string key, string? value)
    {
        if (value is not null)
            json.WriteString(key, value);
    }

    /// <summary>A day, when there is one.</summary>
    public static void WriteOptional(this Utf8JsonWriter json, string key, DateOnly? day)
    {
        if (day is not null)
            json.WriteDay(key, day);
    }

    /// <summary>A number, when there is one.</summary>
    public static void WriteOptional(this Utf8JsonWriter json, string key, decimal? value)
    {
        if (value is not null)
            json.WriteFigure(key, value);
    }

    /// <summary>An array of strings.</summary>
    public static void WriteStrings(this Utf8JsonWriter json, string key, IEnumerable<string> values)
    {
        json.WriteStartArray(key);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
