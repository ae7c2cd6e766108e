using System.Globalization;

namespace Htx.Indicators.Benchmarks;

/// <summary>The table of short runs: what is compiled while it runs beside what was compiled before.</summary>
internal static class StartTable
{
    private const string Verdicts = "ColdStart";
    private const string Tool = "Htx.Indicators.Cli";

    /// <summary>Measures and writes the committed table; returns the path within the repository.</summary>
    public static string Write()
    {
        var (built, published) = (StartedProgram.Built($"benchmarks/{Verdicts}"), StartedProgram.Published(Verdicts));
        var (run, empty) = ColdStart.WholeRun(StartedProgram.Built($"src/{Tool}"));
        var (publishedRun, emptyBeside) = ColdStart.WholeRun(StartedProgram.Published(Tool));
        return ResultFile.Write("start.md", $"""
            What a new process costs, in milliseconds; the least of {ColdStart.Runs} runs each. The first two rows are measured inside the process, from
            the text of Resolution 47 (without its two items that have formulas, and with them) to the first verdict. The others are whole runs from
            outside, `htx evaluate` of the sample of that resolution and a program that prints a line, started in turn. As built, the runtime
            compiles everything when it is first called. Compiled before: the program of the first rows as ready-to-run code, the tool as it is
            handed out for this machine, as native code.

            {ResultFile.Machine}

            | | as built | compiled before | bar |
            | --- | ---: | ---: | ---: |
            | first verdict, no formulas | {Milliseconds(ColdStart.FirstVerdict(built, withFormulas: false))} | {Milliseconds(ColdStart.FirstVerdict(published, withFormulas: false))} | 30 |
            | first verdict, with formulas | {Milliseconds(ColdStart.FirstVerdict(built, withFormulas: true))} | {Milliseconds(ColdStart.FirstVerdict(published, withFormulas: true))} | 200 |
            | `htx evaluate` | {Milliseconds(run)} | {Milliseconds(publishedRun)} | |
            | an empty program | {Milliseconds(empty)} | {Milliseconds(emptyBeside)} | |
            | `htx evaluate` to an empty program | {Ratio(run / empty)} | {Ratio(publishedRun / emptyBeside)} | 3 |
            """);
    }

    private static string Milliseconds(double time) => time.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Ratio(double ratio) => ratio.ToString("0.00", CultureInfo.InvariantCulture);
}
