namespace Htx.Indicators.Rules.Tests;

/// <summary>What is remembered of a file's sets, and how much of it.</summary>
public sealed class RepeatedSetsTests
{
    /// <summary>Of three subjects the first two are remembered, and all three come again, by another name.</summary>
    [Fact]
    public void As_many_sets_and_names_are_remembered_as_there_is_room_for()
    {
        var repeated = new RepeatedSets(most: 2);
        string[] ids = ["a", "b", "c"];

        Assert.Equal(["", "", ""], ids.Select(id => Codes(repeated, id, "A", day: 1)));
        Assert.Equal(["HTX3006", "HTX3006", ""], ids.Select(id => Codes(repeated, id, "A", day: 1)));
        Assert.Equal(["HTX3108", "HTX3108", ""], ids.Select(id => Codes(repeated, id, "B", day: 2)));
    }

    private static string Codes(RepeatedSets repeated, string id, string name, int day)
    {
        var set = new ObservationSet(new(id, name), new(2025, 12, day), []);
        return string.Join(' ', repeated.Refuse(new(set, []), new("x", day, 1, "")).Diagnostics.Select(diagnostic => diagnostic.Code));
    }
}
