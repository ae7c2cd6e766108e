namespace DistrictApp;

/// <summary>The rule sets in force on a day, and each of them as its file has it.</summary>
internal static class RuleSetsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/rule-sets", InForce);
        api.MapGet("/rule-sets/{id}", (string id, DistrictRules rules) =>
            rules.TryGet(id, out var ruleSet) ? JsonAnswer.Of(RuleSetWriter.Write(ruleSet)) : Refusals.NoSuchRuleSet(id, rules.All));
    }

    private static IResult InForce(string? day, DistrictRules rules, OfficeClock clock)
    {
        var asked = clock.Today;
        if (day is not null && !DayParameter.TryRead(day, out asked))
            return Refusals.BadDay(day);
        return Results.Ok(new { day = asked, edition = rules.EditionNumber, ruleSets = rules.InForceOn(asked).Select(ruleSet => Entry(ruleSet, rules)) });
    }

    private static object Entry(RuleSet ruleSet, DistrictRules rules)
    {
        var period = rules.PeriodOf(ruleSet) ?? ruleSet.InForce;
        return new
        {
            ruleSet.Id,
            ruleSet.Version,
            ruleSet.Document.Kind,
            ruleSet.Document.Number,
            ruleSet.Document.Title,
            ruleSet.Document.Issuer,
            inForce = new { period.From, period.To },
            indicators = ruleSet.Indicators.Count,
            items = ruleSet.Items.Count(),
            from = DistrictRules.IsBundled(ruleSet) ? "package" : "folder",
        };
    }
}
