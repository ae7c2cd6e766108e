using System.Diagnostics;
using System.Globalization;
using System.Text;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Benchmarks;

/// <summary>What the first verdict costs in a new process, and the tool as a whole; the least of several runs each.</summary>
internal static class ColdStart
{
    private const int Runs = 7;

    /// <summary>Milliseconds from the text of a rule set to its first verdict, in a ready-to-run process that has done nothing yet.</summary>
    public static double Measure(bool withFormulas)
    {
        var rules = BundledRuleSets.Get("47-nq-hdnd-2021");
        var path = Path.GetTempFileName();
        File.WriteAllText(path, RuleSetWriter.Write(withFormulas ? rules : WithoutFormulas(rules)), new UTF8Encoding(false));
        try
        {
            return Enumerable.Range(0, Runs).Min(_ => double.Parse(Start(Published("ColdStart"), [path]), CultureInfo.InvariantCulture));
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>How many times as long the tool takes for the sample of Resolution 47 as a program that prints a line.</summary>
    public static double ToolToEmptyProgram()
    {
        var repository = ResultFile.FindRepository();
        var tool = Published("Htx.Indicators.Cli");
        string[] evaluate = ["evaluate", "--rules", "47-nq-hdnd-2021", "--data", Path.Combine(repository, "samples/thap-muoi-2023-11-10.json")];
        string[] empty = [Path.Combine(repository, "benchmarks/Empty/bin/Release/net10.0/Empty.dll")];
        var (best, bestEmpty) = (double.MaxValue, double.MaxValue);
        for (var i = 0; i < Runs; i++)
        {
            best = Math.Min(best, Time(tool, evaluate));
            bestEmpty = Math.Min(bestEmpty, Time("dotnet", empty));
        }

        return best / bestEmpty;
    }

    private static double Time(string program, string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        Start(program, arguments);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>A program that this one's build published for the machine it runs on.</summary>
    private static string Published(string name)
    {
        var programs = Path.Combine(ResultFile.FindRepository(), "benchmarks/Htx.Indicators.Benchmarks/obj/started/publish", name);
        return Directory.EnumerateFiles(programs, OperatingSystem.IsWindows() ? $"{name}.exe" : name, SearchOption.AllDirectories).Single();
    }

    private static string Start(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.GetAwaiter().GetResult() : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    private static RuleSet WithoutFormulas(RuleSet rules)
    {
        var computed = rules.Measures.Computed.Select(measure => measure.Id).ToHashSet(StringComparer.Ordinal);
        var indicators = rules.Indicators
            .Select(indicator => (indicator, Items: indicator.Items.Where(item => !item.Parts.Any(part => computed.Contains(part.MeasureId))).ToArray()))
            .Where(pair => pair.Items.Length > 0)
            .Select(pair => new Indicator(pair.indicator.Number, pair.indicator.Title, pair.Items, pair.indicator.Deadline))
            .ToArray();
        // Measures that nothing uses any more would be warned of.
        var used = indicators.SelectMany(indicator => indicator.Items).SelectMany(item => item.Parts)
            .SelectMany(part => part.Target.NamedMeasures.Append(part.MeasureId)).ToHashSet(StringComparer.Ordinal);
        return new(rules.Id, rules.Version, rules.Document, rules.InForce, rules.Measures.Where(measure => used.Contains(measure.Id)), indicators);
    }
}
