using System.CommandLine;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary><c>htx export</c>: a rule set in the form of another program.</summary>
internal static class ExportCommand
{
    public static Command Create(Screen output, Screen error)
    {
        var rules = CommonOptions.Rules();
        var to = new Option<string>("--to") { Description = "Dạng xuất: workflow (RulesEngine) / Form: a RulesEngine workflow", Required = true };
        to.AcceptOnlyFromAmong("workflow");
        var catalogue = CommonOptions.Catalogue();
        var language = CommonOptions.Language();
        var command = new Command("export", "Xuất bộ chỉ tiêu cho phần mềm khác / Export a rule set for other programs") { rules, to, catalogue, language };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(rules), parsed.GetValue(catalogue), output, new(error, parsed.GetValue(language))));
        return command;
    }

    private static int Run(string rules, string? folder, Screen output, Reporter reporter)
    {
        if (CommonOptions.ReadCatalogue(folder, reporter) is not { } catalogue)
            return ExitCode.BadFile;
        var ruleSet = RuleSetLocator.Read(rules, catalogue);
        if (reporter.Report(ruleSet.Diagnostics) || !ruleSet.Succeeded)
            return ExitCode.BadFile;
        try
        {
            output.Writer.Write(WorkflowExporter.Export(ruleSet.Value));
            return ExitCode.Done;
        }
        catch (InvalidFileException e)
        {
            _ = reporter.Report(e.Diagnostics);
            return ExitCode.BadFile;
        }
    }
}
