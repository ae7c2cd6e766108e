using Microsoft.Extensions.Options;

namespace DistrictApp;

/// <summary>Adds the rules.</summary>
internal static class RuleRegistration
{
    public static void AddRules(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<DistrictOptions>().BindConfiguration(DistrictOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<DistrictOptions>, DistrictOptionsCheck>();
        builder.Services.AddHtxIndicators().AddOptions<IndicatorRulesOptions>().BindConfiguration("Htx");
        builder.Services.AddHealthChecks().AddHtxIndicators();
        builder.Services.AddSingleton<OfficeClock>();
        // Made once for each request, so that everything a request answers comes from one edition of the rules.
        builder.Services.AddScoped<DistrictRules>();
    }
}
