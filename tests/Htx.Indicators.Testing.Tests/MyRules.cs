using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Testing.Tests;

// What docs/testing.md and the page of the package show; TestingPageTests holds them together.
public sealed class MyRules
{
    [Fact] public void Hold() => RuleSetLaws.Check("rules/my.json");
}

public sealed class MyRulesLawByLaw
{
    public static TheoryData<string> Laws { get; } = [.. RuleSetLaws.All.Select(law => law.Id)];

    [Theory]
    [MemberData(nameof(Laws))]
    public void Hold(string law) => RuleSetLaws.Check("rules/my.json", new() { Law = law, Sets = 1000 });
}

public sealed class MyEvaluation
{
    [Fact]
    public void Holds() => RuleSetLaws.Check("rules/my.json", new() { Evaluator = rules => CompiledRuleSet.Compile(rules).Assess });
}

public sealed class MyLaws
{
    private static readonly CompiledRuleSet Rules = CompiledRuleSet.Compile(RuleSetReader.ReadFile("rules/my.json").GetValue());

    [Fact]
    public void Every_item_is_cited() => Check.QuickThrowOnFailure(Prop.ForAll(RuleSetFigures.Around(Rules.RuleSet), set =>
        Rules.Assess(set).Items.All(item => item.Explain().Contains(item.Item.Basis.Clause, StringComparison.Ordinal))));
}
