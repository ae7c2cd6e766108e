namespace Htx.Indicators;

/// <summary>“từ X trở lên”, “ít nhất X”, “tối thiểu X”: a range with no top, X included; everything inside it is simply đạt.</summary>
internal sealed class AtLeast() : TargetKind("atLeast", TargetArgumentKind.Threshold, "“từ X trở lên”, “ít nhất X”, “tối thiểu X”")
{
    internal override NormalForm FormOf(Threshold? argument) => new(Direction.HigherIsBetter, new(argument!, IsClosed: true), null);

    internal override string Words(string x, Language language) => language == Language.Vietnamese ? $"từ {x} trở lên" : $"at least {x}";
}

public static partial class TargetKinds
{
    internal static TargetKind AtLeast { get; } = Declare(new AtLeast());
}
