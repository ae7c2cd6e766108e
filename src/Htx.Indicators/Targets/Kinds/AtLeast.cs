namespace Htx.Indicators;

/// <summary>“từ X trở lên”, “ít nhất X”, “tối thiểu X”: a range with no top, X included; everything inside it is simply đạt.</summary>
internal sealed class AtLeast()
    : TargetKind("atLeast", "“từ X trở lên”, “ít nhất X”, “tối thiểu X”", new TargetParameter("atLeast", TargetArgumentShape.Threshold))
{
    internal override NormalForm FormOf(TargetArguments given, Direction better) =>
        new(Direction.HigherIsBetter, new(given.One(Key), isClosed: true), null);

    internal override string Words(TargetPhrase target) => target.Say($"từ {target[Key]} trở lên", $"at least {target[Key]}");
}

public static partial class TargetKinds
{
    internal static TargetKind AtLeast { get; } = Declare(new AtLeast());
}
