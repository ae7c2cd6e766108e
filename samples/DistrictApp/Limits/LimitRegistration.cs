using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Features;

namespace DistrictApp;

/// <summary>Holds memory and time bounded, whatever is sent.</summary>
internal static class LimitRegistration
{
    public static void AddLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = RequestLimits.LargestUpload;
            options.Limits.MaxConcurrentConnections = 1000;
            options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });
        builder.Services.Configure<FormOptions>(options =>
        {
            options.ValueCountLimit = RequestLimits.MostFields;
            options.ValueLengthLimit = RequestLimits.LongestField;
            options.MultipartBodyLengthLimit = RequestLimits.LargestUpload;
        });
        builder.Services.AddRequestTimeouts(options => options.DefaultPolicy = new() { Timeout = RequestLimits.Longest });
        builder.Services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
            options.OnRejected = (context, _) =>
            {
                context.HttpContext.Response.Headers.RetryAfter = "2";
                return ValueTask.CompletedTask;
            };
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(_ => RateLimitPartition.GetConcurrencyLimiter(
                "all", _ => new() { PermitLimit = RequestLimits.AtOnce, QueueLimit = RequestLimits.Waiting }));
        });
    }

    public static void UseLimits(this WebApplication app)
    {
        app.UseRouting();
        app.UseRateLimiter();
        app.UseRequestTimeouts();
    }
}
