namespace Htx.Indicators;

/// <summary>“không quá X”, “tối đa X”: a range with no bottom, X included; everything inside it is simply đạt.</summary>
internal sealed class AtMost() : TargetKind("atMost", "“không quá X”, “tối đa X”", new TargetParameter("atMost", TargetArgumentShape.Threshold))
{
    internal override NormalForm FormOf(TargetArguments given, Direction better) =>
        new(Direction.LowerIsBetter, new(given.One(Key), isClosed: true), null);

    internal override string Words(TargetPhrase target) => target.Say($"không quá {target[Key]}", $"at most {target[Key]}");
}

public static partial class TargetKinds
{
    internal static TargetKind AtMost { get; } = Declare(new AtMost());
}
