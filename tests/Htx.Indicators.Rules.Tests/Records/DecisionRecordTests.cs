using System.Text.Json.Nodes;

namespace Htx.Indicators.Rules.Tests;

public sealed class DecisionRecordTests
{
    private static readonly DecisionRecord Record = DecisionRecord.Of(Sample.Assessment);

    [Fact]
    public void Resolution_47() => Golden.Verify("resolution-47.record.json", DecisionRecordWriter.Write(Record));

    [Fact]
    public void What_is_written_reads_back_and_writes_the_same_bytes_again()
    {
        var text = DecisionRecordWriter.Write(Record);
        var read = DecisionRecordReader.Read(Encoding.UTF8.GetBytes(text), "x");

        Assert.Empty(read.Diagnostics);
        Assert.Equal(text, DecisionRecordWriter.Write(read.GetValue()));
    }

    [Fact]
    public void It_holds_the_figures_with_their_status_and_what_was_reached_so_far()
    {
        var revenue = Record.Observations["htxMeanRevenue"];

        Assert.Equal((1800m, ObservationStatus.Estimated, 1623m, new DateOnly(2023, 10, 31)), (revenue.Value, revenue.Status, revenue.Actual, revenue.ActualAsOf));
        Assert.Equal(ObservationStatus.Asserted, Record.Observations["profitableAgriculturalHtx"].Status);
        Assert.Equal(("thap-muoi", new DateOnly(2023, 11, 10)), (Record.Observations.Subject.Id, Record.Observations.AsOf));
    }

    [Fact]
    public void It_leaves_out_statements_and_figures_that_the_rule_set_does_not_ask_for()
    {
        var given = Sample.Observations.Values.ToDictionary();
        given.Add("ofAnotherDocument", Observation.Of(7));
        given.Add("qualifiedManagers", Observation.Of(75));
        var record = DecisionRecord.Of(Sample.Resolution47.Assess(new(Sample.Observations.Subject, Sample.Observations.AsOf, given, Sample.Observations.Source, Sample.Observations.Statements)));

        Assert.Empty(record.Observations.Statements);
        Assert.Equal(DecisionRecordWriter.Write(Record), DecisionRecordWriter.Write(record));
    }

    [Fact]
    public void Each_item_has_its_verdict_reason_explanation_and_clause()
    {
        var assessment = Sample.With("managers", null);
        var record = DecisionRecord.Of(assessment);

        Assert.Equal(assessment.Conclusion(), record.Conclusion);
        Assert.Equal(assessment.Indicators.Select(indicator => (indicator.Indicator.Number, indicator.Outcome)), record.Indicators.Select(indicator => (indicator.Number, indicator.Outcome)));
        Assert.All(assessment.Items.Zip(record.Items), pair =>
        {
            Assert.Equal((pair.First.Item.Id, pair.First.Outcome, pair.First.Explain()), (pair.Second.Id, pair.Second.Outcome, pair.Second.Explanation));
            Assert.Equal(("47/NQ-HĐND", pair.First.Item.Basis.Quote), (pair.Second.Basis.Document, pair.Second.Basis.Quote));
        });
        Assert.Equal(NotAssessedReason.Missing, record.Items.Single(item => item.Id == "5.1").Outcome.Reason);
        Assert.Equal([70m, 0m], record.Items.Single(item => item.Id == "5.2").Parts.Select(part => part.Value!.Value));
    }

    [Fact]
    public void It_names_its_rule_set_by_id_version_and_hash_and_carries_it()
    {
        var rules = Sample.Resolution47.RuleSet;

        Assert.Equal((rules.Id, rules.Version, CanonicalForm.Sha256(rules)), (Record.RuleSet.Id, Record.RuleSet.Version, Record.RuleSet.Sha256));
        Assert.Equal(CanonicalForm.Of(rules), CanonicalForm.Of(Read(Record).RuleSet.Content));
    }

    [Fact]
    public void The_library_s_version_is_that_of_the_package_without_a_commit() =>
        Assert.Matches(@"^[0-9]+\.[0-9]+\.[0-9]+(-[0-9a-z.]+)?$", Record.LibraryVersion);

    [Fact]
    public void The_seal_does_not_depend_on_formatting_the_order_of_keys_or_decomposed_letters()
    {
        var text = DecisionRecordWriter.WriteLine(Record);
        var decomposed = text.Replace("ạ", "a\u0323", StringComparison.Ordinal);
        var reordered = text.Replace("\"record\":1,\"library\":\"" + Record.LibraryVersion + "\"", "\"library\" : \"" + Record.LibraryVersion + "\",\n \"record\" :1.0", StringComparison.Ordinal);

        Assert.NotEqual(text, decomposed);
        var root = JsonNode.Parse(text)!;
        var values = root["observations"]!["values"]!.AsObject();
        root["observations"]!["values"] = new JsonObject(values.Reverse().Select(figure => KeyValuePair.Create(figure.Key, figure.Value?.DeepClone())));

        Assert.NotEqual(text, reordered);
        Assert.All([decomposed, reordered, root.ToJsonString()], other => Assert.True(Replay.Of(Read(other)).Holds));
    }

    [Fact]
    public void A_file_of_lines_is_read_record_by_record_and_a_broken_one_does_not_stop_the_others()
    {
        using var folder = new TemporaryFolder();
        var line = DecisionRecordWriter.WriteLine(Record);
        var lines = folder.Write("ban-ghi.json", line + "\n" + line.Replace("\"record\":1", "\"record\":2", StringComparison.Ordinal) + line);
        var whole = folder.Write("mot.json", DecisionRecordWriter.Write(Record));
        var compact = folder.Write("mot-dong.json", line.TrimEnd());

        var read = DecisionRecordReader.ReadFile(lines).ToArray();
        Assert.Equal([true, false, true], read.Select(result => result.Succeeded));
        Assert.Equal(("HTX6001", 3), (read[1].Diagnostics.Single().Code, read[1].Diagnostics.Single().Place.Line));
        Assert.True(Assert.Single(DecisionRecordReader.ReadFile(whole)).Succeeded);
        Assert.True(Assert.Single(DecisionRecordReader.ReadFile(compact)).Succeeded);
        Assert.Equal("HTX1001", Assert.Single(DecisionRecordReader.ReadFile(whole + ".not")).Diagnostics.Single().Code);
    }

    [Fact]
    public void Lines_longer_than_what_is_looked_at_first_are_read_as_lines_too()
    {
        using var folder = new TemporaryFolder();
        var figures = Enumerable.Range(0, 300).Select(i => KeyValuePair.Create($"n{i}", Observation.Of(1, note: new string('x', 500))));
        var line = DecisionRecordWriter.WriteLine(DecisionRecord.Of(Sample.Resolution47.Assess(new(new("x", "X"), Sample.Observations.AsOf, figures))));

        Assert.Equal([true, true], DecisionRecordReader.ReadFile(folder.Write("dai.jsonl", line + line)).Select(read => read.Succeeded));
    }

    [Fact]
    public void A_record_of_another_format_is_refused_for_that_alone()
    {
        var read = DecisionRecordReader.Read("""{ "record": 2, "whatever": true }"""u8.ToArray(), "x");

        Assert.Equal(["HTX6001"], read.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    private static DecisionRecord Read(DecisionRecord record) => Read(DecisionRecordWriter.Write(record));

    private static DecisionRecord Read(string text) => DecisionRecordReader.Read(Encoding.UTF8.GetBytes(text), "x").GetValue();
}
