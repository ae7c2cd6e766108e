using Microsoft.AspNetCore.Antiforgery;

namespace DistrictApp;

/// <summary>A form that one of our pages sent: read within the limits, and its token is right.</summary>
internal sealed record SentForm(IFormCollection Fields)
{
    /// <summary>Reads the form first: what is too large is to be called so, not a form without a token.</summary>
    public static async ValueTask<SentForm> BindAsync(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
            throw new BadHttpRequestException("The body is not a form.", StatusCodes.Status415UnsupportedMediaType);
        var fields = await ReadAsync(context);
        await context.RequestServices.GetRequiredService<IAntiforgery>().ValidateRequestAsync(context);
        return new(fields);
    }

    /// <summary>A field as one trimmed line of composed Vietnamese; empty where it was not sent.</summary>
    public string Text(string name) => VietnameseText.Compose(Fields[name].ToString()).Trim();

    /// <summary>The values of a field that may be sent several times, without empty ones.</summary>
    public IReadOnlyList<string> Texts(string name) => [.. Fields[name].OfType<string>().Where(text => text.Length > 0)];

    private static async Task<IFormCollection> ReadAsync(HttpContext context)
    {
        try
        {
            return await context.Request.ReadFormAsync(context.RequestAborted);
        }
        catch (Exception e) when (e is InvalidDataException or IOException and not BadHttpRequestException)
        {
            // Too many fields, a field too long, or a body that ends in the middle of a part.
            throw new BadHttpRequestException("The form cannot be read.", StatusCodes.Status400BadRequest, e);
        }
    }
}
