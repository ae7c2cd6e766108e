namespace Htx.Indicators;

/// <summary>“đạt X”, “có X%”, “07 tổ”: a named point. The point is đạt, more than the point is vượt.</summary>
internal sealed class Reach() : TargetKind("reach", TargetArgumentKind.Threshold, "“đạt X”, “có X%”, “07 tổ”")
{
    internal override NormalForm FormOf(Threshold? argument) =>
        new(Direction.HigherIsBetter, new(argument!, IsClosed: true), new(argument!, IsClosed: false));

    internal override string Words(string x, Language language) => language == Language.Vietnamese ? $"đạt {x}" : $"reach {x}";
}

public static partial class TargetKinds
{
    internal static TargetKind Reach { get; } = Declare(new Reach());
}
