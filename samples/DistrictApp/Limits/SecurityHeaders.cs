using Microsoft.Extensions.Primitives;

namespace DistrictApp;

/// <summary>What browsers are told beside every answer: nothing from elsewhere, no script, no frame.</summary>
internal static class SecurityHeaders
{
    private static readonly (string Name, StringValues Value)[] Headers =
    [
        ("Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        // Set when the answer begins: an error clears what was set before.
        context.Response.OnStarting(() =>
        {
            foreach (var (name, value) in Headers)
                context.Response.Headers[name] = value;
            if (context.Response.Headers.CacheControl.Count == 0)
                context.Response.Headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        return next(context);
    });
}
