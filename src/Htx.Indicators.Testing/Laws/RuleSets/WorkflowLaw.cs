namespace Htx.Indicators.Testing;

/// <summary>The evaluation against Microsoft RulesEngine, which executes the exported rule set.</summary>
internal static class WorkflowLaw
{
    public static RuleSetLaw Law { get; } = RuleSetLaw.ForEverySet(
        "workflow",
        new(
            "RulesEngine chạy workflow xuất từ bộ chỉ tiêu phân loại mọi nội dung như thư viện này.",
            "RulesEngine, executing the exported workflow, classifies every item as this library does."),
        tested =>
        {
            var host = new WorkflowHost(tested.RuleSet);
            return set =>
            {
                // What a decimal? cannot hold is not there for either of the two.
                var said = tested.Assess(WorkflowInput.Holdable(tested.RuleSet.Measures, set));
                var classified = host.Classify(set).GetAwaiter().GetResult();
                return said.Items.Where(item => item.Classification != classified[item.Item.Id])
                    .Select(item => new Objection(item.Item.Id, said, Words.Of(classified[item.Item.Id], null)))
                    .FirstOrDefault();
            };
        });
}
