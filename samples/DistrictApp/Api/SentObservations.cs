using Microsoft.Net.Http.Headers;

namespace DistrictApp;

/// <summary>The body of a request that is to be an observation set, not read yet.</summary>
internal sealed record SentObservations(ReadOnlyMemory<byte> Utf8)
{
    /// <summary>Takes the body in, up to the limit that the server holds it to.</summary>
    public static async ValueTask<SentObservations> BindAsync(HttpContext context)
    {
        if (!IsJson(context.Request.ContentType))
            throw new BadHttpRequestException("The body is not JSON.", StatusCodes.Status415UnsupportedMediaType);
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        return new(body.ToArray());
    }

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase));
}
