using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DistrictApp.Tests;

public sealed class LimitTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_body_that_is_too_large_is_refused() =>
        Assert.Equal("too-large", (await app.Http.Send("/api/verdicts", TooLarge()).ReadProblem(HttpStatusCode.RequestEntityTooLarge)).Kind);

    [Fact]
    public async Task A_body_that_is_too_large_is_refused_though_it_does_not_say_its_length()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/verdicts") { Content = TooLarge() };
        request.Headers.TransferEncodingChunked = true;

        Assert.Equal("too-large", (await app.Http.SendAsync(request).ReadProblem(HttpStatusCode.RequestEntityTooLarge)).Kind);
    }

    [Fact]
    public async Task Who_sends_too_slowly_is_not_waited_for()
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, app.Http.BaseAddress!.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes("POST /api/verdicts HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{"));

        using var answer = new StreamReader(client.GetStream());
        var status = await answer.ReadLineAsync().WaitAsync(Patience.Long);

        Assert.StartsWith("HTTP/1.1 408", status, StringComparison.Ordinal);
        Assert.Contains("urn:problem-type:htx:too-slow", await answer.ReadToEndAsync().WaitAsync(Patience.Long), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_of_just_the_limit_is_read()
    {
        var padded = Sent.Report + new string(' ', ObservationReader.MaxBytes - Encoding.UTF8.GetByteCount(Sent.Report));

        await app.Http.PostAsync("/api/verdicts", Sent.Json(padded)).Read(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_file_that_is_too_large_gets_a_page_that_says_so() =>
        Assert.Contains("tối đa 2 MB", await app.Http.Upload("so-lieu.json", new string(' ', 3 * 1024 * 1024)).ReadPage(HttpStatusCode.RequestEntityTooLarge), StringComparison.Ordinal);

    [Fact]
    public async Task A_form_with_too_many_fields_is_refused()
    {
        var fields = Enumerable.Range(0, RequestLimits.MostFields + 1).Select(i => ($"so.a{i}", "1")).ToArray();

        await app.Http.PostForm("/nhap-so-lieu", fields).ReadPage(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_body_that_ends_in_the_middle_leaves_the_application_as_it_was()
    {
        using (var client = new TcpClient())
        {
            await client.ConnectAsync(IPAddress.Loopback, app.Http.BaseAddress!.Port);
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes("POST /api/verdicts HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{ \"subject\""));
        }

        await app.Http.PostAsync("/api/verdicts", Sent.Json(Sent.Report)).Read(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Whoever_calls_it_by_another_name_gets_nothing()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/rule-sets") { Headers = { Host = "elsewhere.example" } };

        using var response = await app.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/khong-co")]
    [InlineData("/api/khong-co")]
    [InlineData("/site.css")]
    public async Task Every_answer_lets_nothing_in_from_elsewhere(string address)
    {
        using var response = await app.Http.GetAsync(address);

        Assert.Equal("default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'", Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(response.Headers.Contains("Server"));
    }

    private static HttpContent TooLarge() => Sent.Json(new string(' ', ObservationReader.MaxBytes + 1));
}
