using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;

namespace DistrictApp;

/// <summary>The rule sets of this office as one request sees them: one edition, whatever is replaced meanwhile.</summary>
public sealed class DistrictRules
{
    private readonly RuleEdition edition;

    /// <summary>Takes the edition in force.</summary>
    public DistrictRules(IndicatorRules rules, IOptions<DistrictOptions> options)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(options);
        edition = rules.Current;
        All = [.. edition.Catalogue.RuleSets.Where(ruleSet => !IsBundled(ruleSet) || options.Value.BundledRuleSets.Contains(ruleSet.Id))];
    }

    /// <summary>The number of the edition, counted since the application started.</summary>
    public int EditionNumber => edition.Number;

    /// <summary>Every rule set of this office, in force or not, ordered by id.</summary>
    public IReadOnlyList<RuleSet> All { get; }

    /// <summary>The files of the folder whose last content is not in force.</summary>
    public IReadOnlyList<RuleFileProblem> Problems => edition.Problems;

    /// <summary>Whether a rule set comes with the package, not from the folder.</summary>
    public static bool IsBundled(RuleSet ruleSet) => RuleSetCatalogue.Bundled.RuleSets.Contains(ruleSet, ReferenceEqualityComparer.Instance);

    /// <summary>The rule sets in force on a day, ordered by id.</summary>
    public IReadOnlyList<RuleSet> InForceOn(DateOnly day) => [.. edition.Catalogue.InForceOn(day).Where(IsOurs)];

    /// <summary>When a rule set is in force, what supersedes it taken into account; null where it never is.</summary>
    public EffectivePeriod? PeriodOf(RuleSet ruleSet) => edition.Catalogue.PeriodOf(ruleSet);

    /// <summary>Finds a rule set by its id, in force or not.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out RuleSet? ruleSet)
    {
        ruleSet = All.FirstOrDefault(one => one.Id == id);
        return ruleSet is not null;
    }

    /// <summary>
    /// The rule sets in force on the day of figures that can judge something by them; where none can, those that ask for one of them. To ask
    /// is not enough as a rule: “số HTX” is asked for by many a document that has nothing to do with the subject.
    /// </summary>
    public IReadOnlyList<RuleSet> Concerning(ObservationSet observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        RuleSet[] asking = [.. InForceOn(observations.AsOf).Where(ruleSet => observations.Values.Any(value => !value.Value.IsMissing && ruleSet.TryGetMeasure(value.Key, out _)))];
        RuleSet[] judging = [.. asking.Where(ruleSet => CanJudge(ruleSet, observations))];
        return judging.Length > 0 ? judging : asking;
    }

    /// <summary>Judges figures by rule sets, one or more, of this edition.</summary>
    public AssessmentTable Judge(ObservationSet observations, IReadOnlyList<RuleSet> ruleSets) =>
        AssessmentTable.Of([.. ruleSets.Select(ruleSet => edition.Assess(ruleSet.Id, observations))]);

    /// <summary>What of figures has to be looked at: names no rule set in force knows, figures that cannot be, results that cannot be computed.</summary>
    public IReadOnlyList<Diagnostic> WarningsOn(AssessmentTable table, IEnumerable<Diagnostic> readings, string name)
    {
        ArgumentNullException.ThrowIfNull(table);
        return [.. readings, .. table.Columns.SelectMany(assessment => EvaluationWarnings.Of(assessment, name, edition.Catalogue))];
    }

    private bool CanJudge(RuleSet ruleSet, ObservationSet observations) =>
        edition.TryGet(ruleSet.Id, out var compiled) && compiled.Assess(observations).Items.Any(item => item.Classification != Classification.NotAssessed);

    private bool IsOurs(RuleSet ruleSet) => All.Contains(ruleSet, ReferenceEqualityComparer.Instance);
}
