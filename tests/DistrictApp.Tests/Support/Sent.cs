using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DistrictApp.Tests;

/// <summary>What tests send, and how they read what comes back.</summary>
internal static partial class Sent
{
    /// <summary>The figures of the district's report of 10 November 2023.</summary>
    public static string Report { get; } = Repository.ReadText("samples/thap-muoi-2023-11-10.json");

    /// <summary>The same figures of another subject, so that tests do not meet.</summary>
    public static string ReportOf(string subject) => Report.Replace("\"thap-muoi\"", $"\"{subject}\"", StringComparison.Ordinal);

    public static HttpContent Json(string json) => new ByteArrayContent(Encoding.UTF8.GetBytes(json)) { Headers = { ContentType = new("application/json") } };

    /// <summary>Sends a body once the server wants it: one that ends the connection in the middle of a body may be answered by nobody.</summary>
    public static Task<HttpResponseMessage> Send(this HttpClient http, string address, HttpContent content)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        request.Headers.ExpectContinue = true;
        return http.SendAsync(request);
    }

    /// <summary>The JSON of an answer that has the status.</summary>
    public static async Task<JsonElement> Read(this Task<HttpResponseMessage> call, HttpStatusCode status)
    {
        using var response = await call;
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == status, $"{(int)response.StatusCode} {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>The text of a page that has the status, as a reader sees it: without tags, on one line.</summary>
    public static async Task<string> ReadPage(this Task<HttpResponseMessage> call, HttpStatusCode status = HttpStatusCode.OK) =>
        Blanks().Replace(WebUtility.HtmlDecode(Tags().Replace(await call.ReadMarkup(status), " ")), " ");

    /// <summary>The markup of a page that has the status.</summary>
    public static async Task<string> ReadMarkup(this Task<HttpResponseMessage> call, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var response = await call;
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == status, $"{(int)response.StatusCode} {text}");
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        return text;
    }

    /// <summary>The problem details of an answer that has the status: their kind, and the codes of their diagnostics.</summary>
    public static async Task<(string Kind, string[] Codes)> ReadProblem(this Task<HttpResponseMessage> call, HttpStatusCode status)
    {
        using var response = await call;
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await Task.FromResult(response).Read(status);
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.All(["title", "detail"], key => Assert.NotEmpty(problem.GetProperty(key).GetString() + problem.GetProperty("en").GetProperty(key).GetString()));
        var codes = problem.TryGetProperty("diagnostics", out var all) ? all.EnumerateArray().Select(one => one.GetProperty("code").GetString()!).ToArray() : [];
        return (problem.GetProperty("type").GetString()!["urn:problem-type:htx:".Length..], codes);
    }

    /// <summary>Sends a form with the token of the first page.</summary>
    public static async Task<HttpResponseMessage> PostForm(this HttpClient http, string address, params (string Name, string Value)[] fields)
    {
        var token = await http.Token();
        using var content = new FormUrlEncodedContent(fields.Append((Name: "__RequestVerificationToken", Value: token)).Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await http.PostAsync(address, content);
    }

    /// <summary>Sends a file with the token of the first page.</summary>
    public static async Task<HttpResponseMessage> Upload(this HttpClient http, string name, byte[] bytes, params (string Name, string Value)[] fields)
    {
        using var content = new MultipartFormDataContent { { new StringContent(await http.Token()), "__RequestVerificationToken" } };
        foreach (var (field, value) in fields)
            content.Add(new StringContent(value), field);
        content.Add(new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, "tep", name);
        return await http.Send("/tai-len", content);
    }

    public static Task<HttpResponseMessage> Upload(this HttpClient http, string name, string text, params (string Name, string Value)[] fields) =>
        http.Upload(name, Encoding.UTF8.GetBytes(text), fields);

    private static async Task<string> Token(this HttpClient http) =>
        TokenValue().Match(await http.GetStringAsync("/")).Groups[1].Value;

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex TokenValue();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
