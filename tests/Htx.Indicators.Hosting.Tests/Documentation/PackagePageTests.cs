using System.Diagnostics.Metrics;
using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Logging;

namespace Htx.Indicators.Hosting.Tests;

/// <summary>The page of the package: the names on which dashboards and alarms depend.</summary>
public sealed class PackagePageTests
{
    private static readonly PackagePage Page = new("src/Htx.Indicators.Hosting/README.md");

    [Fact]
    public void Every_option_stands_there_with_its_default()
    {
        var defaults = new IndicatorRulesOptions();

        Assert.Equal(
            typeof(IndicatorRulesOptions).GetProperties().Select(option => (option.Name, Shown(option.GetValue(defaults)))),
            Page.RowsOf("option").Select(row => (row[0], row[1])));

        static string Shown(object? value) => value switch { null => "none", "" => "empty", _ => Convert.ToString(value, CultureInfo.InvariantCulture)! };
    }

    [Fact]
    public void Every_entry_of_the_log_stands_there_with_its_id_and_level() =>
        Assert.Equal(
            typeof(RuleLog).GetMethods(BindingFlags.Static | BindingFlags.Public)
                .Select(method => (Name: method.Name, Entry: method.GetCustomAttribute<LoggerMessageAttribute>()))
                .Where(one => one.Entry is not null).OrderBy(one => one.Entry!.EventId)
                .Select(one => ($"{one.Entry!.EventId}", $"{one.Entry.Level}", one.Name)),
            Page.RowsOf("id").Select(row => (row[0], row[1], row[2])));

    [Fact]
    public void The_category_of_the_log_stands_there() => Assert.Contains($"`{typeof(IndicatorRules).FullName}`", Page.Text, StringComparison.Ordinal);

    [Fact]
    public void Every_instrument_stands_there_with_its_kind_unit_and_tags()
    {
        using var rules = new MeasuredRules();

        Assert.Equal(
            rules.Heard.Measures.GroupBy(one => one.Instrument).Select(one => (one.Key.Name, KindOf(one.Key), one.Key.Unit, TagsOf(one.First().Tags.Select(tag => tag.Key)))).Order(),
            Page.RowsOf("instrument").Select(row => (row[0], row[1], row[2], row[3])).Order()!);
        Assert.Contains($"Meter `{IndicatorTelemetry.MeterName}`:", Page.Text, StringComparison.Ordinal);

        static string KindOf(Instrument instrument) => instrument.GetType().Name.Split('`')[0];
    }

    [Fact]
    public void Every_activity_stands_there_with_its_tags()
    {
        using var rules = new MeasuredRules();

        Assert.Equal(
            rules.Heard.Activities.DistinctBy(one => one.OperationName).Select(one => (one.OperationName, TagsOf(one.TagObjects.Select(tag => tag.Key).Order(StringComparer.Ordinal)))).Order(),
            Page.RowsOf("activity").Select(row => (row[0], row[1])).Order());
        Assert.Contains($"Activity source `{IndicatorTelemetry.ActivitySourceName}`:", Page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_health_check_stands_there_by_its_name() => Assert.Contains($"`{IndicatorTelemetry.HealthCheckName}`: healthy", Page.Text, StringComparison.Ordinal);

    [Fact]
    public void The_limits_are_those_of_the_library()
    {
        var rows = Page.RowsOf("the file").Select(row => row[0]).ToArray();

        Assert.Contains(rows, row => row.StartsWith($"is larger than {RuleSetReader.MaxBytes >> 20} MB", StringComparison.Ordinal));
        Assert.Contains(rows, row => row == $"is one of more than {RuleSetCatalogue.MaxFiles}, or of more than {RuleSetCatalogue.MaxBytes >> 20} MB together");
        Assert.Contains($"tried again every {RuleWatcher.RetryAfter.TotalSeconds} seconds", Page.Text, StringComparison.Ordinal);
        Assert.Contains($"its first {ProblemText.MostLines} defects", Page.Text, StringComparison.Ordinal);
        Assert.Equal(10, RuleWatcher.MostWaits);
    }

    [Fact]
    public void What_it_shows_of_code_is_compiled_elsewhere()
    {
        Assert.All(Page.Blocks, block => Assert.Contains(block.Text, Repository.ReadText("docs/examples/Hosting/Program.cs"), StringComparison.Ordinal));
        Assert.Contains("AddHtxIndicators().AddOptions<IndicatorRulesOptions>().BindConfiguration(\"Htx\")", Repository.ReadText("tests/Htx.Indicators.Hosting.Tests/Registration/OptionsTests.cs"), StringComparison.Ordinal);
    }

    private static string TagsOf(IEnumerable<string> tags) => string.Join(", ", tags);

    /// <summary>Rules of which everything has been measured once.</summary>
    private sealed class MeasuredRules : IDisposable
    {
        private readonly ServiceProvider services = new ServiceCollection().AddMetrics()
            .AddHtxIndicators(options => options.FileProvider = new MemoryFolder().Write("b.json", Rulebook.Broken)).BuildServiceProvider();

        public MeasuredRules()
        {
            Heard = new(services.GetRequiredService<IMeterFactory>());
            services.GetRequiredService<IndicatorRules>().Current.AssessInForce(Rulebook.Members(1));
        }

        public Heard Heard { get; }

        public void Dispose()
        {
            Heard.Dispose();
            services.Dispose();
        }
    }
}
