namespace Htx.Indicators.Rules.Tests;

/// <summary>What a file may ask for: the most that is taken, and what one more than that comes to.</summary>
public sealed class LimitTests
{
    private const string Basis = """ "basis": { "clause": "c", "quote": "q" } """;

    [Theory]
    [InlineData(200, null)]
    [InlineData(201, "HTX1003")]
    public void A_rule_set_has_200_formulas(int count, string? code) => Assert.Equal(code, ErrorOf(WithFormulas(Enumerable.Repeat("a + 1", count))));

    [Theory]
    [InlineData(3_000, null)]
    [InlineData(3_001, "HTX1003")]
    public void A_rule_set_has_3_000_measures(int count, string? code) =>
        Assert.Equal(code, ErrorOf(RuleSet(string.Join(',', Enumerable.Range(0, count).Select(i => Amount($"m{i}"))), Item("m0"))));

    /// <summary>A formula of 250 tokens eight times, and one of a single token more.</summary>
    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "HTX1003")]
    public void All_formulas_have_2_000_tokens(int more, string? code) => Assert.Equal(code, ErrorOf(
        WithFormulas(Enumerable.Repeat($"-{string.Join('+', Enumerable.Repeat("a", 125))}", 8).Concat(Enumerable.Repeat("a", more)))));

    [Fact]
    public void Behind_the_last_formula_that_is_taken_none_is_looked_at() =>
        Assert.Equal("HTX1003", ErrorOf(WithFormulas(Enumerable.Repeat("a + 1", 201).Concat(Enumerable.Repeat("no formula", 5_000)))));

    [Theory]
    [InlineData(100, null)]
    [InlineData(101, "HTX1003")]
    public void An_item_has_100_parts(int count, string? code)
    {
        var parts = string.Join(',', Enumerable.Range(0, count).Select(i => $$"""{ "id": "p{{i}}", "title": "P", "measure": "a", "target": { "reach": 5 } }"""));
        Assert.Equal(code, ErrorOf(RuleSet(Amount("a"), $$"""{ "id": "1", "title": "N", "allOf": [{{parts}}], {{Basis}} }""")));
    }

    [Theory]
    [InlineData(1_200, null)]
    [InlineData(1_201, "HTX1003")]
    [InlineData(2_400, "HTX1003")]
    public void A_rule_set_has_1_200_targets(int count, string? code) =>
        Assert.Equal(code, ErrorOf(RuleSet(Amount("a"), string.Join(',', Enumerable.Range(0, count).Select(i => Item("a", $"{i}"))))));

    /// <summary>A sum of 100 figures has 199 tokens of 10 characters, 100 titles of one, and four times the unit “ha”; a plain figure has a title and the units.</summary>
    [Theory]
    [InlineData(190, 153, null)]
    [InlineData(190, 154, "HTX1003")]
    public void Formulas_titles_and_units_behind_all_targets_have_400_000_characters(int sums, int plain, string? code)
    {
        var measures = string.Join(',', Enumerable.Range(0, 100).Select(i => Amount($"m{i}")).Append(Amount("sum", string.Join('+', Enumerable.Range(0, 100).Select(i => $"m{i}")))));
        var items = Enumerable.Range(0, sums + plain).Select(i => Item(i < sums ? "sum" : "m0", $"{i}"));

        Assert.Equal(code, ErrorOf(RuleSet(measures, string.Join(',', items))));
    }

    /// <summary>190 sums of 2,098 characters, 152 plain figures of 9, and one with a longer title.</summary>
    [Theory]
    [InlineData(4, 0, null)]
    [InlineData(4, 1, "HTX1003")]
    [InlineData(5, 0, "HTX1003")]
    [InlineData(5, 3, "HTX1003")]
    public void The_400_000_characters_are_counted_to_the_last_and_one_more_is_said_once(int title, int more, string? code)
    {
        var longer = Amount("p").Replace("\"T\"", $"\"{new string('T', title)}\"", StringComparison.Ordinal);
        var measures = string.Join(',', Enumerable.Range(0, 100).Select(i => Amount($"m{i}")).Append(Amount("sum", string.Join('+', Enumerable.Range(0, 100).Select(i => $"m{i}")))).Append(longer));
        var items = Enumerable.Range(0, 343 + more).Select(i => Item(i < 190 ? "sum" : i < 342 ? "m0" : "p", $"{i}"));

        Assert.Equal(code, ErrorOf(RuleSet(measures, string.Join(',', items))));
    }

    [Theory]
    [InlineData(59_995, false)]
    [InlineData(59_996, true)]
    public void A_file_has_60_000_keys_values_and_brackets(int values, bool isRefused) => Assert.Equal(
        isRefused, RuleSetReader.Read(Encoding.UTF8.GetBytes($"{{\"x\":[{string.Join(',', Enumerable.Repeat("0", values))}]}}"), "x").Diagnostics.Any(defect => defect.Code == "HTX1003"));

    [Theory]
    [InlineData("x.json", "[SET,B]", 0, "ab")]
    [InlineData("x.json", "[SET,B]", 1, "-b")]
    [InlineData("x.jsonl", "SET\nB", 0, "ab")]
    [InlineData("x.jsonl", "SET\nB", 1, "-b")]
    public void A_set_among_others_has_a_megabyte(string name, string text, int more, string ids)
    {
        var set = ObservationFileTests.Set("a", 1);
        var padded = set.Insert(1, new string(' ', ObservationReader.MaxBytes - Encoding.UTF8.GetByteCount(set) + more));
        using var file = ObservationFile.OpenStream(new MemoryStream(Encoding.UTF8.GetBytes(text.Replace("SET", padded, StringComparison.Ordinal).Replace("B", ObservationFileTests.Set("b", 1), StringComparison.Ordinal))), name);

        Assert.Equal(ids, string.Concat(file.ReadSets().Select(read => read.Value?.Subject.Id ?? "-")));
    }

    [Theory]
    [InlineData(10_000, false)]
    [InlineData(10_001, true)]
    public void A_table_has_10_000_columns(int columns, bool isRefused)
    {
        var head = "subject.id;subject.name;asOf;" + string.Join(';', Enumerable.Range(4, columns - 3).Select(i => $"x{i}"));
        using var file = ObservationFile.OpenStream(new MemoryStream(Encoding.UTF8.GetBytes(head + "\n")), "x.csv", new() { Numbers = Language.Vietnamese });

        Assert.Equal(isRefused, file.ReadSets().SelectMany(read => read.Diagnostics).Any(defect => defect.Code == "HTX1003"));
    }

    [Fact]
    public void Figures_behind_a_chain_of_formulas_and_behind_a_threshold_count_for_every_target()
    {
        var leaves = Enumerable.Range(0, 600).Select(i => Amount($"m{i}"));
        var chain = Enumerable.Range(0, 6).Select(i => Amount($"g{i}", string.Join('+', Enumerable.Range(i * 100, 100).Select(k => $"m{k}").Append(i == 0 ? "m0" : $"g{i - 1}"))));
        var measures = string.Join(',', leaves.Concat(chain).Append(Amount("plain")));
        var compared = Enumerable.Range(0, 300).Select(i => Item("plain", $"{i}").Replace("\"reach\": 5", "\"reach\": \"g5\"", StringComparison.Ordinal));

        Assert.Equal("HTX1003", ErrorOf(RuleSet(measures, string.Join(',', Enumerable.Range(0, 300).Select(i => Item("g5", $"{i}"))))));
        Assert.Equal("HTX1003", ErrorOf(RuleSet(measures, string.Join(',', compared))));
        Assert.Null(ErrorOf(RuleSet(measures, Item("g5"))));
    }

    [Theory]
    [InlineData("title", 500, null)]
    [InlineData("title", 501, "HTX1003")]
    [InlineData("unit", 501, "HTX1003")]
    [InlineData("quote", 65_536, null)]
    [InlineData("quote", 65_537, "HTX1003")]
    public void A_name_has_500_characters_and_a_quote_64_KB(string key, int length, string? code)
    {
        var old = key switch { "title" => "\"title\": \"N\"", "unit" => "\"unit\": \"ha\"", _ => "\"quote\": \"q\"" };

        Assert.Equal(code, ErrorOf(RuleSet(Amount("a"), Item("a")).Replace(old, $"\"{key}\": \"{new string('x', length)}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_note_on_a_figure_has_500_characters_for_every_report_repeats_it()
    {
        string Noted(int length) => $$"""{ "subject": { "id": "s", "name": "S" }, "asOf": "2023-01-01", "values": { "a": { "value": 1, "note": "{{new string('x', length)}}" } } }""";

        Assert.Empty(ObservationReader.Read(Encoding.UTF8.GetBytes(Noted(500)), "x").Diagnostics);
        Assert.Equal("HTX1003", Assert.Single(ObservationReader.Read(Encoding.UTF8.GetBytes(Noted(501)), "x").Diagnostics).Code);
    }

    [Fact]
    public void A_place_on_one_long_line_is_told_in_UTF_16_units_wherever_it_lies()
    {
        var text = $$"""{ "{{string.Concat(Enumerable.Repeat("ạ😀x", 3_000))}}": 1, "khac": 2 }""";

        var places = RuleSetReader.Read(Encoding.UTF8.GetBytes("\n\n" + text), "x").Diagnostics.Where(diagnostic => diagnostic.Code == "HTX1201").Select(diagnostic => (diagnostic.Place.Line, diagnostic.Place.Column));

        Assert.Equal([(3, 3), (3, text.IndexOf("\"khac\"", StringComparison.Ordinal) + 1)], places);
    }

    [Theory]
    [InlineData(20, null)]
    [InlineData(21, "HTX1003")]
    public void A_rule_set_supersedes_20_others(int count, string? code) => Assert.Equal(code, ErrorOf(
        RuleSet(Amount("a"), Item("a"), $$"""
            "supersedes": [{{string.Join(',', Enumerable.Range(0, count).Select(i => $"\"s{i}\""))}}],
            """)));

    [Theory]
    [InlineData(1_000, true)]
    [InlineData(1_001, false)]
    public void A_rule_set_has_1_000_cases(int count, bool isTaken)
    {
        var rules = RuleSetReader.Read(Encoding.UTF8.GetBytes(RuleSet(Amount("a"), Item("a"))), "x").GetValue();
        var cases = string.Join(',', Enumerable.Range(0, count).Select(i => $$"""{ "case": "{{i}}", "source": "s", "values": { "a": 1 }, "expect": { "1": "đạt" } }"""));

        var read = CaseReader.Read(Encoding.UTF8.GetBytes($$"""{ "ruleSet": "x", "cases": [{{cases}}] }"""), "x", rules);

        Assert.Equal((isTaken, isTaken ? null : "HTX1003"), (read.Succeeded, read.Diagnostics.SingleOrDefault()?.Code));
    }

    [Theory]
    [InlineData(500, null)]
    [InlineData(501, "HTX1003")]
    public void Cases_give_500_000_verdicts(int count, string? code)
    {
        var rules = RuleSetReader.Read(Encoding.UTF8.GetBytes(RuleSet(Amount("a"), string.Join(',', Enumerable.Range(0, 1_000).Select(i => Item("a", $"{i}"))))), "x").GetValue();
        var cases = string.Join(',', Enumerable.Range(0, count).Select(i => $$"""{ "case": "{{i}}", "source": "s", "values": { "a": 5 }, "expect": { "1": "đạt" } }"""));

        Assert.Equal(code, CaseReader.Read(Encoding.UTF8.GetBytes($$"""{ "ruleSet": "x", "cases": [{{cases}}] }"""), "x", rules).Diagnostics.SingleOrDefault()?.Code);
    }

    [Theory]
    [InlineData(20_000, "HTX4001")]
    [InlineData(20_001, "HTX1003")]
    public void All_statements_have_20_000_characters(int length, string code)
    {
        string[] statements = [.. Enumerable.Repeat(new string('?', 1_000), 19), new('?', length - 19_000)];
        var text = $$"""{ "subject": { "id": "s", "name": "S" }, "asOf": "2023-01-01", "values": {}, "statements": [{{string.Join(',', statements.Select(statement => $"\"{statement}\""))}}] }""";

        Assert.Equal(code, ObservationReader.Read(Encoding.UTF8.GetBytes(text), "x").Diagnostics[0].Code);
    }

    [Theory]
    [InlineData("x.jsonl", "x\n", "")]
    [InlineData("x.json", "x,", "[")]
    [InlineData("x.csv", "x;y\n", "subject.id;subject.name;asOf\n")]
    public void After_10_000_sets_with_errors_a_file_is_not_read_on(string name, string set, string head)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(head + string.Concat(Enumerable.Repeat(set, 200_000))));
        using var file = ObservationFile.OpenStream(stream, name, new() { Numbers = Language.Vietnamese });

        var read = file.ReadSets().ToArray();

        Assert.Equal(10_001, read.Length);
        Assert.Equal(("HTX1008", Severity.Error), (read[^1].Diagnostics.Single().Code, read[^1].Diagnostics[0].Severity));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \r\n")]
    public void JSON_lines_without_a_line_are_refused(string text)
    {
        using var file = ObservationFile.OpenStream(new MemoryStream(Encoding.UTF8.GetBytes(text)), "x.jsonl");

        Assert.Equal("HTX1002", file.ReadSets().Single().Diagnostics.Single().Code);
    }

    [Fact]
    public void A_row_of_a_million_cells_is_refused_without_taking_them_up()
    {
        using var file = ObservationFile.OpenStream(
            new MemoryStream(Encoding.UTF8.GetBytes("subject.id;subject.name;asOf\nx" + new string(';', 900_000))), "x.csv", new() { Numbers = Language.Vietnamese });

        Assert.Contains("10001", file.ReadSets().Single().Diagnostics.Single(defect => defect.Code == "HTX3207").Message());
    }

    [Theory]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public void A_folder_has_500_files(int count, bool isTaken)
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < count; i++)
            File.WriteAllText(Path.Combine(folder.Path, $"r{i}.json"), RuleSet(Amount("a"), Item("a")));

        var read = RuleSetCatalogue.Bundled.WithFolder(folder.Path);

        Assert.Equal(isTaken ? null : "HTX1003", read.Diagnostics.SingleOrDefault(defect => defect.Code != "HTX5222")?.Code);
    }

    [Fact]
    public void A_workflow_over_8_MB_is_not_written()
    {
        var chain = string.Join(',', Enumerable.Range(1, 199).Select(i => Amount($"m{i}", $"m{i - 1} / 3")));
        var items = string.Join(',', Enumerable.Range(0, 50).Select(i => Item("m199", $"{i}")));
        var rules = RuleSetReader.Read(Encoding.UTF8.GetBytes(RuleSet($"{Amount("m0")},{chain}", items)), "x").GetValue();

        Assert.False(WorkflowExporter.TryExport(rules, out var workflow));
        Assert.Null(workflow);
        Assert.Equal("HTX1003", Assert.Single(Assert.Throws<InvalidFileException>(() => WorkflowExporter.Export(rules)).Diagnostics).Code);
    }

    [Theory]
    [InlineData("a\u001b[31mb.json")]
    [InlineData("a\u202eb.json")]
    [InlineData("a\nb.json")]
    public void A_file_name_cannot_write_what_it_likes_on_a_terminal(string name) =>
        Assert.True(TextLine.IsOne(RuleSetReader.Read("{"u8.ToArray(), name).Diagnostics[0].Format()));

    /// <summary>256 kB are a sixth of the smallest stack of a main thread; an overflow would end the test run.</summary>
    [Fact]
    public void The_deepest_and_longest_that_is_taken_needs_little_stack()
    {
        var deep = new string('(', 24) + "a" + new string(')', 24);
        string[] formulas = [deep, string.Join('+', Enumerable.Repeat("a", 150)), string.Join('/', Enumerable.Repeat("a", 150)), string.Join(" - ", Enumerable.Repeat("-a", 99))];
        var chain = string.Join(',', Enumerable.Range(1, 190).Select(i => Amount($"m{i}", $"m{i - 1} + 1")));
        var measures = $"{Amount("a")},{string.Join(',', formulas.Select((formula, i) => Amount($"f{i}", formula)))},{Amount("m0")},{chain}";
        var items = string.Join(',', Enumerable.Range(0, formulas.Length).Select(i => Item($"f{i}", $"{i}")).Append(Item("m190", "x")));
        var input = Encoding.UTF8.GetBytes(RuleSet(measures, items));
        Exception? failure = null;

        // Threads, not tasks: the size of the stack is what is tried.
        var thread = new Thread(() => failure = Record.Exception(() => JudgeAndSay(input)), 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.Null(failure);
    }

    private static void JudgeAndSay(byte[] input)
    {
        var rules = RuleSetReader.Read(input, "x").GetValue();
        Assert.Equal(rules.Items.Count(), RuleSetProof.Of(rules).Items.Count);
        var figures = new ObservationSet(new("s", "S"), new DateOnly(2025, 1, 1), new Dictionary<string, Observation> { ["a"] = Observation.Of(2), ["m0"] = Observation.Of(1) });
        Assert.NotEmpty(HtmlReport.WriteTable(AssessmentTable.Of([CompiledRuleSet.Compile(rules).Assess(figures)])));
        Assert.True(WorkflowExporter.TryExport(rules, out _));
    }

    private static string? ErrorOf(string text) =>
        RuleSetReader.Read(Encoding.UTF8.GetBytes(text), "x").Diagnostics.SingleOrDefault(defect => defect.Severity == Severity.Error)?.Code;

    private static string WithFormulas(IEnumerable<string> formulas) =>
        RuleSet($"{Amount("a")},{string.Join(',', formulas.Select((formula, i) => Amount($"f{i}", formula)))}", Item("a"));

    private static string Amount(string id, string? formula = null) =>
        $$"""  "{{id}}": { "title": "T", "unit": "ha", "kind": "amount"{{(formula is null ? "" : $", \"formula\": \"{formula}\"")}} } """;

    private static string Item(string measure, string id = "1") => $$"""{ "id": "{{id}}", "title": "N", "measure": "{{measure}}", "target": { "reach": 5 }, {{Basis}} }""";

    private static string RuleSet(string measures, string items, string head = "") => $$"""
        { "id": "x", "version": 1, "document": { "kind": "K", "number": null, "title": "M", "issuedOn": null }, "inForce": { "from": "2021-01-01" }, {{head}}
          "measures": { {{measures}} }, "indicators": [ { "number": "1", "title": "C", "items": [ {{items}} ] } ] }
        """;
}
