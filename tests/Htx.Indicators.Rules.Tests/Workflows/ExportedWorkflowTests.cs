using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Htx.Indicators.Testing;

namespace Htx.Indicators.Rules.Tests;

public sealed class ExportedWorkflowTests
{
    private static readonly string Exported = WorkflowExporter.Export(Sample.Resolution47.RuleSet);

    [Fact]
    public void The_export_is_plain_RulesEngine_JSON_with_four_rules_for_each_item()
    {
        using var document = JsonDocument.Parse(Exported);

        Assert.Equal("47-nq-hdnd-2021", document.RootElement.GetProperty("WorkflowName").GetString());
        Assert.Equal(44, document.RootElement.GetProperty("Rules").GetArrayLength());
    }

    [Fact]
    public async Task RulesEngine_gives_the_official_verdicts_of_the_sample()
    {
        var host = new WorkflowHost(Sample.Resolution47.RuleSet);

        Assert.Equal(Classifications(Sample.Assessment), await host.Classify(Sample.Observations));
    }

    [Fact]
    public async Task RulesEngine_and_this_library_agree_on_10_000_sets_centred_on_the_thresholds()
    {
        var host = new WorkflowHost(Sample.Resolution47.RuleSet);
        var sets = Figures47.Sets.Sample(10_000, new Rnd(47, 2021), 50);
        var parts = 0;
        var total = new Figures47.Shape(0, 0, 0, 0);
        var classifications = new Dictionary<Classification, int>();
        foreach (var set in sets)
        {
            var assessment = Sample.Resolution47.Assess(set);
            var expected = Classifications(assessment);

            Assert.Equal(expected, await host.Classify(set));

            var shape = Figures47.ShapeOf(assessment);
            total = new(
                total.OnBoundary + shape.OnBoundary, total.BesideBoundary + shape.BesideBoundary,
                total.Missing + shape.Missing, total.ZeroDenominators + shape.ZeroDenominators);
            parts += 12;
            foreach (var classification in expected.Values)
                classifications[classification] = classifications.GetValueOrDefault(classification) + 1;
        }

        // Shares of all 120 000 comparisons of a figure with its target; zero denominators can occur in 2 of 12 parts.
        Assert.InRange((double)total.OnBoundary / parts, 0.25, 0.75);
        Assert.InRange((double)total.BesideBoundary / parts, 0.20, 0.75);
        Assert.InRange((double)total.Missing / parts, 0.05, 0.25);
        Assert.InRange((double)total.ZeroDenominators / parts, 0.01, 0.10);
        Assert.All(Enum.GetValues<Classification>(), c => Assert.InRange((double)classifications[c] / (11 * sets.Length), 0.05, 0.70));
    }

    [Fact]
    public async Task Composites_and_thresholds_that_are_measures_agree_too()
    {
        var rules = RuleSetReader.ReadFile(Repository.PathOf("tests/Htx.Indicators.Rules.Tests/Evaluation/another-document.json")).GetValue();
        var host = new WorkflowHost(rules);
        var compiled = CompiledRuleSet.Compile(rules);
        var figure = Gen.Elements<decimal?>(null, 0, 1, 2, 100, 110, 110.000000001m, 0.5m, -1);
        var ids = rules.Measures.Where(measure => measure.Formula is null).Select(measure => measure.Id).ToArray();
        foreach (var figures in Gen.ArrayOf(figure, ids.Length).Sample(2_000, new Rnd(1, 3), 50))
        {
            var set = new ObservationSet(new("x", "X"), new(2026, 1, 1), ids.Zip(figures, (id, value) =>
                KeyValuePair.Create(id, (id, value) switch
                {
                    (_, null) => Observation.Missing,
                    ("reported", { } done) => Observation.OfFlag(done > 0),
                    (_, { } known) => Observation.Of(known),
                })));

            Assert.Equal(Classifications(compiled.Assess(set)), await host.Classify(set));
        }
    }

    [Fact]
    public async Task A_rule_carries_the_parameters_it_needs_and_no_others_so_that_a_hundred_items_are_no_burden()
    {
        var range = Enumerable.Range(0, 100).ToArray();
        var rules = new RuleSet(
            "mot-tram", 1, new("Kế hoạch", "Mẫu"), new(null),
            range.SelectMany(i => new Measure[]
            {
                new($"part{i}", "Phần", MeasureKind.Amount, "ha"), new($"whole{i}", "Toàn bộ", MeasureKind.Amount, "ha"),
                new($"share{i}", "Tỷ lệ", MeasureKind.Amount, "%", Formula.Parse($"part{i} / whole{i} * 100")),
            }),
            [new("1", "Chỉ tiêu", range.Select(i => ContentItem.Of($"1.{i}", "Nội dung", $"share{i}", Target.Of("reach", 40), new("mục 1", "đạt 40%"))))]);
        var set = new ObservationSet(new("x", "X"), new(2026, 1, 1), range.SelectMany(i => new[]
        {
            KeyValuePair.Create($"part{i}", Observation.Of(i)), KeyValuePair.Create($"whole{i}", Observation.Of(i % 7 == 0 ? 0 : 100)),
        }));
        var workflow = WorkflowExporter.Export(rules);

        using var document = JsonDocument.Parse(workflow);
        Assert.All(document.RootElement.GetProperty("Rules").EnumerateArray(), rule => Assert.InRange(rule.GetProperty("LocalParams").GetArrayLength(), 1, 17));
        Assert.Equal(Classifications(CompiledRuleSet.Compile(rules).Assess(set)), await new WorkflowHost(rules).Classify(set));
    }

    private static Dictionary<string, Classification> Classifications(RuleSetAssessment assessment) => assessment.Items.ToDictionary(item => item.Item.Id, item => item.Classification);
}
