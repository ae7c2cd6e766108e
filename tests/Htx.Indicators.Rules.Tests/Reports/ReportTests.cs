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

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element, Plain);

    private static List<string> Values(JsonElement element, string[] except) => element.ValueKind switch
    {
        JsonValueKind.Object => [.. element.EnumerateObject().Where(m => !except.Contains(m.Name)).SelectMany(m => Values(m.Value, except).Prepend(m.Name))],
        JsonValueKind.Array => [.. element.EnumerateArray().SelectMany(e => Values(e, except))],
        _ => [element.ToString()],
    };
}
