namespace Htx.Indicators;

/// <summary>“giảm còn X”: a named point where less is better. The point is đạt, less than the point is vượt.</summary>
internal sealed class ReduceTo() : TargetKind("reduceTo", "“giảm còn X”", new TargetParameter("reduceTo", TargetArgumentShape.Threshold))
{
    internal override NormalForm FormOf(TargetArguments given, Direction better) =>
        new(Direction.LowerIsBetter, new(given.One(Key), isClosed: true), new(given.One(Key), isClosed: false));

    internal override string Words(TargetPhrase target) => target.Say($"giảm còn {target[Key]}", $"be reduced to {target[Key]}");
}

public static partial class TargetKinds
{
    internal static TargetKind ReduceTo { get; } = Declare(new ReduceTo());
}
