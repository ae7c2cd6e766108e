using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace DistrictApp.Load;

/// <summary>One who sends requests, one after the other; its subject is its own, so that what it stored is what it must find.</summary>
internal sealed partial class Worker : IDisposable
{
    private readonly HttpClient http;
    private readonly Random random;
    private string? token;

    public Worker(int number, Uri address, RuleRotation rotation)
    {
        (Number, Rotation, random) = (number, rotation, new(number));
        Subject = new($"don-vi-{number}", $"Đơn vị {number}");
        http = new(new SocketsHttpHandler { AllowAutoRedirect = false, Expect100ContinueTimeout = TimeSpan.FromSeconds(10) }) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(60) };
    }

    public int Number { get; }

    public Subject Subject { get; }

    public RuleRotation Rotation { get; }

    /// <summary>What it stored last; null before it stored anything.</summary>
    public ObservationSet? Stored { get; set; }

    /// <summary>The next kind, so that each comes up as often as the others.</summary>
    public RequestKind Choose() => RequestKind.All[random.Next(RequestKind.All.Count)];

    /// <summary>Figures that nobody has seen before, some missing and some not possible.</summary>
    public ObservationSet NewFigures(RuleSet rules, DateOnly day) => LoadFigures.Draw(random, Subject, day, rules);

    public Task<HttpResponseMessage> Get(string address) => http.GetAsync(address);

    public Task<HttpResponseMessage> Send(HttpMethod method, string address, HttpContent content, bool expectContinue = false, bool chunked = false)
    {
        var request = new HttpRequestMessage(method, address) { Content = content };
        request.Headers.ExpectContinue = expectContinue;
        request.Headers.TransferEncodingChunked = chunked;
        return http.SendAsync(request);
    }

    public Task<HttpResponseMessage> Judge(string json, string query) => Send(HttpMethod.Post, $"/api/verdicts{query}", Json(json));

    /// <summary>Uploads a file with the form of the first page.</summary>
    public async Task<HttpResponseMessage> Upload(string name, byte[] bytes, bool withToken = true)
    {
        token ??= TokenValue().Match(await http.GetStringAsync("/")).Groups[1].Value;
        var content = new MultipartFormDataContent { { new StringContent(withToken ? token : "x"), "__RequestVerificationToken" }, { new StringContent("co"), "thay" }, { new StringContent("47-nq-hdnd-2021"), "vb" } };
        content.Add(new ByteArrayContent(bytes), "tep", name);
        return await Send(HttpMethod.Post, "/tai-len", content, expectContinue: bytes.Length > 1_000_000);
    }

    public static HttpContent Json(string json) => new StringContent(json, Encoding.UTF8, "application/json");

    /// <summary>An answer with a status that must be, and a body that must be so.</summary>
    public static async Task<Answer> Expect(Task<HttpResponseMessage> call, HttpStatusCode status, Func<string, string?>? findWrong = null)
    {
        using var response = await call;
        var text = await response.Content.ReadAsStringAsync();
        var wrong = response.StatusCode == status ? findWrong?.Invoke(text) : $"expected {(int)status}";
        return new((int)response.StatusCode, wrong is null ? null : $"{wrong}: {text[..Math.Min(300, text.Length)]}");
    }

    public void Dispose() => http.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex TokenValue();
}
