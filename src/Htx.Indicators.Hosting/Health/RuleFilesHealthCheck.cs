using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Htx.Indicators.Hosting;

/// <summary>Healthy while the last content of every file is in force; otherwise its data holds the defects of each file that is not.</summary>
internal sealed class RuleFilesHealthCheck(IndicatorRules rules, IOptions<IndicatorRulesOptions> options) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var edition = rules.Current;
        var language = options.Value.Language;
        var data = new Dictionary<string, object> { ["edition"] = edition.Number, ["readAt"] = edition.ReadAt };
        foreach (var problem in edition.Problems)
            data[ProblemText.Shown(problem.File)] = ProblemText.Lines(problem.Diagnostics, language);
        return Task.FromResult(edition.Problems.Count == 0
            ? HealthCheckResult.Healthy(HealthText.InOrder(edition, language), data)
            : new HealthCheckResult(context.Registration.FailureStatus, HealthText.OutOfOrder(edition, language), data: data));
    }
}
