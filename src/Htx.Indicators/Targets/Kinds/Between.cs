namespace Htx.Indicators;

/// <summary>
/// “khoảng X–Y”, “05-7”, “giảm còn X–Y”: a range. Inside it, both ends included, is đạt; past its better end is vượt.
/// </summary>
internal sealed class Between()
    : TargetKind("between", "“khoảng X–Y”, “05-7”, “giảm còn X–Y”", new TargetParameter("between", TargetArgumentShape.Range))
{
    public override bool LeavesDirectionOpen => true;

    internal override NormalForm FormOf(TargetArguments given, Direction better)
    {
        var (from, to) = (given[Key][0], given[Key][1]);
        return better == Direction.HigherIsBetter
            ? new(better, new(from, isClosed: true), new(to, isClosed: false))
            : new(better, new(to, isClosed: true), new(from, isClosed: false));
    }

    internal override string Words(TargetPhrase target) => target.Better == Direction.HigherIsBetter
        ? target.Say($"trong khoảng {target.Range(Key)}", $"within {target.Range(Key)}")
        : target.Say($"giảm còn trong khoảng {target.Range(Key)}", $"be reduced to within {target.Range(Key)}");

    internal override void Remark(in FigureBesideTarget figure, Prose prose)
    {
        var end = figure.Target.Arguments[Key][figure.Better == Direction.HigherIsBetter ? 1 : 0];
        // A range has no single number that would be the whole of it.
        if (figure.Classification == Classification.NotMet)
            figure.Shortage(prose);
        else if (figure.Find(end) is not { } bestEnd)
            figure.Remark(prose);
        else if (figure.IsPast(bestEnd))
            figure.Beyond(prose, bestEnd, prose.Say("khoảng mục tiêu", "the range"));
        else
            prose.Write(prose.Say("nằm trong khoảng mục tiêu", "inside the range"));
    }
}

public static partial class TargetKinds
{
    internal static TargetKind Between { get; } = Declare(new Between());
}
