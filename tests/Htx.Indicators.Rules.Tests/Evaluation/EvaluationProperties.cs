using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Rules.Tests;

public sealed class EvaluationProperties
{
    [Law(MaxTest = 500)]
    public Property The_order_of_keys_in_a_file_is_without_effect() =>
        Prop.ForAll(RuleSets.All.ToArbitrary(), RuleSets.Observations.ToArbitrary(), Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), (rules, set, seed) =>
        {
            var shuffled = RuleSetReader.Read(Encoding.UTF8.GetBytes(Shuffled(RuleSetWriter.Write(rules), seed)), "x").GetValue();
            var figures = ObservationReader.Read(Encoding.UTF8.GetBytes(Shuffled(ObservationWriter.Write(set), seed)), "x").GetValue();

            Assert.Equal(JsonReport.Write(Assess(rules, set)), JsonReport.Write(Assess(shuffled, figures)));
        });

    [Law(MaxTest = 500)]
    public Property The_order_of_items_and_parts_is_without_effect() =>
        Prop.ForAll(RuleSets.All.ToArbitrary(), RuleSets.Observations.ToArbitrary(), (rules, set) =>
        {
            var reversed = new RuleSet(
                rules.Id, rules.Version, rules.Document, rules.InForce, rules.Measures.Reverse(),
                rules.Indicators.Reverse().Select(i => new Indicator(i.Number, i.Title, i.Items.Reverse().Select(Reversed), i.Deadline)));
            var (one, other) = (Assess(rules, set), Assess(reversed, set));

            Assert.Equal(one.ItemTally, other.ItemTally);
            Assert.Equal(one.IndicatorTally, other.IndicatorTally);
            Assert.All(one.Items, item =>
            {
                var same = other.Item(item.Item.Id);
                Assert.Equal((item.Outcome, item.IsEstimated), (same.Outcome, same.IsEstimated));
            });
            Assert.All(one.Indicators, indicator => Assert.Equal(indicator.Outcome, other.Indicator(indicator.Indicator.Number).Outcome));
        });

    [Law(MaxTest = 2_000)]
    public Property A_better_figure_never_lowers_a_classification() =>
        Prop.ForAll(Figures47.Sets.ToArbitrary(), Gen.Elements("htxMembers", "htxMeanRevenue", "htxWorkerMeanIncome", "trainedThtManagers", "managersCollege", "effectiveMultiServiceHtx").ToArbitrary(), (set, measure) =>
        {
            if (set[measure].Value is not { } value)
                return;
            var better = new ObservationSet(set.Subject, set.AsOf, set.Values.ToDictionary(v => v.Key, v => v.Key == measure ? Observation.Of(value + 1) : v.Value));
            var (before, after) = (Sample.Resolution47.Assess(set), Sample.Resolution47.Assess(better));

            Assert.All(before.Items.Zip(after.Items), pair =>
            {
                if (pair.First.Outcome.Reason is null && pair.Second.Outcome.Reason is null)
                    Assert.True(pair.Second.Classification >= pair.First.Classification, pair.First.Item.Id);
            });
        });

    [Law(MaxTest = 500)]
    public Property Every_report_of_every_rule_set_can_be_written() =>
        Prop.ForAll(RuleSets.All.ToArbitrary(), RuleSets.Observations.ToArbitrary(), (rules, set) =>
        {
            var assessment = Assess(rules, set);
            foreach (var language in Enum.GetValues<Language>())
            {
                Assert.Equal(assessment.ItemTally.Total, TextReport.Write(assessment, language).Split("      “").Length - 1);
                Assert.NotEmpty(MarkdownReport.Write(assessment, language));
                Assert.NotNull(JsonNode.Parse(JsonReport.Write(assessment, language)));
            }
        });

    [Fact]
    public void The_random_rule_sets_reach_every_classification_and_reason()
    {
        var random = new Rnd(3, 7);
        var outcomes = RuleSets.All.Sample(300, random, 50).Zip(RuleSets.Observations.Sample(300, random, 50), Assess)
            .SelectMany(assessment => assessment.Items).SelectMany(item => item.Parts).Select(part => part.Outcome).ToArray();

        Assert.All(Enum.GetValues<Classification>(), c => Assert.InRange(outcomes.Count(o => o.Classification == c), outcomes.Length / 20, outcomes.Length));
        Assert.All(Enum.GetValues<NotAssessedReason>(), r => Assert.InRange(outcomes.Count(o => o.Reason == r), outcomes.Length / 200, outcomes.Length));
    }

    private static RuleSetAssessment Assess(RuleSet rules, ObservationSet set) => CompiledRuleSet.Compile(rules).Assess(set);

    private static ContentItem Reversed(ContentItem item) => item.IsComposite
        ? ContentItem.OfParts(item.Id, item.Title, item.Rule, item.Parts.Reverse(), item.Basis, item.Deadline)
        : item;

    /// <summary>The same JSON with the keys of every object in another order.</summary>
    private static string Shuffled(string json, int seed)
    {
        return Shuffle(JsonNode.Parse(json))!.ToJsonString();

        JsonNode? Shuffle(JsonNode? node) => node switch
        {
            JsonObject o => new JsonObject(o.OrderBy(p => p.Key.Aggregate(seed, (hash, c) => (hash * 31) ^ c)).Select(p => KeyValuePair.Create(p.Key, Shuffle(p.Value)))),
            JsonArray a => new JsonArray([.. a.Select(Shuffle)]),
            _ => node?.DeepClone(),
        };
    }
}
