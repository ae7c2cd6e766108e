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
                result.AddError($"--on: “{result.Tokens[0].Value}”? Viết năm-tháng-ngày, ví dụ 2026-01-01 / write year-month-day.");
                return null;
            },
        };
        var language = CommonOptions.Language();
        var strict = CommonOptions.Strict();
        var command = new Command("list", "Các bộ chỉ tiêu hiện có / The rule sets there are") { catalogue, on, language, strict };
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
        foreach (var scorecard in on is null ? BundledScorecards.Ids.Select(BundledScorecards.Get) : [])
            Write(scorecard, output, reporter);
        return hasErrors ? ExitCode.BadFile : ExitCode.Done;
    }

    private static void Write(Scorecard scorecard, Screen output, Reporter reporter)
    {
        output.WriteLine(
        [
            new(scorecard.Id, ReportStyle.Strong),
            new($" ({reporter.Say("phiên bản", "version")} {scorecard.Version})", ReportStyle.Plain),
        ]);
        output.WriteLine([new($"  {scorecard.Document.Kind} {scorecard.Document.Number}".TrimEnd() + $": {scorecard.Document.Title}", ReportStyle.Plain)]);
        output.WriteLine([new(reporter.Say(
            $"  Thang điểm xếp loại: {scorecard.Criteria.Count()} tiêu chí, {Numbers.Format(scorecard.Max)} điểm",
            $"  Scorecard: {scorecard.Criteria.Count()} criteria, {Numbers.Format(scorecard.Max, Language.English)} points"), ReportStyle.Plain)]);
        output.WriteLine([]);
    }

    private static void Write(RuleSet ruleSet, RuleSetCatalogue catalogue, Screen output, Reporter reporter)
    {
        var (indicators, items) = (ruleSet.Indicators.Count, ruleSet.Items.Count());
        var provisional = ruleSet.Items.Where(item => item.ProvisionalReason is not null).ToArray();
        output.WriteLine(
        [
            new(ruleSet.Id, ReportStyle.Strong),
            new($" ({reporter.Say("phiên bản", "version")} {ruleSet.Version})", ReportStyle.Plain),
        ]);
        Line($"{ruleSet.Document.Kind} {ruleSet.Document.Number}".TrimEnd() + $": {ruleSet.Document.Title}");
        Line(reporter.Say("Hiệu lực: ", "In force: ") + (catalogue.PeriodOf(ruleSet) is { } period
            ? PeriodText.Of(period, reporter.Language)
            : reporter.Say("không có ngày nào, đã được thay thế", "on no day, superseded")));
        Line(reporter.Say($"{indicators} chỉ tiêu, {items} nội dung", $"{indicators} indicators, {items} content items"));
        if (provisional.Length > 0)
        {
            var which = string.Join(", ", provisional.Select(item => item.Id));
            Line(reporter.Say($"{provisional.Length} nội dung tạm ghi: {which}", $"{provisional.Length} provisional items: {which}"), ReportStyle.NotAssessed);
        }

        output.WriteLine([]);

        void Line(string text, ReportStyle style = ReportStyle.Plain) => output.WriteLine([new("  " + text, style)]);
    }
}
