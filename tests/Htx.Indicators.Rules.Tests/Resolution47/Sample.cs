namespace Htx.Indicators.Rules.Tests;

/// <summary>Resolution 47 and the figures of November 2023, and copies of them with other figures.</summary>
internal static class Sample
{
    public static CompiledRuleSet Resolution47 { get; } = CompiledRuleSet.Compile(RuleSetReader.ReadFile(Repository.Rules47).GetValue());

    public static ObservationSet Observations { get; } = ObservationReader.ReadFile(Repository.Sample, Resolution47.RuleSet).GetValue();

    public static RuleSetAssessment Assessment => Resolution47.Assess(Observations);

    /// <summary>Judges the sample with one figure replaced; null takes it out.</summary>
    public static RuleSetAssessment With(string measureId, decimal? value) => With((measureId, value));

    public static RuleSetAssessment With(params (string MeasureId, decimal? Value)[] changes)
    {
        var values = Observations.Values.ToDictionary();
        foreach (var (id, value) in changes)
        {
            if (value is { } figure)
                values[id] = Resolution47.RuleSet.GetMeasure(id).Kind == MeasureKind.Flag ? Observation.OfFlag(figure != 0) : Observation.Of(figure);
            else
                values.Remove(id);
        }

        return Resolution47.Assess(new(Observations.Subject, Observations.AsOf, values));
    }

    /// <summary>Judges the sample with other statements.</summary>
    public static RuleSetAssessment WithStatements(params Statement[] statements) =>
        Resolution47.Assess(new(Observations.Subject, Observations.AsOf, Observations.Values, Observations.Source, statements));

    public static ItemAssessment Item(this RuleSetAssessment assessment, string id) => assessment.Items.Single(item => item.Item.Id == id);

    public static IndicatorAssessment Indicator(this RuleSetAssessment assessment, string number) =>
        assessment.Indicators.Single(indicator => indicator.Indicator.Number == number);
}
