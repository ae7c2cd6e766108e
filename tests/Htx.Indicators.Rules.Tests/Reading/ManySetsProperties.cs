using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Rules.Tests;

public sealed class ManySetsProperties
{
    private static readonly string[] Separators = ["", " ", "\n", "\r\n", "\t\n  "];

    [Law(MaxTest = 200)]
    public FsCheck.Property An_array_gives_what_each_set_gives_alone() =>
        Prop.ForAll(Sets.ToArbitrary(), Gen.Elements(Separators).ToArbitrary(), (sets, blank) =>
        {
            var texts = sets.Select(ObservationWriter.Write).ToArray();

            AssertSame(texts, $"{blank}[{blank}{string.Join($"{blank},{blank}", texts)}{blank}]{blank}", "x.json");
        });

    [Law(MaxTest = 200)]
    public FsCheck.Property JSON_lines_give_what_each_set_gives_alone() =>
        Prop.ForAll(Sets.ToArbitrary(), Gen.Elements("\n", "\r\n", "\n\n").ToArbitrary(), (sets, end) =>
        {
            var texts = sets.Select(ObservationWriter.Write).Select(text => text.ReplaceLineEndings(" ")).ToArray();

            AssertSame(texts, string.Join(end, texts) + end, "x.jsonl");
        });

    /// <summary>A set is cut off somewhere, or a sign is changed: those before it are read, and nothing is thrown.</summary>
    [Law(MaxTest = 500)]
    public FsCheck.Property What_stands_before_a_defect_is_read_all_the_same() =>
        Prop.ForAll(Sets.ToArbitrary(), Gen.Choose(0, 999).ToArbitrary(), Gen.Elements('"', '{', '}', '[', ']', ',', '\\', '\n', 'x', '\0').ToArbitrary(), (sets, permille, sign) =>
        {
            var texts = sets.Select(ObservationWriter.Write).ToArray();
            var text = new StringBuilder($"[{string.Join(',', texts)}]");
            var at = text.Length * permille / 1000;
            text[at] = sign;

            var read = Read(text.ToString(), "x.json");

            var before = 0;
            for (var end = 1; before < texts.Length && (end += texts[before].Length + 1) <= at;)
                before++;
            Assert.All(read.Take(before), result => Assert.True(result.Succeeded));
        });

    [Law(MaxTest = 500)]
    public void No_table_throws(string text)
    {
        using var file = ObservationFile.OpenStream(
            new MemoryStream(Encoding.UTF8.GetBytes("subject.id;subject.name;asOf;count\n" + text)), "x.csv", new() { Numbers = Language.Vietnamese });

        Assert.All(file.ReadSets(), read => Assert.Equal(read.Succeeded, read.Diagnostics.All(d => d.Severity == Severity.Warning)));
    }

    /// <summary>Wherever a quote is lost, the sets of all other rows are read, and an error names a line of its own row.</summary>
    [Law(MaxTest = 1_000)]
    public FsCheck.Property A_lost_quote_costs_its_row_alone() =>
        Prop.ForAll(Gen.ArrayOf(QuotedRow, 6).ToArbitrary(), Gen.Choose(0, 5).ToArbitrary(), Gen.Choose(0, 999).ToArbitrary(), (cells, at, permille) =>
        {
            var rows = cells.Select((row, i) => $"s{i};\"{row.Name}\";2026-12-31;{row.Note}\n").ToArray();
            var quotes = rows[at].Index().Where(c => c.Item == '"').Select(c => c.Index).ToArray();
            rows[at] = rows[at].Remove(quotes[quotes.Length * permille / 1000], 1);

            var read = Read("subject.id;subject.name;asOf;Ghi chú\n" + string.Concat(rows), "x.csv");

            Assert.Equal(
                Enumerable.Range(0, 6).Except([at]).Select(i => $"s{i}"),
                read.Where(set => set.Succeeded).Select(set => set.GetValue().Subject.Id).Except([$"s{at}"]));
            var (first, count) = (2 + Lines(rows[..at]), Lines(rows[at]));
            Assert.Contains(read, set => set.Diagnostics.Any(d => d.Severity == Severity.Error && d.Place.Line >= first && d.Place.Line < first + count));
        });

    /// <summary>A name on one line and a note on several, with all that quotes are needed for.</summary>
    private static Gen<(string Name, string Note)> QuotedRow { get; } =
        from name in Gen.ArrayOf(Gen.Elements("A", ";", "\"\"", " ấp "), 4)
        from note in Gen.ArrayOf(Gen.Elements("1", ";", "\"\"", "\n", "\r\n", ";\"\";"), 4)
        from isQuoted in Gen.Elements(true, false)
        select ("X" + string.Concat(name), isQuoted ? $"\"{string.Concat(note)}\"" : "");

    private static Gen<ObservationSet[]> Sets { get; } =
        from count in Gen.Choose(1, 5)
        from sets in Gen.ArrayOf(RuleSets.Observations, count)
        select Array.ConvertAll([.. Enumerable.Range(0, count)], i => new ObservationSet(new($"s{i}", "Tên [\"{\\", null, "tinh"), sets[i].AsOf, sets[i].Values, sets[i].Source));

    private static void AssertSame(string[] texts, string text, string name)
    {
        var read = Read(text, name);

        Assert.Equal(texts.Select(Normal), read.Select(set => Normal(ObservationWriter.Write(set.GetValue()))));
    }

    private static int Lines(params string[] rows) => rows.Sum(row => row.Count(c => c == '\n'));

    private static string Normal(string text) => text.ReplaceLineEndings(" ").TrimEnd();

    private static List<ReadResult<ObservationSet>> Read(string text, string name)
    {
        using var file = ObservationFile.OpenStream(new MemoryStream(Encoding.UTF8.GetBytes(text)), name, new() { Numbers = Language.Vietnamese });
        return [.. file.ReadSets()];
    }
}
