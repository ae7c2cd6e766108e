using System.CommandLine;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary><c>htx report</c>: judges as <c>htx evaluate</c> does and writes the results in every form that people and programs use, into one folder.</summary>
internal static class ReportCommand
{
    /// <summary>The files, and the form of each.</summary>
    private static readonly (string Name, string Form)[] Files =
        [("phu-luc.html", "html"), ("phu-luc.xlsx", "xlsx"), ("phu-luc.csv", "csv"), ("bao-cao.md", "markdown"), ("ket-qua.json", "json")];

    public static Command Create(Screen output, Screen error)
    {
        var rules = CommonOptions.RulesRepeated();
        var data = CommonOptions.Data();
        var numbers = CommonOptions.Numbers();
        var folder = new Option<string>("--out")
        {
            Description = "Thư mục ghi báo cáo, tạo nếu chưa có; tệp cùng tên bị ghi đè / Folder for the report; files of the same names are overwritten",
            HelpName = "DIR",
            Required = true,
        };
        folder.Validators.Add(CommonOptions.RefuseNameless);
        var scorecard = CommonOptions.Scorecard();
        var members = CommonOptions.Members();
        var noun = CommonOptions.Noun();
        var catalogue = CommonOptions.Catalogue();
        var language = CommonOptions.Language();
        var strict = CommonOptions.Strict();
        var command = new Command("report", "Đánh giá và ghi phụ lục, báo cáo ở mọi dạng / Judge and write the report in every form")
        {
            rules, data, numbers, folder, noun, scorecard, members, catalogue, language, strict,
        };
        CommonOptions.RequireNumbersForTables(command, numbers, data, members);
        CommonOptions.RequireTogether(command, scorecard, members);
        command.SetAction(parsed =>
        {
            var reporter = new Reporter(error, parsed.GetValue(language), parsed.GetValue(strict));
            var paths = Array.ConvertAll(Files, file => Path.Combine(parsed.GetRequiredValue(folder), file.Name));
            var evaluation = new EvaluationInput(
                parsed.GetRequiredValue(rules), parsed.GetRequiredValue(data), parsed.GetValue(numbers), parsed.GetValue(catalogue),
                parsed.GetValue(scorecard), parsed.GetValue(members), paths);
            return evaluation.Run(reporter, run => Write(run, paths, parsed.GetValue(noun), output, error, reporter));
        });
        return command;
    }

    private static void Write(ObservationRun run, string[] paths, string? noun, Screen output, Screen error, Reporter reporter)
    {
        ResultFile.CreateFolder(Path.GetDirectoryName(paths[0])!);
        ResultFile.WriteAll(paths, streams =>
        {
            var forms = Files.Select((file, i) => new ReportForm(file.Form, noun, reporter.Language, output, paths[i])).ToArray();
            if (run.HoldsMany)
                error.WithProgress(reporter.Say("Đánh giá", "Judging"), progress => ReportForm.WriteMany(forms, streams, run.Assess(progress)));
            else
                ReportForm.WriteOne(forms, streams, run.Assess());
            return run.HasResults;
        });
        if (!run.HasResults)
        {
            if (paths.FirstOrDefault(File.Exists) is { } old)
                reporter.Refuse($"không ghi báo cáo mới; “{old}” và các tệp khác có sẵn ở đó là của lần trước.", $"no new report is written; “{old}” and the other files there are those of an earlier run.");
            return;
        }

        foreach (var path in paths)
            output.WriteLine([new(reporter.Say($"Đã ghi {path}", $"Wrote {path}"), ReportStyle.Plain)]);
    }
}
