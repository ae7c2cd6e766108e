using Htx.Indicators.Hosting;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

// Where every application looks for such methods, without a using of its own.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds a look at the rule files to the health checks of an application.</summary>
public static class HtxIndicatorsHealthChecksBuilderExtensions
{
    /// <summary>Adds the check that the last content of every rule file is in force.</summary>
    /// <param name="builder">The health checks, beside <c>AddHtxIndicators</c> of the services.</param>
    /// <param name="name">What the check is called.</param>
    /// <param name="failureStatus">What it says where a file is refused; null for degraded, since the application goes on with good rules.</param>
    /// <param name="tags">By which checks can be chosen.</param>
    public static IHealthChecksBuilder AddHtxIndicators(
        this IHealthChecksBuilder builder, string name = IndicatorTelemetry.HealthCheckName, HealthStatus? failureStatus = null, IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(new(name, Create, failureStatus ?? HealthStatus.Degraded, tags));
    }

    private static RuleFilesHealthCheck Create(IServiceProvider provider) =>
        new(provider.GetService<IndicatorRules>() ?? throw new InvalidOperationException("There are no rules to look at: call services.AddHtxIndicators(…) as well."), provider.GetRequiredService<IOptions<IndicatorRulesOptions>>());
}
