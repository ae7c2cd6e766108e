using System.Text.Json;

namespace Htx.Indicators.Rules.Tests;

/// <summary>docs/rule-format.md: every key of the files, what is required, and the limits.</summary>
public sealed class RuleFormatPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Of("rule-format.md");

    /// <summary>The keys of each object: the heading of its table, its schema, and the definition there (none for the file itself).</summary>
    private static readonly (string Heading, string Schema, string? Definition)[] Objects =
    [
        ("Cấp ngoài cùng · Top level", "rule-set.schema.json", null),
        ("`document`", "rule-set.schema.json", "document"),
        ("`inForce`", "rule-set.schema.json", "period"),
        ("`measures`", "rule-set.schema.json", "measure"),
        ("`indicators`", "rule-set.schema.json", "indicator"),
        ("`items`", "rule-set.schema.json", "item"),
        ("`allOf`, `anyOf`", "rule-set.schema.json", "part"),
        ("`basis`", "rule-set.schema.json", "basis"),
        ("`provisional`", "rule-set.schema.json", "provisional"),
        ("Cấp ngoài cùng của tệp số liệu · Top level of the observation file", "observations.schema.json", "set"),
        ("`subject`", "observations.schema.json", "subject"),
        ("`values`", "observations.schema.json", "detailedObservation"),
        ("`statements`", "observations.schema.json", "notedStatement"),
        ("Cấp ngoài cùng của tệp trường hợp · Top level of the case file", "cases.schema.json", null),
        ("`cases`", "cases.schema.json", "case"),
        ("`expect` của thang điểm · of a scorecard", "cases.schema.json", "expectedRating"),
    ];

    /// <summary>Records are written by the library, not by people, and have a page of their own.</summary>
    public static TheoryData<string> Schemas => [.. SchemaKeys.Files.Except([RecordPageTests.Schema])];

    public static TheoryData<string, string, string?> Tables
    {
        get
        {
            var data = new TheoryData<string, string, string?>();
            foreach (var (heading, schema, definition) in Objects.Where(table => SchemaKeys.Files.Contains(table.Schema)))
                data.Add(heading, schema, definition);
            return data;
        }
    }

    public static TheoryData<string, string> Formulas
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var row in Page.RowsOf("công thức · formula"))
                data.Add(row.Code(0), row.Cells[1]);
            return data;
        }
    }

    public static TheoryData<string, string> Statements
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var row in Page.RowsOf("phép tính · statement"))
                data.Add(row.Code(0), row.Cells[1]);
            return data;
        }
    }

    /// <summary>What a kind of target is given stands in docs/targets.md, so that a new kind changes that page alone.</summary>
    [Theory]
    [MemberData(nameof(Schemas))]
    public void Every_key_of_a_schema_stands_on_the_page_but_those_of_the_kinds_of_target(string schema)
    {
        var ofTargets = TargetKinds.Vocabulary.SelectMany(kind => kind.Parameters).Select(parameter => parameter.Key);

        Assert.All(SchemaKeys.Of(schema).All().Except(ofTargets), key => Assert.Contains($"`{key}`", Page.Text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_has_the_keys_of_its_object_and_says_which_are_required_and_which_may_be_null(string heading, string schema, string? definition)
    {
        var rows = Page.RowsOf("khóa · key").Where(row => row.Heading == heading);

        Assert.Equal(
            SchemaKeys.Of(schema).KeysOf(definition).Order(),
            rows.Select(row => (row.Code(0), row.Cells[2] == "có · yes", row.Cells[1].Contains("`null`", StringComparison.Ordinal))).Order());
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void A_formula_is_allowed_or_not_as_the_page_says(string formula, string allowed) =>
        Assert.Equal(allowed, Formula.TryParse(formula, out _, out _) ? "có · yes" : "không · no");

    [Theory]
    [MemberData(nameof(Statements))]
    public void A_statement_is_judged_as_the_page_says(string text, string said) => Assert.Equal(said, Statement.Parse(text).Check().Explain());

    [Fact]
    public void Every_kind_of_measure_and_every_reserved_word_stands_on_the_page()
    {
        Assert.Equal(Enum.GetValues<MeasureKind>().Select(MeasureSection.KeyOf), Page.RowsOf("`kind`").Select(row => row.Code(0)));
        Assert.All(Identifiers.Reserved, word => Assert.Contains($"`{word}`", Page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_limits_are_those_of_the_library()
    {
        var limits = Page.RowsOf("giới hạn · limit").ToDictionary(row => row.Cells[0], row => row.Cells[1]);

        Assert.Equal(RuleSetReader.MaxSize.Vietnamese, limits["bộ chỉ tiêu, thang điểm · rule set, scorecard"]);
        Assert.Equal(ObservationReader.MaxSize.Vietnamese, limits["tệp số liệu · observation file"]);
        Assert.StartsWith($"{RuleSetReader.MaxSize.Vietnamese}, {Numbers.Format(CaseReader.MaxCases)} trường hợp", limits["tệp trường hợp · case file"], StringComparison.Ordinal);
        Assert.Contains($"{Numbers.Format(CaseReader.MaxVerdicts)} kết quả", limits["tệp trường hợp · case file"], StringComparison.Ordinal);
        Assert.Equal($"{Numbers.Format(ObjectReader.MaxShortText)} ký tự · characters", limits["một tên, một đơn vị tính, một ghi chú của số liệu · a name, a unit, a note on a figure"]);
        Assert.StartsWith($"{Numbers.Format(FigureBudget.Most)} ký tự · characters", limits["công thức, tên và đơn vị tính của các số liệu đứng sau mọi mục tiêu, tiêu chí · formulas, titles and units of the figures behind all targets and criteria"], StringComparison.Ordinal);
        Assert.Equal($"{DecisionRecordReader.MaxSize.Vietnamese}, {Numbers.Format(DecisionRecordReader.MaxTokens)} khóa và giá trị · keys and values; {DecisionRecordReader.Limits.Text / 1024 / 1024} MB một chuỗi · one string", limits["bản ghi · decision record"]);
        Assert.Equal($"{SourceParser.MaxDepth}", limits["cấp lồng nhau · levels of nesting"]);
        Assert.Equal(Numbers.Format(SourceParser.MaxTokens), limits["khóa, giá trị, dấu ngoặc của một tệp · keys, values and brackets of a file"]);
        Assert.Equal(
            $"{Numbers.Format(Formula.MaxLength)} ký tự · characters, {Formula.MaxTokens} thành phần · tokens, {Formula.MaxDepth} cấp ngoặc · levels of parentheses",
            limits["công thức · formula"]);
        Assert.Equal(
            $"{FormulaBudget.MostFormulas} công thức · formulas, {Numbers.Format(FormulaBudget.MostTokens)} thành phần · tokens", limits["mọi công thức của một tệp · all formulas of a file"]);
        Assert.Equal(
            $"{ObservationReader.MaxStatements}, cộng lại · together {Numbers.Format(ObservationReader.MaxStatementCharacters)} ký tự · characters",
            limits["phép tính của một tệp số liệu · statements of an observation file"]);
        Assert.Equal(
            $"{Numbers.Format(Statement.MaxLength)} ký tự · characters, {Statement.MaxNumbers} số · numbers, {Statement.MaxDepth} cấp ngoặc · levels of parentheses",
            limits["phép tính · statement"]);
    }

    [Fact]
    public void What_a_schema_lets_pass_and_the_reader_does_not_is_listed()
    {
        var listed = Page.LinesUnder("Điều lược đồ không nói được · What the schema cannot say");

        Assert.All(CodesBeyondTheSchemas(), code => Assert.Contains(listed, line => line.Contains($"[{code}]", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_version_written_as_1_0_is_whole_to_the_schema_and_not_to_the_reader()
    {
        var text = Page.FilesWith("indicators").Single().Text.Replace("\"version\": 2", "\"version\": 1.0", StringComparison.Ordinal);

        Assert.True(SchemaEvaluator.IsValid("rules/schema/rule-set.schema.json", text));
        Assert.Equal(["HTX1204"], RuleSetReader.Read(Encoding.UTF8.GetBytes(text), "page").Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    private static IEnumerable<string> CodesBeyondTheSchemas() =>
        from entry in new[] { ("BadRules", "rule-set"), ("BadObservations", "observations"), ("BadScorecards", "scorecard"), ("BadRecords", "record") }
        from path in Directory.GetFiles(Repository.PathOf($"tests/Htx.Indicators.Rules.Tests/{entry.Item1}"), "HTX*.json")
        where IsLetPass($"rules/schema/{entry.Item2}.schema.json", File.ReadAllText(path))
        select Path.GetFileName(path)[..7];

    /// <summary>Also what is no JSON at all, of which no schema can say anything.</summary>
    private static bool IsLetPass(string schema, string text)
    {
        try
        {
            return SchemaEvaluator.IsValid(schema, text);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return true;
        }
    }
}
