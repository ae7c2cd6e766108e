using FsCheck;
using FsCheck.Fluent;
using Htx.Indicators.Testing;

namespace Htx.Indicators.Rules.Tests;

public sealed class ManySubjectsProperties
{
    [Law(MaxTest = 300)]
    public Property A_subject_more_never_changes_anothers_verdict() =>
        Prop.ForAll(Groups.ToArbitrary(), Gen.Choose(0, 100).ToArbitrary(), (group, place) =>
        {
            var compiled = CompiledRuleSet.Compile(group.Rules);
            var extra = place % group.Sets.Length;

            var without = Verdicts(compiled, group.Sets.Where((_, i) => i != extra));
            var with = Verdicts(compiled, group.Sets);

            Assert.Equal(without, with.Where(row => row.Subject != $"s{extra}"));
        });

    [Law(MaxTest = 300)]
    public Property A_file_with_a_subject_more_reads_the_others_as_before() =>
        Prop.ForAll(Groups.ToArbitrary(), Gen.Choose(0, 100).ToArbitrary(), (group, place) =>
        {
            var extra = place % group.Sets.Length;

            var without = Read(group.Sets.Where((_, i) => i != extra));
            var with = Read(group.Sets);

            Assert.Equal(without, with.Where((_, i) => i != extra));
        });

    private static Gen<(RuleSet Rules, ObservationSet[] Sets)> Groups { get; } =
        from rules in RuleSets.All
        from count in Gen.Choose(2, 6)
        from sets in Gen.ArrayOf(RuleSetFigures.Around(rules).Generator, count)
        select (rules, sets.Select((set, i) => new ObservationSet(new($"s{i}", $"Xã {i}"), set.AsOf, set.Values)).ToArray());

    private static (string Subject, string Verdicts)[] Verdicts(CompiledRuleSet compiled, IEnumerable<ObservationSet> sets)
    {
        var table = new GroupTable(compiled.RuleSet);
        foreach (var set in sets)
            table.Add(compiled.Assess(set));
        return [.. table.Rows.Select(row => (row.Subject.Id, string.Join(", ", row.Verdicts.Select(verdict => verdict.Text()))))];
    }

    private static string[] Read(IEnumerable<ObservationSet> sets)
    {
        var text = $"[{string.Join(",", sets.Select(ObservationWriter.Write))}]";
        using var file = ObservationFile.OpenStream(new MemoryStream(Encoding.UTF8.GetBytes(text)), "x.json");
        return [.. file.ReadSets().Select(read => ObservationWriter.Write(read.GetValue()))];
    }
}
