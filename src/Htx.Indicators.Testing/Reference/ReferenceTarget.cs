using System.Text.Json;

namespace Htx.Indicators.Testing;

/// <summary>The table of targets, read from the file's own words: when is it đạt, when vượt.</summary>
internal static class ReferenceTarget
{
    private static readonly string[] Kinds =
        ["reach", "reduceTo", "atLeast", "moreThan", "atMost", "lessThan", "between", "about", "all", "none", "done", "increaseFrom", "decreaseFrom"];

    /// <summary>The two cells of a target's row; the second is null where it says “never”.</summary>
    public static (ReferenceBound Met, ReferenceBound? Exceeded) Read(JsonElement target)
    {
        var (met, exceeded) = Row(target);
        if (!target.TryGetProperty("exceeds", out var exceeds))
            return (met, exceeded);
        if (exceeds.ValueKind == JsonValueKind.String)
            return (met, null);
        var said = exceeds.EnumerateObject().Single();
        return (met, said.Name switch
        {
            "atLeast" => Is("≥", said.Value),
            "moreThan" => Is(">", said.Value),
            "atMost" => Is("≤", said.Value),
            _ => Is("<", said.Value),
        });
    }

    private static (ReferenceBound Met, ReferenceBound? Exceeded) Row(JsonElement target)
    {
        var isLower = target.TryGetProperty("better", out var better) && better.GetString() == "lower";
        var kind = Kinds.Single(key => target.TryGetProperty(key, out _));
        var x = target.GetProperty(kind);
        return kind switch
        {
            "reach" => (Is("≥", x), Is(">", x)),
            "reduceTo" => (Is("≤", x), Is("<", x)),
            "atLeast" => (Is("≥", x), null),
            "moreThan" => (Is(">", x), null),
            "atMost" => (Is("≤", x), null),
            "lessThan" => (Is("<", x), null),
            "between" when isLower => (Is("≤", x[1]), Is("<", x[0])),
            "between" => (Is("≥", x[0]), Is(">", x[1])),
            "about" when isLower => (Above("≤", x, target), Below("<", x, target)),
            "about" => (Below("≥", x, target), Above(">", x, target)),
            "all" => (new("≥", 100), null),
            "none" => (new("=", 0), null),
            "done" => (new("≥", 1), null),
            "increaseFrom" => (Is(">", x), null),
            _ => (Is("<", x), null),
        };
    }

    private static ReferenceBound Is(string sign, JsonElement x) =>
        x.ValueKind == JsonValueKind.Number ? new(sign, x.GetDecimal()) : new(sign, 0, x.GetString());

    private static ReferenceBound Above(string sign, JsonElement x, JsonElement target) => target.TryGetProperty("within", out var tolerance)
        ? Is(sign, x) with { Plus = tolerance.GetDecimal() }
        : Is(sign, x) with { PlusPercent = target.GetProperty("withinPercent").GetDecimal() };

    private static ReferenceBound Below(string sign, JsonElement x, JsonElement target)
    {
        var above = Above(sign, x, target);
        return above with { Plus = -above.Plus, PlusPercent = -above.PlusPercent };
    }
}
