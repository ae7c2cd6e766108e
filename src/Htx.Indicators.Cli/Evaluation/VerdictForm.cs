using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary>The table of verdicts, for which nothing is explained, and where it goes.</summary>
/// <param name="language">The language.</param>
/// <param name="output">Standard output.</param>
/// <param name="path">The file; null for standard output.</param>
internal sealed class VerdictForm(Language language, Screen output, string? path) : ISetForm
{
    /// <summary>What it is asked for by.</summary>
    public const string Name = "verdicts";

    /// <summary>Whether the results run over the screen.</summary>
    public bool ShowsResults => path is null && output.IsTerminal;

    /// <summary>Writes the row of the one set there is, unless it was left out.</summary>
    public void WriteOne(ObservationRun run)
    {
        if (path is null)
        {
            RunStep<RuleSetVerdicts[]>[] steps = [.. run.Judge()];
            if (!run.HasErrors)
                Write(run, steps, output.Writer);
            return;
        }

        WriteFile(run, run.Judge(), path);
    }

    /// <summary>Writes the rows as they come, then what was left out.</summary>
    public void WriteMany(ObservationRun run, Action<double> progress)
    {
        if (path is null)
            Write(run, run.Judge(progress), output.Writer);
        else
            WriteFile(run, run.Judge(progress), path);
    }

    private void WriteFile(ObservationRun run, IEnumerable<RunStep<RuleSetVerdicts[]>> steps, string file) => ResultFile.WriteAll([file], streams =>
    {
        Write(run, steps, streams[0]);
        return run.HasResults;
    });

    private void Write(ObservationRun run, IEnumerable<RunStep<RuleSetVerdicts[]>> steps, Stream stream)
    {
        var writer = StandardStreams.Open(stream);
        Write(run, steps, writer);
        writer.Flush();
    }

    private void Write(ObservationRun run, IEnumerable<RunStep<RuleSetVerdicts[]>> steps, TextWriter writer)
    {
        using var report = new VerdictCsvReport(writer, [.. run.RuleSets], language);
        foreach (var step in steps)
        {
            if (step.Result is { } verdicts)
                report.Add(verdicts);
            else if (step.LosesSets)
                report.AddUnread();
            else
                report.AddRefused();
        }

        report.Complete();
    }
}
