namespace Htx.Indicators.Rules.Tests;

public sealed class ObservationReaderTests
{
    [Theory]
    [InlineData("12", 12)]
    [InlineData("-0.5", -0.5)]
    [InlineData("1e3", 1000)]
    [InlineData("22.7272727272727", 22.727272727)]
    [InlineData("1e-40", 0)]
    public void A_number_is_read_and_rounded_to_9_decimals(string json, double value) =>
        Assert.Equal((decimal)value, Read($"\"a\": {json}")["a"].Value);

    [Theory]
    [InlineData("true", 1)]
    [InlineData("false", 0)]
    [InlineData("{ \"value\": true }", 1)]
    [InlineData("{ \"value\": false }", 0)]
    public void What_is_done_is_one_and_what_is_not_is_zero(string json, double value) => Assert.Equal((decimal)value, Read($"\"a\": {json}")["a"].Value);

    [Fact]
    public void A_subject_has_its_code_and_the_unit_it_is_part_of()
    {
        var subject = ObservationReader.Read(Encoding.UTF8.GetBytes("""{ "subject": { "id": "a", "name": "A", "code": "86", "partOf": "b" }, "asOf": "2026-01-01", "values": {} }"""), "x").GetValue().Subject;

        Assert.Equal(("a", "A", "86", "b"), (subject.Id, subject.Name, subject.Code, subject.PartOf));
    }

    [Theory]
    [InlineData("\"htxStrengthened\": { \"value\": null, \"unit\": \"HTX\" }", "HTX3005 112")]
    [InlineData("\"htxMembers\": { \"unit\": \"HTX\", \"value\": 5 }", "HTX3002 100")]
    [InlineData("\"htxMembers\": { \"note\": \"n\", \"value\": true }", "HTX3001 114")]
    [InlineData("\"trainedHtxManagers\": { \"note\": \"n\", \"value\": 101 }", "HTX3101 122")]
    [InlineData("\"htxMembers\": true", "HTX3001 90")]
    public void What_does_not_fit_its_measure_is_told_where_it_stands(string figure, string found)
    {
        var text = $$"""{ "subject": { "id": "a", "name": "A" }, "asOf": "2026-01-01", "values": { {{figure}} } }""";

        Assert.Equal(found, string.Join(' ', ObservationReader.Read(Encoding.UTF8.GetBytes(text), "x", Sample.Resolution47.RuleSet).Diagnostics.Select(defect => $"{defect.Code} {defect.Place.Column}")));
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_diagnostic() => Assert.Equal("HTX1001", Assert.Single(ObservationReader.ReadFile("nowhere.json").Diagnostics).Code);

    [Fact]
    public void Null_and_absence_are_missing_and_never_zero()
    {
        var set = Read("\"a\": null, \"b\": { \"value\": null, \"note\": \"chưa có\" }");

        Assert.All(["a", "b", "c"], id => Assert.True(set[id].IsMissing));
        Assert.Equal("chưa có", set["b"].Note);
    }

    [Fact]
    public void An_estimate_keeps_what_was_reached_so_far()
    {
        var figure = Read("""
            "a": { "value": 1800, "status": "estimated", "actual": 1623, "actualAsOf": "2023-10-31", "unit": "triệu đồng", "note": "ước" }
            """)["a"];

        Assert.Equal((1800m, ObservationStatus.Estimated), (figure.Value, figure.Status));
        Assert.Equal((1623m, new DateOnly(2023, 10, 31)), (figure.Actual, figure.ActualAsOf));
        Assert.Equal(("triệu đồng", "ước"), (figure.Unit, figure.Note));
    }

    [Fact]
    public void What_does_not_apply_has_no_figure_and_is_not_missing()
    {
        var figure = Read("\"a\": { \"status\": \"notApplicable\" }")["a"];

        Assert.Null(figure.Value);
        Assert.False(figure.IsMissing);
    }

    [Fact]
    public void A_figure_outside_its_domain_is_a_warning_and_leaves_its_item_not_assessed()
    {
        var text = File.ReadAllText(Repository.Sample).Replace("\"htxMembers\": 2570", "\"htxMembers\": 2570.5", StringComparison.Ordinal);
        var result = ObservationReader.Read(Encoding.UTF8.GetBytes(text), "x", Sample.Resolution47.RuleSet);

        var warning = result.Diagnostics.Single(diagnostic => diagnostic.Place.Path == "values.htxMembers");
        Assert.Equal(("HTX3101", Severity.Warning), (warning.Code, warning.Severity));
        Assert.Equal(Outcome.NotAssessed(NotAssessedReason.Inconsistent), Sample.Resolution47.Assess(result.GetValue()).Item("2.1").Outcome);
    }

    [Fact]
    public void A_near_miss_of_a_measure_is_named() =>
        Assert.Contains(
            "có phải là “htxMembers”?",
            ObservationReader.Read(Encoding.UTF8.GetBytes(Text("\"htxMember\": 5")), "x", Sample.Resolution47.RuleSet).Diagnostics.Single().Message(),
            StringComparison.Ordinal);

    private static string Text(string values) => $$"""{ "subject": { "id": "x", "name": "X" }, "asOf": "2026-01-01", "values": { {{values}} } }""";

    private static ObservationSet Read(string values) => ObservationReader.Read(Encoding.UTF8.GetBytes(Text(values)), "x").GetValue();
}
