using Microsoft.AspNetCore.Mvc;

namespace DistrictApp;

/// <summary>Judges figures that are sent, and keeps nothing of them.</summary>
internal static class VerdictsApi
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/verdicts", Judge).WithMetadata(new RequestSizeLimitAttribute(ObservationReader.MaxBytes));

    /// <summary>The verdicts on figures, or why there are none.</summary>
    public static IResult Answer(ReadResult<ObservationSet> read, string[] ruleSet, DistrictRules rules, int status = StatusCodes.Status200OK)
    {
        if (!read.Succeeded)
            return Refusals.InvalidObservations(read.Diagnostics);
        var selection = RuleSelection.For(rules, read.Value, ruleSet);
        if (selection.RuleSets.Count == 0)
            return selection.Refusal ?? Refusals.NothingConcerned(read.Value);
        var table = rules.Judge(read.Value, selection.RuleSets);
        return JsonAnswer.Of(table, rules.WarningsOn(table, read.Diagnostics, ObservationCheck.Name), status);
    }

    private static IResult Judge(SentObservations body, [FromQuery] string[] ruleSet, DistrictRules rules) => Answer(ObservationCheck.Read(body.Utf8, rules), ruleSet, rules);
}
