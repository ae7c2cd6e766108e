using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Htx.Indicators.Hosting;

/// <summary>Healthy while the last content of every file is in force, or a higher version of its rule set; otherwise its data says of each file why it is not.</summary>
internal sealed class RuleFilesHealthCheck(IndicatorRules rules, IOptions<IndicatorRulesOptions> options) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var edition = rules.Current;
        var language = options.Value.Language;
        var data = new Dictionary<string, object> { ["edition"] = edition.Number, ["readAt"] = edition.ReadAt };
        foreach (var problem in edition.Problems)
            data[ProblemText.Shown(problem.File)] = ProblemText.Lines(problem.Diagnostics, language);
        Diagnostic[] neverInForce = [.. edition.NeverInForce];
        if (neverInForce.Length > 0)
            data["catalogue"] = ProblemText.Lines(neverInForce, language);
        foreach (var clash in edition.Covered)
            data[ProblemText.Shown(clash.File)] = HealthText.Of(clash, language);
        return Task.FromResult(edition.IsInOrder
            ? HealthCheckResult.Healthy(HealthText.InOrder(edition, language), data)
            : new HealthCheckResult(context.Registration.FailureStatus, HealthText.OutOfOrder(edition, language), data: data));
    }
}
