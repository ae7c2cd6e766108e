using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary>Goes through the observation sets of a file, reports what is wrong with any of them and goes on.</summary>
internal sealed class ObservationRun(ObservationFile file, string path, IReadOnlyList<CompiledRuleSet> ruleSets, RuleSetCatalogue catalogue, Reporter reporter)
{
    /// <summary>By what subjects are rated; null when they are not.</summary>
    public CompiledScorecard? Scorecard { get; init; }

    /// <summary>The ratings of the cooperatives of the subjects; null when there are none.</summary>
    public MemberRatings? Units { get; init; }

    /// <summary>Whether the file is made for many sets.</summary>
    public bool HoldsMany => file.HoldsMany;

    /// <summary>What the sets are judged by.</summary>
    public IEnumerable<RuleSet> RuleSets => ruleSets.Select(rules => rules.RuleSet);

    /// <summary>Whether a set was left out.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Whether any was not. Where none is left, there is nothing to write over the result of an earlier run.</summary>
    public bool HasResults { get; private set; }

    /// <summary>The assessments of the sets; none for each one that was left out.</summary>
    /// <param name="progress">Called after each set with the share of the file that was read.</param>
    public IEnumerable<RunStep<AssessmentTable>> Assess(Action<double>? progress = null) => Steps(Assess, progress);

    /// <summary>The verdicts on the sets by each rule set, on the bulk path; none for each one that was left out.</summary>
    /// <param name="progress">Called after each set with the share of the file that was read.</param>
    public IEnumerable<RunStep<RuleSetVerdicts[]>> Judge(Action<double>? progress = null)
    {
        BulkVerdicts[] judges = [.. ruleSets.Select(rules => new BulkVerdicts(rules))];
        return Steps(read => Judge(read, judges), progress);
    }

    /// <summary>The ratings of the sets, and what rule sets say of them; none for each one that was left out.</summary>
    /// <param name="progress">Called after each set with the share of the file that was read.</param>
    public IEnumerable<RunStep<RatedSubject>> Rate(Action<double> progress)
    {
        foreach (var read in file.ReadSets())
        {
            if (reporter.Report(read.Diagnostics) || !read.Succeeded)
            {
                HasErrors = true;
                yield return new(null, read.LosesSets);
            }
            else
            {
                var rating = Scorecard!.Rate(read.Value);
                RuleSetAssessment[] assessments = [.. ruleSets.Select(ruleSet => ruleSet.Assess(read.Value))];
                var isRefused = Report([.. EvaluationWarnings.Of(rating, path), .. Warnings(assessments)], read.Start);
                HasErrors |= isRefused;
                HasResults |= !isRefused;
                yield return new(isRefused ? null : new(rating, assessments));
            }

            progress(file.Progress);
        }
    }

    /// <summary>Reads the sets only to report what is wrong with them.</summary>
    public void OnlyRead()
    {
        foreach (var read in file.ReadSets())
            _ = reporter.Report(read.Diagnostics);
    }

    private IEnumerable<RunStep<T>> Steps<T>(Func<ReadResult<ObservationSet>, T?> make, Action<double>? progress)
        where T : class
    {
        foreach (var read in file.ReadSets())
        {
            var result = make(read);
            HasErrors |= result is null;
            HasResults |= result is not null;
            yield return new(result, read.LosesSets);
            progress?.Invoke(file.Progress);
        }
    }

    private AssessmentTable? Assess(ReadResult<ObservationSet> read)
    {
        if (reporter.Report(read.Diagnostics) || !read.Succeeded)
            return null;
        var figures = Fill(read.Value);
        var assessments = ruleSets.Select(ruleSet => ruleSet.Assess(figures)).ToArray();
        return Report([.. CountWarnings(read.Value, figures), .. Warnings(assessments)], read.Start) ? null : AssessmentTable.Of(assessments);
    }

    private RuleSetVerdicts[]? Judge(ReadResult<ObservationSet> read, BulkVerdicts[] judges)
    {
        if (reporter.Report(read.Diagnostics) || !read.Succeeded)
            return null;
        var figures = Fill(read.Value);
        var verdicts = Array.ConvertAll(judges, judge => judge.Of(figures));
        var warnings = verdicts.SelectMany(column => EvaluationWarnings.OfVerdicts(column, path, catalogue));
        return Report([.. CountWarnings(read.Value, figures), .. warnings], read.Start) ? null : verdicts;
    }

    /// <summary>The figures of a unit with the ratings of its cooperatives counted in.</summary>
    private ObservationSet Fill(ObservationSet given) => Units?.Fill(given) ?? given;

    private IEnumerable<Diagnostic> CountWarnings(ObservationSet given, ObservationSet filled) =>
        Units is null ? [] : EvaluationWarnings.OfCounts(Units.Yields, given, filled, path);

    private IEnumerable<Diagnostic> Warnings(IEnumerable<RuleSetAssessment> assessments) =>
        assessments.SelectMany(assessment => EvaluationWarnings.Of(assessment, path, catalogue));

    private bool Report(IEnumerable<Diagnostic> warnings, Place? start) =>
        reporter.Report(warnings.Select(warning => warning.Within(start)).DistinctBy(warning => warning.ToString()));
}
