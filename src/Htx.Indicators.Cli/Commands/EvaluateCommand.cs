using System.CommandLine;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary><c>htx evaluate</c>: judges one subject against one rule set, or against several beside each other.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Screen output, Screen error)
    {
        var rules = new Option<string[]>("--rules")
        {
            Description = CommonOptions.RulesHelp + "; ghi nhiều lần để đối chiếu nhiều văn bản / repeated for several documents side by side",
            HelpName = "FILE|ID",
            Required = true,
            AllowMultipleArgumentsPerToken = false,
        };
        var data = new Option<string>("--data") { Description = "Tệp số liệu / An observation file", HelpName = "FILE", Required = true };
        var format = new Option<string>("--format")
        {
            Description = "Dạng kết quả: text, markdown hoặc json / Form of the result",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "markdown", "json");
        var catalogue = CommonOptions.Catalogue();
        var language = CommonOptions.Language();
        var strict = CommonOptions.Strict();

        var command = new Command("evaluate", "Đánh giá số liệu theo bộ chỉ tiêu / Judge observations by rule sets") { rules, data, format, catalogue, language, strict };
        command.SetAction(parsed =>
        {
            var reporter = new Reporter(error, parsed.GetValue(language), parsed.GetValue(strict));
            return Run(parsed.GetRequiredValue(rules), parsed.GetRequiredValue(data), parsed.GetRequiredValue(format), parsed.GetValue(catalogue), output, reporter);
        });
        return command;
    }

    private static int Run(string[] rules, string data, string format, string? folder, Screen output, Reporter reporter)
    {
        if (CommonOptions.ReadCatalogue(folder, reporter) is not { } catalogue)
            return ExitCode.BadFile;
        var ruleSets = Array.ConvertAll(rules, name => RuleSetLocator.Read(name, catalogue));
        // All files are read before anything is refused, so that one run shows every defect.
        var observations = ObservationReader.ReadFile(data, [.. ruleSets.Where(read => read.Succeeded).Select(read => read.Value!)]);
        if (reporter.Report([.. ruleSets.SelectMany(read => read.Diagnostics), .. observations.Diagnostics])
            || !observations.Succeeded || !Array.TrueForAll(ruleSets, read => read.Succeeded))
        {
            return ExitCode.BadFile;
        }

        var assessments = Array.ConvertAll(ruleSets, read => CompiledRuleSet.Compile(read.Value!).Assess(observations.Value));
        if (reporter.Report(assessments.SelectMany(assessment => EvaluationWarnings.Of(assessment, data, catalogue)).DistinctBy(warning => warning.ToString())))
            return ExitCode.BadFile;
        Write(AssessmentTable.Of(assessments), format, reporter.Language, output);
        return ExitCode.Done;
    }

    private static void Write(AssessmentTable table, string format, Language language, Screen output)
    {
        switch (format)
        {
            case "json":
                output.Writer.Write(JsonReport.WriteTable(table, language));
                break;
            case "markdown":
                output.Writer.Write(MarkdownReport.WriteTable(table, language));
                break;
            default:
                foreach (var line in TextReport.TableLines(table, language))
                    output.WriteLine(line);
                break;
        }
    }
}
