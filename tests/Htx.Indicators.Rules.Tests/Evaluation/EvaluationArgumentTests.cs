namespace Htx.Indicators.Rules.Tests;

/// <summary>What a program gives to an evaluation by mistake is told by the name of the parameter.</summary>
public sealed class EvaluationArgumentTests
{
    private static readonly CompiledRuleSet Rules = Sample.Resolution47;

    [Fact]
    public void Nothing_is_judged_by_nothing()
    {
        var (classifier, verdicts, card) = (new BulkClassifier(Rules), new BulkVerdicts(Rules), CompiledScorecard.Compile(BundledScorecards.Get("tt-09-2017-bnnptnt")));

        Assert.Throws<ArgumentNullException>("ruleSet", () => CompiledRuleSet.Compile(null!));
        Assert.Throws<ArgumentNullException>("observations", () => Rules.Assess(null!));
        Assert.Throws<ArgumentNullException>("scorecard", () => CompiledScorecard.Compile(null!));
        Assert.Throws<ArgumentNullException>("observations", () => card.Rate(null!));
        Assert.Throws<ArgumentNullException>("rules", () => new BulkClassifier(null!));
        Assert.Throws<ArgumentNullException>("sets", () => classifier.ClassifyAsync(null!));
        Assert.Throws<ArgumentNullException>("observations", () => classifier.Fill(null!, [], []));
        Assert.Throws<ArgumentNullException>("observations", () => verdicts.Of(null!));
        Assert.Throws<ArgumentNullException>("assessment", () => RuleSetVerdicts.Of(null!));
    }

    [Fact]
    public void No_warning_is_given_of_nothing()
    {
        var (assessment, rating) = (Sample.Assessment, CompiledScorecard.Compile(BundledScorecards.Get("tt-09-2017-bnnptnt")).Rate(Sample.Observations));
        var (set, yields) = (Sample.Observations, new RatingYield("htx", [KeyValuePair.Create("goodHtx", (IReadOnlyList<string>)["tốt"])]));

        Assert.Throws<ArgumentNullException>("assessment", () => EvaluationWarnings.Of((RuleSetAssessment)null!, "x"));
        Assert.Throws<ArgumentNullException>("name", () => EvaluationWarnings.Of(assessment, null!));
        Assert.Throws<ArgumentNullException>("verdicts", () => EvaluationWarnings.OfVerdicts(null!, "x"));
        Assert.Throws<ArgumentNullException>("name", () => EvaluationWarnings.OfVerdicts(RuleSetVerdicts.Of(assessment), null!));
        Assert.Throws<ArgumentNullException>("rating", () => EvaluationWarnings.Of((Rating)null!, "x"));
        Assert.Throws<ArgumentNullException>("name", () => EvaluationWarnings.Of(rating, null!));
        Assert.Throws<ArgumentNullException>("yields", () => EvaluationWarnings.OfCounts(null!, set, set, "x"));
        Assert.Throws<ArgumentNullException>("given", () => EvaluationWarnings.OfCounts(yields, null!, set, "x"));
        Assert.Throws<ArgumentNullException>("filled", () => EvaluationWarnings.OfCounts(yields, set, null!, "x"));
        Assert.Throws<ArgumentNullException>("name", () => EvaluationWarnings.OfCounts(yields, set, set, null!));
        Assert.Throws<ArgumentNullException>("units", () => EvaluationWarnings.OfUncounted(null!, 0, "x"));
        Assert.Throws<ArgumentNullException>("name", () => EvaluationWarnings.OfUncounted([], 0, null!));
    }
}
