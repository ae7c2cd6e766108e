namespace Htx.Indicators.Rules.Tests;

/// <summary>What a rule set says of its document and of the days it is in force.</summary>
public sealed class DocumentReadingTests
{
    private const string Document = """{ "kind": "Kế hoạch", "number": null, "title": "Mẫu", "issuedOn": null }""";
    private const string Always = """{ "from": null }""";

    [Theory]
    [InlineData("\"kind\": \"Kế hoạch\", ")]
    [InlineData("\"number\": null, ")]
    [InlineData("\"title\": \"Mẫu\", ")]
    [InlineData(", \"issuedOn\": null")]
    public void Each_key_that_a_document_needs_is_missed(string key) =>
        Assert.Equal(["HTX1203 document"], Defects(Document.Replace(key, "", StringComparison.Ordinal), Always));

    [Fact]
    public void Keys_that_nobody_knows_are_refused_in_both() =>
        Assert.Equal(["HTX1201 document.signer", "HTX1201 inForce.until"], Defects(Document[..^1] + """, "signer": "A" }""", """{ "from": null, "until": null }"""));

    [Theory]
    [InlineData("2025-12-30", false)]
    [InlineData("2025-12-31", true)]
    [InlineData("2026-01-01", true)]
    public void A_period_ends_on_the_day_it_starts_or_later(string to, bool isTaken) =>
        Assert.Equal(isTaken ? [] : ["HTX2009 inForce.to"], Defects(Document, $$"""{ "from": "2025-12-31", "to": "{{to}}" }"""));

    private static IEnumerable<string> Defects(string document, string inForce) => RuleSetReader.Read(
        Encoding.UTF8.GetBytes(
            $$"""
            { "id": "mau", "version": 1, "document": {{document}}, "inForce": {{inForce}},
              "measures": { "a": { "title": "A", "unit": "người", "kind": "count" } },
              "indicators": [ { "number": "1", "title": "T", "items": [
                { "id": "1.1", "title": "T", "measure": "a", "target": { "reach": 5 }, "basis": { "clause": "c", "quote": "q" } } ] } ] }
            """),
        "mau.json").Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Place.Path}");
}
