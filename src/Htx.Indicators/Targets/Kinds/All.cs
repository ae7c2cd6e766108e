namespace Htx.Indicators;

/// <summary>“100%”, “đều”, “tất cả”: the whole, of which there is no more.</summary>
internal sealed class All() : TargetKind("all", "“100%”, “đều”, “tất cả”", new TargetParameter("all", TargetArgumentShape.True))
{
    public override bool Suits(Measure measure) => measure.Kind == MeasureKind.Percent;

    internal override NormalForm FormOf(TargetArguments given, Direction better) =>
        new(Direction.HigherIsBetter, new(Threshold.Of(100), isClosed: true), null);

    internal override string Words(TargetPhrase target) => "100%";

    internal override void Remark(in FigureBesideTarget figure, Prose prose)
    {
        if (figure.Classification == Classification.NotMet)
            figure.Remark(prose);
    }
}

public static partial class TargetKinds
{
    internal static TargetKind All { get; } = Declare(new All());
}
