using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Fluent;

namespace Htx.Indicators.Rules.Tests;

public sealed class CanonicalFormTests
{
    private const string Hash47 = "d34ffa4d75e91ea544cb63deb491f16ad8c0b007375340c6618713f8e7ba7572";

    private static string Text47 => File.ReadAllText(Repository.Rules47);

    [Fact]
    public void The_hash_of_a_published_rule_set_never_changes() => Assert.Equal(Hash47, CanonicalForm.Sha256(Sample.Resolution47.RuleSet));

    [Fact]
    public void The_hash_is_that_of_the_text_and_anybody_can_compute_it() =>
        Assert.Equal(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(CanonicalForm.Of(Sample.Resolution47.RuleSet)))),
            CanonicalForm.Sha256(Sample.Resolution47.RuleSet));

    [Fact]
    public void It_is_one_line_of_json_that_reads_back_as_the_rule_set()
    {
        var text = CanonicalForm.Of(Sample.Resolution47.RuleSet);

        Assert.DoesNotContain('\n', text);
        Assert.Equal(text, CanonicalForm.Of(Read(text)));
        Assert.StartsWith("""{"id":"47-nq-hdnd-2021","version":1,"document":{"kind":"Nghị quyết",""", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Formatting_order_of_keys_decomposed_letters_and_the_schema_s_path_are_without_effect()
    {
        var hash = CanonicalForm.Sha256(Sample.Resolution47.RuleSet);
        var root = JsonNode.Parse(Text47)!.AsObject();
        root.Remove("$schema");

        Assert.Equal(hash, CanonicalForm.Sha256(Read(root.ToJsonString())));
        Assert.Equal(hash, CanonicalForm.Sha256(Read(Reversed(root)!.ToJsonString())));
        Assert.Equal(hash, CanonicalForm.Sha256(Read(Text47.Replace("ị", "i\u0323", StringComparison.Ordinal))));
        Assert.Equal(hash, CanonicalForm.Sha256(Read(Text47.Replace("\"reach\": 40", "\"reach\": 4.0e1", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("\"version\": 1", "\"version\": 2")]
    [InlineData("\"reach\": 40", "\"reach\": 40.000000001")]
    [InlineData("\"reach\": 40", "\"atLeast\": 40")]
    [InlineData("Tháp Mười", "Tháp Muời")]
    [InlineData("\"2021-08-12\"", "\"2021-08-13\"")]
    public void Every_difference_in_what_is_said_gives_another_hash(string from, string to) =>
        Assert.NotEqual(CanonicalForm.Sha256(Sample.Resolution47.RuleSet), CanonicalForm.Sha256(Read(Text47.Replace(from, to, StringComparison.Ordinal))));

    [Theory]
    [InlineData("a\u00a0b")]
    [InlineData("\U0001f33e")]
    [InlineData("\u0378")]
    [InlineData("<&>'\u00e9")]
    public void Only_quotation_marks_and_backslashes_are_escaped_whatever_the_platform_knows_of_unicode(string text)
    {
        var canonical = CanonicalForm.Of(json => json.WriteStringValue(text + "\\u00e9\""));

        Assert.Equal($"\"{text}\\\\u00e9\\\"\"", canonical);
        Assert.Equal(text + "\\u00e9\"", JsonSerializer.Deserialize<string>(canonical));
    }

    [Law(MaxTest = 300)]
    public FsCheck.Property Every_rule_set_that_can_be_has_one_canonical_form() =>
        Prop.ForAll(RuleSets.All.ToArbitrary(), ruleSet =>
        {
            var text = CanonicalForm.Of(ruleSet);

            Assert.Equal(text, CanonicalForm.Of(Read(text)));
            Assert.Equal(text, CanonicalForm.Of(Read(Reversed(JsonNode.Parse(RuleSetWriter.Write(ruleSet)))!.ToJsonString())));
        });

    private static RuleSet Read(string text) => RuleSetReader.Read(Encoding.UTF8.GetBytes(text), "x").GetValue();

    /// <summary>The same with the keys of every object the other way round.</summary>
    private static JsonNode? Reversed(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Reverse().Select(member => KeyValuePair.Create(member.Key, Reversed(member.Value)))),
        JsonArray elements => new JsonArray([.. elements.Select(Reversed)]),
        _ => node?.DeepClone(),
    };
}
