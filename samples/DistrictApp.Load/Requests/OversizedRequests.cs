using System.Net;

namespace DistrictApp.Load;

/// <summary>Requests that are larger than is taken. The server may end the connection before all of it is sent; then there is no answer.</summary>
internal static class OversizedRequests
{
    private static readonly byte[] Large = [.. Enumerable.Repeat((byte)' ', 3 * 1024 * 1024)];

    public static IReadOnlyList<RequestKind> All { get; } =
    [
        new("figures of 3 MB", "oversized", worker => Refused(worker.Send(HttpMethod.Post, "/api/verdicts", Body(), expectContinue: true))),
        new("figures of 3 MB, length not said", "oversized", worker => Refused(worker.Send(HttpMethod.Post, "/api/verdicts", Body(), chunked: true))),
        new("a file of 3 MB", "oversized", worker => Refused(worker.Upload("a.json", Large))),
    ];

    private static ByteArrayContent Body() => new(Large) { Headers = { ContentType = new("application/json") } };

    private static async Task<Answer> Refused(Task<HttpResponseMessage> call)
    {
        try
        {
            return await Worker.Expect(call, HttpStatusCode.RequestEntityTooLarge);
        }
        catch (HttpRequestException e) when (e.InnerException is IOException or System.Net.Sockets.SocketException)
        {
            return new(0, null);
        }
    }
}
