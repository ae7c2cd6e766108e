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
            RateCommand.Create(output, error),
            ReportCommand.Create(output, error),
            ReplayCommand.Create(output, error),
            CheckCommand.Create(output, error),
            ListCommand.Create(output, error),
            DiffCommand.Create(output, error),
            NewCommand.Create(output, error),
            TemplateCommand.Create(output, error),
            ExportCommand.Create(output, error),
        };

        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var code = parsed.Errors.Count > 0
            ? ExplainUsage(parsed, error)
            : parsed.Invoke(new InvocationConfiguration { Output = output.Writer, Error = error.Writer, EnableDefaultExceptionHandler = false });
        output.Writer.Flush();
        error.Writer.Flush();
        return code;
    }

    /// <summary>Says on standard error what was not understood: standard output may already be a result file.</summary>
    private static int ExplainUsage(ParseResult parsed, Screen error)
    {
        var lines = UsageReport.Lines(parsed);
        foreach (var line in lines)
            error.WriteLine([new(line, line == lines[^1] ? ReportStyle.Plain : ReportStyle.NotMet)]);
        return ExitCode.WrongUsage;
    }
}
