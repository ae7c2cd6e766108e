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

    private static Gen<ObservationSet[]> Sets { get; } =
        from count in Gen.Choose(1, 5)
        from sets in Gen.ArrayOf(RuleSets.Observations, count)
        select Array.ConvertAll([.. Enumerable.Range(0, count)], i => new ObservationSet(new($"s{i}", "Tên [\"{\\", null, "tinh"), sets[i].AsOf, sets[i].Values, sets[i].Source));

    private static void AssertSame(string[] texts, string text, string name)
    {
        var read = Read(text, name);

        Assert.Equal(texts.Select(Normal), read.Select(set => Normal(ObservationWriter.Write(set.GetValue()))));
    }

    private static string Normal(string text) => text.ReplaceLineEndings(" ").TrimEnd();

    private static List<ReadResult<ObservationSet>> Read(string text, string name)
    {
        using var file = ObservationFile.OpenStream(new MemoryStream(Encoding.UTF8.GetBytes(text)), name);
        return [.. file.ReadSets()];
    }
}
