using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Rules.Tests;

/// <summary>Whatever is written as a record is read again, however much a rule set and its figures say.</summary>
public sealed class RecordSizeTests
{
    [Law(MaxTest = 40)]
    public Property What_is_written_is_read_back_however_long_its_explanations_are() =>
        Prop.ForAll(Gen.Choose(2, 100).ToArbitrary(), Gen.Choose(1, 450).ToArbitrary(), Gen.Elements("x", "ạ", "“", "\\\"", "\\\\", "😀", "ế\u0323").ToArbitrary(), (parts, length, letter) =>
        {
            var title = string.Concat(Enumerable.Repeat(letter, Math.Min(length, 500 / letter.Length)));
            var record = DecisionRecord.Of(Assess(Composite(parts, title), new Dictionary<string, Observation> { ["a"] = Observation.Of(7) }));
            var text = DecisionRecordWriter.WriteLine(record);
            var read = DecisionRecordReader.Read(Encoding.UTF8.GetBytes(text), "x").GetValue();

            Assert.Equal(text, DecisionRecordWriter.WriteLine(read));
            Assert.True(Replay.Of(read).Holds);
        });

    [Fact]
    public void An_explanation_of_more_than_64_KB_is_one_of_them()
    {
        var record = DecisionRecord.Of(Assess(Composite(100, new string('ạ', 450)), []));

        Assert.True(Encoding.UTF8.GetByteCount(record.Items.Single().Explanation) > 64 * 1024);
        Assert.Equal(record.Items.Single().Explanation, Again(record).Items.Single().Explanation);
    }

    /// <summary>More keys and values than a rule set or an observation file may have: those of both, and what is said.</summary>
    [Fact]
    public void The_record_of_the_largest_rule_set_is_read()
    {
        var measures = string.Join(',', Enumerable.Range(0, 1_200).Select(i => Amount($"m{i}")));
        var indicators = string.Join(',', Enumerable.Range(0, 1_200).Select(i => $$"""{ "number": "{{i}}", "title": "C", "items": [ {{Item($"{i}", $"m{i}")}} ] }"""));
        var figures = Enumerable.Range(0, 1_200).Select(i => KeyValuePair.Create($"m{i}", Observation.Of(7, ObservationStatus.Estimated, actual: 5, actualAsOf: new DateOnly(2024, 1, 1), note: "n")));
        var text = DecisionRecordWriter.Write(DecisionRecord.Of(Assess(RuleSet(measures, indicators), figures)));

        Assert.Equal(["HTX1003"], RuleSetReader.Read(Encoding.UTF8.GetBytes(text), "x").Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.True(Replay.Of(DecisionRecordReader.Read(Encoding.UTF8.GetBytes(text), "x").GetValue()).Holds);
    }

    /// <summary>Explanations repeat them for each item; code says nothing of their length.</summary>
    [Theory]
    [InlineData(500, 500, true)]
    [InlineData(501, 1, false)]
    [InlineData(1, 501, false)]
    public void A_name_longer_than_files_may_have_is_not_written(int name, int source, bool isWritten)
    {
        var record = DecisionRecord.Of(Sample.Resolution47.Assess(new(new("s", new string('x', name)), new DateOnly(2025, 1, 1), [], new string('y', source))));

        if (isWritten)
            Assert.Equal(name, Again(record).Observations.Subject.Name.Length);
        else
            Assert.Equal("HTX1003", Assert.Single(Assert.Throws<InvalidFileException>(() => DecisionRecordWriter.Write(record)).Diagnostics).Code);
    }

    /// <summary>Every item has the citation of its document, which is made of two texts that may each have as much.</summary>
    [Fact]
    public void A_document_without_a_number_is_cited_so_that_the_record_is_read()
    {
        var document = new LegalDocument(new string('k', 500), new string('t', 500));
        var rules = new RuleSet("x", 1, document, new(null), Sample.Resolution47.RuleSet.Measures, Sample.Resolution47.RuleSet.Indicators);

        Assert.True(Replay.Of(Again(DecisionRecord.Of(CompiledRuleSet.Compile(rules).Assess(Sample.Observations)))).Holds);
    }

    /// <summary>What a rule set or an observation file may not say at such length, a record of one may not either.</summary>
    [Theory]
    [InlineData("\"number\": \"", 500)]
    [InlineData("\"quote\": \"", 64 * 1024)]
    [InlineData("\"title\": \"", 500)]
    public void A_text_longer_than_files_may_have_refuses_the_record(string before, int longest)
    {
        var text = DecisionRecordWriter.Write(DecisionRecord.Of(Sample.Assessment));
        var at = text.LastIndexOf(before, StringComparison.Ordinal) + before.Length;

        Assert.Equal(["HTX1003"], DecisionRecordReader.Read(Encoding.UTF8.GetBytes(text.Insert(at, new string('x', longest))), "x").Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void The_longest_string_of_a_record_is_one_of_1_MB(int more, bool isRead)
    {
        var text = DecisionRecordWriter.Write(DecisionRecord.Of(Sample.Assessment));
        const string before = "\"conclusion\": \"";
        var at = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        var conclusion = Encoding.UTF8.GetByteCount(text[at..text.IndexOf('"', at)]);
        var longer = text.Insert(at, new string('x', (1024 * 1024) - conclusion + more));
        var read = DecisionRecordReader.Read(Encoding.UTF8.GetBytes(longer), "x");

        if (isRead)
            Assert.Equal(longer, DecisionRecordWriter.Write(read.GetValue()));
        else
            Assert.Equal("HTX1003: quá lớn: vượt giới hạn 1024 KB cho một chuỗi", Assert.Single(read.Diagnostics).Format().Split("error ")[1].Split(';')[0]);
    }

    [Fact]
    public void What_could_not_be_read_again_is_not_written()
    {
        var set = new ObservationSet(new("thap-muoi", "S"), new DateOnly(2025, 1, 1), [], new string('x', DecisionRecordReader.MaxBytes));
        var record = DecisionRecord.Of(Sample.Resolution47.Assess(set));

        Assert.All([DecisionRecordWriter.Write, DecisionRecordWriter.WriteLine], (Func<DecisionRecord, string> write) =>
            Assert.Equal("thap-muoi: error HTX1003: quá lớn: vượt giới hạn 8 MB, 200.000 khóa và giá trị cho một bản ghi; rút ngắn, hoặc chia thành nhiều tệp", Assert.Single(Assert.Throws<InvalidFileException>(() => write(record)).Diagnostics).Format()));
    }

    [Fact]
    public void A_record_of_more_keys_and_values_than_are_read_is_not_written_either()
    {
        var figures = Enumerable.Range(0, 20_000).Select(i => KeyValuePair.Create($"m{i}", Observation.Of(7, ObservationStatus.Estimated, actual: 5, actualAsOf: new DateOnly(2024, 1, 1))));
        var measures = Enumerable.Range(0, 20_000).Select(i => new Measure($"m{i}", "T", MeasureKind.Amount, "ha"));
        var one = RuleSetReader.Read(Encoding.UTF8.GetBytes(RuleSet(Amount("a"), $$"""{ "number": "1", "title": "C", "items": [ {{Item("1", "a")}} ] }""")), "x").GetValue();
        var rules = new RuleSet("x", 1, one.Document, one.InForce, one.Measures.Concat(measures), one.Indicators);

        Assert.Throws<InvalidFileException>(() => DecisionRecordWriter.WriteLine(DecisionRecord.Of(
            CompiledRuleSet.Compile(rules).Assess(new(new("s", "S"), new DateOnly(2025, 1, 1), figures)))));
    }

    private static DecisionRecord Again(DecisionRecord record) =>
        DecisionRecordReader.Read(Encoding.UTF8.GetBytes(DecisionRecordWriter.Write(record)), "x").GetValue();

    private static RuleSetAssessment Assess(string rules, IEnumerable<KeyValuePair<string, Observation>> figures) =>
        CompiledRuleSet.Compile(RuleSetReader.Read(Encoding.UTF8.GetBytes(rules), "x").GetValue()).Assess(new(new("s", "S"), new DateOnly(2025, 1, 1), figures));

    private static string Composite(int parts, string title)
    {
        var all = string.Join(',', Enumerable.Range(0, parts).Select(i => $$"""{ "id": "p{{i}}", "title": "{{title}}", "measure": "a", "target": { "reach": {{i + 5}} } }"""));
        return RuleSet(Amount("a"), $$"""{ "number": "1", "title": "C", "items": [ { "id": "1", "title": "N", "allOf": [{{all}}], "basis": { "clause": "c", "quote": "q" } } ] }""");
    }

    private static string Amount(string id) => $$"""  "{{id}}": { "title": "T", "unit": "ha", "kind": "amount" } """;

    private static string Item(string id, string measure) =>
        $$"""{ "id": "{{id}}", "title": "N", "measure": "{{measure}}", "target": { "reach": 5 }, "basis": { "clause": "c", "quote": "q" } }""";

    private static string RuleSet(string measures, string indicators) => $$"""
        { "id": "x", "version": 1, "document": { "kind": "K", "number": null, "title": "M", "issuedOn": null }, "inForce": { "from": "2021-01-01" },
          "measures": { {{measures}} }, "indicators": [ {{indicators}} ] }
        """;
}
