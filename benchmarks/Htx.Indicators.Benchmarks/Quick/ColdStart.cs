using System.Diagnostics;
using System.Globalization;
using System.Text;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Benchmarks;

/// <summary>What the first verdict costs in a new process, and the tool as a whole; the least of several runs each.</summary>
internal static class ColdStart
{
    private const int Runs = 7;

    /// <summary>Milliseconds from the text of a rule set to its first verdict, in a process that has done nothing yet.</summary>
    public static double Measure(bool withFormulas)
    {
        var rules = BundledRuleSets.Get("47-nq-hdnd-2021");
        var path = Path.GetTempFileName();
        File.WriteAllText(path, RuleSetWriter.Write(withFormulas ? rules : WithoutFormulas(rules)), new UTF8Encoding(false));
        try
        {
            return Enumerable.Range(0, Runs).Min(_ => double.Parse(Start(Environment.ProcessPath!, Own(["--cold", path])), CultureInfo.InvariantCulture));
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>The child of <see cref="Measure"/>.</summary>
    public static void Run(string path)
    {
        var start = Stopwatch.GetTimestamp();
        var rules = CompiledRuleSet.Compile(RuleSetReader.Read(File.ReadAllBytes(path), path).GetValue());
        var values = rules.RuleSet.Measures.Where(measure => measure.Formula is null && measure.Kind != MeasureKind.Flag).ToDictionary(measure => measure.Id, _ => Observation.Of(20));
        var assessment = rules.Assess(new(new("x", "X"), new(2023, 11, 10), values));
        var elapsed = Stopwatch.GetElapsedTime(start);
        if (assessment.ItemTally.Total == assessment.ItemTally.NotAssessed)
            throw new InvalidOperationException("There is no verdict.");
        Console.WriteLine(elapsed.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>How many times as long the tool takes for the sample of Resolution 47 as a program that prints a line.</summary>
    public static double ToolToEmptyProgram()
    {
        var repository = ResultFile.FindRepository();
        var tool = Path.Combine(repository, "src/Htx.Indicators.Cli/bin/Release/net10.0/Htx.Indicators.Cli.dll");
        var empty = Path.Combine(repository, "benchmarks/Empty/bin/Release/net10.0/Empty.dll");
        string[] evaluate = [tool, "evaluate", "--rules", "47-nq-hdnd-2021", "--data", Path.Combine(repository, "samples/thap-muoi-2023-11-10.json")];
        var (best, bestEmpty) = (double.MaxValue, double.MaxValue);
        for (var i = 0; i < Runs; i++)
        {
            best = Math.Min(best, Time(evaluate));
            bestEmpty = Math.Min(bestEmpty, Time([empty]));
        }

        return best / bestEmpty;
    }

    private static double Time(string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        Start("dotnet", arguments);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>This program as a child: its host is <c>dotnet</c> or itself.</summary>
    private static string[] Own(string[] arguments) =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(ColdStart).Assembly.Location, .. arguments] : arguments;

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
        return new(
            rules.Id, rules.Version, rules.Document, rules.InForce, rules.Measures.Where(measure => measure.Formula is null),
            rules.Indicators.Select(indicator => (indicator, Items: indicator.Items.Where(item => !item.Parts.Any(part => computed.Contains(part.MeasureId))).ToArray()))
                .Where(pair => pair.Items.Length > 0)
                .Select(pair => new Indicator(pair.indicator.Number, pair.indicator.Title, pair.Items, pair.indicator.Deadline)));
    }
}
