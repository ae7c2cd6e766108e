using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Rules.Tests;

/// <summary>What is proven, held against what evaluations give.</summary>
public sealed class ProofProperties
{
    [Law(MaxTest = 300)]
    public Property Every_example_leads_to_the_classification_it_is_given_for() =>
        Prop.ForAll(RuleSets.All.ToArbitrary(), rules =>
        {
            var compiled = CompiledRuleSet.Compile(rules);
            foreach (var item in RuleSetProof.Of(rules).Items)
            {
                foreach (var possibility in item.Classifications.Where(possibility => possibility.CanOccur == true))
                    Assert.Equal(possibility.Classification, compiled.Assess(SetOf(possibility.Example!, rules)).Item(item.Item.Id).Classification);
            }
        });

    [Law(MaxTest = 300)]
    public Property What_is_proven_impossible_never_comes_out() =>
        Prop.ForAll(RuleSets.All.ToArbitrary(), Gen.ListOf(RuleSets.Observations, 20).ToArbitrary(), (rules, sets) =>
        {
            var (compiled, proof) = (CompiledRuleSet.Compile(rules), RuleSetProof.Of(rules));
            foreach (var assessment in sets.Select(compiled.Assess))
            {
                foreach (var (item, proven) in assessment.Items.Zip(proof.Items))
                {
                    if (item.Parts.All(part => part.Outcome.Reason is null))
                        RequirePossible(item.Item.Id, item.Classification, proven.Classifications);
                    foreach (var (part, provenPart) in item.Parts.Zip(proven.Parts))
                    {
                        RequirePossible($"{item.Item.Id}, {TargetText.Of(part)}, {part.Value}", part.Classification, provenPart.Classifications);
                        Assert.True(part.Value is not { } value || provenPart.Figures!.Contains(value));
                        Assert.True(part.Value is not { } computed || provenPart.Reach?.Bounds!.Contains(computed) != false);
                        if (part is { MetFrom: { } met, ExceededFrom: { } exceeded } && provenPart.Cuts is CutOrder.Always or CutOrder.Never)
                            Assert.Equal(provenPart.Cuts == CutOrder.Always, part.Part.Target.Form.AreOrdered(met, exceeded));
                    }
                }
            }
        });

    [Law(MaxTest = 1_000)]
    public Property Parts_that_judge_one_figure_can_be_just_what_its_figures_give()
    {
        var measure = new Measure("count", "Số thành viên", MeasureKind.Count, "người", domain: new(0, 12, wholeOnly: true));
        var items =
            from rule in Gen.Elements(PartRule.AllOf, PartRule.AnyOf)
            from targets in Gen.Elements(2, 2, 3).SelectMany(count => AnyTarget.For(measure, Gen.Choose(-1, 13).Select(number => (decimal)number), []).ArrayOf(count))
            select ContentItem.OfParts("1.1", "Nội dung", rule, targets.Select((target, index) => new ItemPart($"p{index}", "Phần", measure.Id, target)), new("mục 1", "đạt"));
        return Prop.ForAll(items.ToArbitrary(), item =>
        {
            var rules = new RuleSet("mau", 1, new("Kế hoạch", "Mẫu", null, null, null), new(null), [measure], [new("1", "Chỉ tiêu", [item])]);
            var compiled = CompiledRuleSet.Compile(rules);
            var given = Enumerable.Range(0, 13).Select(figure => compiled.Assess(SetOf(new Dictionary<string, decimal> { ["count"] = figure }, rules)).Item("1.1").Classification).ToHashSet();

            Assert.All(RuleSetProof.Of(rules).Items[0].Classifications, possibility => Assert.Equal(given.Contains(possibility.Classification), possibility.CanOccur));
        });
    }

    [Law(MaxTest = 300)]
    public Property The_figures_at_a_boundary_give_what_an_evaluation_gives() =>
        Prop.ForAll(RuleSets.All.ToArbitrary(), rules =>
        {
            var compiled = CompiledRuleSet.Compile(rules);
            foreach (var (item, part) in RuleSetProof.Of(rules).Items.SelectMany(item => item.Parts.Select(part => (item, part))).Where(pair => pair.part.Measure.Formula is null))
            {
                foreach (var boundary in part.Boundaries.Where(boundary => boundary.Assumed.Keys.All(id => rules.GetMeasure(id).Formula is null)))
                {
                    foreach (var figure in boundary.Figures)
                    {
                        var given = new Dictionary<string, decimal>(boundary.Assumed) { [part.Measure.Id] = figure.Figure };
                        var judged = compiled.Assess(SetOf(given, rules)).Item(item.Item.Id).Parts.Single(judged => judged.Part.Id == part.Part.Id);
                        Assert.Equal(figure.Classification, judged.Classification);
                    }
                }
            }
        });

    [Fact]
    public void The_random_rule_sets_show_every_answer()
    {
        var answers = RuleSets.All.Sample(300, new Rnd(5, 11), 50).SelectMany(rules => RuleSetProof.Of(rules).Items).SelectMany(item => item.Parts).ToArray();
        var possibilities = answers.SelectMany(part => part.Classifications).ToArray();

        Assert.All(Enum.GetValues<CutOrder>().Except([CutOrder.Never]), order => Assert.InRange(answers.Count(part => part.Cuts == order), answers.Length / 200, answers.Length));
        Assert.All<bool?>([true, false], answer => Assert.InRange(possibilities.Count(possibility => possibility.CanOccur == answer), possibilities.Length / 20, possibilities.Length));
        Assert.InRange(possibilities.Count(possibility => possibility.CanOccur is null), 0, possibilities.Length / 20);
    }

    private static void RequirePossible(string what, Classification classification, IReadOnlyList<Possibility> proven)
    {
        if (proven.FirstOrDefault(possibility => possibility.Classification == classification) is { CanOccur: false } impossible)
            Assert.Fail($"{what} is {classification}, which was proven impossible: {impossible.Why(Language.English)}");
    }

    private static ObservationSet SetOf(IReadOnlyDictionary<string, decimal> figures, RuleSet rules) => new(
        new("x", "X"), new(2026, 1, 1),
        figures.Select(entry => KeyValuePair.Create(entry.Key, rules.GetMeasure(entry.Key).Kind == MeasureKind.Flag ? Observation.OfFlag(entry.Value != 0) : Observation.Of(entry.Value))));
}
