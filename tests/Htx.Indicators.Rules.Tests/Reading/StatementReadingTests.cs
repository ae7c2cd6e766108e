namespace Htx.Indicators.Rules.Tests;

public sealed class StatementReadingTests
{
    [Fact]
    public void A_statement_is_a_string_or_an_object_with_a_note()
    {
        var statements = Read("\"240 + 20 = 260\", { \"text\": \"35/140 la\\u0300 25%\", \"note\": \"mục II.1.1\" }").GetValue().Statements;

        Assert.Equal([Statement.Parse("240 + 20 = 260"), Statement.Parse("35/140 là 25%", "mục II.1.1")], statements);
    }

    [Fact]
    public void There_are_none_as_a_rule()
    {
        Assert.Empty(Read("").GetValue().Statements);
        Assert.Empty(ObservationReader.Read("""{ "subject": { "id": "x", "name": "X" }, "asOf": "2026-01-01", "values": {} }"""u8.ToArray(), "x").GetValue().Statements);
    }

    [Fact]
    public void A_wrong_statement_is_a_warning_at_its_place_and_the_file_is_used()
    {
        var read = Read("\n  \"240 + 20 = 260\",\n  \"118/130 = 91,47%\"\n");
        var warning = Assert.Single(read.Diagnostics);

        Assert.Equal(2, read.GetValue().Statements.Count);
        Assert.Equal(("HTX4101", Severity.Warning, 3, 3, "statements[1]"), (warning.Code, warning.Severity, warning.Place.Line, warning.Place.Column, warning.Place.Path));
        Assert.Contains("các số cho 90,77%; 91,47% là 118/129", warning.Message(), StringComparison.Ordinal);
        Assert.Contains("the numbers give 90.77%; 91.47% is 118/129", warning.Message(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 + 1 = 3", "HTX4101")]
    [InlineData("118 trên 130", "HTX4001")]
    public void Of_one_with_a_note_the_place_is_that_of_its_text(string text, string code)
    {
        var found = Assert.Single(Read($$"""{ "note": "mục 1",{{'\n'}}  "text": "{{text}}" }""").Diagnostics);

        Assert.Equal((code, 2, 11, "statements[0].text"), (found.Code, found.Place.Line, found.Place.Column, found.Place.Path));
    }

    [Fact]
    public void A_statement_that_is_not_understood_is_an_error_so_that_none_goes_unchecked() =>
        Assert.Equal(("HTX4001", false), (Assert.Single(Read("\"118 trên 130\"").Diagnostics).Code, Read("\"118 trên 130\"").Succeeded));

    [Fact]
    public void All_defects_are_found_in_one_run_in_the_order_of_the_lines() =>
        Assert.Equal(
            ["HTX4101", "HTX1204", "HTX4001", "HTX1203", "HTX4102"],
            Read("\"1 + 1 = 3\",\n 5,\n \"x\",\n {},\n \"1/0 = 5\"").Diagnostics.Select(diagnostic => diagnostic.Code));

    [Fact]
    public void A_file_has_at_most_200_statements()
    {
        Assert.True(Read(Many(ObservationReader.MaxStatements)).Succeeded);
        Assert.Equal(["HTX1003"], Read(Many(ObservationReader.MaxStatements + 1)).Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void Together_they_have_at_most_20_000_characters()
    {
        var text = "1 + 1 = 2".PadRight(Statement.MaxLength);
        var full = string.Join(",\n", Enumerable.Repeat($"\"{text}\"", ObservationReader.MaxStatementCharacters / Statement.MaxLength));

        Assert.True(Read(full).Succeeded);
        Assert.All(["\"1 + 1 = 2\"", "{ \"note\": \"x\", \"text\": \"1 + 1 = 2\" }"], oneMore =>
        {
            var diagnostic = Assert.Single(Read($"{full},\n{oneMore}").Diagnostics);
            Assert.Equal(("HTX1003", "statements[20]", 21), (diagnostic.Code, diagnostic.Place.Path, diagnostic.Place.Line));
        });
    }

    private static string Many(int count) => string.Join(',', Enumerable.Repeat("\"1 + 1 = 2\"", count));

    private static ReadResult<ObservationSet> Read(string statements) =>
        ObservationReader.Read(Encoding.UTF8.GetBytes($$"""{ "subject": { "id": "x", "name": "X" }, "asOf": "2026-01-01", "values": {}, "statements": [{{statements}}] }"""), "x");
}
