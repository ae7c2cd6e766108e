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

    /// <summary>Whether a set was left out.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>The assessments of the sets that can be judged; null for each one that was left out.</summary>
    /// <param name="progress">Called after each set with the share of the file that was read.</param>
    public IEnumerable<AssessmentTable?> Assess(Action<double>? progress = null)
    {
        foreach (var read in file.ReadSets())
        {
            var table = Assess(read);
            HasErrors |= table is null;
            yield return table;
            progress?.Invoke(file.Progress);
        }
    }

    /// <summary>The ratings of the sets, and what rule sets say of them; null for each one that was left out.</summary>
    /// <param name="progress">Called after each set with the share of the file that was read.</param>
    public IEnumerable<(Rating Rating, RuleSetAssessment[] Assessments)?> Rate(Action<double> progress)
    {
        foreach (var read in file.ReadSets())
        {
            if (reporter.Report(read.Diagnostics) || !read.Succeeded)
            {
                HasErrors = true;
                yield return null;
            }
            else
            {
                yield return (Scorecard!.Rate(read.Value), [.. ruleSets.Select(ruleSet => ruleSet.Assess(read.Value))]);
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

    private AssessmentTable? Assess(ReadResult<ObservationSet> read)
    {
        if (reporter.Report(read.Diagnostics) || !read.Succeeded)
            return null;
        var figures = Units?.Fill(read.Value) ?? read.Value;
        var assessments = ruleSets.Select(ruleSet => ruleSet.Assess(figures)).ToArray();
        var warnings = assessments.SelectMany(assessment => EvaluationWarnings.Of(assessment, path, catalogue)).DistinctBy(warning => warning.ToString());
        return reporter.Report(warnings) ? null : AssessmentTable.Of(assessments);
    }
}
