namespace Htx.Indicators.Rules.Tests;

public sealed class VerdictCsvReportTests
{
    private static readonly CompiledRuleSet Resolution47 = CompiledRuleSet.Compile(BundledRuleSets.Get("47-nq-hdnd-2021"));

    [Fact]
    public void Each_reason_names_its_items_once_the_one_that_asks_for_figures_first()
    {
        var text = Write([Resolution47], new Dictionary<string, Observation>
        {
            ["htxMembers"] = Observation.NotApplicable(), ["effectiveMultiServiceHtx"] = Observation.Of(1), ["htx"] = Observation.Of(0), ["thtMembers"] = Observation.Of(-1),
        });

        Assert.EndsWith(";Chưa đánh giá vì thiếu số liệu (1.1, 3.1, 3.2, 4.1, 5.1, 5.2, 6.1, 6.2); số liệu không dùng được (2.2); mẫu số bằng 0 (7.1); không áp dụng (2.1)\n", Plain(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_document_gives_its_own_reasons()
    {
        var text = Plain(Write([Resolution47, CompiledRuleSet.Compile(BundledRuleSets.Get("49-ctr-tu-2023"))], []));

        Assert.Contains(";47-nq-hdnd-2021: Chưa đánh giá vì thiếu số liệu (1.1, ", text, StringComparison.Ordinal);
        Assert.Contains("). 49-ctr-tu-2023: Chưa đánh giá vì thiếu số liệu (", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_all_is_assessed_there_is_no_remark() =>
        Assert.EndsWith(";6;11;\n", Write([Resolution47], Sample.Assessment.Figures.Observations.Values), StringComparison.Ordinal);

    [Fact]
    public void A_name_that_a_spreadsheet_would_compute_is_inert() =>
        Assert.Contains("\ns;'=1+1;;2024-12-31;", Write([Resolution47], [], "=1+1"), StringComparison.Ordinal);

    [Fact]
    public void Verdicts_by_other_rule_sets_or_on_several_subjects_are_refused()
    {
        using var report = new VerdictCsvReport(TextWriter.Null, [Resolution47.RuleSet, Resolution47.RuleSet]);
        var (one, other) = (Judge(Resolution47, [], "A"), Judge(Resolution47, [], "B"));

        Assert.Throws<ArgumentException>(() => report.Add(one));
        Assert.Throws<ArgumentException>(() => report.Add(one, other));
        report.Add(one, one);
    }

    private static string Write(CompiledRuleSet[] rules, IEnumerable<KeyValuePair<string, Observation>> values, string name = "S")
    {
        using var writer = new StringWriter { NewLine = "\n" };
        using var report = new VerdictCsvReport(writer, [.. rules.Select(rule => rule.RuleSet)]);
        report.Add([.. rules.Select(rule => Judge(rule, values, name))]);
        report.Complete();
        return writer.ToString();
    }

    private static RuleSetVerdicts Judge(CompiledRuleSet rules, IEnumerable<KeyValuePair<string, Observation>> values, string name) =>
        new BulkVerdicts(rules).Of(new(new("s", name), new(2024, 12, 31), values));

    private static string Plain(string csv) => csv.Replace("\"", "", StringComparison.Ordinal);
}
