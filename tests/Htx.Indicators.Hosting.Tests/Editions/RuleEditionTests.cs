namespace Htx.Indicators.Hosting.Tests;

/// <summary>What an application gets to work with, here without a host: files are read once, when somebody first asks.</summary>
public sealed class RuleEditionTests
{
    private static readonly DateOnly Day = new(2026, 6, 30);

    [Fact]
    public void Without_files_the_rules_of_the_package_are_there()
    {
        using var services = new ServiceCollection().AddHtxIndicators().BuildServiceProvider();

        var edition = services.GetRequiredService<IndicatorRules>().Current;

        Assert.Equal(1, edition.Number);
        Assert.Equal(BundledRuleSets.Ids, edition.Catalogue.RuleSets.Select(ruleSet => ruleSet.Id));
        Assert.Equal(BundledScorecards.Ids, edition.Catalogue.Scorecards.Select(scorecard => scorecard.Id));
        Assert.Empty(edition.Problems);
    }

    [Fact]
    public void Files_stand_over_the_package()
    {
        var edition = Read(new MemoryFolder().Write("x.json", Rulebook.Text("47-nq-hdnd-2021", version: 2)), options => options.IncludeBundled = true);

        Assert.True(edition.TryGet("47-nq-hdnd-2021", out var replaced));
        Assert.Equal(2, replaced.RuleSet.Version);
        Assert.True(edition.TryGet("than-uyen-2025", out _));
    }

    [Fact]
    public void The_package_can_be_left_out() =>
        Assert.Equal(["a"], Read(new MemoryFolder().Write("a.json", Rulebook.Text("a"))).Catalogue.RuleSets.Select(ruleSet => ruleSet.Id));

    [Fact]
    public void Of_two_files_with_one_rule_set_the_higher_version_counts_and_of_equal_ones_the_last_by_name()
    {
        var folder = new MemoryFolder().Write("1.json", Rulebook.Text("a", 11, version: 2)).Write("2.json", Rulebook.Text("a", 12)).Write("3.json", Rulebook.Text("b", 13)).Write("4.json", Rulebook.Text("b", 14));

        var edition = Read(folder);

        Assert.Equal((11, 14), (edition.AtLeast("a"), edition.AtLeast("b")));
    }

    [Fact]
    public void A_day_gets_the_rule_sets_in_force_on_it()
    {
        var edition = Read(new MemoryFolder().Write("old.json", Rulebook.Text("cu", from: "2025-01-01")).Write("new.json", Rulebook.Text("moi", from: "2026-06-30", supersedes: "cu")));

        Assert.Equal(["cu"], edition.InForceOn(Day.AddDays(-1)).Select(rules => rules.RuleSet.Id));
        Assert.Equal(["moi"], edition.InForceOn(Day).Select(rules => rules.RuleSet.Id));
        Assert.Empty(edition.InForceOn(new(2024, 12, 31)));
        Assert.True(edition.TryGet("cu", Day.AddDays(-1), out _));
        Assert.False(edition.TryGet("cu", Day, out _));
        Assert.False(edition.TryGet("khac", Day, out _));
        Assert.True(edition.TryGet("cu", out _));
    }

    [Fact]
    public void Figures_are_judged_by_one_rule_set_or_by_all_in_force_on_their_day()
    {
        var edition = Read(new MemoryFolder().Write("a.json", Rulebook.Text("a", 10)).Write("b.json", Rulebook.Text("b", 20)).Write("c.json", Rulebook.Text("c", from: "2027-01-01")));

        Assert.Equal(Classification.Met, edition.Assess("a", Rulebook.Members(10)).Items.Single().Classification);
        Assert.Equal(
            [("a", Classification.Met), ("b", Classification.NotMet)],
            edition.AssessInForce(Rulebook.Members(10)).Select(one => (one.RuleSet.Id, one.Items.Single().Classification)));
    }

    [Fact]
    public void A_rule_set_that_is_not_there_is_told_with_those_that_are()
    {
        var edition = Read(new MemoryFolder().Write("a.json", Rulebook.Text("a")).Write("b.json", Rulebook.Text("b")));

        Assert.EndsWith("there are: a, b.", Assert.Throws<KeyNotFoundException>(() => edition.Assess("c", Rulebook.Members(1))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Scorecards_are_there_ready_to_rate()
    {
        var edition = Read(new MemoryFolder().Write("tt.json", Repository.ReadText("rules/tt-09-2017-bnnptnt.json")));

        Assert.True(edition.TryGetScorecard("tt-09-2017-bnnptnt", out var scorecard));
        Assert.Equal("tt-09-2017-bnnptnt", scorecard.Scorecard.Id);
        Assert.False(edition.TryGetScorecard("tt-01-2020-bkhdt", out _));
    }

    [Fact]
    public void A_rule_set_is_compiled_once()
    {
        var edition = Read(new MemoryFolder().Write("a.json", Rulebook.Text("a")));
        edition.TryGet("a", out var first);
        edition.TryGet("a", Day, out var second);

        Assert.Same(first, second);
        Assert.Same(first, edition.InForceOn(Day).Single());
    }

    private static RuleEdition Read(MemoryFolder folder, Action<IndicatorRulesOptions>? configure = null)
    {
        using var services = new ServiceCollection().AddHtxIndicators(options =>
        {
            (options.FileProvider, options.IncludeBundled) = (folder, false);
            configure?.Invoke(options);
        }).BuildServiceProvider();
        return services.GetRequiredService<IndicatorRules>().Current;
    }
}
