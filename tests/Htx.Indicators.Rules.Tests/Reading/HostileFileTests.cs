namespace Htx.Indicators.Rules.Tests;

public sealed class HostileFileTests
{
    private const string Folder = "tests/Htx.Indicators.Rules.Tests";

    private static readonly string Record = DecisionRecordWriter.Write(DecisionRecord.Of(Sample.Assessment));

    [Fact]
    public void A_rule_set_over_2_MB_is_refused() =>
        Assert.Equal("HTX1003", CodeOf(RuleSetReader.Read(new byte[RuleSetReader.MaxBytes + 1], "x")));

    [Fact]
    public void A_rule_set_of_2_MB_is_not_refused_for_its_size() =>
        Assert.NotEqual("HTX1003", CodeOf(RuleSetReader.Read(new byte[RuleSetReader.MaxBytes], "x")));

    [Fact]
    public void An_observation_set_over_1_MB_is_refused() =>
        Assert.Equal("HTX1003", CodeOf(ObservationReader.Read(new byte[ObservationReader.MaxBytes + 1], "x")));

    [Fact]
    public void A_flood_of_values_is_refused() =>
        Assert.Equal("HTX1003", CodeOf(Read("[" + string.Join(",", Enumerable.Repeat("0", 500_000)) + "]")));

    [Fact]
    public void A_flood_of_defects_is_cut_off()
    {
        var text = "{" + string.Join(",", Enumerable.Range(0, 20_000).Select(i => $"\"k{i}\":0")) + "}";

        var diagnostics = Read(text).Diagnostics;

        Assert.Equal(1_001, diagnostics.Count);
        Assert.Equal(("HTX1008", Severity.Error), (diagnostics[^1].Code, diagnostics[^1].Severity));
    }

    [Theory]
    [InlineData(32, "HTX1204")]
    [InlineData(33, "HTX1006")]
    [InlineData(34, "HTX1006")]
    [InlineData(1_000_000, "HTX1006")]
    public void Nesting_ends_at_32_levels(int depth, string code) =>
        Assert.Equal(code, CodeOf(Read(new string('[', depth) + new string(']', depth))));

    [Fact]
    public void Text_that_is_not_UTF8_is_refused() =>
        Assert.Equal("HTX1004", CodeOf(RuleSetReader.Read(Encoding.Unicode.GetBytes("{ \"id\": \"đạt\" }"), "x")));

    [Theory]
    [InlineData("\\u0000")]
    [InlineData("\\u001b[31m")]
    [InlineData("\\u202e")]
    [InlineData("\\n")]
    [InlineData("\\udc00\\ud800")]
    public void Characters_that_a_terminal_would_obey_are_refused(string escape) =>
        Assert.Contains("HTX1007", Read($"{{ \"notes\": \"a{escape}b\" }}").Diagnostics.Select(d => d.Code));

    [Theory]
    [InlineData(0xFFFE, true)]
    [InlineData(0xFFFF, true)]
    [InlineData(0xFFFE, false)]
    [InlineData(0xFFFF, false)]
    public void What_is_no_character_is_refused_in_names_titles_and_notes_of_every_file(int code, bool isEscaped)
    {
        var none = isEscaped ? $"\\u{code:x4}" : $"{(char)code}";
        var rules = RuleSetReader.ReadFile(Repository.PathOf($"{Folder}/BadObservations/rules.json")).GetValue();
        string[] refused =
        [
            .. ErrorsOf(RuleSetReader.Read(With(none, "BadObservations/rules.json", "Thành viên"), "x")),
            .. ErrorsOf(RuleSetReader.Read(With(none, "BadObservations/rules.json", "thực hiện"), "x")),
            .. ErrorsOf(ObservationReader.Read(With(none, "Seeds/Observations/one.json", "HTX A"), "x")),
            .. ErrorsOf(ObservationReader.Read(With(none, "Seeds/Observations/one.json", "tr. 2"), "x")),
            .. ErrorsOf(ScorecardReader.Read(With(none, "BadScorecards/scorecard.json", "Doanh thu"), "x")),
            .. ErrorsOf(CaseReader.Read(With(none, "Seeds/Cases/two.json", "giả định"), "x", rules)),
            .. ErrorsOf(DecisionRecordReader.Read(Encoding.UTF8.GetBytes(Record.Insert(Record.IndexOf("Tính đến", StringComparison.Ordinal), none)), "x")),
        ];

        Assert.Equal(Enumerable.Repeat("HTX1007", 7), refused);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("\"x\"")]
    [InlineData("{")]
    [InlineData("{}{}")]
    [InlineData("{,}")]
    [InlineData("{\"measures\":{\"a\":5,\"b\":[],\"c\":null},\"indicators\":[null,5,{},{\"items\":[[],null,{\"allOf\":[5]},{\"anyOf\":{}}]}]}")]
    public void Whatever_the_file_holds_there_are_diagnostics_and_no_exception(string text)
    {
        Assert.False(Read(text).Succeeded);
        Assert.False(ObservationReader.Read(Encoding.UTF8.GetBytes(text), "x").Succeeded);
    }

    [Fact]
    public void A_string_over_64_KB_is_refused() =>
        Assert.Contains("HTX1003", Read($"{{ \"notes\": \"{new string('a', 70_000)}\" }}").Diagnostics.Select(d => d.Code));

    [Fact]
    public void A_flood_of_near_misses_is_refused_without_comparing_each_with_each()
    {
        var measures = string.Join(",", Enumerable.Range(0, 4_000).Select(i => $"\"measure{i:D30}\":{{}}"));
        var items = string.Join(",", Enumerable.Range(0, 4_000).Select(i => $"{{\"measure\":\"mesure{i:D30}\"}}"));

        Assert.Equal(1_001, Read($"{{\"measures\":{{{measures}}},\"indicators\":[{{\"items\":[{items}]}}]}}").Diagnostics.Count);
    }

    [Fact]
    public void Every_circle_of_formulas_is_reported()
    {
        static string Measure(string id, string formula) => $"\"{id}\":{{\"title\":\"t\",\"unit\":\"x\",\"kind\":\"amount\",\"formula\":\"{formula}\"}}";
        var text = $"{{\"measures\":{{{Measure("a", "b + 1")},{Measure("b", "a + 1")},{Measure("c", "d + 1")},{Measure("d", "c + 1")}}}}}";

        Assert.Equal(2, Read(text).Diagnostics.Count(d => d.Code == "HTX2002"));
    }

    [Fact]
    public void A_circle_of_200_formulas_is_refused_in_few_words()
    {
        var chain = string.Join(",", Enumerable.Range(1, 199).Select(i =>
            $"\"m{i}\":{{\"title\":\"t\",\"unit\":\"x\",\"kind\":\"amount\",\"formula\":\"m{i - 1} + 1\"}}"));
        var circle = Read($"{{\"measures\":{{\"m0\":{{\"title\":\"t\",\"unit\":\"x\",\"kind\":\"amount\",\"formula\":\"m199\"}},{chain}}}}}");

        Assert.Contains("HTX2002", circle.Diagnostics.Select(d => d.Code));
        Assert.True(circle.Diagnostics.Single(d => d.Code == "HTX2002").Message().Length < 500);
    }

    private static ReadResult<RuleSet> Read(string text) => RuleSetReader.Read(Encoding.UTF8.GetBytes(text), "x");

    /// <summary>A file with something put into the first place of a text, behind its first letter.</summary>
    private static byte[] With(string what, string file, string text)
    {
        var good = Repository.ReadText($"{Folder}/{file}");
        return Encoding.UTF8.GetBytes(good.Insert(good.IndexOf(text, StringComparison.Ordinal) + 1, what));
    }

    private static IEnumerable<string> ErrorsOf<T>(ReadResult<T> result)
        where T : class => result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.Code);

    private static string CodeOf<T>(ReadResult<T> result)
        where T : class => result.Diagnostics[0].Code;
}
