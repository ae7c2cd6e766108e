using System.Text.Json;

namespace Htx.Indicators.Rules;

/// <summary>What became of the statements of a report, in the JSON report; nothing where there is none.</summary>
internal static class JsonStatements
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Statement> statements, Language language)
    {
        if (statements.Count == 0)
            return;
        json.WriteStartArray("statements");
        foreach (var statement in statements)
            Write(json, statement.Check(), language);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, StatementCheck check, Language language)
    {
        json.WriteStartObject();
        json.WriteString("text", check.Statement.Text);
        json.WriteOptional("note", check.Statement.Note);
        json.WritePropertyName("right");
        if (check.Obstacle is null)
            json.WriteBooleanValue(check.IsRight);
        else
            json.WriteNullValue();
        json.WriteString("verdict", KeyOf(check.Verdict));
        json.WriteFigure("computed", check.Computed);
        json.WriteOptional("lowest", check.Lowest);
        json.WriteOptional("highest", check.Highest);
        json.WriteString("slip", check.Slip?.Text(language));
        json.WriteString("explanation", check.Explain(language));
        json.WriteEndObject();
    }

    private static string KeyOf(StatementVerdict verdict) => verdict switch
    {
        StatementVerdict.NotComputable => "notComputable",
        StatementVerdict.Wrong => "wrong",
        StatementVerdict.Exact => "exact",
        StatementVerdict.Rounded => "rounded",
        StatementVerdict.Truncated => "truncated",
        _ => "withinDigits",
    };
}
