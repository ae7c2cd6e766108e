using FsCheck.Fluent;

namespace Htx.Indicators.Rules.Tests;

public sealed class RoundTripProperties
{
    [Law(MaxTest = 500)]
    public FsCheck.Property What_is_written_of_a_rule_set_reads_back_equal() =>
        Prop.ForAll(RuleSets.All.ToArbitrary(), ruleSet =>
        {
            var text = RuleSetWriter.Write(ruleSet);
            var read = RuleSetReader.Read(Encoding.UTF8.GetBytes(text), "x");

            Assert.DoesNotContain(read.Diagnostics, d => d.Severity == Severity.Error);
            Assert.Equal(text, RuleSetWriter.Write(read.GetValue()));
            Assert.Equal(ruleSet.Measures, read.GetValue().Measures);
            Assert.Equal(ruleSet.Items.SelectMany(item => item.Parts), read.GetValue().Items.SelectMany(item => item.Parts));
            Assert.Equal((ruleSet.Document, ruleSet.InForce), (read.GetValue().Document, read.GetValue().InForce));
        });

    [Law(MaxTest = 500)]
    public FsCheck.Property What_is_written_of_observations_reads_back_equal() =>
        Prop.ForAll(RuleSets.Observations.ToArbitrary(), set =>
        {
            var read = ObservationReader.Read(Encoding.UTF8.GetBytes(ObservationWriter.Write(set)), "x").GetValue();

            Assert.Equal((set.Subject, set.AsOf, set.Source), (read.Subject, read.AsOf, read.Source));
            Assert.Equal(set.Values.OrderBy(v => v.Key), read.Values.OrderBy(v => v.Key));
            Assert.Equal(set.Statements, read.Statements);
        });

    [Fact]
    public void The_files_of_the_repository_read_back_equal() =>
        Assert.Equal(
            TextReport.Write(Sample.Assessment),
            TextReport.Write(CompiledRuleSet.Compile(RuleSetReader.Read(Encoding.UTF8.GetBytes(RuleSetWriter.Write(Sample.Resolution47.RuleSet)), "x").GetValue())
                .Assess(ObservationReader.Read(Encoding.UTF8.GetBytes(ObservationWriter.Write(Sample.Observations)), "x").GetValue())));
}
