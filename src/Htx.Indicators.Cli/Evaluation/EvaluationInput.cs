using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary>What is to be judged by what, as the command line says it.</summary>
/// <param name="Rules">The files or ids of rule sets.</param>
/// <param name="Data">The observation file.</param>
/// <param name="Numbers">How the numbers of a table are written; null when it is not said.</param>
/// <param name="Folder">A folder of rule sets that stand over those of the package; null when there is none.</param>
/// <param name="Scorecard">The file or id of a scorecard; null when there is none.</param>
/// <param name="Members">The observation file of the cooperatives whose ratings are counted into the data; null when there is none.</param>
/// <param name="Results">The files that will be written.</param>
internal sealed record EvaluationInput(
    string[] Rules, string Data, Language? Numbers, string? Folder, string? Scorecard, string? Members, IReadOnlyList<string> Results)
{
    /// <summary>Names that differ by case alone are one file on Windows and on macOS.</summary>
    private static readonly StringComparer PathComparer = OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <summary>Opens everything and judges, unless a rule set has errors; then the data are only read, so that one run shows every defect.</summary>
    /// <returns>The exit code.</returns>
    public int Run(Reporter reporter, Action<ObservationRun> judge)
    {
        if (FindOverwritten() is { } overwritten)
        {
            reporter.Refuse(
                $"“{overwritten}” là tệp đang đọc, không ghi kết quả đè lên; chọn tên hay thư mục khác cho --out.",
                $"“{overwritten}” is read from, so no result is written over it; choose another name or folder for --out.");
            return ExitCode.WrongUsage;
        }

        if (CommonOptions.ReadCatalogue(Folder, reporter) is not { } catalogue)
            return ExitCode.BadFile;
        var read = Array.ConvertAll(Rules, name => RuleSetLocator.Read(name, catalogue));
        if (CommonOptions.RefusesVersions(Rules, read, reporter))
            return ExitCode.WrongUsage;
        var card = Scorecard is null ? null : ScorecardLocator.Read(Scorecard, catalogue);
        var hasBadRules = reporter.Report([.. read.SelectMany(result => result.Diagnostics), .. card?.Diagnostics ?? []]);
        if (Members is not null && card?.Value is { Yields: null } silent)
        {
            reporter.Refuse(
                $"thang điểm “{silent.Id}” không có “yields” nên không đếm được kết quả xếp loại; bổ sung, hoặc bỏ --members.",
                $"the scorecard “{silent.Id}” has no “yields”, so that ratings cannot be counted; add it, or leave --members out.");
            return ExitCode.BadFile;
        }

        RuleSet[] ruleSets = [.. read.Where(result => result.Succeeded).Select(result => result.Value!)];
        var rated = card?.Value is { } scorecard ? CompiledScorecard.Compile(scorecard) : null;
        if (Members is not null && rated is not null && !hasBadRules)
            hasBadRules = reporter.Report(EvaluationWarnings.OfYields(rated.Scorecard, ruleSets));
        var units = rated is null || Members is null ? null : RateMembers(rated, reporter);
        using var file = ObservationFile.Open(Data, new() { Numbers = Numbers, Measures = [.. MeasuresOf(ruleSets, rated?.Scorecard)], WarningsAreErrors = reporter.IsStrict });
        var run = new ObservationRun(file, Data, hasBadRules ? [] : Array.ConvertAll(ruleSets, CompiledRuleSet.Compile), catalogue, reporter) { Scorecard = rated, Units = units };
        if (hasBadRules)
            run.OnlyRead();
        var isRefused = !hasBadRules && IsRefused(() => judge(run), reporter);
        if (!hasBadRules)
            units?.ReportUncounted(reporter);
        reporter.Finish();
        return hasBadRules || isRefused || run.HasErrors || units is { HasErrors: true } ? ExitCode.BadFile : ExitCode.Done;
    }

    /// <summary>Whether a result would be larger than it can be read again.</summary>
    private static bool IsRefused(Action judge, Reporter reporter)
    {
        try
        {
            judge();
            return false;
        }
        catch (InvalidFileException e)
        {
            return reporter.Report(e.Diagnostics);
        }
    }

    /// <summary>A file that is read and would be lost under a result; null as a rule.</summary>
    private string? FindOverwritten()
    {
        var written = Results.Where(path => path.Length > 0).Select(FilePlaces.Of).ToHashSet(PathComparer);
        return written.Count == 0
            ? null
            : new[] { Data, Members, Scorecard }.Concat(Rules).OfType<string>().Concat(FilesOfFolder()).FirstOrDefault(path => FilePlaces.ReadThrough(path).Any(written.Contains));
    }

    /// <summary>The files that the catalogue is made of; none where the folder cannot be looked through, which is told when it is read.</summary>
    private string[] FilesOfFolder()
    {
        try
        {
            return Directory.Exists(Folder) ? [.. Directory.EnumerateFiles(Folder).Where(path => CatalogueFile.IsNamedAsOne(Path.GetFileName(path))).Take(RuleSetCatalogue.MaxFiles)] : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>What the figures can be for: those of a scorecard are of cooperatives, and of their unit it asks how many it has.</summary>
    private IEnumerable<MeasureTable> MeasuresOf(RuleSet[] ruleSets, Scorecard? scorecard)
    {
        var declared = ruleSets.Select(ruleSet => ruleSet.Measures);
        if (Members is null)
            return scorecard is null ? declared : declared.Append(scorecard.Measures);
        var population = scorecard?.Yields?.PopulationMeasure;
        return population is null || declared.Any(table => table.TryGet(population.Id, out _)) ? declared : declared.Append(new(population));
    }

    private MemberRatings RateMembers(CompiledScorecard scorecard, Reporter reporter)
    {
        using var file = ObservationFile.Open(Members!, new() { Numbers = Numbers, Measures = [scorecard.Scorecard.Measures], WarningsAreErrors = reporter.IsStrict });
        return MemberRatings.Of(file, Members!, scorecard, reporter);
    }
}
