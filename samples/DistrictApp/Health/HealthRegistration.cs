using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DistrictApp;

/// <summary>The look at health: a word, what it means, and the defects of each rule file that is not in force.</summary>
internal static class HealthRegistration
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    public static void MapHealth(this WebApplication app) => app.MapHealthChecks("/health", new HealthCheckOptions { ResponseWriter = Write });

    private static Task Write(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(
        new { status = report.Status.ToString(), checks = report.Entries.ToDictionary(entry => entry.Key, entry => new { entry.Value.Description, entry.Value.Data }) }, Json);
}
