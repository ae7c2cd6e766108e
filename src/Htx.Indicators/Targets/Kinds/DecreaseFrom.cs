namespace Htx.Indicators;

/// <summary>“giảm so với năm 2020”: less than an earlier figure of the same thing; any decrease is đạt.</summary>
internal sealed class DecreaseFrom()
    : TargetKind("decreaseFrom", "“giảm so với năm 2020”", new TargetParameter("decreaseFrom", TargetArgumentShape.Measure))
{
    internal override NormalForm FormOf(TargetArguments given, Direction better) =>
        new(Direction.LowerIsBetter, new(given.One(Key), isClosed: false), null);

    internal override string Words(TargetPhrase target) =>
        target.Say($"giảm so với {target.Earlier(Key)}", $"decrease from {target.Earlier(Key)}");

    internal override void Remark(in FigureBesideTarget figure, Prose prose) => figure.Change(prose, Key, prose.Say("phải giảm mới đạt", "it must decrease"));
}

public static partial class TargetKinds
{
    internal static TargetKind DecreaseFrom { get; } = Declare(new DecreaseFrom());
}
