namespace Htx.Indicators;

/// <summary>A task without a number (“củng cố, nâng cao hiệu quả hoạt động”): done, or not yet.</summary>
internal sealed class Done()
    : TargetKind("done", "không có con số: “củng cố…”, “thực hiện…”", new TargetParameter("done", TargetArgumentShape.True))
{
    public override bool Suits(Measure measure) => measure.Kind == MeasureKind.Flag;

    internal override NormalForm FormOf(TargetArguments given, Direction better) =>
        new(Direction.HigherIsBetter, new(Threshold.Of(1), isClosed: true), null);

    internal override string Words(TargetPhrase target) => target.Say("thực hiện", "be done");

    internal override string Clause(TargetPhrase target) => target.Say(
        "mục tiêu không nêu con số, chỉ xét đã thực hiện hay chưa",
        "the target names no number, only whether it is done");

    internal override void Remark(in FigureBesideTarget figure, Prose prose)
    {
        // Whether it is done is all there is to say.
    }
}

public static partial class TargetKinds
{
    internal static TargetKind Done { get; } = Declare(new Done());
}
