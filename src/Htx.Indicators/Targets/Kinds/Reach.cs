namespace Htx.Indicators;

/// <summary>“đạt X”, “có X%”, “07 tổ”: a named point. The point is đạt, more than the point is vượt.</summary>
internal sealed class Reach() : TargetKind("reach", "“đạt X”, “có X%”, “07 tổ”", new TargetParameter("reach", TargetArgumentShape.Threshold))
{
    internal override NormalForm FormOf(TargetArguments given, Direction better) =>
        new(Direction.HigherIsBetter, new(given.One(Key), isClosed: true), new(given.One(Key), isClosed: false));

    internal override string Words(TargetPhrase target) => target.Say($"đạt {target[Key]}", $"reach {target[Key]}");
}

public static partial class TargetKinds
{
    internal static TargetKind Reach { get; } = Declare(new Reach());
}
