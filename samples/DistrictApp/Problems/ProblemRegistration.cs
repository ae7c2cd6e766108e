using System.Text.Encodings.Web;

namespace DistrictApp;

/// <summary>Adds the one place where what cannot be done gets its words.</summary>
internal static class ProblemRegistration
{
    public static void AddProblems(this WebApplicationBuilder builder)
    {
        builder.Services.AddExceptionHandler<FailureHandler>().AddProblemDetails();
        // Diacritics as they are; what this writes is JSON and never part of a page.
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
    }

    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages(context => Refusals.OfStatus(context.HttpContext.Response.StatusCode).ExecuteAsync(context.HttpContext));
    }
}
