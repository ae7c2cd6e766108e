using System.Globalization;
using System.Text;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Benchmarks;

/// <summary>What the first verdict costs in a new process, and the tool as a whole; the least of several runs each.</summary>
internal static class ColdStart
{
    /// <summary>How often each program is started.</summary>
    public const int Runs = 7;

    private static readonly StartedProgram Empty = StartedProgram.Built("benchmarks/Empty");

    /// <summary>Milliseconds from the text of a rule set to its first verdict, in a process that has done nothing yet.</summary>
    /// <param name="program">The program that does it and says how long it took.</param>
    /// <param name="withFormulas">Whether the rule set has formulas.</param>
    public static double FirstVerdict(StartedProgram program, bool withFormulas)
    {
        var rules = BundledRuleSets.Get("47-nq-hdnd-2021");
        var path = Path.GetTempFileName();
        File.WriteAllText(path, RuleSetWriter.Write(withFormulas ? rules : WithoutFormulas(rules)), new UTF8Encoding(false));
        try
        {
            return Enumerable.Range(0, Runs).Min(_ => double.Parse(program.Run(path), CultureInfo.InvariantCulture));
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>Milliseconds that the tool takes for the sample of Resolution 47, and those of a program that prints a line, started in turn.</summary>
    public static (double Tool, double Empty) WholeRun(StartedProgram tool)
    {
        string[] evaluate = ["evaluate", "--rules", "47-nq-hdnd-2021", "--data", Path.Combine(ResultFile.FindRepository(), "samples/thap-muoi-2023-11-10.json")];
        var (best, bestEmpty) = (double.MaxValue, double.MaxValue);
        for (var i = 0; i < Runs; i++)
        {
            best = Math.Min(best, tool.Time(evaluate));
            bestEmpty = Math.Min(bestEmpty, Empty.Time());
        }

        return (best, bestEmpty);
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
