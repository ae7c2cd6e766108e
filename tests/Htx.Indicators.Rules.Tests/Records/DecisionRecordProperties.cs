using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Rules.Tests;

public sealed class DecisionRecordProperties
{
    private static readonly byte[] Good = Encoding.UTF8.GetBytes(DecisionRecordWriter.Write(DecisionRecord.Of(Sample.Assessment)));

    [Law(MaxTest = 150)]
    public Property Every_assessment_that_can_be_is_recorded_read_back_and_holds() =>
        Prop.ForAll(RuleSets.All.ToArbitrary(), RuleSets.Observations.ToArbitrary(), Gen.Elements(Language.Vietnamese, Language.English).ToArbitrary(), (rules, set, language) =>
        {
            var text = DecisionRecordWriter.Write(DecisionRecord.Of(CompiledRuleSet.Compile(rules).Assess(set), language));
            var read = DecisionRecordReader.Read(Encoding.UTF8.GetBytes(text), "x").GetValue();

            Assert.Equal(text, DecisionRecordWriter.Write(read));
            Assert.Empty(Replay.Of(read).Differences);
            Assert.Empty(Replay.Of(read, rules).Differences);
        });

    [Law(MaxTest = 500)]
    public Property A_mutated_record_is_refused_or_found_out_or_says_the_same_and_never_an_exception() =>
        Prop.ForAll(MutatedFileProperties.Mutations(Good).ToArbitrary(), text =>
        {
            var read = DecisionRecordReader.Read(text, "x");

            Assert.Equal(read.Succeeded, read.Diagnostics.All(diagnostic => diagnostic.Severity == Severity.Warning));
            if (read.Succeeded && Replay.Of(read.Value).Holds)
                Assert.Equal(Encoding.UTF8.GetString(Good), DecisionRecordWriter.Write(read.Value));
        });
}
