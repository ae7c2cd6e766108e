namespace Htx.Indicators.Rules.Tests;

/// <summary>Many records replayed in one run: the same answers as one by one, for fewer compilations.</summary>
public sealed class ReplayerTests
{
    private static readonly string Line = DecisionRecordWriter.WriteLine(DecisionRecord.Of(Sample.Assessment));

    private readonly List<string> compiled = [];
    private readonly Replayer replayer;

    public ReplayerTests() => replayer = new(rules =>
    {
        compiled.Add(rules.Id);
        return CompiledRuleSet.Compile(rules);
    });

    [Fact]
    public void A_thousand_records_of_one_rule_set_cost_one_compilation()
    {
        for (var i = 0; i < 1_000; i++)
            Assert.True(replayer.Replay(Read(Line)).Holds);

        Assert.Equal(["47-nq-hdnd-2021"], compiled);
    }

    [Fact]
    public void Records_of_a_few_documents_side_by_side_cost_one_compilation_each()
    {
        for (var i = 0; i < 12; i++)
            Assert.NotNull(replayer.Replay(OfRuleSet($"van-ban-{i % 4}")));

        Assert.Equal(["van-ban-0", "van-ban-1", "van-ban-2", "van-ban-3"], compiled);
    }

    [Fact]
    public void Only_the_rule_sets_that_were_used_last_are_kept()
    {
        foreach (var id in new[] { "a", "b", "c", "d", "a", "e", "a", "b" })
            Assert.NotNull(replayer.Replay(OfRuleSet(id)));

        Assert.Equal(["a", "b", "c", "d", "e", "b"], compiled);
    }

    [Fact]
    public void A_rule_set_of_the_same_name_with_another_number_is_another_one()
    {
        var changed = Read(Line.Replace("\"atLeast\":2600", "\"atLeast\":2500", StringComparison.Ordinal));

        Assert.True(replayer.Replay(Read(Line)).Holds);
        Assert.Equal(["Altered", "RuleSet", "Verdict", "Verdict"], replayer.Replay(changed).Differences.Select(difference => difference.Kind.ToString()));
        Assert.True(replayer.Replay(Read(Line)).Holds);
        Assert.Equal(2, compiled.Count);
    }

    [Fact]
    public void Every_record_gets_the_answer_it_gets_alone()
    {
        DecisionRecord[] records =
        [
            Read(Line), Read(Line.Replace("\"htxMembers\":2570", "\"htxMembers\":2600", StringComparison.Ordinal)), OfRuleSet("khac"),
            Read(Line.Replace("\"classification\":\"vượt\"", "\"classification\":\"đạt\"", StringComparison.Ordinal)), Read(Line),
        ];
        var rules = BundledRuleSets.Get("47-nq-hdnd-2021");

        Assert.All(records, record => Assert.Equal(Said(Replay.Of(record)), Said(replayer.Replay(record))));
        Assert.All(records, record => Assert.Equal(Said(Replay.Of(record, rules)), Said(replayer.Replay(record, rules))));
    }

    private static string Said(Replay replay) =>
        string.Join('\n', replay.Differences.Select(difference => difference.Text()).Append(DecisionRecordWriter.Write(replay.Recomputed)));

    /// <summary>The record as one of another document; its hash is then not the one it names, which is said and stops nothing.</summary>
    private static DecisionRecord OfRuleSet(string id) => Read(Line.Replace("47-nq-hdnd-2021", id, StringComparison.Ordinal));

    private static DecisionRecord Read(string text) => DecisionRecordReader.Read(Encoding.UTF8.GetBytes(text), "x").GetValue();
}
