namespace Htx.Indicators;

/// <summary>“tăng so với năm 2020”: more than an earlier figure of the same thing; any increase is đạt.</summary>
internal sealed class IncreaseFrom()
    : TargetKind("increaseFrom", "“tăng so với năm 2020”", new TargetParameter("increaseFrom", TargetArgumentShape.Measure))
{
    internal override NormalForm FormOf(TargetArguments given, Direction better) =>
        new(Direction.HigherIsBetter, new(given.One(Key), isClosed: false), null);

    internal override string Words(TargetPhrase target) =>
        target.Say($"tăng so với {target.Earlier(Key)}", $"increase from {target.Earlier(Key)}");

    internal override void Remark(in FigureBesideTarget figure, Prose prose) => figure.Change(prose, Key, prose.Say("phải tăng mới đạt", "it must increase"));
}

public static partial class TargetKinds
{
    internal static TargetKind IncreaseFrom { get; } = Declare(new IncreaseFrom());
}
