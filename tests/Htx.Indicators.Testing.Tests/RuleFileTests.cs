namespace Htx.Indicators.Testing.Tests;

public sealed class RuleFileTests
{
    public static TheoryData<string> RuleSets { get; } = new(BundledRuleSets.Ids);

    public static TheoryData<string> Scorecards { get; } = new(BundledScorecards.Ids);

    [Theory]
    [MemberData(nameof(RuleSets))]
    public void Every_law_holds_of_every_rule_set_of_the_package(string id) => RuleSetLaws.Check(Repository.PathOf($"rules/{id}.json"));

    [Theory]
    [MemberData(nameof(Scorecards))]
    public void Every_law_holds_of_every_scorecard_of_the_package(string id) => ScorecardLaws.Check(Repository.PathOf($"rules/{id}.json"));
}
