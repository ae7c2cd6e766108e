using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Primitives;

namespace Htx.Indicators.Hosting;

/// <summary>
/// One state of the rules of an application: the catalogue, its rule sets ready to judge, and what was wrong with files. It never
/// changes, so that who keeps one for a whole request gets answers that agree with each other; one instance serves any number of threads.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "A source without a timer and without a linked token holds nothing to let go of, and an edition lives as long as a request that uses it.")]
public sealed class RuleEdition
{
    private readonly CancellationTokenSource replaced = new();
    private readonly CompiledRules compiled;
    private readonly RuleMetrics metrics;

    internal RuleEdition(int number, DateTimeOffset readAt, RuleSetCatalogue catalogue, RuleFiles files, CompiledRules compiled, RuleMetrics metrics)
    {
        (Number, ReadAt, Catalogue, Files, this.compiled, this.metrics) = (number, readAt, catalogue, files, compiled, metrics);
        Replaced = new CancellationChangeToken(replaced.Token);
    }

    /// <summary>Which one it is, counted from 1 since the application started.</summary>
    public int Number { get; }

    /// <summary>When its files were read.</summary>
    public DateTimeOffset ReadAt { get; }

    /// <summary>The rule sets and scorecards: those of the files standing over those of the package.</summary>
    public RuleSetCatalogue Catalogue { get; }

    /// <summary>The files whose last content is not in force, by name; the folder first where it cannot be read as a whole. Empty when all is well.</summary>
    public IReadOnlyList<RuleFileProblem> Problems => Files.Problems;

    /// <summary>Fires once, when a later edition has taken its place: what was computed with this one may be forgotten.</summary>
    public IChangeToken Replaced { get; }

    internal RuleFiles Files { get; }

    /// <summary>Files of one rule set and version that say different things.</summary>
    internal IReadOnlyList<RuleClash> Clashes { get; init; } = [];

    /// <summary>Those of them that keep a file out of force, for another file of the same version counts.</summary>
    internal IEnumerable<RuleClash> Covered => Clashes.Where(clash => clash.Over is not null);

    /// <summary>What keeps a rule set from ever being in force: a circle, or one that begins before it.</summary>
    internal IEnumerable<Diagnostic> NeverInForce => Catalogue.Remarks.Where(remark => remark.Code is "HTX2403" or "HTX2404");

    /// <summary>Whether all that the files say is in force, or a higher version of it.</summary>
    internal bool IsInOrder => Problems.Count == 0 && !Covered.Any() && !NeverInForce.Any();

    internal CompiledRules Compiled => compiled;

    /// <summary>The rule sets in force on a day, ordered by id, ready to judge.</summary>
    public IReadOnlyList<CompiledRuleSet> InForceOn(DateOnly day) => [.. Catalogue.InForceOn(day).Select(compiled.Get)];

    /// <summary>Finds a rule set by its id, in force or not.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out CompiledRuleSet? ruleSet)
    {
        ArgumentNullException.ThrowIfNull(id);
        ruleSet = Catalogue.TryGet(id, out var found) ? compiled.Get(found) : null;
        return ruleSet is not null;
    }

    /// <summary>Finds a rule set by its id, if it is in force on a day.</summary>
    public bool TryGet(string id, DateOnly day, [NotNullWhen(true)] out CompiledRuleSet? ruleSet)
    {
        ArgumentNullException.ThrowIfNull(id);
        ruleSet = Catalogue.TryGet(id, out var found) && Catalogue.PeriodOf(found)?.Contains(day) == true ? compiled.Get(found) : null;
        return ruleSet is not null;
    }

    /// <summary>Finds a scorecard by its id.</summary>
    public bool TryGetScorecard(string id, [NotNullWhen(true)] out CompiledScorecard? scorecard)
    {
        ArgumentNullException.ThrowIfNull(id);
        scorecard = Catalogue.Scorecards.FirstOrDefault(one => one.Id == id) is { } found ? compiled.Get(found) : null;
        return scorecard is not null;
    }

    /// <summary>Judges figures by one rule set, in force or not, and measures how long that takes.</summary>
    /// <exception cref="KeyNotFoundException">There is no such rule set; the message lists those there are.</exception>
    public RuleSetAssessment Assess(string ruleSetId, ObservationSet observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return TryGet(ruleSetId, out var ruleSet)
            ? Assess(ruleSet, observations)
            : throw new KeyNotFoundException($"There is no rule set '{ruleSetId}' in edition {Number}; there are: {string.Join(", ", Catalogue.RuleSets.Select(one => one.Id))}.");
    }

    /// <summary>Judges figures by every rule set in force on the day they are of, ordered by id.</summary>
    public IReadOnlyList<RuleSetAssessment> AssessInForce(ObservationSet observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        return [.. InForceOn(observations.AsOf).Select(ruleSet => Assess(ruleSet, observations))];
    }

    /// <summary>Says that a later edition has taken its place.</summary>
    internal void Retire() => replaced.Cancel();

    private RuleSetAssessment Assess(CompiledRuleSet ruleSet, ObservationSet observations)
    {
        using var measured = metrics.StartAssessment(ruleSet.RuleSet, this);
        return ruleSet.Assess(observations);
    }
}
