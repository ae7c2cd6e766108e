namespace Htx.Indicators.Rules.Tests;

/// <summary>
/// An array of three sets, laid out as people and programs do, of which the second loses one sign: every quote, every bracket, every
/// comma and colon in turn.
/// </summary>
public sealed class DamagedArrayTests
{
    private const string Set = """
        {
          "subject": { "id": "ID", "name": "HTX \"Xanh\", xã (1), 5:" },
          "asOf": "2026-12-31",
          "values": {
            "htxMembers": { "value": 5, "note": "ước", "status": "estimated" }
          },
          "statements": [
            { "text": "1 + 1 = 2", "note": "mục 1" },
            { "text": "2 + 2 = 4" }
          ],
          "source": "Báo cáo"
        }
        """;

    /// <summary>What stands before, between and behind the sets; what each of their lines begins with, or null where they have one line.</summary>
    private static readonly Dictionary<string, (string Before, string Between, string Behind, string? Indent)> Layouts = new()
    {
        ["a set on each line"] = ("[\n", ",\n", "\n]\n", null),
        ["a set on each line, indented"] = ("[\n\t", ",\n\t", "\n]", null),
        ["a set on each line, brackets beside them"] = ("[ ", ",\n  ", " ]\n", null),
        ["a set on each line, commas in front"] = ("[ ", "\n, ", "\n]\n", null),
        ["a set on each line, blank lines between"] = ("\n[\n\n", ",\n\n\n", "\n\n]\n\n", null),
        ["pretty-printed"] = ("[\n  ", ",\n  ", "\n]\n", "  "),
        ["pretty-printed with tabs"] = ("[\n\t", ",\n\t", "\n]\n", "\t"),
        ["pretty-printed, sets not indented"] = ("[\n", ",\n", "\n]\n", ""),
        ["pretty-printed, brackets side by side"] = ("[", ", ", "]\n", ""),
        ["pretty-printed, brackets side by side, indented"] = ("[ ", ", ", " ]\n", "  "),
    };

    public static TheoryData<string, string> LayoutsAndLineEnds
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var layout in Layouts.Keys)
            {
                data.Add(layout, "\n");
                data.Add(layout, "\r\n");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(LayoutsAndLineEnds))]
    public void Undamaged_all_are_read(string layout, string lineEnd) =>
        Assert.Equal(["a", "b", "c"], Read(Lay(layout, Laid(layout, "b"), lineEnd)).Select(IdOf));

    [Theory]
    [MemberData(nameof(LayoutsAndLineEnds))]
    public void A_quote_that_is_missing_costs_its_own_set_only_and_is_placed_in_it(string layout, string lineEnd)
    {
        var (set, place) = (Laid(layout, "b"), (From: LineOf(layout, "b", 0), To: LineOf(layout, "b", int.MaxValue)));
        foreach (var at in Enumerable.Range(0, set.Length).Where(i => set[i] == '"'))
        {
            var sets = Read(Lay(layout, set.Remove(at, 1), lineEnd));

            Assert.Equal(["a", "-", "c"], sets.Select(IdOf));
            Assert.Equal("HTX1005", Assert.Single(sets[1].Diagnostics).Code);
            Assert.InRange(sets[1].Diagnostics[0].Place.Line!.Value, place.From, place.To);
        }
    }

    [Theory]
    [MemberData(nameof(LayoutsAndLineEnds))]
    public void In_the_first_set_and_in_the_last_it_costs_no_other_either(string layout, string lineEnd)
    {
        var (first, last) = (Laid(layout, "a"), Laid(layout, "c"));
        foreach (var at in Enumerable.Range(0, first.Length).Where(i => first[i] == '"'))
        {
            Assert.Equal(["-", "b", "c"], Read(Lay(layout, first.Remove(at, 1), Laid(layout, "b"), last, lineEnd)).Select(IdOf));
            Assert.Equal(["a", "b", "-"], Read(Lay(layout, first, Laid(layout, "b"), last.Remove(at, 1), lineEnd)).Select(IdOf));
        }
    }

    [Theory]
    [MemberData(nameof(LayoutsAndLineEnds))]
    public void Whatever_sign_is_missing_the_set_behind_is_read_or_said_not_to_be(string layout, string lineEnd)
    {
        var set = Laid(layout, "b");
        foreach (var at in SignsOf(set))
        {
            var sets = Read(Lay(layout, set.Remove(at, 1), lineEnd));

            Assert.Equal(["a", "-"], sets.Take(2).Select(IdOf));
            Assert.True(sets.Any(read => IdOf(read) == "c" || read.Diagnostics.Any(d => d.Code == "HTX1011")), $"{set[at]} at {at}");
        }
    }

    [Theory]
    [MemberData(nameof(LayoutsAndLineEnds))]
    public void A_comma_that_is_missing_between_two_sets_costs_no_other(string layout, string lineEnd)
    {
        var (before, between, behind, _) = Layouts[layout];
        var lines = string.Concat(between.Where(c => c != ','));
        var sets = Read((before + Laid(layout, "a") + lines + Laid(layout, "b") + between + Laid(layout, "c") + behind).ReplaceLineEndings(lineEnd));

        Assert.Equal("HTX1005", Assert.Single(sets[0].Diagnostics).Code);
        Assert.Equal("c", IdOf(sets[^1]));
        Assert.True(IdOf(sets[1]) == "b" || sets[1].Diagnostics.Any(diagnostic => diagnostic.Code == "HTX1011"));
    }

    [Theory]
    [MemberData(nameof(LayoutsAndLineEnds))]
    public void Brackets_in_a_text_whose_quote_is_missing_hide_nothing_unsaid(string layout, string lineEnd)
    {
        var set = Laid(layout, "b").Replace("Báo cáo", "}, { } [ ]], {", StringComparison.Ordinal);
        foreach (var at in Enumerable.Range(0, set.Length).Where(i => set[i] == '"'))
        {
            var sets = Read(Lay(layout, set.Remove(at, 1), lineEnd));

            Assert.Equal(["a", "-"], sets.Take(2).Select(IdOf));
            Assert.True(sets.Any(read => IdOf(read) == "c" || read.Diagnostics.Any(d => d.Code == "HTX1011")), $"{at}");
        }
    }

    [Fact]
    public void Lines_that_are_not_indented_at_all_hide_no_set_though_parts_of_the_damaged_one_are_taken_for_some()
    {
        string Flat(string id) => string.Join('\n', Laid("pretty-printed", id).Split('\n').Select(line => line.Trim()));
        var set = Flat("b");
        foreach (var at in Enumerable.Range(0, set.Length).Where(i => set[i] == '"'))
        {
            var sets = Read($"[\n{Flat("a")},\n{set.Remove(at, 1)},\n{Flat("c")}\n]\n");

            Assert.Equal(["a", "-", "c"], [IdOf(sets[0]), IdOf(sets[1]), IdOf(sets[^1])]);
            Assert.DoesNotContain(sets.SkipLast(1).Skip(1), read => read.Succeeded);
        }
    }

    [Fact]
    public void Several_damaged_sets_each_cost_themselves()
    {
        string[] sets = [.. "abcd".Select(id => Laid("a set on each line", id.ToString()))];

        var read = Read($"[\n{sets[0].Replace("\"asOf", "asOf", StringComparison.Ordinal)},\n{sets[1].Replace("text\"", "text", StringComparison.Ordinal)},\n{sets[2]},\n{sets[3].Replace("cáo\"", "cáo", StringComparison.Ordinal)}\n]");

        Assert.Equal(["-", "-", "c", "-"], read.Select(IdOf));
        Assert.Equal([2, 3, 5], read.Where(set => !set.Succeeded).Select(set => set.Diagnostics.Single().Place.Line));
    }

    [Fact]
    public void Sets_on_the_line_of_a_quote_that_is_missing_are_said_not_to_be_read()
    {
        var (a, b, c) = (Laid("a set on each line", "a"), Laid("a set on each line", "b"), Laid("a set on each line", "c"));

        var sets = Read($"[{a},{b.Replace("\"asOf", "asOf", StringComparison.Ordinal)},{c}]");

        Assert.Equal(["a", "-", "-"], sets.Select(IdOf));
        var diagnostic = Assert.Single(sets[2].Diagnostics);
        Assert.Equal(("HTX1011", 1), (diagnostic.Code, diagnostic.Place.Line));
        Assert.Equal("chưa đọc các bộ số liệu đứng sau chỗ hỏng ở dòng 1, đến hết tệp, vì không biết mỗi bộ bắt đầu từ đâu; sửa dòng 1 rồi chạy lại", diagnostic.Message());
        Assert.Equal("the sets behind the damage in line 1, up to the end of the file, were not read, since where each begins cannot be told; mend line 1 and run again", diagnostic.Message(Language.English));
    }

    [Fact]
    public void Sets_that_stand_further_to_the_right_than_the_damaged_one_are_said_not_to_be_read()
    {
        var (a, b, c) = (Laid("a set on each line", "a"), Laid("a set on each line", "b"), Laid("a set on each line", "c"));

        var sets = Read($"[\n{a.Replace("\"asOf", "asOf", StringComparison.Ordinal)},\n    {b},\n{c}\n]");

        Assert.Equal(["-", "-", "c"], sets.Select(IdOf));
        Assert.Equal(("HTX1011", 2), (sets[1].Diagnostics.Single().Code, sets[1].Diagnostics.Single().Place.Line));
        Assert.Contains("ở dòng 2, đến trước dòng 4,", sets[1].Diagnostics[0].Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void Endless_brackets_are_refused_without_being_kept()
    {
        var sets = Read($"[\n{new string('[', 3_000_000)},\n{Laid("a set on each line", "b")}\n]");

        Assert.Equal("HTX1006", sets[0].Diagnostics.Single().Code);
        Assert.Equal("b", IdOf(sets[1]));
    }

    private static string Laid(string layout, string id)
    {
        var indent = Layouts[layout].Indent;
        return Set.ReplaceLineEndings(indent is null ? " " : $"\n{indent}").Replace("ID", id, StringComparison.Ordinal);
    }

    private static string Lay(string layout, string second, string lineEnd) => Lay(layout, Laid(layout, "a"), second, Laid(layout, "c"), lineEnd);

    private static string Lay(string layout, string first, string second, string third, string lineEnd)
    {
        var (before, between, behind, _) = Layouts[layout];
        return (before + string.Join(between, first, second, third) + behind).ReplaceLineEndings(lineEnd);
    }

    private static int LineOf(string layout, string id, int at)
    {
        var set = Laid(layout, id);
        var text = Layouts[layout].Before + Laid(layout, "a") + Layouts[layout].Between + set[..Math.Min(at, set.Length)];
        return text.Count(c => c == '\n') + 1;
    }

    /// <summary>The brackets, commas and colons outside of strings.</summary>
    private static IEnumerable<int> SignsOf(string set)
    {
        var isInString = false;
        for (var i = 0; i < set.Length; i++)
        {
            if (set[i] == '"' && (i == 0 || set[i - 1] != '\\'))
                isInString = !isInString;
            else if (!isInString && "{}[],:".Contains(set[i], StringComparison.Ordinal))
                yield return i;
        }
    }

    private static string IdOf(ReadResult<ObservationSet> read) => read.Value?.Subject.Id ?? "-";

    private static List<ReadResult<ObservationSet>> Read(string text)
    {
        using var file = ObservationFile.OpenStream(new MemoryStream(Encoding.UTF8.GetBytes(text)), "x.json");
        return [.. file.ReadSets()];
    }
}
