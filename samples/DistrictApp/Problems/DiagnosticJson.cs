namespace DistrictApp;

/// <summary>A diagnostic as programs get it.</summary>
internal sealed record DiagnosticJson(string Code, string Severity, Place Place, Bilingual Message)
{
    public static DiagnosticJson Of(Diagnostic diagnostic) => new(
        diagnostic.Code,
        diagnostic.Severity == Htx.Indicators.Rules.Severity.Error ? "error" : "warning",
        diagnostic.Place,
        new(diagnostic.Message(Language.Vietnamese), diagnostic.Message(Language.English)));

    public static DiagnosticJson[] Of(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Select(Of)];
}
