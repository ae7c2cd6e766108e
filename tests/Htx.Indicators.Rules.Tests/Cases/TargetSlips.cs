namespace Htx.Indicators.Rules.Tests;

/// <summary>The slips that whoever transcribes a target could make.</summary>
internal static class TargetSlips
{
    private static readonly Dictionary<string, string[]> Neighbours = new()
    {
        ["reach"] = ["atLeast", "moreThan", "atMost"],
        ["atLeast"] = ["moreThan", "reach", "atMost"],
        ["moreThan"] = ["atLeast", "reach", "lessThan"],
        ["atMost"] = ["lessThan", "reduceTo", "atLeast"],
        ["lessThan"] = ["atMost", "reduceTo", "moreThan"],
        ["reduceTo"] = ["atMost", "lessThan", "reach"],
        ["increaseFrom"] = ["atLeast", "reach", "decreaseFrom"],
        ["decreaseFrom"] = ["atMost", "reduceTo", "increaseFrom"],
    };

    /// <summary>The target with one of its numbers one step greater or smaller.</summary>
    public static IEnumerable<Target> OneStep(Target target, decimal step) =>
        from key in target.Arguments.Keys
        from index in Enumerable.Range(0, target.Arguments[key].Count)
        where target.Arguments[key][index].Number is not null
        from change in new[] { step, -step }
        let slip = WithNumber(target, key, index, target.Arguments[key][index].Number!.Value + change)
        where slip is not null
        select slip;

    /// <summary>The target with a phrase that is easily taken for its own; a range with one of its ends only.</summary>
    public static IEnumerable<Target> AnotherPhrase(Target target) => target.Kind.Key switch
    {
        "between" =>
        [
            Target.Of("atLeast", target.Arguments["between"][0]), Target.Of("reach", target.Arguments["between"][0]), Target.Of("reach", target.Arguments["between"][1]),
        ],
        var key when Neighbours.TryGetValue(key, out var others) => others.Select(other => Target.Of(other, target.Arguments[key][0])),
        _ => [],
    };

    private static Target? WithNumber(Target target, string changedKey, int changedIndex, decimal number)
    {
        var arguments = target.Arguments.Keys.Aggregate(TargetArguments.None, (given, key) => given.With(key,
            [.. target.Arguments[key].Select((threshold, index) => key == changedKey && index == changedIndex ? Threshold.Of(number) : threshold)]));
        try
        {
            return new(target.Kind, arguments, target.Form.Direction, target.Exceeds);
        }
        catch (ArgumentException)
        {
            // Such a slip is refused when the rule set is read.
            return null;
        }
    }
}
