namespace Htx.Indicators.Testing;

/// <summary>What judges gave no assessment of the rule set for some figures.</summary>
internal sealed class EvaluatorFailure : Exception
{
    private readonly Func<ObservationSet, RuleSetAssessment> assess;

    private EvaluatorFailure(RuleSet ruleSet, ObservationSet set, Func<ObservationSet, RuleSetAssessment> assess, Words what, Exception? cause)
        : base(what.English, cause) => (RuleSet, Set, this.assess, What) = (ruleSet, set, assess, what);

    /// <summary>The rule set, which a law may have changed.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>The figures.</summary>
    public ObservationSet Set { get; }

    /// <summary>What it did instead.</summary>
    public Words What { get; }

    /// <summary>The same evaluator, whose failures say for which figures.</summary>
    public static Func<ObservationSet, RuleSetAssessment> Guard(RuleSet ruleSet, Func<ObservationSet, RuleSetAssessment> assess)
    {
        string[] ids = [.. ruleSet.Items.Select(item => item.Id)];
        return Guarded;

        RuleSetAssessment Guarded(ObservationSet set)
        {
            RuleSetAssessment? assessment;
            try
            {
                assessment = assess(set);
            }
            catch (Exception cause) when (cause is not OperationCanceledException)
            {
                var message = $"{cause.GetType().Name}: {cause.Message}";
                throw Failure(new($"dừng với lỗi {message}", $"ended with {message}"), cause);
            }

            if (assessment is null)
                throw Failure(new("không trả về kết quả", "gave nothing back"));
            if (!assessment.Items.Select(item => item.Item.Id).SequenceEqual(ids))
                throw Failure(new($"trả về kết quả của những nội dung khác, theo bộ chỉ tiêu {assessment.RuleSet.Id}", $"gave back results for other items, by the rule set {assessment.RuleSet.Id}"));
            return assessment;

            EvaluatorFailure Failure(Words what, Exception? cause = null) => new(ruleSet, set, Guarded, what, cause);
        }
    }

    /// <summary>How the same fails for other figures; null where it does not.</summary>
    public EvaluatorFailure? Again(ObservationSet set)
    {
        try
        {
            _ = assess(set);
            return null;
        }
        catch (EvaluatorFailure failure)
        {
            return failure;
        }
    }
}
