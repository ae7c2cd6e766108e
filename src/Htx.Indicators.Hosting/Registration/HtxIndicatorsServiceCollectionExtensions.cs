using System.Diagnostics.Metrics;
using Htx.Indicators.Hosting;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

// Where every application looks for such methods, without a using of its own.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the rules of an application to its services.</summary>
public static class HtxIndicatorsServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="IndicatorRules"/>: the rule sets of the package and, where options name a folder, those of its files, watched while the
    /// host runs. Options that cannot be meant stop the host when it starts. Called again, it only adds to the options.
    /// </summary>
    public static IServiceCollection AddHtxIndicators(this IServiceCollection services, Action<IndicatorRulesOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<IndicatorRulesOptions>().ValidateOnStart();
        if (configure is not null)
            options.Configure(configure);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<IndicatorRulesOptions>, IndicatorRulesOptionsCheck>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => new ContentRoot(provider.GetService<IHostEnvironment>()?.ContentRootPath));
        services.TryAddSingleton(provider => new RuleMetrics(provider.GetService<IMeterFactory>()));
        services.TryAddSingleton(provider => RuleFolder.Of(OptionsOf(provider).Value, provider.GetRequiredService<ContentRoot>()));
        services.TryAddSingleton(provider => new EditionLog(LoggerOf(provider), OptionsOf(provider).Value.Language));
        services.TryAddSingleton(provider => new EditionReader(
            provider.GetRequiredService<RuleFolder>(),
            OptionsOf(provider).Value.IncludeBundled ? RuleSetCatalogue.Bundled : RuleSetCatalogue.Of(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<RuleMetrics>()));
        services.TryAddSingleton(OpenRules);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, RuleWatcher>(provider => new(
            provider.GetRequiredService<IndicatorRules>(),
            provider.GetRequiredService<EditionReader>(),
            provider.GetRequiredService<RuleFolder>(),
            OptionsOf(provider),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<EditionLog>(),
            LoggerOf(provider))));
        return services;
    }

    private static IndicatorRules OpenRules(IServiceProvider provider)
    {
        var first = provider.GetRequiredService<EditionReader>().ReadFirst();
        var rules = new IndicatorRules(first);
        provider.GetRequiredService<RuleMetrics>().Show(rules);
        provider.GetRequiredService<EditionLog>().Tell(null, first);
        return rules;
    }

    private static IOptions<IndicatorRulesOptions> OptionsOf(IServiceProvider provider) => provider.GetRequiredService<IOptions<IndicatorRulesOptions>>();

    /// <summary>Without a host there may be no log.</summary>
    private static ILogger LoggerOf(IServiceProvider provider) => provider.GetService<ILogger<IndicatorRules>>() ?? (ILogger)NullLogger.Instance;
}
