namespace Htx.Indicators.Rules;

/// <summary>The statements of the report that figures were taken from, each with what came of computing it again.</summary>
internal static class StatementList
{
    public static IReadOnlyList<string> Of(ObservationSet observations, Language language) =>
        [.. observations.Statements.Select(statement => LineOf(statement, language))];

    private static string LineOf(Statement statement, Language language)
    {
        var note = statement.Note is { } known ? $" ({known})" : "";
        return $"{statement.Text}{note}: {statement.Check().Explain(language)}";
    }
}
