namespace Htx.Indicators;

/// <summary>“100%”, “đều”, “tất cả”: the whole, of which there is no more.</summary>
internal sealed class All() : TargetKind("all", TargetArgumentKind.None, "“100%”, “đều”, “tất cả”")
{
    public override bool Suits(MeasureKind measure) => measure == MeasureKind.Percent;

    internal override NormalForm FormOf(Threshold? argument) => new(Direction.HigherIsBetter, new(Threshold.Of(100), IsClosed: true), null);

    internal override string Words(string x, Language language) => "100%";

    internal override string? Remark(FigureBesideTarget figure, Language language) =>
        figure.Classification == Classification.NotMet ? base.Remark(figure, language) : null;
}

public static partial class TargetKinds
{
    internal static TargetKind All { get; } = Declare(new All());
}
