using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Data.Sqlite;

namespace DistrictApp;

/// <summary>Answers what was thrown: what the sender can mend is a refusal, anything else is logged.</summary>
internal sealed partial class FailureHandler(ILogger<FailureHandler> log) : IExceptionHandler
{
    private const int SqliteBusy = 5, SqliteLocked = 6;

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var refusal = exception switch
        {
            BadHttpRequestException bad => Refusals.OfStatus(bad.StatusCode),
            AntiforgeryValidationException => Refusals.FormExpired,
            SqliteException { SqliteErrorCode: SqliteBusy or SqliteLocked } => Refusals.Busy,
            _ => Refusals.OfStatus(StatusCodes.Status500InternalServerError),
        };
        if (refusal.Status == StatusCodes.Status500InternalServerError)
            LogFailed(httpContext.Request.Method, httpContext.GetEndpoint()?.DisplayName ?? "", exception);
        await refusal.ExecuteAsync(httpContext);
        return true;
    }

    [LoggerMessage(1, LogLevel.Error, "A request failed: {Method} {Endpoint}")]
    private partial void LogFailed(string method, string endpoint, Exception exception);
}
