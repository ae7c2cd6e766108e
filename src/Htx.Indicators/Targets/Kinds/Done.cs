namespace Htx.Indicators;

/// <summary>A task without a number (“củng cố, nâng cao hiệu quả hoạt động”): done, or not yet.</summary>
internal sealed class Done() : TargetKind("done", TargetArgumentKind.None, "không có con số: “củng cố…”, “thực hiện…”")
{
    public override bool Suits(MeasureKind measure) => measure == MeasureKind.Flag;

    internal override NormalForm FormOf(Threshold? argument) => new(Direction.HigherIsBetter, new(Threshold.Of(1), IsClosed: true), null);

    internal override string Words(string x, Language language) => language == Language.Vietnamese ? "thực hiện" : "be done";

    internal override string Clause(string x, Language language) => language == Language.Vietnamese
        ? "mục tiêu không nêu con số, chỉ xét đã thực hiện hay chưa"
        : "the target names no number, only whether it is done";

    internal override string? Remark(FigureBesideTarget figure, Language language) => null;
}

public static partial class TargetKinds
{
    internal static TargetKind Done { get; } = Declare(new Done());
}
