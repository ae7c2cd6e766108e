using System.CommandLine;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary>The <c>htx</c> tool: arguments in, text and exit code out.</summary>
internal static class HtxTool
{
    /// <summary>Runs one command line.</summary>
    public static int Run(string[] args, Screen output, Screen error)
    {
        var root = new RootCommand("Đánh giá chỉ tiêu phát triển HTX, THT: vượt, đạt hay chưa đạt / Judges targets on cooperatives")
        {
            EvaluateCommand.Create(output, error),
            CheckCommand.Create(output, error),
            ExportCommand.Create(output, error),
        };

        var parsed = root.Parse(args);
        var code = parsed.Errors.Count > 0
            ? ExplainUsage(parsed.Errors.Select(e => e.Message), error)
            : parsed.Invoke(new InvocationConfiguration { Output = output.Writer, Error = error.Writer, EnableDefaultExceptionHandler = false });
        output.Writer.Flush();
        error.Writer.Flush();
        return code;
    }

    /// <summary>Says on standard error what was not understood: standard output may already be a result file.</summary>
    private static int ExplainUsage(IEnumerable<string> errors, Screen error)
    {
        foreach (var message in errors)
            error.WriteLine([new($"htx: {message}", ReportStyle.NotMet)]);
        error.WriteLine([new("Cách dùng / usage: htx --help, htx evaluate --help", ReportStyle.Plain)]);
        return ExitCode.WrongUsage;
    }

    /// <summary>The option for the language of prose and diagnostics.</summary>
    public static Option<Language> LanguageOption()
    {
        var option = new Option<Language>("--lang")
        {
            Description = "Ngôn ngữ lời văn: vi (mặc định) hoặc en / Language of prose",
            HelpName = "vi|en",
            CustomParser = result =>
            {
                switch (result.Tokens[0].Value)
                {
                    case "vi":
                        return Language.Vietnamese;
                    case "en":
                        return Language.English;
                    default:
                        result.AddError($"--lang: “{result.Tokens[0].Value}”? Chọn vi hoặc en / choose vi or en.");
                        return default;
                }
            },
        };
        option.CompletionSources.Add("vi", "en");
        return option;
    }

    /// <summary>The option that names a rule set.</summary>
    public static Option<string> RulesOption() => new("--rules")
    {
        Description = "Tệp bộ chỉ tiêu, hoặc mã bộ chỉ tiêu đi kèm (ví dụ 47-nq-hdnd-2021) / A rule set file, or the id of one in the package",
        HelpName = "FILE|ID",
        Required = true,
    };

    /// <summary>Prints diagnostics and says whether one of them is an error.</summary>
    public static bool Report(IEnumerable<Diagnostic> diagnostics, bool isStrict, Language language, Screen error)
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
