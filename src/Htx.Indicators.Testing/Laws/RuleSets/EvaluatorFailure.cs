namespace Htx.Indicators.Testing;

/// <summary>What judges gave no assessment of the rule set for some figures.</summary>
internal sealed class EvaluatorFailure : Exception
{
    private EvaluatorFailure(ObservationSet set, Words what, Exception? cause)
        : base(what.English, cause) => (Set, What) = (set, what);

    /// <summary>The figures.</summary>
    public ObservationSet Set { get; }

    /// <summary>What it did instead.</summary>
    public Words What { get; }

    /// <summary>The same evaluator, whose failures say for which figures.</summary>
    public static Func<ObservationSet, RuleSetAssessment> Guard(RuleSet ruleSet, Func<ObservationSet, RuleSetAssessment> assess)
    {
        string[] ids = [.. ruleSet.Items.Select(item => item.Id)];
        return set =>
        {
            RuleSetAssessment? assessment;
            try
            {
                assessment = assess(set);
            }
            catch (Exception cause)
            {
                var message = $"{cause.GetType().Name}: {cause.Message}";
                throw new EvaluatorFailure(set, new($"dừng với lỗi {message}", $"ended with {message}"), cause);
            }

            if (assessment is null)
                throw new EvaluatorFailure(set, new("không trả về kết quả", "gave nothing back"), null);
            if (!assessment.Items.Select(item => item.Item.Id).SequenceEqual(ids))
                throw new EvaluatorFailure(set, new($"trả về kết quả của những nội dung khác, theo bộ chỉ tiêu {assessment.RuleSet.Id}", $"gave back results for other items, by the rule set {assessment.RuleSet.Id}"), null);
            return assessment;
        };
    }
}
