using System.CommandLine;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary><c>htx replay</c>: computes decision records again and says whether they still hold, and if not, what differs.</summary>
internal static class ReplayCommand
{
    /// <summary>A record can be megabytes: after so many bytes its remains are collected, which the runtime would put off for dozens of them.</summary>
    private const long MostLeftBehind = 16 * 1024 * 1024;

    public static Command Create(Screen output, Screen error)
    {
        var file = new Argument<string>("RECORD")
        {
            Description = "Tệp bản ghi, hoặc mỗi dòng một bản ghi; lập bằng evaluate --format record / A file of one record, or of one on each line",
        };
        var rules = new Option<string?>("--rules")
        {
            Description = "Tính lại theo bộ chỉ tiêu này, đối chiếu mã băm; mặc định theo bộ nằm trong bản ghi / Compute by this rule set, held against the hash; by default the one in the record",
            HelpName = "FILE|ID",
        };
        var catalogue = CommonOptions.Catalogue();
        var language = CommonOptions.Language();
        var strict = CommonOptions.Strict();
        var command = new Command("replay", "Tính lại bản ghi, cho biết còn đúng không / Compute a record again: does it still hold?") { file, rules, catalogue, language, strict };
        command.SetAction(parsed =>
        {
            var reporter = new Reporter(error, parsed.GetValue(language), parsed.GetValue(strict));
            return Run(parsed.GetRequiredValue(file), parsed.GetValue(rules), parsed.GetValue(catalogue), output, reporter);
        });
        return command;
    }

    private static int Run(string path, string? rules, string? folder, Screen output, Reporter reporter)
    {
        if (CommonOptions.ReadCatalogue(folder, reporter) is not { } catalogue)
            return ExitCode.BadFile;
        var given = rules is null ? null : RuleSetLocator.Read(rules, catalogue);
        if (given is not null && (reporter.Report(given.Diagnostics) || !given.Succeeded))
            return ExitCode.BadFile;

        var replayer = new Replayer();
        var (count, standing) = (0, 0);
        // The replayer finds the same differences between two rule sets for all records that are of the one.
        var told = new HashSet<ReplayDifference>(ReferenceEqualityComparer.Instance);
        var collected = GC.GetAllocatedBytesForCurrentThread();
        foreach (var read in DecisionRecordReader.ReadFile(path))
        {
            count++;
            if (GC.GetAllocatedBytesForCurrentThread() - collected > MostLeftBehind)
            {
                GC.Collect();
                collected = GC.GetAllocatedBytesForCurrentThread();
            }

            if (reporter.Report(read.Diagnostics) || !read.Succeeded)
                continue;
            var other = given ?? (folder is null ? null : RuleSetLocator.Find(read.Value.RuleSet.Id, catalogue));
            if (other is not null && (reporter.Report(other.Diagnostics) || !other.Succeeded))
                continue;
            var replay = other is null ? replayer.Replay(read.Value) : replayer.Replay(read.Value, other.Value!);
            standing += replay.Holds ? 1 : 0;
            Write(replay, told, output, reporter);
        }

        if (count > 1)
            Line(output, reporter.Say($"{count} bản ghi, {standing} còn đúng", $"records: {count}, holding: {standing}"), ReportStyle.Strong);
        reporter.Finish();
        return standing == count ? ExitCode.Done : ExitCode.BadFile;
    }

    /// <param name="replay">What is written.</param>
    /// <param name="told">What was written of the records before: what was changed in a rule set is told once, not for each of its records.</param>
    /// <param name="output">Where it is written.</param>
    /// <param name="reporter">Knows the language.</param>
    private static void Write(Replay replay, HashSet<ReplayDifference> told, Screen output, Reporter reporter)
    {
        var (record, set) = (replay.Record, replay.Record.Observations);
        Line(
            output, $"{record.RuleSet.Id}, {reporter.Say("phiên bản", "version")} {record.RuleSet.Version}; {set.Subject.Name}, "
            + reporter.Say($"số liệu đến ngày {Days.Format(set.AsOf)}", $"figures as of {Days.Format(set.AsOf, Language.English)}"),
            ReportStyle.Strong);
        if (!replay.IsSameLibrary)
        {
            var (then, now) = (record.LibraryVersion, replay.Recomputed.LibraryVersion);
            Line(output, reporter.Say($"  Lập bằng phiên bản {then} của thư viện, tính lại bằng phiên bản {now}.", $"  Made by version {then} of the library, computed again by version {now}."), ReportStyle.Quiet);
        }

        Line(
            output, replay.Holds
                ? reporter.Say($"  Còn đúng: {record.Indicators.Count} chỉ tiêu, {record.Items.Count()} nội dung tính lại như đã ghi.", $"  Holds: indicators {record.Indicators.Count}, content items {record.Items.Count()}, computed again as recorded.")
                : reporter.Say("  Không còn đúng:", "  Does not hold:"),
            replay.Holds ? ReportStyle.Met : ReportStyle.NotMet);
        ReplayDifference[] first = [.. replay.Differences.Where(difference => difference.Kind != ReplayDifferenceKind.RuleSet || told.Add(difference))];
        var repeated = replay.Differences.Count - first.Length;
        if (repeated > 0)
            Line(output, reporter.Say($"  - bộ chỉ tiêu: {repeated} điểm khác như đã nêu ở một bản ghi trên.", $"  - the rule set: differences {repeated}, as told of a record above."), ReportStyle.Plain);
        foreach (var difference in first)
            Line(output, $"  - {difference.Text(reporter.Language)}.", ReportStyle.Plain);
    }

    private static void Line(Screen output, string text, ReportStyle style) => output.WriteLine([new(text, style)]);
}
