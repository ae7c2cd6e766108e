namespace Htx.Indicators.Rules.Tests;

public sealed class ExactNumberTests
{
    private static readonly string Rules = Repository.ReadText("rules/47-nq-hdnd-2021.json");

    [Theory]
    [InlineData("2600.0000000001")]
    [InlineData("2599.9999999999999999999999999999999")]
    [InlineData("2600.0000000000000000000000000000001")]
    [InlineData("2600.0000000000000000000000000000001e0")]
    [InlineData("26000000000001e-10")]
    [InlineData("1e-40")]
    public void A_number_of_a_document_is_never_rounded(string number) => Assert.Contains("HTX1208", Read(number));

    [Theory]
    [InlineData("2600.000000001")]
    [InlineData("2600.0000000000000000000000000000000")]
    [InlineData("2.6e3")]
    [InlineData("26000000000000e-10")]
    [InlineData("-0.000000001")]
    [InlineData("0e-40")]
    [InlineData("2600.0000000000000000000000000000000000000000000000000000000")]
    public void Zeros_at_its_end_are_no_decimals(string number) => Assert.DoesNotContain("HTX1208", Read(number));

    /// <summary>A figure is rounded first, and what it is then lies in the range or does not.</summary>
    [Theory]
    [InlineData("999999999999999999.9999999999", false)]
    [InlineData("-999999999999999999.9999999995", false)]
    [InlineData("999999999999999999.9999999994", true)]
    [InlineData("-999999999999999999.999999999", true)]
    public void A_figure_that_rounds_up_to_the_limit_is_beyond_it(string number, bool isTaken)
    {
        foreach (var value in (string[])[number, $$"""{ "value": 1, "status": "estimated", "actual": {{number}}, "actualAsOf": "2025-12-30" }"""])
        {
            var text = $$"""{ "subject": { "id": "x", "name": "X" }, "asOf": "2025-12-31", "values": { "htxMembers": {{value}} } }""";

            Assert.Equal(isTaken ? [] : ["HTX1208"], ObservationReader.Read(Encoding.UTF8.GetBytes(text), "x.json").Diagnostics.Select(diagnostic => diagnostic.Code));
        }
    }

    private static string[] Read(string number)
    {
        var text = Rules.Replace("\"atLeast\": 2600", $"\"atLeast\": {number}", StringComparison.Ordinal);
        Assert.NotEqual(Rules, text);
        return [.. RuleSetReader.Read(Encoding.UTF8.GetBytes(text), "x.json").Diagnostics.Select(diagnostic => diagnostic.Code)];
    }
}
