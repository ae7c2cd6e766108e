using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Htx.Indicators.Testing;

namespace Htx.Indicators.Rules.Tests;

/// <summary>
/// One meaning, three implementations: the reference evaluator, which reads the table of targets as a person would; the compiled rule
/// set; RulesEngine, executing the exported workflow. A comparison is one item of one set of figures, judged by all three.
/// <c>HTX_COMPARISONS=5000000</c> makes more of them, <c>HTX_SEED</c> others.
/// </summary>
public sealed class ThreeImplementationsTests
{
    private const int Comparisons = 100_000;
    private const int SetsOfEachRuleSet = 150;

    private static readonly ulong FirstSeed = Environment.GetEnvironmentVariable("HTX_SEED") switch
    {
        null => 47,
        "random" => (ulong)Random.Shared.NextInt64(),
        var given => ulong.Parse(given.Split(',')[0], CultureInfo.InvariantCulture),
    };

    [Fact]
    public async Task The_reference_the_compiled_and_RulesEngine_say_the_same_of_random_rule_sets_and_figures()
    {
        var wanted = int.Parse(Environment.GetEnvironmentVariable("HTX_COMPARISONS") ?? $"{Comparisons}", CultureInfo.InvariantCulture);
        var tally = new VerdictTally();
        for (var round = 0; tally.Items < wanted; round++)
        {
            var rules = RuleSets.All.Sample(1, Seed(round), 50)[0];
            var trio = new Trio(rules);
            foreach (var set in RuleSetFigures.Around(rules).Generator.Sample(SetsOfEachRuleSet, Seed(round), 0))
            {
                if (await trio.FindDifference(set) is not null)
                    Assert.Fail($"HTX_SEED={FirstSeed + (ulong)round},2021\n{Disagreement.Smallest(rules, set, (one, figures) => new Trio(one).FindDifference(figures).GetAwaiter().GetResult())}");
                tally.Add(trio.Assess(set));
            }
        }

        tally.RequireShares(0.002);
        tally.RequireCentred(on: 0.2, beside: 0.2);
        tally.RequireOverflowsAndContradictions(0.001);
    }

    private static Rnd Seed(int round) => new(FirstSeed + (ulong)round, 2021);
}
