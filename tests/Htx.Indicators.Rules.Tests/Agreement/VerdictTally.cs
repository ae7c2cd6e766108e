namespace Htx.Indicators.Rules.Tests;

/// <summary>How often each kind of target came to each classification and each reason, and what the figures were like.</summary>
internal sealed class VerdictTally
{
    private readonly Dictionary<(string Kind, string Verdict), int> parts = [];
    private readonly Dictionary<(string Rule, string Verdict), int> composites = [];
    private int judged;
    private int overflows;
    private int contradictions;
    private int onCut;
    private int besideCut;

    /// <summary>How many items were judged.</summary>
    public int Items { get; private set; }

    /// <summary>Counts what was said of one subject.</summary>
    public void Add(RuleSetAssessment assessment)
    {
        foreach (var item in assessment.Items)
        {
            Items++;
            if (item.Item.IsComposite)
                Count(composites, (item.Item.Rule.ToString(), Verdict(item.Outcome)));
            foreach (var part in item.Parts)
            {
                Count(parts, (part.Part.Target.Kind.Key, Verdict(part.Outcome)));
                AddDistance(part);
                contradictions += IsContradiction(part) ? 1 : 0;
            }
        }

        overflows += assessment.RuleSet.Measures.Computed.Count(measure => IsOverflow(assessment.Figures, measure));
    }

    /// <summary>Fails unless every classification and reason that a kind can come to is at least such a share of what it came to.</summary>
    public void RequireShares(double least)
    {
        foreach (var kind in TargetKinds.Vocabulary)
        {
            var all = parts.Where(entry => entry.Key.Kind == kind.Key).Sum(entry => entry.Value);
            foreach (var verdict in VerdictsOf(kind))
            {
                var share = (double)parts.GetValueOrDefault((kind.Key, verdict)) / Math.Max(1, all);
                Assert.True(share >= least, $"{kind.Key} came to {verdict} in {share:P2} of {all} parts.\n{this}");
            }
        }

        foreach (var rule in Enum.GetNames<PartRule>())
        {
            var all = composites.Where(entry => entry.Key.Rule == rule).Sum(entry => entry.Value);
            foreach (var verdict in Verdicts)
                Assert.True((double)composites.GetValueOrDefault((rule, verdict)) / Math.Max(1, all) >= least, $"{rule} came to {verdict} in too few of {all} items.\n{this}");
        }
    }

    /// <summary>Fails unless formulas overflowed, and thresholds that are measures contradicted each other, in at least such a share of items.</summary>
    public void RequireOverflowsAndContradictions(double least)
    {
        Assert.InRange((double)overflows / Items, least, 1);
        Assert.InRange((double)contradictions / Items, least, 1);
    }

    /// <summary>Fails unless so many of the figures that were judged lie on a cut, and so many just beside one.</summary>
    public void RequireCentred(double on, double beside)
    {
        Assert.InRange((double)onCut / judged, on, 1);
        Assert.InRange((double)besideCut / judged, beside, 1);
    }

    public override string ToString() => string.Join("\n", parts.Concat(composites).OrderBy(entry => entry.Key).Select(entry => $"{entry.Key.Item1} {entry.Key.Item2} {entry.Value}"))
        + $"\non {onCut}, beside {besideCut}, of {judged}; {Items} items";

    private static IEnumerable<string> Verdicts =>
        Enum.GetValues<Classification>().Where(c => c != Classification.NotAssessed).Select(c => c.ToString()).Concat(Enum.GetNames<NotAssessedReason>());

    /// <summary>A whole, a nothing and a task have no more; a task is given, never computed.</summary>
    private static IEnumerable<string> VerdictsOf(TargetKind kind) => Verdicts.Where(verdict =>
        (verdict != nameof(Classification.Exceeded) || kind.CanBeExceeded) && (verdict != nameof(NotAssessedReason.Undefined) || kind.Key != "done"));

    /// <summary>Not judged although every figure it needs is there: vượt would begin before đạt.</summary>
    private static bool IsContradiction(PartAssessment part) =>
        part.Outcome.Reason == NotAssessedReason.Inconsistent
        && part.Part.Target.Form.ThresholdMeasures.Prepend(part.Measure.Id).All(id => part.Figures[id].Reason is null);

    /// <summary>Not computed although every figure it needs is there: a step or the result was too large.</summary>
    private static bool IsOverflow(FigureTable figures, Measure measure) =>
        figures[measure.Id] is { Reason: NotAssessedReason.Inconsistent, Value: null or >= Figures.Limit or <= -Figures.Limit }
        && measure.Formula!.References.All(id => figures[id].Reason is null);

    private void AddDistance(PartAssessment part)
    {
        if (part.Value is not { } value || part.MetFrom is not { } met)
            return;
        judged++;
        decimal[] distances = [.. new[] { met, part.ExceededFrom }.OfType<decimal>().Select(cut => Math.Abs(value - cut))];
        onCut += distances.Contains(0) ? 1 : 0;
        besideCut += distances.Any(distance => distance is > 0 and <= 1) ? 1 : 0;
    }

    private static string Verdict(Outcome outcome) => outcome.Reason?.ToString() ?? outcome.Classification.ToString();

    private static void Count<T>(Dictionary<T, int> counts, T key)
        where T : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;
}
