using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary>Prints diagnostics on standard error.</summary>
internal sealed class Reporter(Screen error, Language language, bool isStrict = false)
{
    /// <summary>The language of prose and diagnostics.</summary>
    public Language Language => language;

    /// <summary>Chooses the language.</summary>
    public string Say(string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;

    /// <summary>How many of these count as errors.</summary>
    public int ErrorsAmong(IEnumerable<Diagnostic> diagnostics) => diagnostics.Count(diagnostic => isStrict || diagnostic.Severity == Severity.Error);

    /// <summary>Prints diagnostics and says whether one of them is an error.</summary>
    public bool Report(IEnumerable<Diagnostic> diagnostics)
    {
        var hasErrors = false;
        foreach (var diagnostic in diagnostics.Select(d => isStrict ? d.AsError() : d))
        {
            error.WriteLine(diagnostic, language);
            hasErrors |= diagnostic.Severity == Severity.Error;
        }

        // Before anything goes to standard output, which may be the same terminal.
        error.Writer.Flush();
        return hasErrors;
    }
}
