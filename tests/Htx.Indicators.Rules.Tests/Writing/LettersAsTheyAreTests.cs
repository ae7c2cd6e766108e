using System.Text.Encodings.Web;
using System.Text.Json;

namespace Htx.Indicators.Rules.Tests;

/// <summary>What is written in JSON takes no more room than it was read from.</summary>
public sealed class LettersAsTheyAreTests
{
    private static readonly JsonSerializerOptions Platform = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Every_letter_there_can_be_reads_back_and_stands_as_it_is()
    {
        var all = string.Concat(Enumerable.Range(0, 0x11_0000).Where(Rune.IsValid).Select(scalar => new Rune(scalar).ToString()));

        var json = Json(all);

        Assert.Equal(all, JsonDocument.Parse(json).RootElement.GetString());
        // Quote, backslash, 65 controls and the two separators of lines.
        Assert.Equal(1 + 1 + 65 + 2, json.Count(letter => letter == '\\') - 1);
        Assert.DoesNotContain(json, char.IsControl);
    }

    [Theory]
    [InlineData("\uD83D")]
    [InlineData("a\uDE00b")]
    [InlineData("\uD83D\uD83D\uDE00")]
    [InlineData("\uDE00\uD83D\"")]
    public void Half_of_a_pair_becomes_the_sign_that_the_platform_puts_for_it(string text) =>
        Assert.Equal(JsonDocument.Parse(JsonSerializer.Serialize(text, Platform)).RootElement.GetString(), JsonDocument.Parse(Json(text)).RootElement.GetString());

    [Fact]
    public void A_rule_set_takes_four_bytes_for_a_letter_of_four_bytes()
    {
        var (text, letters) = (RuleSetWriter.Write(Sample.Resolution47.RuleSet), string.Concat(Enumerable.Repeat("\U0001F600", 1_000)));
        var longer = text.Replace("\"version\": 1,", $"\"version\": 1,\n  \"notes\": \"{letters}\",", StringComparison.Ordinal);

        var written = RuleSetWriter.Write(RuleSetReader.Read(Encoding.UTF8.GetBytes(longer), "x").GetValue());

        Assert.Equal(Encoding.UTF8.GetByteCount(longer), Encoding.UTF8.GetByteCount(written));
    }

    private static string Json(string text) => JsonText.WriteLine(json => json.WriteStringValue(text)).TrimEnd('\n');
}
