namespace Htx.Indicators.Rules.Tests;

/// <summary>The cases of every rule set of the package: they pass, and they would catch a slip in any number of any target.</summary>
public sealed class BundledCasesTests
{
    public static TheoryData<string> Ids => [.. BundledRuleSets.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_case_gives_what_its_words_say(string id) => Assert.Empty(CasesOf(id).Run().Select(failure => failure.Format()));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_item_has_cases_that_are_met_and_not_met_and_not_assessed(string id)
    {
        var cases = CasesOf(id);
        var expected = cases.Cases.SelectMany(one => one.Expected).ToLookup(verdict => verdict.ItemId, verdict => verdict.Classification);

        Assert.All(cases.RuleSet.Items, item =>
        {
            Assert.Contains(Classification.NotMet, expected[item.Id]);
            Assert.Contains(Classification.Met, expected[item.Id]);
            Assert.Contains(Classification.NotAssessed, expected[item.Id]);
            if (item.Parts.Any(part => part.Target.Form.Exceeded is not null) && !item.IsComposite)
                Assert.Contains(Classification.Exceeded, expected[item.Id]);
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_number_of_a_target_changed_by_one_step_makes_a_case_fail(string id) => AssertCaught(id, TargetSlips.OneStep);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_phrase_taken_for_its_neighbour_makes_a_case_fail(string id) => AssertCaught(id, (target, _) => TargetSlips.AnotherPhrase(target));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Parts_that_are_all_needed_taken_for_any_makes_a_case_fail(string id)
    {
        var cases = CasesOf(id);
        foreach (var item in cases.RuleSet.Items.Where(item => item.IsComposite))
        {
            var other = item.Rule == PartRule.AllOf ? PartRule.AnyOf : PartRule.AllOf;
            var slip = ContentItem.OfParts(item.Id, item.Title, other, item.Parts, item.Basis);

            Assert.True(IsCaught(cases, item, slip), $"{id} {item.Id}: {other}");
        }
    }

    [Fact]
    public void The_package_has_targets_that_slip_in_every_way()
    {
        var targets = BundledRuleSets.Ids.Select(BundledRuleSets.Get).SelectMany(rules => rules.Items).SelectMany(item => item.Parts).ToArray();

        Assert.InRange(targets.Sum(part => TargetSlips.OneStep(part.Target, 1).Count()), 60, 1_000);
        Assert.InRange(targets.Sum(part => TargetSlips.AnotherPhrase(part.Target).Count()), 40, 1_000);
    }

    private static void AssertCaught(string id, Func<Target, decimal, IEnumerable<Target>> slips)
    {
        var cases = CasesOf(id);
        foreach (var item in cases.RuleSet.Items)
        {
            for (var i = 0; i < item.Parts.Count; i++)
            {
                var part = item.Parts[i];
                var step = cases.RuleSet.GetMeasure(part.MeasureId).Kind == MeasureKind.Count ? 1 : 0.01m;
                foreach (var slip in slips(part.Target, step))
                    Assert.True(IsCaught(cases, item, WithPart(item, i, slip)), $"{id} {item.Id}: {slip.Kind} {slip.Form.Met.Threshold.Offset}");
            }
        }
    }

    private static ContentItem WithPart(ContentItem item, int index, Target target)
    {
        if (!item.IsComposite)
            return ContentItem.Of(item.Id, item.Title, item.Parts[0].MeasureId, target, item.Basis);
        var parts = item.Parts.Select((part, i) => i == index ? new ItemPart(part.Id, part.Title, part.MeasureId, target) : part);
        return ContentItem.OfParts(item.Id, item.Title, item.Rule, parts, item.Basis);
    }

    private static bool IsCaught(RuleCases cases, ContentItem item, ContentItem slip)
    {
        var rules = cases.RuleSet;
        var changed = new RuleSet(
            rules.Id, rules.Version, rules.Document, rules.InForce, rules.Measures,
            rules.Indicators.Select(indicator => new Indicator(indicator.Number, indicator.Title, indicator.Items.Select(other => other == item ? slip : other))));
        return cases.Run(CompiledRuleSet.Compile(changed)).Count > 0;
    }

    private static RuleCases CasesOf(string id) =>
        CaseReader.ReadFile(Repository.PathOf($"rules/{id}{CaseReader.FileSuffix}"), BundledRuleSets.Get(id)).GetValue();
}
