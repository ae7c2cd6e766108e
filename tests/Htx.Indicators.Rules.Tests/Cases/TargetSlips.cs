namespace Htx.Indicators.Rules.Tests;

/// <summary>The slips that whoever transcribes a target could make.</summary>
internal static class TargetSlips
{
    /// <summary>The target with one of its numbers one step greater or smaller.</summary>
    public static IEnumerable<Target> OneStep(Target target, decimal step) =>
        from key in target.Arguments.Keys
        from index in Enumerable.Range(0, target.Arguments[key].Count)
        where target.Arguments[key][index].Number is not null
        from change in new[] { step, -step }
        let slip = WithNumber(target, key, index, target.Arguments[key][index].Number!.Value + change)
        where slip is not null
        select slip;

    /// <summary>The target with every other phrase that could be given the same and means another thing; a range with one of its ends only.</summary>
    public static IEnumerable<Target> AnotherPhrase(Target target) =>
        target.Arguments[target.Kind.Key].SelectMany(threshold => AnotherPhrase(threshold, target.Kind)).Where(slip => slip.Form != target.Form);

    private static IEnumerable<Target> AnotherPhrase(Threshold threshold, TargetKind own) =>
        TargetKinds.Vocabulary
            .Where(kind => kind != own && kind.Choices.Count == 1 && kind.Parameters[0].FindDefect([threshold]) is null)
            .Select(kind => Target.Of(kind.Key, threshold));

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
