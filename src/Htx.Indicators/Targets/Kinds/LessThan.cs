namespace Htx.Indicators;

/// <summary>“dưới X”: a range with no bottom, X itself left out; everything inside it is simply đạt.</summary>
internal sealed class LessThan() : TargetKind("lessThan", "“dưới X”", new TargetParameter("lessThan", TargetArgumentShape.Threshold))
{
    internal override NormalForm FormOf(TargetArguments given, Direction better) =>
        new(Direction.LowerIsBetter, new(given.One(Key), isClosed: false), null);

    internal override string Words(TargetPhrase target) => target.Say($"dưới {target[Key]}", $"less than {target[Key]}");
}

public static partial class TargetKinds
{
    internal static TargetKind LessThan { get; } = Declare(new LessThan());
}
