namespace Htx.Indicators;

/// <summary>“không còn”: not one is left. Only for measures that cannot fall below 0.</summary>
internal sealed class None() : TargetKind("none", "“không còn”", new TargetParameter("none", TargetArgumentShape.True))
{
    public override bool Suits(Measure measure) => base.Suits(measure) && measure.Domain.Min >= 0;

    internal override NormalForm FormOf(TargetArguments given, Direction better) =>
        new(Direction.LowerIsBetter, new(Threshold.Of(0), isClosed: true), null);

    internal override string Words(TargetPhrase target) => target.Say("không còn", "none left");

    internal override void Remark(in FigureBesideTarget figure, Prose prose)
    {
        if (figure.Classification == Classification.NotMet)
            figure.Remark(prose);
    }
}

public static partial class TargetKinds
{
    internal static TargetKind None { get; } = Declare(new None());
}
