using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary>What is to be judged by what, as the command line says it.</summary>
/// <param name="Rules">The files or ids of rule sets.</param>
/// <param name="Data">The observation file.</param>
/// <param name="Numbers">How the numbers of a table are written; null when it is not said.</param>
/// <param name="Folder">A folder of rule sets that stand over those of the package; null when there is none.</param>
internal sealed record EvaluationInput(string[] Rules, string Data, Language? Numbers, string? Folder)
{
    /// <summary>Opens everything and judges, unless a rule set has errors; then the data are only read, so that one run shows every defect.</summary>
    /// <returns>The exit code.</returns>
    public int Run(Reporter reporter, Action<ObservationRun> judge)
    {
        if (CommonOptions.ReadCatalogue(Folder, reporter) is not { } catalogue)
            return ExitCode.BadFile;
        var read = Array.ConvertAll(Rules, name => RuleSetLocator.Read(name, catalogue));
        var hasBadRules = reporter.Report(read.SelectMany(result => result.Diagnostics));
        RuleSet[] ruleSets = [.. read.Where(result => result.Succeeded).Select(result => result.Value!)];
        using var file = ObservationFile.Open(Data, new() { Numbers = Numbers, RuleSets = ruleSets });
        var run = new ObservationRun(file, Data, hasBadRules ? [] : Array.ConvertAll(ruleSets, CompiledRuleSet.Compile), catalogue, reporter);
        if (hasBadRules)
            run.OnlyRead();
        else
            judge(run);
        reporter.Finish();
        return hasBadRules || run.HasErrors ? ExitCode.BadFile : ExitCode.Done;
    }
}
