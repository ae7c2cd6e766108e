namespace Htx.Indicators.Tests;

public sealed class RuleSetReferencesTests
{
    [Fact]
    public void Refuses_to_supersede_what_is_not_an_id() =>
        Assert.Throws<ArgumentException>(() => new RuleSet(
            "a", 1, new("Nghị quyết", "Kinh tế tập thể"), new(null), [new("m", "m", MeasureKind.Count, "tổ")],
            [new("1", "1", [ContentItem.Of("1.1", "x", "m", Target.Of("reach", 7), Scene.Basis)])], ["not an id!"]));

    [Fact]
    public void Refuses_a_target_compared_with_a_flag() =>
        Assert.Throws<ArgumentException>(() => new RuleSet(
            "a", 1, new("Nghị quyết", "Kinh tế tập thể"), new(null),
            [new("m", "m", MeasureKind.Count, "tổ"), new("f", "f", MeasureKind.Flag, "tổ")],
            [new("1", "1", [ContentItem.Of("1.1", "x", "m", Target.Of("reach", Threshold.Of("f")), Scene.Basis)])]));
}
