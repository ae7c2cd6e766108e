using System.CommandLine;
using System.Globalization;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary><c>htx list</c>: the rule sets and scorecards there are, when each is in force, and what of them is provisional.</summary>
internal static class ListCommand
{
    public static Command Create(Screen output, Screen error)
    {
        var catalogue = CommonOptions.Catalogue();
        var on = new Option<DateOnly?>("--on")
        {
            Description = "Chỉ các bộ có hiệu lực vào ngày này, viết năm-tháng-ngày / Only those in force on this day, year-month-day",
            HelpName = "DAY",
            CustomParser = result =>
            {
                if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                    return day;
                result.Refuse(
                    $"--on không thể là “{result.Tokens[0].Value}”; viết năm-tháng-ngày, ví dụ 2026-01-01",
                    $"--on cannot be “{result.Tokens[0].Value}”; write year-month-day, for example 2026-01-01");
                return null;
            },
        };
        var language = CommonOptions.Language();
        var strict = CommonOptions.Strict();
        var command = new Command("list", "Các bộ chỉ tiêu, thang điểm hiện có / The rule sets and scorecards there are") { catalogue, on, language, strict };
        command.SetAction(parsed => Run(
            parsed.GetValue(catalogue), parsed.GetValue(on), output, new(error, parsed.GetValue(language), parsed.GetValue(strict))));
        return command;
    }

    private static int Run(string? folder, DateOnly? on, Screen output, Reporter reporter)
    {
        if (CommonOptions.ReadCatalogue(folder, reporter) is not { } catalogue)
            return ExitCode.BadFile;
        var hasErrors = reporter.Report(catalogue.Remarks);
        foreach (var ruleSet in on is { } day ? catalogue.InForceOn(day) : catalogue.RuleSets)
            Write(ruleSet, catalogue, output, reporter);
        foreach (var scorecard in catalogue.Scorecards.Where(scorecard => on is not { } day || scorecard.InForce.Contains(day)))
            Write(scorecard, output, reporter);
        return hasErrors ? ExitCode.BadFile : ExitCode.Done;
    }

    private static void Write(RuleSet ruleSet, RuleSetCatalogue catalogue, Screen output, Reporter reporter)
    {
        var (indicators, items) = (ruleSet.Indicators.Count, ruleSet.Items.Count());
        var provisional = ruleSet.Items.Where(item => item.ProvisionalReason is not null).ToArray();
        WriteHead(ruleSet.Id, ruleSet.Version, ruleSet.Document, catalogue.PeriodOf(ruleSet), output, reporter);
        Line(output, reporter.Say($"{indicators} chỉ tiêu, {items} nội dung", $"{indicators} indicators, {items} content items"));
        if (provisional.Length > 0)
        {
            var which = string.Join(", ", provisional.Select(item => item.Id));
            Line(output, reporter.Say($"{provisional.Length} nội dung tạm ghi: {which}", $"{provisional.Length} provisional items: {which}"), ReportStyle.NotAssessed);
        }

        output.WriteLine([]);
    }

    private static void Write(Scorecard scorecard, Screen output, Reporter reporter)
    {
        var (criteria, max) = (scorecard.Criteria.Count(), Numbers.Format(scorecard.Max, reporter.Language));
        var given = scorecard.Criteria.Where(criterion => criterion.IsGiven).ToArray();
        WriteHead(scorecard.Id, scorecard.Version, scorecard.Document, scorecard.InForce, output, reporter);
        Line(output, reporter.Say($"Thang điểm: {criteria} tiêu chí, {max} điểm", $"Scorecard: {criteria} criteria, {max} points"));
        if (given.Length > 0)
        {
            var which = string.Join(", ", given.Select(criterion => criterion.Id));
            Line(output, reporter.Say($"{given.Length} tiêu chí do người đánh giá chấm điểm: {which}", $"{given.Length} criteria whose points the assessor gives: {which}"), ReportStyle.NotAssessed);
        }

        output.WriteLine([]);
    }

    private static void WriteHead(string id, int version, LegalDocument document, EffectivePeriod? inForce, Screen output, Reporter reporter)
    {
        output.WriteLine(
        [
            new(id, ReportStyle.Strong),
            new($" ({reporter.Say("phiên bản", "version")} {version})", ReportStyle.Plain),
        ]);
        Line(output, $"{document.Kind} {document.Number}".TrimEnd() + $": {document.Title}");
        Line(output, reporter.Say("Hiệu lực: ", "In force: ") + (inForce is { } period
            ? PeriodText.Of(period, reporter.Language)
            : reporter.Say("không có ngày nào, đã được thay thế", "on no day, superseded")));
    }

    private static void Line(Screen output, string text, ReportStyle style = ReportStyle.Plain) => output.WriteLine([new("  " + text, style)]);
}
