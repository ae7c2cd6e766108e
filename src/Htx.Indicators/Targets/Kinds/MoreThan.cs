namespace Htx.Indicators;

/// <summary>“trên X”: a range with no top, X itself left out; everything inside it is simply đạt.</summary>
internal sealed class MoreThan() : TargetKind("moreThan", TargetArgumentKind.Threshold, "“trên X”")
{
    internal override NormalForm FormOf(Threshold? argument) => new(Direction.HigherIsBetter, new(argument!, IsClosed: false), null);

    internal override string Words(string x, Language language) => language == Language.Vietnamese ? $"trên {x}" : $"more than {x}";
}

public static partial class TargetKinds
{
    internal static TargetKind MoreThan { get; } = Declare(new MoreThan());
}
