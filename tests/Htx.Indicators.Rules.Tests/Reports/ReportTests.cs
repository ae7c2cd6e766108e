using System.Text.Encodings.Web;
using System.Text.Json;

namespace Htx.Indicators.Rules.Tests;

public sealed class ReportTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("resolution-47.txt", Language.Vietnamese)]
    [InlineData("resolution-47.en.txt", Language.English)]
    public void Text(string file, Language language) => Golden.Verify(file, TextReport.Write(Sample.Assessment, language));

    [Theory]
    [InlineData("resolution-47.md", Language.Vietnamese)]
    [InlineData("resolution-47.en.md", Language.English)]
    public void Markdown(string file, Language language) => Golden.Verify(file, MarkdownReport.Write(Sample.Assessment, language));

    [Fact]
    public void Json() => Golden.Verify("resolution-47.json", JsonReport.Write(Sample.Assessment));

    [Fact]
    public void Json_has_the_members_that_other_programs_rely_on()
    {
        using var document = JsonDocument.Parse(JsonReport.Write(Sample.Assessment));
        var root = document.RootElement;
        var item = root.GetProperty("indicators")[4].GetProperty("items")[0];

        Assert.Equal(["ruleSet", "subject", "asOf", "summary", "indicators"], root.EnumerateObject().Select(member => member.Name).Take(5));
        Assert.Equal(11, root.GetProperty("summary").GetProperty("items").GetProperty("total").GetInt32());
        Assert.Equal("vượt", item.GetProperty("classification").GetString());
        Assert.Equal(75, item.GetProperty("value").GetDecimal());
        Assert.Equal(187.5m, item.GetProperty("percentOfTarget").GetDecimal());
        Assert.Equal(
            """{"kind":"reach","value":40,"text":"đạt 40%","better":"higher","met":{"from":40,"included":true},"exceeded":{"from":40,"included":false}}""",
            Compact(item.GetProperty("target")));
        Assert.Equal("""{"managersCollege":35,"managersIntermediate":70,"managers":140}""", Compact(item.GetProperty("inputs")));
        Assert.Equal("2025-12-31", item.GetProperty("deadline").GetString());
        Assert.Equal(JsonValueKind.Null, item.GetProperty("provisional").ValueKind);
        Assert.Equal(JsonValueKind.Null, item.GetProperty("reason").ValueKind);
        Assert.Empty(item.GetProperty("missing").EnumerateArray());
        Assert.Empty(item.GetProperty("parts").EnumerateArray());
    }

    [Fact]
    public void Json_has_the_statements_of_the_report_where_there_are_any()
    {
        using var without = JsonDocument.Parse(JsonReport.Write(Sample.With()));
        using var document = JsonDocument.Parse(JsonReport.Write(Sample.WithStatements(
            Statement.Parse("118/130 = 91,47%", "mục II.1.2"), Statement.Parse("22,7% hơn 20% là 2,7%"), Statement.Parse("7/0 = 3"))));
        var statements = document.RootElement.GetProperty("statements");

        Assert.False(without.RootElement.TryGetProperty("statements", out _));
        Assert.Equal(
            """{"text":"118/130 = 91,47%","note":"mục II.1.2","right":false,"verdict":"wrong","computed":90.769230769,"slip":"91,47% là 118/129","explanation":"sai: các số cho 90,77%; 91,47% là 118/129"}""",
            Compact(statements[0]));
        Assert.Equal("""{"text":"22,7% hơn 20% là 2,7%","right":true,"verdict":"exact","computed":2.7,"lowest":2.65,"highest":2.8,"slip":null,"explanation":"đúng"}""", Compact(statements[1]));
        Assert.Equal("""{"text":"7/0 = 3","right":null,"verdict":"notComputable","computed":null,"slip":null,"explanation":"không tính được: mẫu số bằng 0"}""", Compact(statements[2]));
    }

    [Theory]
    [InlineData("5 + 3 = 8", "1 phép tính, đúng.", "1 statement, right.")]
    [InlineData("5 + 3 = 8; 5/22 = 22,7%", "2 phép tính, đều đúng.", "2 statements, all right.")]
    [InlineData("7/71 = 9,85%", "1 phép tính, đúng.|7/71 = 9,85%: đúng: các số cho 9,859%, bỏ các chữ số sau (không làm tròn) còn 9,85%", "1 statement, right.|7/71 = 9,85%: right: the numbers give 9.859%, cut off (not rounded) to 9.85%")]
    [InlineData("5 + 3 = 9", "1 phép tính, sai.|5 + 3 = 9: sai: các số cho 8", "1 statement, wrong.|5 + 3 = 9: wrong: the numbers give 8")]
    [InlineData(
        "7/0 = 3; 5 + 3 = 8; 118/130 = 91,47%; 7/(1,2 - 1,1) = 8; 4 + 3 = 7",
        "5 phép tính, 2 đúng, 1 chưa thấy sai, 1 sai, 1 không tính được.|7/0 = 3: không tính được: mẫu số bằng 0|118/130 = 91,47%: sai: các số cho 90,77%; 91,47% là 118/129|7/(1,2 - 1,1) = 8: chưa thấy sai: các số dùng để tính có thể đã làm tròn, nên không xác định được khoảng của kết quả",
        "5 statements, 2 right, 1 not found wrong, 1 wrong, 1 not computable.|7/0 = 3: cannot be computed: a denominator is 0|118/130 = 91,47%: wrong: the numbers give 90.77%; 91.47% is 118/129|7/(1,2 - 1,1) = 8: not found wrong: the numbers it is computed from may be rounded themselves, and nothing bounds the result")]
    public void Text_counts_the_statements_and_shows_those_that_are_not_plainly_right(string texts, string vietnamese, string english)
    {
        var assessment = Sample.WithStatements([.. texts.Split("; ").Select(text => Statement.Parse(text))]);

        Assert.Equal(vietnamese, StatementsOf(TextReport.Write(assessment), "Phép tính của báo cáo, tính lại: "));
        Assert.Equal(english, StatementsOf(TextReport.Write(assessment, Language.English), "What the report computes itself, computed again: "));
    }

    [Fact]
    public void Text_says_nothing_of_statements_where_there_are_none() =>
        Assert.DoesNotContain("Phép tính", TextReport.Write(Sample.With()), StringComparison.Ordinal);

    [Fact]
    public void Text_shows_the_statements_of_a_subject_once_however_many_documents_it_is_held_against()
    {
        var assessment = Sample.WithStatements(Statement.Parse("5 + 3 = 9", "mục I"));

        var text = TextReport.WriteTable(AssessmentTable.Of(assessment, Sample.WithStatements(Statement.Parse("5 + 3 = 9", "mục I"))));

        Assert.Equal(1, text.Split("5 + 3 = 9 (mục I): sai: các số cho 8").Length - 1);
        Assert.Equal(1, text.Split("Phép tính của báo cáo").Length - 1);
    }

    [Fact]
    public void Json_changes_only_its_prose_with_the_language()
    {
        string[] prose = ["text", "explanation", "slip"];
        using var vietnamese = JsonDocument.Parse(JsonReport.Write(Sample.Assessment));
        using var english = JsonDocument.Parse(JsonReport.Write(Sample.Assessment, Language.English));

        Assert.Equal(Values(vietnamese.RootElement, prose), Values(english.RootElement, prose));
    }

    [Fact]
    public void Json_names_what_is_missing()
    {
        using var document = JsonDocument.Parse(JsonReport.Write(Sample.With("managers", null)));
        var item = document.RootElement.GetProperty("indicators")[4].GetProperty("items")[0];

        Assert.Equal("chưa đánh giá", item.GetProperty("classification").GetString());
        Assert.Equal("missing", item.GetProperty("reason").GetString());
        Assert.Equal(JsonValueKind.Null, item.GetProperty("value").ValueKind);
        Assert.Equal("""["managers"]""", Compact(item.GetProperty("missing")));
    }

    [Fact]
    public void Markdown_shows_markup_in_names_as_text()
    {
        var observations = new ObservationSet(new("x", "<b>[x](y)</b> *|"), Sample.Observations.AsOf, []);

        Assert.Contains(@"\<b\>\[x\](y)\</b\> \*\|", MarkdownReport.Write(Sample.Resolution47.Assess(observations)), StringComparison.Ordinal);
    }

    private static string StatementsOf(string report, string heading) =>
        string.Join('|', report[(report.IndexOf(heading, StringComparison.Ordinal) + heading.Length)..].TrimEnd('\n').Split("\n  "));

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element, Plain);

    private static List<string> Values(JsonElement element, string[] except) => element.ValueKind switch
    {
        JsonValueKind.Object => [.. element.EnumerateObject().Where(m => !except.Contains(m.Name)).SelectMany(m => Values(m.Value, except).Prepend(m.Name))],
        JsonValueKind.Array => [.. element.EnumerateArray().SelectMany(e => Values(e, except))],
        _ => [element.ToString()],
    };
}
