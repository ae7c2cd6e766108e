using System.Globalization;

namespace Htx.Indicators.Testing.Tests;

/// <summary>Evaluators and rule sets that are wrong on purpose: each law finds its own, and says so in the words of the resolution.</summary>
public sealed class BrokenEvaluatorTests
{
    private static readonly RuleSet Resolution47 = BundledRuleSets.Get("47-nq-hdnd-2021");
    private static readonly RuleSet Goals = BundledRuleSets.Get("goals-2030-2045");
    private static readonly RuleSet Pilots = BundledRuleSets.Get("htx-diem-2021");

    private static readonly Dictionary<string, (RuleSet RuleSet, Func<RuleSet, Func<ObservationSet, RuleSetAssessment>> Evaluator)> Broken = new()
    {
        ["reference"] = (Resolution47, rules => CompiledRuleSet.Compile(ClosedFloors(rules)).Assess),
        ["workflow"] = (Resolution47, rules => CompiledRuleSet.Compile(ClosedFloors(rules)).Assess),
        ["better-figure"] = (Resolution47, rules => Reading(rules, value => value % 100)),
        ["rescaling"] = (Resolution47, rules => Reading(rules, value => Math.Floor(value))),
        ["removed-figure"] = (Goals, rules => Judging(rules, set => WithZeros(rules, set))),
        ["irrelevant-figure"] = (Goals, rules => Judging(rules, set => set.Values.Count < rules.Measures.Count(measure => measure.Formula is null) ? new(set.Subject, set.AsOf, []) : set)),
        ["parts"] = (Pilots, rules => CompiledRuleSet.Compile(FirstPartsOnly(rules)).Assess),
        ["round-trip"] = (Resolution47, rules => CompiledRuleSet.Compile(rules == Resolution47 ? rules : ClosedFloors(rules)).Assess),
        ["machine"] = (Resolution47, rules => Reading(rules, value => CultureInfo.CurrentCulture.NumberFormat.NumberDecimalSeparator is "." or "," ? value : value / 1000)),
    };

    public static TheoryData<string> Laws { get; } = [.. Broken.Keys];

    [Theory]
    [MemberData(nameof(Laws))]
    public void A_wrong_evaluator_is_found(string law) => Assert.NotNull(Find(law, Language.Vietnamese));

    [Fact]
    public void What_is_found_is_said_in_the_words_of_the_resolution()
    {
        string[] laws = ["reference", "removed-figure", "better-figure", "rescaling", "parts"];

        Golden.Verify("counterexamples.txt", string.Join("\n", laws.Select(law => Find(law, Language.Vietnamese))));
        Golden.Verify("counterexamples.en.txt", string.Join("\n", laws.Select(law => Find(law, Language.English))));
    }

    [Fact]
    public void A_target_that_nobody_can_reach_is_found_in_the_rule_file()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("x.json", Repository.ReadText("rules/47-nq-hdnd-2021.json").Replace("\"target\": { \"all\": true }", "\"target\": { \"moreThan\": 100 }", StringComparison.Ordinal));

        var broken = Assert.Throws<LawBrokenException>(() => RuleSetLaws.Check(path, new() { Law = "reach" }));

        Golden.Verify("counterexample-reach.txt", Assert.Single(broken.Counterexamples).Text);
        Assert.Contains(broken.Counterexamples[0].Text, broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_counterexample_holds_no_figure_that_it_does_not_need() =>
        Assert.All(["reference", "removed-figure"], law => Assert.InRange(Find(law, Language.Vietnamese)!.Observations.Values.Count, 0, 1));

    /// <summary>Of whatever law: the evaluator is named, with no more figures than it fails on.</summary>
    [Fact]
    public void An_evaluator_that_gives_no_assessment_is_named_with_the_figures_it_fails_on()
    {
        var laws = RuleSetLaws.All.Select(law => law.Id).ToArray();

        Assert.All(laws, law => Assert.Equal(["htxMembers"], Fails(law, (set, _) => throw new InvalidOperationException("không có kết nối"), "ended with InvalidOperationException: không có kết nối")));
        Assert.All(laws, law => Assert.Equal(["htxMembers"], Fails(law, (_, _) => null!, "gave nothing back")));
        Assert.All(laws, law => Assert.Equal(["htxMembers"], Fails(law, (set, _) => CompiledRuleSet.Compile(Pilots).Assess(set), "gave back results for other items, by the rule set htx-diem-2021")));

        static IEnumerable<string> Fails(string law, Func<ObservationSet, RuleSet, RuleSetAssessment> instead, string says)
        {
            var found = Assert.Single(RuleSetLaws.FindCounterexamples(Resolution47, new() { Law = law, Language = Language.English, Evaluator = rules =>
            {
                var compiled = CompiledRuleSet.Compile(rules);
                return set => set["htxMembers"].Value > 0 ? instead(set, rules) : compiled.Assess(set);
            } }));
            Assert.EndsWith($"The evaluator {says}\n", found.Text, StringComparison.Ordinal);
            return found.Observations.Values.Keys;
        }
    }

    /// <summary>Some laws judge by a rule set they have changed.</summary>
    [Theory]
    [InlineData("rescaling")]
    [InlineData("parts")]
    public void An_evaluator_that_fails_for_a_changed_rule_set_only_is_named_too(string law)
    {
        var found = Assert.Single(RuleSetLaws.FindCounterexamples(Pilots, new() { Law = law, Language = Language.English, Evaluator = rules =>
            rules == Pilots ? CompiledRuleSet.Compile(rules).Assess : _ => throw new InvalidOperationException("chưa biết bộ này") }));

        Assert.EndsWith("The evaluator ended with InvalidOperationException: chưa biết bộ này\n", found.Text, StringComparison.Ordinal);
        Assert.Empty(found.Observations.Values);
    }

    [Fact]
    public void A_run_that_is_cancelled_is_no_counterexample() =>
        Assert.Throws<OperationCanceledException>(() => RuleSetLaws.FindCounterexamples(Pilots, new() { Evaluator = _ => _ => throw new OperationCanceledException() }));

    [Fact]
    public void An_evaluator_that_is_none_is_refused() =>
        Assert.Contains("47-nq-hdnd-2021", Assert.Throws<InvalidOperationException>(() => RuleSetLaws.Check(Repository.PathOf("rules/47-nq-hdnd-2021.json"), new() { Evaluator = _ => null! })).Message, StringComparison.Ordinal);

    private static Counterexample? Find(string law, Language language)
    {
        var (ruleSet, evaluator) = Broken[law];
        return RuleSetLaws.FindCounterexamples(ruleSet, new() { Law = law, Evaluator = evaluator, Language = language }).SingleOrDefault();
    }

    /// <summary>An evaluator that is told other figures than there are.</summary>
    private static Func<ObservationSet, RuleSetAssessment> Judging(RuleSet rules, Func<ObservationSet, ObservationSet> told)
    {
        var compiled = CompiledRuleSet.Compile(rules);
        return set => compiled.Assess(told(set));
    }

    /// <summary>An evaluator that reads every number wrongly.</summary>
    private static Func<ObservationSet, RuleSetAssessment> Reading(RuleSet rules, Func<decimal, decimal> read) =>
        Judging(rules, set => new(set.Subject, set.AsOf, set.Values.Select(value => KeyValuePair.Create(
            value.Key, value.Value is { IsFlag: false, Value: { } number } ? Observation.Of(read(number), value.Value.Status) : value.Value))));

    private static ObservationSet WithZeros(RuleSet rules, ObservationSet set) => new(set.Subject, set.AsOf, rules.Measures.Where(measure => measure.Formula is null).Select(measure =>
        KeyValuePair.Create(measure.Id, set[measure.Id] is { IsMissing: false } there ? there : measure.Kind == MeasureKind.Flag ? Observation.OfFlag(false) : Observation.Of(0))));

    /// <summary>“trên 45” read as “từ 45 trở lên”.</summary>
    private static RuleSet ClosedFloors(RuleSet rules) => With(rules, item => item.Parts is [{ Target.Kind.Key: "moreThan" } only]
        ? ContentItem.Of(item.Id, item.Title, only.MeasureId, Target.Of("atLeast", [.. only.Target.Arguments["moreThan"]]), item.Basis, item.Deadline)
        : item);

    private static RuleSet FirstPartsOnly(RuleSet rules) =>
        With(rules, item => ContentItem.Of(item.Id, item.Title, item.Parts[0].MeasureId, item.Parts[0].Target, item.Basis, item.Deadline));

    private static RuleSet With(RuleSet rules, Func<ContentItem, ContentItem> change) => new(
        rules.Id, rules.Version, rules.Document, rules.InForce, rules.Measures,
        rules.Indicators.Select(indicator => new Indicator(indicator.Number, indicator.Title, indicator.Items.Select(change), indicator.Deadline)));
}
