using System.Diagnostics;
using System.Globalization;

namespace Htx.Indicators.Benchmarks;

/// <summary>
/// The table of a province's file in sizes that double. Each run has a process of its own, so that its memory is its own, and begins
/// with a file that is not measured; of several runs the least time counts, for what else the machine does only adds to it.
/// </summary>
internal static class ProvinceTable
{
    private const int Runs = 3;

    /// <summary>Cooperatives after which the time for one changes no more.</summary>
    private const int WarmUp = 20_000;

    /// <summary>A province, and what doubling it twice costs.</summary>
    private static readonly int[] Sizes = [45_000, 90_000, 180_000];

    /// <summary>Measures and writes the committed table; returns the path within the repository.</summary>
    public static string Write() => ResultFile.Write("province.md", Measure(Sizes));

    /// <summary>Measures other sizes; returns the table.</summary>
    public static string Measure(IReadOnlyList<int> sizes)
    {
        var folder = Directory.CreateTempSubdirectory("htx-province-");
        try
        {
            return TableOf(sizes, folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string TableOf(IReadOnlyList<int> sizes, string folder)
    {
        var warmUp = WriteFile(folder, WarmUp);
        var rows = new List<string>();
        var (before, peakBefore) = (0.0, 0.0);
        foreach (var size in sizes)
        {
            var path = WriteFile(folder, size);
            var runs = Enumerable.Range(0, Runs).Select(_ => RunAlone(path, warmUp)).ToArray();
            var (seconds, peak) = (runs.Min(run => run.Seconds), runs.Max(run => run.Peak));
            rows.Add(string.Create(CultureInfo.InvariantCulture,
                $"| {size:#,##0} | {new FileInfo(path).Length / 1048576.0:0} MB | {seconds:0.0} s | {seconds / size * 1e6:0} µs | {Ratio(seconds, before)} | {peak:0} MB | {Ratio(peak, peakBefore)} |"));
            (before, peakBefore) = (seconds, peak);
        }

        return $"""
            Rating every cooperative of a made-up province by 09/2017/TT-BNNPTNT and judging it by the plan of 2021 for pilot cooperatives,
            from JSON lines to JSON lines with every explanation, on one thread. Half of the figures lie on a number that decides something, or
            just beside it. Each run is a process of its own that does {WarmUp.ToString("#,##0", CultureInfo.InvariantCulture)} others first, which are not measured; the least time of {Runs} runs,
            the greatest memory.

            {ResultFile.Machine}

            | cooperatives | file | time | per cooperative | time to the size before | peak memory | to the size before |
            | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            {string.Join("\n", rows)}
            """;
    }

    private static string WriteFile(string folder, int count)
    {
        var path = Path.Combine(folder, $"{count}.jsonl");
        ProvinceFile.Write(path, count, ProvinceRun.Observed, ProvinceRun.Boundaries);
        return path;
    }

    private static string Ratio(double now, double before) => before == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{now / before:0.00}");

    private static (double Seconds, double Peak) RunAlone(string path, string warmUp)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        foreach (var argument in new[] { "--province-run", path, warmUp })
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return (double.Parse(printed[0], CultureInfo.InvariantCulture), double.Parse(printed[1], CultureInfo.InvariantCulture));
    }
}
