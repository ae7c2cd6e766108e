using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Htx.Indicators.Hosting;

/// <summary>What is measured and traced; costs next to nothing while nobody listens.</summary>
internal sealed class RuleMetrics : IDisposable
{
    public const string Reading = "htx.rules.read";
    public const string Assessing = "htx.assess";
    public const string OutcomeTag = "htx.outcome";
    public const string EditionTag = "htx.rules.edition";
    public const string BadFilesTag = "htx.rules.files.bad";
    public const string RuleSetTag = "htx.rule_set.id";
    public const string VersionTag = "htx.rule_set.version";

    private static readonly ActivitySource Activities = new(IndicatorTelemetry.ActivitySourceName);

    /// <summary>In seconds. A verdict takes microseconds, of which the usual buckets show nothing.</summary>
    private static readonly double[] VerdictBuckets = [1e-6, 2e-6, 5e-6, 1e-5, 2e-5, 5e-5, 1e-4, 2e-4, 5e-4, 1e-3, 1e-2, 1e-1];

    private readonly Meter meter;
    private readonly Histogram<double> readDuration;
    private readonly Counter<long> refused;
    private readonly Histogram<double> assessDuration;
    private IndicatorRules? observed;

    /// <summary>With the meters of a host, or on its own.</summary>
    public RuleMetrics(IMeterFactory? factory)
    {
        meter = factory?.Create(IndicatorTelemetry.MeterName) ?? new(IndicatorTelemetry.MeterName);
        readDuration = meter.CreateHistogram<double>($"{Reading}.duration", "s", "How long reading the files took.");
        refused = meter.CreateCounter<long>("htx.rules.files.refused", "{file}", "Files, and states of the folder, found bad, each content once.");
        assessDuration = meter.CreateHistogram("htx.assess.duration", "s", "How long judging the figures of one subject by one rule set took.", null, new InstrumentAdvice<double> { HistogramBucketBoundaries = VerdictBuckets });
        meter.CreateObservableGauge(EditionTag, () => Observe(edition => edition.Number), "{edition}", "The number of the edition in force.");
        meter.CreateObservableGauge("htx.rules.rule_sets", () => Observe(edition => edition.Catalogue.RuleSets.Count), "{rule_set}", "Rule sets in the edition in force.");
        meter.CreateObservableGauge(BadFilesTag, () => Observe(edition => edition.Problems.Count), "{file}", "Files whose last content is not in force.");
    }

    /// <summary>Whose edition the gauges show.</summary>
    public void Show(IndicatorRules rules) => Volatile.Write(ref observed, rules);

    public ReadingMeasure StartReading() => new(this);

    public AssessmentMeasure StartAssessment(RuleSet ruleSet, RuleEdition edition) => new(this, ruleSet, edition);

    public void Dispose() => meter.Dispose();

    private IEnumerable<Measurement<int>> Observe(Func<RuleEdition, int> value) =>
        Volatile.Read(ref observed) is { } rules ? [new(value(rules.Current))] : [];

    /// <summary>One reading of the files, from its start to its disposal.</summary>
    internal sealed class ReadingMeasure(RuleMetrics metrics) : IDisposable
    {
        private readonly Activity? activity = Activities.StartActivity(Reading);
        private readonly long start = Stopwatch.GetTimestamp();
        private string outcome = "failed";

        /// <summary>Says what came of it.</summary>
        public void Found(RuleEdition? before, RuleEdition next)
        {
            outcome = ReferenceEquals(before, next) ? "unchanged" : "published";
            activity?.SetTag(EditionTag, next.Number).SetTag(BadFilesTag, next.Problems.Count);
            var found = next.Problems.Except(before?.Problems ?? []).Count();
            if (found == 0)
                return;
            metrics.refused.Add(found);
            activity?.SetStatus(ActivityStatusCode.Error, "files refused");
        }

        public void Dispose()
        {
            metrics.readDuration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, new KeyValuePair<string, object?>(OutcomeTag, outcome));
            activity?.SetTag(OutcomeTag, outcome).Dispose();
        }
    }

    /// <summary>One judgement, from its start to its disposal.</summary>
    internal readonly struct AssessmentMeasure(RuleMetrics metrics, RuleSet ruleSet, RuleEdition edition) : IDisposable
    {
        private readonly Activity? activity = Activities.StartActivity(Assessing)?
            .SetTag(RuleSetTag, ruleSet.Id).SetTag(VersionTag, ruleSet.Version).SetTag(EditionTag, edition.Number);

        private readonly long start = metrics.assessDuration.Enabled ? Stopwatch.GetTimestamp() : 0;

        public void Dispose()
        {
            if (start != 0)
                metrics.assessDuration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, new KeyValuePair<string, object?>(RuleSetTag, ruleSet.Id));
            activity?.Dispose();
        }
    }
}
