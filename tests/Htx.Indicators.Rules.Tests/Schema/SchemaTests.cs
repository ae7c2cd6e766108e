using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using FsCheck.Fluent;

namespace Htx.Indicators.Rules.Tests;

public sealed class SchemaTests
{
    private const string RuleSchema = "rules/schema/rule-set.schema.json";
    private const string ObservationSchema = "rules/schema/observations.schema.json";
    private const string CaseSchema = "rules/schema/cases.schema.json";

    private const string RecordSchema = "rules/schema/record.schema.json";

    /// <summary>What a schema cannot say: text before it is JSON, references, kinds of measure, formulas, the calendar, decimals, the words of the document.</summary>
    private static readonly string[] BeyondTheSchema =
    [
        "HTX1002", "HTX1005", "HTX1006", "HTX1007", "HTX1202", "HTX1207-no-such-day", "HTX1208-too-many-decimals", "HTX1208-vanishing",
        "HTX2001", "HTX2002", "HTX2003.json", "HTX2003-case", "HTX2003-indicator", "HTX2003-part", "HTX2004", "HTX2005", "HTX2008", "HTX2009", "HTX2011", "HTX2012", "HTX2013",
        "HTX2015", "HTX2018", "HTX2020", "HTX2021", "HTX2022", "HTX2101", "HTX2102", "HTX2201", "HTX2202",
        "HTX2301", "HTX2302", "HTX2303", "HTX2304", "HTX2305", "HTX2306", "HTX2505-case", "HTX3001", "HTX3002", "HTX3006", "HTX3101", "HTX3102", "HTX3103", "HTX3106", "HTX3108", "HTX3109", "HTX4001", "HTX4101", "HTX4102", "HTX51", "HTX52",
    ];

    public static TheoryData<string> CaseFiles => [.. Files("rules", "*.cases.json")];

    public static TheoryData<string> RuleFiles => [.. Files("rules", "*.json").Where(file => !file.EndsWith(CaseReader.FileSuffix, StringComparison.Ordinal) && !BundledScorecards.Ids.Contains(Path.GetFileNameWithoutExtension(file))), "tests/Htx.Indicators.Rules.Tests/Evaluation/another-document.json"];

    public static TheoryData<string> ObservationFiles => [.. Files("samples", "*.json")];

    public static TheoryData<string> BrokenFiles =>
        [.. Files("tests/Htx.Indicators.Rules.Tests/BadRules", "HTX*.json").Concat(Files("tests/Htx.Indicators.Rules.Tests/BadObservations", "HTX*.json"))
            .Concat(Files("tests/Htx.Indicators.Rules.Tests/BadCases", "HTX*.json"))
            .Concat(Files("tests/Htx.Indicators.Rules.Tests/BadRecords", "HTX*.json"))
            .Where(file => !BeyondTheSchema.Any(code => Path.GetFileName(file).StartsWith(code, StringComparison.Ordinal)))];

    [Theory]
    [MemberData(nameof(RuleFiles))]
    public void Every_rule_set_is_valid(string file) => Assert.True(SchemaEvaluator.IsValid(RuleSchema, Repository.ReadText(file)));

    [Theory]
    [MemberData(nameof(ObservationFiles))]
    public void Every_observation_file_is_valid(string file) => Assert.True(SchemaEvaluator.IsValid(ObservationSchema, Repository.ReadText(file)));

    [Theory]
    [MemberData(nameof(CaseFiles))]
    public void Every_file_of_cases_is_valid(string file) => Assert.True(SchemaEvaluator.IsValid(CaseSchema, Repository.ReadText(file)));

    [Fact]
    public void What_the_writers_write_is_valid()
    {
        Assert.True(SchemaEvaluator.IsValid(RuleSchema, RuleSetWriter.Write(Sample.Resolution47.RuleSet)));
        Assert.True(SchemaEvaluator.IsValid(ObservationSchema, ObservationWriter.Write(Sample.Observations)));
        Assert.True(SchemaEvaluator.IsValid(RecordSchema, DecisionRecordWriter.Write(DecisionRecord.Of(Sample.Assessment))));
    }

    [Theory]
    [MemberData(nameof(BrokenFiles))]
    public void The_schema_refuses_what_the_reader_refuses(string file)
    {
        var schema = file.Contains("BadRules", StringComparison.Ordinal) ? RuleSchema : file.Contains("BadCases", StringComparison.Ordinal) ? CaseSchema : file.Contains("BadRecords", StringComparison.Ordinal) ? RecordSchema : ObservationSchema;

        Assert.False(SchemaEvaluator.IsValid(schema, Repository.ReadText(file)));
    }

    [Fact]
    public void Every_kind_of_target_stands_in_the_schema_with_what_it_is_given_and_no_other()
    {
        using var schema = JsonDocument.Parse(Repository.ReadText(RuleSchema));
        var definitions = schema.RootElement.GetProperty("$defs");
        var kinds = definitions.GetProperty("target").GetProperty("oneOf").EnumerateArray()
            .Select(option => definitions.GetProperty(option.GetProperty("$ref").GetString()!["#/$defs/".Length..]).GetProperty("properties"))
            .Select(properties => properties.EnumerateObject().Select(property => property.Name).Where(name => name is not ("better" or "exceeds")));

        Assert.Equal(
            TargetKinds.Vocabulary.Select(kind => string.Join(' ', kind.Parameters.Select(parameter => parameter.Key))),
            kinds.Select(keys => string.Join(' ', keys)).Order(StringComparer.Ordinal));
    }

    [Law(MaxTest = 300)]
    public FsCheck.Property Every_rule_set_that_can_be_is_valid() =>
        Prop.ForAll(RuleSets.All.ToArbitrary(), ruleSet => SchemaEvaluator.IsValid(RuleSchema, RuleSetWriter.Write(ruleSet)));

    [Law(MaxTest = 100)]
    public FsCheck.Property Every_record_that_can_be_is_valid() =>
        Prop.ForAll(RuleSets.All.ToArbitrary(), RuleSets.Observations.ToArbitrary(), (ruleSet, set) =>
            SchemaEvaluator.IsValid(RecordSchema, DecisionRecordWriter.Write(DecisionRecord.Of(CompiledRuleSet.Compile(ruleSet).Assess(set)))));

    [Theory]
    [InlineData(RuleSchema)]
    [InlineData(ObservationSchema)]
    [InlineData("rules/schema/scorecard.schema.json")]
    public void Of_every_letter_by_itself_the_schema_says_what_the_reader_does_but_for_marks_of_other_scripts(string schema)
    {
        using var document = JsonDocument.Parse(Repository.ReadText(schema));
        var pattern = new Regex(document.RootElement.GetProperty("$defs").GetProperty("text").GetProperty("pattern").GetString()!, RegexOptions.ECMAScript);
        var letters = Enumerable.Range(0, char.MaxValue + 1).Select(number => (char)number).Where(letter => !char.IsSurrogate(letter)).ToLookup(IsMarkOfOtherScript);

        Assert.DoesNotContain(letters[false], letter => pattern.IsMatch($"{letter}") != TextLine.IsOne($"{letter}"));
        Assert.DoesNotContain(letters[true], letter => TextLine.IsOne($"{letter}"));

        static bool IsMarkOfOtherScript(char letter) =>
            char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark && letter is not ((>= '\u0300' and <= '\u036F') or (>= '\uFE00' and <= '\uFE0F'));
    }

    [Theory]
    [InlineData(RuleSchema)]
    [InlineData(ObservationSchema)]
    [InlineData(CaseSchema)]
    [InlineData(RecordSchema)]
    public void Every_key_is_described_in_both_languages(string schema)
    {
        using var document = JsonDocument.Parse(Repository.ReadText(schema));

        Assert.All(DescribedKeys(document.RootElement), description => Assert.Matches(@"^.+ / .+$", description));
    }

    private static IEnumerable<string> DescribedKeys(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object)
            yield break;
        foreach (var member in schema.EnumerateObject())
        {
            // Conditions restate keys that are described where they are defined.
            if (member.Name is "if" or "then" or "else" or "oneOf" or "anyOf" or "allOf" or "not" or "dependentSchemas")
                continue;
            if (member.Name == "properties")
            {
                foreach (var key in member.Value.EnumerateObject().Where(key => key.Value.ValueKind == JsonValueKind.Object))
                    yield return key.Value.TryGetProperty("description", out var description) ? description.GetString()! : $"({key.Name})";
            }

            foreach (var inner in DescribedKeys(member.Value))
                yield return inner;
        }
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.GetFiles(Repository.PathOf(folder), pattern).Select(path => $"{folder}/{Path.GetFileName(path)}").Order(StringComparer.Ordinal);
}
