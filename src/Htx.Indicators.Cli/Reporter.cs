using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary>Prints diagnostics on standard error; of very many alike only the first.</summary>
internal sealed class Reporter(Screen error, Language language, bool isStrict = false)
{
    /// <summary>Nobody reads more of one code; a file of 45 000 rows can have one on each.</summary>
    private const int MostOfOneCode = 1_000;

    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>The language of prose and diagnostics.</summary>
    public Language Language => language;

    /// <summary>Whether warnings are errors.</summary>
    public bool IsStrict => isStrict;

    /// <summary>Chooses the language.</summary>
    public string Say(string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;

    /// <summary>How many of these count as errors.</summary>
    public int ErrorsAmong(IEnumerable<Diagnostic> diagnostics) => diagnostics.Count(diagnostic => isStrict || diagnostic.Severity == Severity.Error);

    /// <summary>Prints diagnostics and says whether one of them is an error.</summary>
    public bool Report(IEnumerable<Diagnostic> diagnostics)
    {
        var (hasErrors, hasPrinted) = (false, false);
        foreach (var diagnostic in diagnostics.Select(d => isStrict ? d.AsError() : d))
        {
            hasErrors |= diagnostic.Severity == Severity.Error;
            var count = counts[diagnostic.Code] = counts.GetValueOrDefault(diagnostic.Code) + 1;
            if (count > MostOfOneCode)
                continue;
            error.WriteLine(diagnostic, language);
            hasPrinted = true;
        }

        // Before anything goes to standard output, which may be the same terminal.
        if (hasPrinted)
            error.Writer.Flush();
        return hasErrors;
    }

    /// <summary>Says how many diagnostics were not printed.</summary>
    public void Finish()
    {
        foreach (var (code, count) in counts.Where(entry => entry.Value > MostOfOneCode))
            error.WriteLine([new(Say($"htx: còn {count - MostOfOneCode} lần {code} không liệt kê.", $"htx: {code} came up {count - MostOfOneCode} more times."), ReportStyle.NotMet)]);
        error.Writer.Flush();
    }

    /// <summary>Prints why something cannot be done.</summary>
    public void Refuse(string vietnamese, string english) => error.WriteLine([new($"htx: {Say(vietnamese, english)}", ReportStyle.NotMet)]);
}
