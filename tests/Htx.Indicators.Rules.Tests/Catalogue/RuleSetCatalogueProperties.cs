using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Rules.Tests;

public sealed class RuleSetCatalogueProperties
{
    private static readonly DateOnly FirstDay = new(2021, 1, 1);

    [Law(MaxTest = 1_000)]
    public Property A_later_rule_set_leaves_earlier_days_alone() =>
        Prop.ForAll(Catalogues.ToArbitrary(), Gen.Choose(0, 400).ToArbitrary(), Gen.Choose(0, 400).ToArbitrary(), (earlier, start, day) =>
        {
            var later = earlier.With(Rules("moi", start, null, [.. earlier.RuleSets.Select(rules => rules.Id)]));
            var asked = FirstDay.AddDays(day);

            Assert.True(day >= start || InForce(earlier, asked).SequenceEqual(InForce(later, asked)));
            Assert.Equal(day >= start, InForce(later, asked).Contains("moi"));
        });

    [Fact]
    public void The_days_asked_for_lie_before_and_after_and_something_is_in_force_on_them()
    {
        var days = Catalogues.Sample(500, new Rnd(47, 2021), 50).Zip(Gen.Choose(0, 400).Sample(500, new Rnd(47, 2021), 50)).ToArray();

        Assert.InRange(days.Count(pair => InForce(pair.First, FirstDay.AddDays(pair.Second)).Length > 0), 150, 500);
    }

    private static Gen<RuleSetCatalogue> Catalogues { get; } =
        from count in Gen.Choose(1, 4)
        from starts in Gen.ArrayOf(Gen.Choose(0, 300), count)
        from lengths in Gen.ArrayOf(Gen.Elements<int?>(null, 30, 200), count)
        select RuleSetCatalogue.Of(Enumerable.Range(0, count).Select(i => Rules($"cu-{i}", starts[i], lengths[i], i == 0 ? [] : [$"cu-{i - 1}"])));

    private static string[] InForce(RuleSetCatalogue catalogue, DateOnly day) => [.. catalogue.InForceOn(day).Select(rules => rules.Id)];

    private static RuleSet Rules(string id, int start, int? length, string[] supersedes) => new(
        id, 1, new("Nghị quyết", "Mẫu"), new(FirstDay.AddDays(start), length is { } days ? FirstDay.AddDays(start + days) : null),
        [new("members", "Thành viên", MeasureKind.Count, "thành viên")],
        [new("1", "Chỉ tiêu", [ContentItem.Of("1.1", "Thành viên", "members", Target.Of("atLeast", 10), new("mục 1", "từ 10 trở lên"))])],
        supersedes);
}
