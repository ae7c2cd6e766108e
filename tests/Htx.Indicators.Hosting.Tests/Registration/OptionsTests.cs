using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Htx.Indicators.Hosting.Tests;

public sealed class OptionsTests
{
    public static TheoryData<string, Action<IndicatorRulesOptions>> Slips => new()
    {
        { "RulesDirectory and FileProvider are both set; set one.", options => (options.RulesDirectory, options.FileProvider) = (Repository.PathOf("rules"), new NullFileProvider()) },
        { "there is no folder “", options => options.RulesDirectory = "khong-co" },
        { "RulesDirectory is empty", options => options.RulesDirectory = "" },
        { "There are no rules at all", options => options.IncludeBundled = false },
        { "FileProviderPath is a folder inside FileProvider", options => options.FileProviderPath = "rules" },
        { "FileProviderPath is a folder inside FileProvider", options => options.FileProviderPath = null! },
        { "QuietPeriod is 00:00:00; it must be from 00:00:00.0010000 to 00:01:00.", options => options.QuietPeriod = TimeSpan.Zero },
        { "QuietPeriod is 00:02:00; it must be from", options => options.QuietPeriod = TimeSpan.FromMinutes(2) },
        { "PollEvery is 00:00:00.5000000; it must be from 00:00:01 to 1.00:00:00", options => options.PollEvery = TimeSpan.FromSeconds(0.5) },
        { "PollEvery is 2.00:00:00; it must be from", options => options.PollEvery = TimeSpan.FromDays(2) },
        { "Language is 7; it must be Vietnamese or English.", options => options.Language = (Language)7 },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public async Task What_cannot_be_meant_stops_the_host_when_it_starts(string said, Action<IndicatorRulesOptions> slip)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddHtxIndicators(slip);
        using var host = builder.Build();

        var e = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Contains(said, Assert.Single(e.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void A_relative_folder_lies_in_the_content_root()
    {
        using var root = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(root.Path, "rules"));
        root.Write(Path.Combine("rules", "a.json"), Rulebook.Text("a"));
        var builder = Host.CreateEmptyApplicationBuilder(new() { ContentRootPath = root.Path });
        builder.Services.AddHtxIndicators(options => options.RulesDirectory = "rules");
        using var host = builder.Build();

        Assert.NotNull(host.Services.GetRequiredService<IndicatorRules>().Current.AtLeast("a"));
    }

    [Fact]
    public void A_folder_inside_a_provider_can_be_meant()
    {
        using var provider = new PhysicalFileProvider(Repository.Root);
        using var services = new ServiceCollection().AddHtxIndicators(options => (options.FileProvider, options.FileProviderPath, options.IncludeBundled) = (provider, "rules", false)).BuildServiceProvider();

        var edition = services.GetRequiredService<IndicatorRules>().Current;

        Assert.Equal(BundledRuleSets.Ids, edition.Catalogue.RuleSets.Select(ruleSet => ruleSet.Id));
        Assert.Empty(edition.Problems);
    }

    [Fact]
    public void They_bind_to_a_configuration()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Htx:RulesDirectory"] = Repository.PathOf("rules"), ["Htx:IncludeBundled"] = "false", ["Htx:QuietPeriod"] = "00:00:02", ["Htx:PollEvery"] = "00:00:10", ["Htx:Language"] = "English",
        }).Build();
        using var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddHtxIndicators().AddOptions<IndicatorRulesOptions>().BindConfiguration("Htx").Services.BuildServiceProvider();

        var options = services.GetRequiredService<IOptions<IndicatorRulesOptions>>().Value;

        Assert.Equal((TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(10), Language.English), (options.QuietPeriod, options.PollEvery, options.Language));
        Assert.Equal(BundledRuleSets.Ids, services.GetRequiredService<IndicatorRules>().Current.Catalogue.RuleSets.Select(ruleSet => ruleSet.Id));
    }

    [Fact]
    public void Added_twice_there_is_one_watcher_and_both_say_their_options()
    {
        var services = new ServiceCollection().AddHtxIndicators(options => options.Language = Language.English).AddHtxIndicators(options => options.PollEvery = TimeSpan.FromHours(1));
        using var provider = services.BuildServiceProvider();

        Assert.Single(services, service => service.ServiceType == typeof(IHostedService));
        Assert.Equal((Language.English, TimeSpan.FromHours(1)), (provider.GetRequiredService<IOptions<IndicatorRulesOptions>>().Value.Language, provider.GetRequiredService<IOptions<IndicatorRulesOptions>>().Value.PollEvery));
    }
}
