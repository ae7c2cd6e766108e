namespace Htx.Indicators.Rules;

/// <summary>The statements of the report that figures were taken from, each with what came of computing it again.</summary>
internal static class StatementList
{
    public static IReadOnlyList<string> Of(ObservationSet observations, Language language) =>
        [.. observations.Statements.Select(statement => LineOf(statement.Check(), language))];

    public static string LineOf(StatementCheck check, Language language)
    {
        var note = check.Statement.Note is { } known ? $" ({known})" : "";
        return $"{check.Statement.Text}{note}: {check.Explain(language)}";
    }
}
