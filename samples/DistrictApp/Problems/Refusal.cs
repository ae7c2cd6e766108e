namespace DistrictApp;

/// <summary>
/// What the application answers where it cannot do what it was asked: to programs problem details (RFC 9457) with our diagnostics, to
/// people a page that says the same.
/// </summary>
public sealed record Refusal(int Status, string Kind, Bilingual Title, Bilingual Detail) : IResult
{
    /// <summary>What is wrong with what was sent, place by place; empty where that is not the trouble.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        IResult answer = httpContext.Request.Path.StartsWithSegments(ApiRegistration.Root) ? Problem() : PageResult.Of<RefusalPage>(new() { ["Refusal"] = this }, Status);
        return answer.ExecuteAsync(httpContext);
    }

    private IResult Problem()
    {
        var extensions = new Dictionary<string, object?> { ["en"] = new { title = Title.En, detail = Detail.En } };
        if (Diagnostics.Count > 0)
            extensions["diagnostics"] = DiagnosticJson.Of(Diagnostics);
        return Results.Problem(Detail.Vi, statusCode: Status, title: Title.Vi, type: $"urn:problem-type:htx:{Kind}", extensions: extensions);
    }
}
