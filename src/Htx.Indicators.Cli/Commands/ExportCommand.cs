using System.CommandLine;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary><c>htx export</c>: a rule set in the form of another program.</summary>
internal static class ExportCommand
{
    public static Command Create(Screen output, Screen error)
    {
        var rules = HtxTool.RulesOption();
        var to = new Option<string>("--to") { Description = "Dạng xuất: workflow (RulesEngine) / Form: a RulesEngine workflow", Required = true };
        to.AcceptOnlyFromAmong("workflow");
        var language = HtxTool.LanguageOption();
        var command = new Command("export", "Xuất bộ chỉ tiêu cho phần mềm khác / Export a rule set for other programs") { rules, to, language };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(rules), parsed.GetValue(language), output, error));
        return command;
    }

    private static int Run(string rules, Language language, Screen output, Screen error)
    {
        var ruleSet = RuleSetLocator.Read(rules);
        if (HtxTool.Report(ruleSet.Diagnostics, isStrict: false, language, error) || !ruleSet.Succeeded)
            return ExitCode.BadFile;
        output.Writer.Write(WorkflowExporter.Export(ruleSet.Value));
        return ExitCode.Done;
    }
}
