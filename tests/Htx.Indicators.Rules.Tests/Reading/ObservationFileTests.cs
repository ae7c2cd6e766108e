namespace Htx.Indicators.Rules.Tests;

public sealed class ObservationFileTests
{
    private static readonly RuleSet Rules = BundledRuleSets.Get("47-nq-hdnd-2021");

    [Fact]
    public void A_file_of_one_set_holds_one()
    {
        using var file = ObservationFile.Open(Repository.PathOf("samples/thap-muoi-2023-11-10.json"));

        Assert.Equal((false, ObservationFormat.Json), (file.HoldsMany, file.Format));
        Assert.Equal("thap-muoi", Assert.Single(file.ReadSets()).GetValue().Subject.Id);
        Assert.Equal(1, file.Progress);
    }

    [Theory]
    [InlineData("x.json", "[ A, B ]")]
    [InlineData("x.json", "\uFEFF  \n[\nA\n,\nB\n]\n")]
    [InlineData("x.jsonl", "A\nB\n")]
    [InlineData("x.NDJSON", "\uFEFFA\r\n\r\n  B")]
    public void An_array_and_JSON_lines_give_their_sets_in_order(string name, string text)
    {
        var sets = Read(text.Replace("A", Set("a", 1), StringComparison.Ordinal).Replace("B", Set("b", 2), StringComparison.Ordinal), name);

        Assert.Equal(["a", "b"], sets.Select(set => set.GetValue().Subject.Id));
    }

    [Theory]
    [InlineData("x.json", "[ A,\n B,\n { \"subject\" \"x\" },\n C ]", 3)]
    [InlineData("x.json", "[A,B,{ \"subject\" \"x\" },C]", 1)]
    [InlineData("x.json", "[A,B,{ 'subject': {}, },C]", 1)]
    [InlineData("x.json", "[ A,\n B,\n 7,\n C ]", 3)]
    [InlineData("x.json", "[ A,\n B,\n ,\n C ]", 3)]
    [InlineData("x.jsonl", "A\nB\n{ \"subject\nC", 3)]
    [InlineData("x.jsonl", "A\nB\n[]\nC", 3)]
    public void A_set_that_cannot_be_read_is_named_by_its_line_and_does_not_stop_the_others(string name, string text, int line)
    {
        text = text.Replace("A", Set("a", 1), StringComparison.Ordinal).Replace("B", Set("b", 2), StringComparison.Ordinal).Replace("C", Set("c", 3), StringComparison.Ordinal);

        var sets = Read(text, name);

        Assert.Equal(["a", "b", "-", "c"], sets.Select(set => set.Value?.Subject.Id ?? "-"));
        Assert.Equal(line, sets[2].Diagnostics[0].Place.Line);
    }

    [Fact]
    public void A_defect_inside_an_array_is_placed_in_the_file_and_its_path_says_which_set()
    {
        var sets = Read($"[ {Set("á", 1)},\n   {Set("b", 2).Replace("2026-", "", StringComparison.Ordinal)} ]");

        // The first id is no id, the second day no day.
        Assert.Equal(("[0].subject.id", 1, 24), (sets[0].Diagnostics[0].Place.Path, sets[0].Diagnostics[0].Place.Line, sets[0].Diagnostics[0].Place.Column));
        Assert.Equal(("[1].asOf", 2), (sets[1].Diagnostics[0].Place.Path, sets[1].Diagnostics[0].Place.Line));
    }

    [Theory]
    [InlineData("[]", "HTX1005")]
    [InlineData("[ A", "HTX1005")]
    [InlineData("[ A ] x", "HTX1005")]
    [InlineData("[ A, ]", "HTX1005")]
    [InlineData("[", "HTX1005")]
    public void An_array_that_does_not_end_as_one_is_refused_at_its_end(string text, string code)
    {
        var sets = Read(text.Replace("A", Set("a", 1), StringComparison.Ordinal));

        Assert.Equal(code, sets.SelectMany(set => set.Diagnostics).First().Code);
        Assert.All(sets.SkipLast(text.EndsWith('A') || text.Contains('x', StringComparison.Ordinal) ? 1 : sets.Count), set => Assert.True(set.Succeeded));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF\n \r\n")]
    public void JSON_lines_without_a_set_are_refused(string text) =>
        Assert.Equal("HTX1002", Assert.Single(Assert.Single(Read(text, "x.jsonl")).Diagnostics).Code);

    [Fact]
    public void A_second_set_of_one_subject_and_day_is_refused_and_one_of_another_day_is_not()
    {
        var sets = Read($"{Set("a", 1)}\n{Set("a", 1, "2025-12-31")}\n{Set("a", 2)}", "x.jsonl");

        Assert.Equal(["", "", "HTX3006"], sets.Select(set => string.Join(' ', set.Diagnostics.Select(d => d.Code))));
        Assert.Equal((3, "dòng 1"), (sets[2].Diagnostics[0].Place.Line, sets[2].Diagnostics[0].Message().Contains("dòng 1", StringComparison.Ordinal) ? "dòng 1" : ""));
    }

    [Theory]
    [InlineData("x.jsonl", "A\nB")]
    [InlineData("x.json", "[A,\nB]")]
    [InlineData("x.json", "[A,B]")]
    public void A_set_of_more_than_a_megabyte_is_refused_and_does_not_stop_the_others(string name, string text)
    {
        var long_ = Set("a", 1).Replace("\"A\"", $"\"{new string('A', ObservationReader.MaxBytes)}\"", StringComparison.Ordinal);

        var sets = Read(text.Replace("A", long_, StringComparison.Ordinal).Replace("B", Set("b", 1), StringComparison.Ordinal), name);

        Assert.Equal("HTX1003", sets[0].Diagnostics.Single().Code);
        Assert.Equal(["-", "b"], sets.Select(set => set.Value?.Subject.Id ?? "-"));
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_diagnostic()
    {
        using var file = ObservationFile.Open("nowhere.jsonl");

        var only = Assert.Single(file.ReadSets());
        Assert.Equal(("HTX1001", true), (Assert.Single(only.Diagnostics).Code, only.LosesSets));
    }

    [Fact]
    public void A_table_whose_numbers_could_be_read_two_ways_is_not_opened() =>
        Assert.Throws<ArgumentException>(() => ObservationFile.OpenStream(new MemoryStream(), "x.csv"));

    [Theory]
    [InlineData("x.json", "[SET]")]
    [InlineData("x.json", "SET")]
    [InlineData("x.jsonl", "SET")]
    [InlineData("x.csv", "subject.id;subject.name;asOf;htxMembers\na;A;2026-12-31;1")]
    public void A_pipe_is_read_as_a_file_is(string name, string text)
    {
        text = text.Replace("SET", Set("a", 1), StringComparison.Ordinal);
        using var file = ObservationFile.OpenStream(new Pipe(Encoding.UTF8.GetBytes(text)), name, new() { Numbers = Language.English, Measures = [Rules.Measures] });

        Assert.Equal(1, Assert.Single(file.ReadSets()).GetValue()["htxMembers"].Value);
    }

    [Theory]
    [InlineData("x.jsonl", "SET\n", "a")]
    [InlineData("x.jsonl", "SET\n{ \"subject\": {", "a")]
    [InlineData("x.json", "[SET,BLANKS", "a")]
    [InlineData("x.json", "[SET,", "")]
    [InlineData("x.json", "{ \"subject\": {", "")]
    [InlineData("x.json", "", "")]
    public void A_file_that_breaks_off_is_read_as_far_and_said_to_be_lost(string name, string text, string ids)
    {
        using var file = ObservationFile.OpenStream(new BrokenOffStream(Encoding.UTF8.GetBytes(text.Replace("SET", Set("a", 1), StringComparison.Ordinal).Replace("BLANKS", new(' ', 5_000), StringComparison.Ordinal))), name);

        var read = file.ReadSets().ToArray();

        Assert.Equal(ids, string.Concat(read.Select(set => set.Value?.Subject.Id)));
        Assert.Equal("HTX1001", Assert.Single(read.SelectMany(set => set.Diagnostics)).Code);
        Assert.Equal((true, null), (read[^1].LosesSets, read[^1].Value));
    }

    [Fact]
    public void More_than_10_000_good_sets_are_read()
    {
        var lines = string.Join('\n', Enumerable.Range(0, 10_001).Select(i => $$"""{ "subject": { "id": "s{{i}}", "name": "A" }, "asOf": "2026-12-31", "values": {} }"""));

        Assert.Equal(10_001, Read(lines, "x.jsonl").Count(set => set.Succeeded));
    }

    [Fact]
    public void Sets_come_one_at_a_time_while_the_file_is_read()
    {
        var lines = Enumerable.Range(0, 10_000).Select(i => Set($"s{i}", i));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        using var file = ObservationFile.OpenStream(stream, "x.jsonl");

        Assert.Equal("s0", file.ReadSets().First().GetValue().Subject.Id);
        Assert.InRange(stream.Position, 1, 128 * 1024);
        Assert.InRange(file.Progress, 0.001, 0.5);
    }

    internal static string Set(string id, int members, string asOf = "2026-12-31") =>
        $$"""{ "subject": { "id": "{{id}}", "name": "A" }, "asOf": "{{asOf}}", "values": { "htxMembers": {{members}} } }""";

    /// <summary>Where files were joined that each begin with a mark.</summary>
    [Theory]
    [InlineData("x.jsonl", "A\n\uFEFF\nB", 2)]
    [InlineData("x.json", "[A,\n\uFEFF,\nB]", 2)]
    public void A_mark_that_stands_for_a_set_is_told_with_its_line(string name, string text, int line)
    {
        var refused = Read(text.Replace("A", Set("a", 1), StringComparison.Ordinal).Replace("B", Set("b", 2), StringComparison.Ordinal), name).Where(set => !set.Succeeded);

        Assert.Equal(("HTX1005", line), (refused.First().Diagnostics[0].Code, refused.First().Diagnostics[0].Place.Line));
    }

    [Theory]
    [InlineData("x.jsonl", "A\nB", 2)]
    [InlineData("x.json", "[A,\nB]", 2)]
    [InlineData("x.json", "B", null)]
    public void A_letter_that_is_no_UTF_8_is_told_with_its_line_where_there_are_many_sets(string name, string text, int? line)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(text.Replace("A", Set("a", 1), StringComparison.Ordinal).Replace("B", Set("b", 7), StringComparison.Ordinal)).Select(letter => letter == (byte)'7' ? (byte)0xE3 : letter)];
        using var file = ObservationFile.OpenStream(new MemoryStream(bytes), name);

        var defect = Assert.Single(file.ReadSets().SelectMany(set => set.Diagnostics));
        Assert.Equal(("HTX1004", line), (defect.Code, defect.Place.Line));
    }

    private static List<ReadResult<ObservationSet>> Read(string text, string name = "x.json")
    {
        using var file = ObservationFile.OpenStream(new MemoryStream(Encoding.UTF8.GetBytes(text)), name, new() { Measures = [Rules.Measures] });
        return [.. file.ReadSets()];
    }

    /// <summary>Bytes that come once, as those of a pipe do.</summary>
    private sealed class Pipe(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }
    }
}
