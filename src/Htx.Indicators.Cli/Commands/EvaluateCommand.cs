using System.CommandLine;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary><c>htx evaluate</c>: judges one subject against one rule set.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Screen output, Screen error)
    {
        var rules = HtxTool.RulesOption();
        var data = new Option<string>("--data") { Description = "Tệp số liệu / An observation file", HelpName = "FILE", Required = true };
        var format = new Option<string>("--format")
        {
            Description = "Dạng kết quả: text, markdown hoặc json / Form of the result",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "markdown", "json");
        var language = HtxTool.LanguageOption();
        var strict = new Option<bool>("--strict") { Description = "Coi cảnh báo là lỗi / Treat warnings as errors" };

        var command = new Command("evaluate", "Đánh giá số liệu theo bộ chỉ tiêu / Judge observations by a rule set") { rules, data, format, language, strict };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(rules), parsed.GetRequiredValue(data), parsed.GetRequiredValue(format),
            parsed.GetValue(language), parsed.GetValue(strict), output, error));
        return command;
    }

    private static int Run(string rules, string data, string format, Language language, bool isStrict, Screen output, Screen error)
    {
        var ruleSet = RuleSetLocator.Read(rules);
        // Both files are read before anything is refused, so that one run shows every defect.
        var observations = ObservationReader.ReadFile(data, ruleSet.Succeeded ? [ruleSet.Value] : []);
        if (HtxTool.Report([.. ruleSet.Diagnostics, .. observations.Diagnostics], isStrict, language, error)
            || !ruleSet.Succeeded || !observations.Succeeded)
        {
            return ExitCode.BadFile;
        }

        var assessment = CompiledRuleSet.Compile(ruleSet.Value).Assess(observations.Value);
        if (HtxTool.Report(EvaluationWarnings.Of(assessment, data), isStrict, language, error))
            return ExitCode.BadFile;
        Write(assessment, format, language, output);
        return ExitCode.Done;
    }

    private static void Write(RuleSetAssessment assessment, string format, Language language, Screen output)
    {
        switch (format)
        {
            case "json":
                output.Writer.Write(JsonReport.Write(assessment, language));
                break;
            case "markdown":
                output.Writer.Write(MarkdownReport.Write(assessment, language));
                break;
            default:
                foreach (var line in TextReport.Lines(assessment, language))
                    output.WriteLine(line);
                break;
        }
    }
}
