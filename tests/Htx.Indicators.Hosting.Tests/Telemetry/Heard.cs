using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Htx.Indicators.Hosting.Tests;

/// <summary>What one host measures and traces, kept apart from what other tests do at the same time.</summary>
internal sealed class Heard : IDisposable
{
    private readonly MeterListener metrics = new();
    private readonly ActivityListener traces;
    private readonly Activity root = new("test");
    private readonly List<Measured> measured = [];
    private readonly List<Activity> activities = [];

    public Heard(IMeterFactory factory)
    {
        metrics.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Scope == factory)
                listener.EnableMeasurementEvents(instrument);
        };
        metrics.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        metrics.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        metrics.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
        metrics.Start();
        traces = new()
        {
            ShouldListenTo = source => source.Name == IndicatorTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => Add(activity),
        };
        ActivitySource.AddActivityListener(traces);
        root.Start();
    }

    public IReadOnlyList<Measured> Measures
    {
        get
        {
            metrics.RecordObservableInstruments();
            lock (measured)
                return [.. measured];
        }
    }

    public IReadOnlyList<Activity> Activities
    {
        get
        {
            lock (activities)
                return [.. activities];
        }
    }

    public void Dispose()
    {
        root.Dispose();
        metrics.Dispose();
        traces.Dispose();
    }

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var one = new Measured(instrument, value, [.. tags.ToArray()]);
        lock (measured)
            measured.Add(one);
    }

    private void Add(Activity activity)
    {
        if (activity.TraceId != root.TraceId)
            return;
        lock (activities)
            activities.Add(activity);
    }

    internal sealed record Measured(Instrument Instrument, double Value, IReadOnlyList<KeyValuePair<string, object?>> Tags);
}
