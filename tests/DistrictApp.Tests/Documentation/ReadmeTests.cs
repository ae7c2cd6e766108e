using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;

namespace DistrictApp.Tests;

/// <summary>What the page of the application promises.</summary>
public sealed partial class ReadmeTests(RunningApp app) : IClassFixture<RunningApp>
{
    private static readonly string Readme = Repository.ReadText("samples/DistrictApp/README.md");

    [Fact]
    public void It_names_every_address_for_programs_and_no_other()
    {
        var mapped = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} {endpoint.RoutePattern.RawText}"));

        var named = Address().Matches(Readme).Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}");

        Assert.Equal(mapped.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_says_where_the_application_listens_and_that_is_this_machine_alone()
    {
        var urls = Assert.Single(Setting().Matches(Repository.ReadText("samples/DistrictApp/appsettings.json"))).Groups[1].Value;

        Assert.StartsWith("http://127.0.0.1:", urls, StringComparison.Ordinal);
        Assert.Contains($"<{urls}>", Readme, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\| `(GET|POST|PUT) (/api[^?`]*)", RegexOptions.Multiline)]
    private static partial Regex Address();

    [GeneratedRegex("\"Urls\": \"([^\"]+)\"")]
    private static partial Regex Setting();
}
