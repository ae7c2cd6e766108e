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
        var (built, readyToRun, native) = (StartedProgram.Built($"benchmarks/{Verdicts}"), StartedProgram.ReadyToRun(Verdicts), StartedProgram.Native(Verdicts));
        var (run, empty) = ColdStart.WholeRun(StartedProgram.Built($"src/{Tool}"));
        var (nativeRun, emptyBeside) = ColdStart.WholeRun(StartedProgram.Native(Tool));
        return ResultFile.Write("start.md", $"""
            What a new process costs, in milliseconds; the least of {ColdStart.Runs} runs each. The first two rows are measured inside the process, from
            the text of Resolution 47 (without its two items that have formulas, and with them) to the first verdict. The others are whole runs from
            outside, `htx evaluate` of the sample of that resolution and a program that prints a line, started in turn. As built, the runtime
            compiles everything when it is first called; ready-to-run code needs the runtime and no compiler; native code needs neither, and is what
            the tool is handed out as for this machine.

            {ResultFile.Machine}

            | | as built | ready to run | native | bar |
            | --- | ---: | ---: | ---: | ---: |
            | first verdict, no formulas | {FirstVerdicts(withFormulas: false)} | 30 |
            | first verdict, with formulas | {FirstVerdicts(withFormulas: true)} | 200 |
            | `htx evaluate` | {Milliseconds(run)} | | {Milliseconds(nativeRun)} | |
            | an empty program | {Milliseconds(empty)} | | {Milliseconds(emptyBeside)} | |
            | `htx evaluate` to an empty program | {Ratio(run / empty)} | | {Ratio(nativeRun / emptyBeside)} | 3 |
            """);

        string FirstVerdicts(bool withFormulas) =>
            string.Join(" | ", new[] { built, readyToRun, native }.Select(program => Milliseconds(ColdStart.FirstVerdict(program, withFormulas))));
    }

    private static string Milliseconds(double time) => time.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Ratio(double ratio) => ratio.ToString("0.00", CultureInfo.InvariantCulture);
}
