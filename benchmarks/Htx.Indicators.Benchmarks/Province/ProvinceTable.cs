using System.Diagnostics;
using System.Globalization;

namespace Htx.Indicators.Benchmarks;

/// <summary>The committed table of a province's file in three sizes, each in a process of its own so that its memory is its own.</summary>
internal static class ProvinceTable
{
    private static readonly int[] Sizes = [22_500, 45_000, 90_000];

    /// <summary>Measures and writes the table; returns the path within the repository.</summary>
    public static string Write()
    {
        var rows = new List<string>();
        var (before, peakBefore) = (0.0, 0.0);
        foreach (var size in Sizes)
        {
            var path = Path.Combine(Path.GetTempPath(), $"htx-province-{size}.jsonl");
            ProvinceFile.Write(path, size, ProvinceRun.Observed, ProvinceRun.Boundaries);
            var megabytes = new FileInfo(path).Length / 1048576.0;
            var (seconds, peak) = Measure(path);
            File.Delete(path);
            rows.Add(string.Create(CultureInfo.InvariantCulture,
                $"| {size:#,##0} | {megabytes:0} MB | {seconds:0.0} s | {seconds / size * 1e6:0} µs | {Ratio(seconds, before)} | {peak:0} MB | {Ratio(peak, peakBefore)} |"));
            (before, peakBefore) = (seconds, peak);
        }

        return ResultFile.Write("province.md", $"""
            Rating every cooperative of a made-up province by 09/2017/TT-BNNPTNT and judging it by the plan of 2021 for pilot cooperatives,
            from JSON lines to JSON lines with every explanation, on one thread. Half of the figures lie on a number that decides something, or
            just beside it.

            {ResultFile.Machine}

            | cooperatives | file | time | per cooperative | time to the size before | peak memory | to the size before |
            | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            {string.Join("\n", rows)}
            """);
    }

    private static string Ratio(double now, double before) => before == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{now / before:0.00}");

    private static (double Seconds, double Peak) Measure(string path)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        foreach (var argument in new[] { "--province-run", path })
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return (double.Parse(printed[1], CultureInfo.InvariantCulture), double.Parse(printed[2], CultureInfo.InvariantCulture));
    }
}
