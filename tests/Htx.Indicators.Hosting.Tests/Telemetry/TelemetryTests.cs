using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Htx.Indicators.Hosting.Tests;

/// <summary>What is measured and traced, in a service provider whose every step a test takes itself.</summary>
public sealed class TelemetryTests : IDisposable
{
    private readonly MemoryFolder folder = new MemoryFolder().Write("a.json", Rulebook.Text("a")).Write("b.json", Rulebook.Broken);
    private readonly ServiceProvider services;
    private readonly Heard heard;

    public TelemetryTests()
    {
        services = new ServiceCollection().AddMetrics().AddHtxIndicators(options => (options.FileProvider, options.IncludeBundled) = (folder, false)).BuildServiceProvider();
        heard = new(services.GetRequiredService<IMeterFactory>());
    }

    private IndicatorRules Rules => services.GetRequiredService<IndicatorRules>();

    [Fact]
    public void A_reading_is_timed_with_what_came_of_it()
    {
        ReadAgain();

        Assert.Equal(["published", "unchanged"], ValuesOf("htx.rules.read.duration").Select(one => one.Tags.Single().Value));
    }

    [Fact]
    public void A_bad_content_counts_once()
    {
        ReadAgain();
        Assert.Equal(1, ValuesOf("htx.rules.files.refused").Sum(one => one.Value));

        folder.Write("a.json", Rulebook.Broken).Write("b.json", "[");
        ReadAgain();
        Assert.Equal(3, ValuesOf("htx.rules.files.refused").Sum(one => one.Value));
    }

    [Fact]
    public void Gauges_show_the_edition_in_force()
    {
        folder.Write("c.json", Rulebook.Text("c"));
        Assert.Equal((1, 2, 1), Gauges());

        folder.Write("b.json", Rulebook.Text("b"));
        ReadAgain();
        Assert.Equal((2, 3, 0), Gauges());

        (double, double, double) Gauges()
        {
            _ = Rules.Current;
            var last = heard.Measures.Where(one => one.Instrument is ObservableGauge<int>).TakeLast(3).ToDictionary(one => one.Instrument.Name, one => one.Value);
            return (last["htx.rules.edition"], last["htx.rules.rule_sets"], last["htx.rules.files.bad"]);
        }
    }

    [Fact]
    public void A_judgement_is_timed_with_its_rule_set()
    {
        Rules.Current.Assess("a", Rulebook.Members(1));
        Rules.Current.AssessInForce(Rulebook.Members(1));

        Assert.Equal(["a", "a"], ValuesOf("htx.assess.duration").Select(one => one.Tags.Single().Value));
        Assert.All(ValuesOf("htx.assess.duration"), one => Assert.InRange(one.Value, 0, 60));
    }

    [Fact]
    public void A_reading_is_traced_and_is_an_error_where_it_found_a_bad_file()
    {
        ReadAgain();

        var (first, second) = heard.Activities switch { [var one, var other] => (one, other), _ => throw new InvalidOperationException() };
        Assert.Equal(("htx.rules.read", ActivityStatusCode.Error, "published", 1, 1), (first.OperationName, first.Status, first.GetTagItem("htx.outcome"), first.GetTagItem("htx.rules.edition"), first.GetTagItem("htx.rules.files.bad")));
        Assert.Equal((ActivityStatusCode.Unset, "unchanged"), (second.Status, second.GetTagItem("htx.outcome")));
    }

    [Fact]
    public void A_judgement_is_traced_with_its_rule_set_and_edition()
    {
        Rules.Current.Assess("a", Rulebook.Members(1));

        var traced = heard.Activities.Single(activity => activity.OperationName == "htx.assess");
        Assert.Equal(("a", 1, 1), (traced.GetTagItem("htx.rule_set.id"), traced.GetTagItem("htx.rule_set.version"), traced.GetTagItem("htx.rules.edition")));
    }

    public void Dispose()
    {
        heard.Dispose();
        services.Dispose();
    }

    private void ReadAgain()
    {
        var before = Rules.Current;
        var next = services.GetRequiredService<EditionReader>().ReadAfter(before, CancellationToken.None);
        if (next != before)
            Rules.Publish(next);
    }

    private IEnumerable<Heard.Measured> ValuesOf(string instrument)
    {
        _ = Rules.Current;
        return heard.Measures.Where(one => one.Instrument.Name == instrument);
    }
}
