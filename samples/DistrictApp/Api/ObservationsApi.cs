using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace DistrictApp;

/// <summary>Stores figures and gives them back. The version of what is stored is its entity tag.</summary>
internal static class ObservationsApi
{
    private const int MostListed = 200;
    private const string One = "/observations/{subject}/{day}";

    public static void Map(IEndpointRouteBuilder api)
    {
        var limit = new RequestSizeLimitAttribute(ObservationReader.MaxBytes);
        api.MapGet("/observations", (int? skip, ObservationStore store) => store.List(Math.Max(0, skip ?? 0), MostListed));
        api.MapPost("/observations", Add).WithMetadata(limit);
        api.MapPut(One, Replace).WithMetadata(limit);
        api.MapGet(One, Read);
        api.MapGet($"{One}/verdicts", Judge);
    }

    private static string AddressOf(StoredHeading stored) => $"{ApiRegistration.Root}/observations/{stored.SubjectId}/{DayParameter.Write(stored.AsOf)}";

    private static async Task<IResult> Add(SentObservations body, HttpContext context, DistrictRules rules, ObservationStore store)
    {
        var read = ObservationCheck.ReadToStore(body.Utf8, rules);
        if (!read.Succeeded)
            return Refusals.InvalidObservations(read.Diagnostics);
        var outcome = await store.SaveAsync([new(read.Value, ReplacesVersion: 0)], context.RequestAborted);
        return outcome.Conflicts.Count > 0 ? Refusals.AlreadyStored(outcome.Conflicts) : Saved(outcome, read, context, rules);
    }

    private static async Task<IResult> Replace(string subject, string day, SentObservations body, HttpContext context, DistrictRules rules, ObservationStore store)
    {
        if (!DayParameter.TryRead(day, out var asOf))
            return Refusals.BadDay(day);
        var read = ObservationCheck.ReadToStore(body.Utf8, rules);
        if (!read.Succeeded)
            return Refusals.InvalidObservations(read.Diagnostics);
        if (read.Value.Subject.Id != subject || read.Value.AsOf != asOf)
            return Refusals.AddressDiffers(read.Value);
        if (!TryReadVersion(context.Request.Headers.IfMatch, out var version))
            return Refusals.Outdated;
        var outcome = await store.SaveAsync([new(read.Value, version)], context.RequestAborted);
        return outcome.Conflicts.Count > 0 ? Refusals.Outdated : Saved(outcome, read, context, rules);
    }

    private static IResult Read(string subject, string day, HttpContext context, ObservationStore store)
    {
        if (!DayParameter.TryRead(day, out var asOf))
            return Refusals.BadDay(day);
        if (store.Find(subject, asOf) is not { } stored)
            return Refusals.NoSuchObservations(subject, asOf);
        context.Response.Headers.ETag = TagOf(stored.Heading);
        return JsonAnswer.Of(stored.Json);
    }

    private static IResult Judge(string subject, string day, [FromQuery] string[] ruleSet, DistrictRules rules, ObservationStore store)
    {
        if (!DayParameter.TryRead(day, out var asOf))
            return Refusals.BadDay(day);
        return store.Find(subject, asOf) is { } stored
            ? VerdictsApi.Answer(ObservationCheck.Read(stored.Read(), rules), ruleSet, rules)
            : Refusals.NoSuchObservations(subject, asOf);
    }

    private static IResult Saved(SaveOutcome outcome, ReadResult<ObservationSet> read, HttpContext context, DistrictRules rules)
    {
        var stored = outcome.Saved[0];
        context.Response.Headers.ETag = TagOf(stored);
        context.Response.Headers.Location = AddressOf(stored);
        return Results.Json(
            new { stored.SubjectId, stored.AsOf, stored.Version, verdicts = $"{AddressOf(stored)}/verdicts", concerned = rules.Concerning(read.Value!).Select(ruleSet => ruleSet.Id), warnings = DiagnosticJson.Of(read.Diagnostics) },
            statusCode: outcome.IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private static string TagOf(StoredHeading stored) => string.Create(CultureInfo.InvariantCulture, $"\"{stored.Version}\"");

    /// <summary>The version that If-Match names; null, for any, where there is none.</summary>
    private static bool TryReadVersion(string? ifMatch, out long? version)
    {
        version = null;
        if (string.IsNullOrEmpty(ifMatch))
            return true;
        var tag = EntityTagHeaderValue.TryParse(ifMatch, out var parsed) ? parsed.Tag.ToString().Trim('"') : "";
        var isVersion = long.TryParse(tag, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        version = number;
        return isVersion;
    }
}
