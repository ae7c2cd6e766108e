using System.Diagnostics;
using System.Globalization;
using System.Text;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Benchmarks;

/// <summary>Rates and judges every cooperative of a file to JSON lines, as the tool does, and says how long it took and how much memory the process ever had.</summary>
internal static class ProvinceRun
{
    /// <summary>The scorecard that rates them.</summary>
    public static Scorecard Scorecard { get; } = BundledScorecards.Get("tt-09-2017-bnnptnt");

    /// <summary>The rule set that judges them.</summary>
    public static RuleSet RuleSet { get; } = BundledRuleSets.Get("htx-diem-2021");

    /// <summary>What is observed of each cooperative: what the scorecard and the rule set ask for.</summary>
    public static IReadOnlyList<Measure> Observed { get; } =
        [.. Scorecard.Measures.Concat(RuleSet.Measures).Where(measure => measure.Formula is null).DistinctBy(measure => measure.Id)];

    /// <summary>The numbers that decide something: ends of bands, numbers of conditions.</summary>
    public static ILookup<string, decimal> Boundaries { get; } = Scorecard.Criteria
        .SelectMany(criterion => criterion.Bands.Select(band => (criterion.MeasureId, band.To)))
        .Concat(Scorecard.Conditions.Select(condition => (condition.Part.MeasureId, condition.Part.Target.Form.Met.Threshold.Number)))
        .Where(boundary => boundary.Item2 is not null)
        .ToLookup(boundary => boundary.MeasureId, boundary => boundary.Item2!.Value);

    /// <summary>
    /// Does the work; prints seconds and peak megabytes on one line. The time is that of a process that has done such work before:
    /// the runtime compiles again what is used often, for some seconds, and a short file would pay for that more than a long one.
    /// </summary>
    public static void Run(string path, string warmUpPath)
    {
        var (card, rules) = (CompiledScorecard.Compile(Scorecard), CompiledRuleSet.Compile(RuleSet));
        Judge(warmUpPath, card, rules);
        var watch = Stopwatch.StartNew();
        Judge(path, card, rules);
        watch.Stop();
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds:0.000} {process.PeakWorkingSet64 / 1048576.0:0}"));
    }

    private static void Judge(string path, CompiledScorecard card, CompiledRuleSet rules)
    {
        using var file = ObservationFile.Open(path, new() { Measures = [Scorecard.Measures, RuleSet.Measures] });
        using var writer = new StreamWriter(Stream.Null, new UTF8Encoding(false));
        var report = new RatingJsonLinesReport(writer, Scorecard);
        foreach (var read in file.ReadSets())
            report.Add(card.Rate(read.GetValue()), rules.Assess(read.Value!));
        report.Complete();
    }
}
