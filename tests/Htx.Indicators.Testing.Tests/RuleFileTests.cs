namespace Htx.Indicators.Testing.Tests;

public sealed class RuleFileTests
{
    public static TheoryData<string> RuleSets { get; } = new(BundledRuleSets.Ids);

    public static TheoryData<string> Scorecards { get; } = new(BundledScorecards.Ids);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Laws_are_tried_on_something(int sets) => Assert.Throws<ArgumentOutOfRangeException>(() => new LawOptions { Sets = sets });

    [Theory]
    [MemberData(nameof(RuleSets))]
    public void Every_law_holds_of_every_rule_set_of_the_package(string id) => RuleSetLaws.Check(Repository.PathOf($"rules/{id}.json"));

    [Theory]
    [MemberData(nameof(Scorecards))]
    public void Every_law_holds_of_every_scorecard_of_the_package(string id) => ScorecardLaws.Check(Repository.PathOf($"rules/{id}.json"));
}
