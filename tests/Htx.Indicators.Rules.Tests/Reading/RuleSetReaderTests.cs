namespace Htx.Indicators.Rules.Tests;

public sealed class RuleSetReaderTests
{
    private static string Text => File.ReadAllText(Repository.Rules47);

    [Fact]
    public void All_defects_of_a_file_are_reported_at_once_with_their_places()
    {
        var text = """
            {
              "id": "mau", "version": "1", "versoin": 2,
              "document": { "kind": "", "number": null, "title": "Mẫu" },
              "inForce": { "from": "1/1/2026" },
              "measures": {
                "a": { "title": "A", "unit": "người", "kind": "count", "formula": "b +" },
                "a": { "title": "A" }
              },
              "indicators": [
                { "number": "1", "title": "T", "items": [
                  { "id": "1.1", "title": "T", "measure": "aa", "target": { "reach": "5" } } ] } ]
            }
            """;

        var found = Read(text).Diagnostics.Select(d => $"{d.Place.Line},{d.Place.Column} {d.Code} {d.Place.Path}");

        Assert.Equal(
            [
                "2,27 HTX1204 version",
                "2,32 HTX1201 versoin",
                "3,15 HTX1203 document",
                "3,25 HTX1205 document.kind",
                "4,24 HTX1207 inForce.from",
                "6,71 HTX2101 measures.a.formula",
                "7,5 HTX1202 measures.a",
                "11,7 HTX1203 indicators[0].items[0]",
                "11,47 HTX2001 indicators[0].items[0].measure",
                "11,74 HTX1204 indicators[0].items[0].target.reach",
            ],
            found);
    }

    [Fact]
    public void A_measure_that_cannot_be_used_does_not_hide_what_its_formula_names() =>
        Assert.Equal(
            ["HTX1203", "HTX2001"],
            Read("""{ "measures": { "a": { "unit": "x", "kind": "count", "formula": "khongCo + 1" } } }""").Diagnostics
                .Where(d => d.Place.Path.StartsWith("measures", StringComparison.Ordinal)).Select(d => d.Code));

    [Theory]
    [InlineData("""{ "atMost": 10, "exceeds": { "lessThan": 20 } }""", "HTX2018: < 20 <= 10")]
    [InlineData("""{ "atLeast": 20, "exceeds": { "moreThan": 10 } }""", "HTX2018: > 10 >= 20")]
    [InlineData("""{ "between": ["khongCo", 5] }""", "HTX2001:")]
    [InlineData("""{ "between": [5, "khongCo"] }""", "HTX2001:")]
    [InlineData("""{ "about": 20, "within": "b" }""", "HTX1204:")]
    [InlineData("""{ "about": 20, "withinPercent": "b" }""", "HTX1204:")]
    [InlineData("""{ "within": 5, "about": 2.5, "exceeds": { "moreThan": 7.5 } }""", "HTX2202: 2,5|HTX2202: 7,5")]
    public void A_target_that_cannot_be_read_says_so_once(string target, string found)
    {
        var defects = Read(RuleSetOf(target)).Diagnostics.Where(defect => defect.Code != "HTX2201").ToArray();

        Assert.Equal(found.Split('|').Select(one => one[..7]), defects.Select(defect => defect.Code));
        foreach (var (defect, words) in defects.Zip(found.Split('|')))
            Assert.All(words[8..].Split(' ', StringSplitOptions.RemoveEmptyEntries), word => Assert.Contains(word, defect.Message(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_measure_that_cannot_be_used_leaves_no_item_of_half_its_parts()
    {
        var text = RuleSetOf("""{ "reach": 5 }""").Replace("\"b\": { \"title\": \"B\", \"kind\": \"count\"", "\"b\": { \"title\": \"B\", \"kind\": \"khac\"", StringComparison.Ordinal)
            .Replace("\"measure\": \"a\", \"target\": { \"reach\": 5 }", """
                "allOf": [ { "id": "p", "title": "P", "measure": "a", "target": { "reach": 5 } }, { "id": "q", "title": "Q", "measure": "b", "target": { "reach": 5 } } ]
                """, StringComparison.Ordinal);

        Assert.Equal(["HTX1206"], Read(text).Diagnostics.Select(defect => defect.Code));
    }

    [Theory]
    [InlineData(11, false)]
    [InlineData(12, true)]
    public void A_long_circle_is_named_by_its_beginning(int length, bool isCut)
    {
        var measures = Enumerable.Range(0, length).Select(i => $$""" "m{{i}}": { "title": "M{{i}}", "kind": "count", "unit": "HTX", "formula": "m{{(i + 1) % length}}" } """);
        var message = Assert.Single(Read(RuleSetOf("""{ "reach": 5 }""", $$""" "a": { "title": "A", "kind": "count", "unit": "HTX" }, {{string.Join(',', measures)}} """)).Diagnostics, defect => defect.Code == "HTX2002").Message();

        Assert.Equal(isCut, message.Contains("→ …", StringComparison.Ordinal));
        Assert.Contains("m10", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_that_is_never_exceeded_says_so() => Assert.Same(
        Exceeding.Never,
        Read(RuleSetOf("""{ "reach": 5, "exceeds": "never" }""", """ "a": { "title": "A", "kind": "count", "unit": "HTX" } """)).GetValue().Items.Single().Parts[0].Target.Exceeds);

    [Fact]
    public void Of_many_circles_twenty_are_named()
    {
        var measures = Enumerable.Range(0, 50).Select(i => $$""" "m{{i}}": { "title": "M{{i}}", "kind": "count", "unit": "HTX", "formula": "m{{i ^ 1}}" } """);
        var read = Read(RuleSetOf("""{ "reach": 5 }""", $$""" "a": { "title": "A", "kind": "count", "unit": "HTX" }, {{string.Join(',', measures)}} """));

        Assert.Equal(20, read.Diagnostics.Count(defect => defect.Code == "HTX2002"));
    }

    [Fact]
    public void A_target_without_a_measure_lacks_that_and_nothing_else()
    {
        var only = Assert.Single(Read(RuleSetOf("""{ "reach": 5 }""").Replace("\"measure\": \"a\", ", "", StringComparison.Ordinal)).Diagnostics, defect => defect.Severity == Severity.Error);

        Assert.Equal("HTX1203", only.Code);
        Assert.Contains("“measure”", only.Message(), StringComparison.Ordinal);
    }

    /// <summary>Lines are counted in blocks of 4 kB; here one begins with the end of a line.</summary>
    [Fact]
    public void A_line_that_ends_where_a_block_begins_is_counted_right()
    {
        foreach (var blanks in Enumerable.Range(4_090, 12))
        {
            var place = Read("{" + new string(' ', blanks) + "\n\"khac\": 1 }").Diagnostics.Single(defect => defect.Code == "HTX1201").Place;
            Assert.Equal((2, 1), (place.Line, place.Column));
        }
    }

    [Fact]
    public void Without_measures_their_uses_are_not_reported_one_by_one() =>
        Assert.Equal(["HTX1210"], Read(RuleSetOf("""{ "reach": 5 }""", measures: "")).Diagnostics.Select(defect => defect.Code));

    [Theory]
    [InlineData("\"min\": 5, \"max\": 5", null)]
    [InlineData("\"min\": 6, \"max\": 5", "HTX2011")]
    [InlineData("\"min\": 5.0, \"max\": 7", null)]
    [InlineData("\"min\": 0.5", "HTX2023")]
    [InlineData("\"max\": 7.5", "HTX2023")]
    [InlineData("\"min\": 999999999999999999.5", "HTX2023")]
    public void A_domain_has_at_least_one_figure(string ends, string? code) =>
        Assert.Equal(code is null ? [] : [code], Read(RuleSetOf("""{ "reach": 5 }""", $$""" "a": { "title": "A", "kind": "count", "unit": "HTX", {{ends}} } """)).Diagnostics.Select(defect => defect.Code));

    [Theory]
    [InlineData("\"min\": 0", "HTX2010")]
    [InlineData("\"max\": 1", "HTX2010")]
    [InlineData("\"min\": 0, \"max\": 1", "HTX2010 HTX2010")]
    [InlineData("\"min\": 5, \"max\": 3", "HTX2010 HTX2010")]
    public void A_task_has_no_ends(string ends, string codes) => Assert.Equal(
        codes, string.Join(' ', Read(RuleSetOf("""{ "done": true }""", $$""" "a": { "title": "A", "kind": "flag", {{ends}} } """)).Diagnostics.Select(defect => defect.Code)));

    [Theory]
    [InlineData("\u024F", "không dùng được")]
    [InlineData("\u1E00", "không dùng được")]
    [InlineData("\u1EFF", "không dùng được")]
    [InlineData("\u0250", "bảng chữ khác")]
    [InlineData("\u1DFF", "không dùng được")]
    [InlineData("\u1F00", "bảng chữ khác")]
    [InlineData("\u00A0", "U+00A0")]
    public void A_sign_that_formulas_do_not_have_is_told_apart(string sign, string words) => Assert.Contains(
        words, Read(RuleSetOf("""{ "reach": 5 }""", $$""" "a": { "title": "A", "kind": "count", "unit": "HTX" }, "c": { "title": "C", "kind": "count", "unit": "HTX", "formula": "a + {{sign}}b" } """))
            .Diagnostics.First(defect => defect.Code == "HTX2101").Message(), StringComparison.Ordinal);

    [Fact]
    public void Lines_are_counted_right_in_a_long_file()
    {
        var text = "{" + string.Concat(Enumerable.Repeat(new string(' ', 60) + "\n", 3_000)) + "\"khac\": 1 }";

        var place = Read(text).Diagnostics.Single(d => d.Code == "HTX1201").Place;

        Assert.Equal((3_001, 1), (place.Line, place.Column));
    }

    [Theory]
    [InlineData("07", "bỏ số 0 ở đầu")]
    [InlineData("2.570.000", "số hàng nghìn viết liền")]
    [InlineData("+5", "bỏ dấu +")]
    [InlineData("True", "viết chữ thường")]
    [InlineData("“5”", "dùng dấu nháy thẳng")]
    [InlineData("1000.", "sau dấu chấm phải có chữ số")]
    [InlineData("\u2028", "xóa ký tự đặc biệt")]
    [InlineData("/* 1 */", "ghi chú đặt ở “notes”")]
    public void The_commonest_slips_are_told_how_to_be_mended(string value, string mend) =>
        Assert.Contains(mend, Read($"{{ \"version\": {value} }}").Diagnostics.Single().Message(), StringComparison.Ordinal);

    [Fact]
    public void More_warnings_than_are_listed_are_no_error()
    {
        var figures = string.Join(", ", Enumerable.Range(0, 1_500).Select(i => $"\"khac{i}\": 1"));
        var read = ObservationReader.Read(
            Encoding.UTF8.GetBytes($$"""{ "subject": { "id": "x", "name": "X" }, "asOf": "2026-01-01", "values": { {{figures}} } }"""), "x", Sample.Resolution47.RuleSet);

        Assert.True(read.Succeeded);
        Assert.All(read.Diagnostics, diagnostic => Assert.Equal(Severity.Warning, diagnostic.Severity));
        Assert.Equal("HTX1008", read.Diagnostics[^1].Code);
    }

    [Fact]
    public void Decomposed_letters_are_read_as_composed()
    {
        // Not by string.Normalize, which does nothing where there is no ICU.
        var decomposed = Text.Replace("ạ", "a\u0323", StringComparison.Ordinal).Replace("ế", "e\u0302\u0301", StringComparison.Ordinal);

        Assert.NotEqual(Text, decomposed);
        Assert.Equal(RuleSetWriter.Write(Read(Text).GetValue()), RuleSetWriter.Write(Read(decomposed).GetValue()));
    }

    [Fact]
    public void A_byte_order_mark_is_accepted_and_moves_no_column()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("{ \"id\": 5 }")];

        Assert.Equal(9, RuleSetReader.Read(marked, "x").Diagnostics.First(d => d.Code == "HTX1204").Place.Column);
        byte[] whole = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)];
        Assert.True(RuleSetReader.Read(whole, "x").Succeeded);
    }

    [Fact]
    public void Windows_line_ends_are_accepted() => Assert.True(Read(Text.Replace("\n", "\r\n", StringComparison.Ordinal)).Succeeded);

    [Fact]
    public void Columns_count_as_editors_do()
    {
        var diagnostic = Read("{ \"notes\": \"đạt 𝒳\", \"x\": 1 }").Diagnostics.Single(d => d.Code == "HTX1201");

        Assert.Equal((1, 22), (diagnostic.Place.Line, diagnostic.Place.Column));
    }

    [Fact]
    public void GetValue_throws_one_exception_that_lists_every_defect()
    {
        var exception = Assert.Throws<InvalidFileException>(() => Read("{}").GetValue());

        Assert.Equal(6, exception.Diagnostics.Count);
        Assert.Equal(6, exception.Message.Split('\n').Length);
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_diagnostic() =>
        Assert.Equal("HTX1001", Assert.Single(RuleSetReader.ReadFile("khong-co.json").Diagnostics).Code);

    [Fact]
    public void A_folder_is_a_diagnostic() =>
        Assert.Equal("HTX1001", Assert.Single(RuleSetReader.ReadFile(Repository.Root).Diagnostics).Code);

    private static ReadResult<RuleSet> Read(string text) => RuleSetReader.Read(Encoding.UTF8.GetBytes(text), "mau.json");

    private static string RuleSetOf(string target, string measures = """ "a": { "title": "A", "kind": "count", "unit": "HTX" }, "b": { "title": "B", "kind": "count", "unit": "HTX" } """) => $$"""
        { "id": "mau", "version": 1, "document": { "kind": "Kế hoạch", "number": "1/KH", "title": "Mẫu", "issuedOn": null }, "inForce": { "from": null },
          "measures": { {{measures}} },
          "indicators": [ { "number": "1", "title": "C", "items": [ { "id": "1", "title": "N", "measure": "a", "target": {{target}}, "basis": { "clause": "mục 1", "quote": "q" } } ] } ] }
        """;
}
