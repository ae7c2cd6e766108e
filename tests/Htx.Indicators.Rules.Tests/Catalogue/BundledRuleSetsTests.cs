namespace Htx.Indicators.Rules.Tests;

public sealed class BundledRuleSetsTests
{
    [Fact]
    public void The_package_carries_every_rule_set_and_every_scorecard_of_the_repository() =>
        Assert.Equal(
            Directory.GetFiles(Repository.PathOf("rules"), "*.json").Where(path => !path.EndsWith(CaseReader.FileSuffix, StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
            BundledRuleSets.Ids.Concat(BundledScorecards.Ids).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_one_is_named_after_its_id() =>
        Assert.All(BundledRuleSets.Ids, id => Assert.Equal(id, BundledRuleSets.Get(id).Id));

    [Fact]
    public void Get_of_an_unknown_id_names_those_there_are() =>
        Assert.Contains("47-nq-hdnd-2021", Assert.Throws<KeyNotFoundException>(() => BundledRuleSets.Get("khong-co")).Message, StringComparison.Ordinal);

    [Fact]
    public void The_locator_takes_a_file_or_an_id_and_offers_a_near_miss()
    {
        Assert.Equal("47-nq-hdnd-2021", RuleSetLocator.Read("47-nq-hdnd-2021").GetValue().Id);
        Assert.Equal("47-nq-hdnd-2021", RuleSetLocator.Read(Repository.Rules47).GetValue().Id);
        var refused = Assert.Single(RuleSetLocator.Read("47-nq-hdnd-2012").Diagnostics);
        Assert.Equal("HTX1009", refused.Code);
        Assert.Contains("có phải là “47-nq-hdnd-2021”?", refused.Message(), StringComparison.Ordinal);
    }
}
