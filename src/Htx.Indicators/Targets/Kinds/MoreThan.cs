namespace Htx.Indicators;

/// <summary>“trên X”: a range with no top, X itself left out; everything inside it is simply đạt.</summary>
internal sealed class MoreThan() : TargetKind("moreThan", "“trên X”", new TargetParameter("moreThan", TargetArgumentShape.Threshold))
{
    internal override NormalForm FormOf(TargetArguments given, Direction better) =>
        new(Direction.HigherIsBetter, new(given.One(Key), isClosed: false), null);

    internal override string Words(TargetPhrase target) => target.Say($"trên {target[Key]}", $"more than {target[Key]}");
}

public static partial class TargetKinds
{
    internal static TargetKind MoreThan { get; } = Declare(new MoreThan());
}
