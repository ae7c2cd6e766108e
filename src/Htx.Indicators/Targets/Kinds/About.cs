namespace Htx.Indicators;

/// <summary>
/// “khoảng X” with a tolerance that the rule writes down, in the unit or in percent of X: inside it, both ends included,
/// is đạt; past it on the better side is vượt. Nothing is assumed where a document gives no tolerance.
/// </summary>
internal sealed class About()
    : TargetKind(
        "about", "“khoảng X”",
        new TargetParameter("about", TargetArgumentShape.Threshold),
        new TargetParameter(Within, TargetArgumentShape.Amount),
        new TargetParameter(WithinPercent, TargetArgumentShape.Number, insteadOf: Within, atMost: 100))
{
    private const string Within = "within";
    private const string WithinPercent = "withinPercent";

    public override bool LeavesDirectionOpen => true;

    internal override NormalForm FormOf(TargetArguments given, Direction better)
    {
        var (low, high) = Ends(given);
        return better == Direction.HigherIsBetter
            ? new(better, new(low, isClosed: true), new(high, isClosed: false))
            : new(better, new(high, isClosed: true), new(low, isClosed: false));
    }

    internal override Threshold Named(TargetArguments given) => given.One(Key);

    internal override string Words(TargetPhrase target)
    {
        var tolerance = target.Has(Within) ? target.Amount(Within) : $"{target.Number(WithinPercent)}%";
        return target.Better == Direction.HigherIsBetter
            ? target.Say($"khoảng {target[Key]} (cho phép chênh lệch {tolerance})", $"about {target[Key]} (within {tolerance})")
            : target.Say($"giảm còn khoảng {target[Key]} (cho phép chênh lệch {tolerance})", $"be reduced to about {target[Key]} (within {tolerance})");
    }

    internal override void Remark(in FigureBesideTarget figure, Prose prose)
    {
        var (low, high) = Ends(figure.Target.Arguments);
        var bestEnd = figure.Resolve(figure.Better == Direction.HigherIsBetter ? high : low);
        if (figure.Classification == Classification.NotMet)
            figure.Remark(prose);
        else if (figure.IsPast(bestEnd))
            figure.Beyond(prose, bestEnd, prose.Say("mức chênh lệch cho phép", "the tolerance"));
        else
            prose.Write(prose.Say("trong mức chênh lệch cho phép", "within the tolerance"));
    }

    private (Threshold Low, Threshold High) Ends(TargetArguments given)
    {
        var point = given.One(Key);
        if (given.Has(Within))
            return (point.Plus(-given.Number(Within)), point.Plus(given.Number(Within)));
        var share = given.Number(WithinPercent) / 100;
        return (point.PlusShare(-share), point.PlusShare(share));
    }
}

public static partial class TargetKinds
{
    internal static TargetKind About { get; } = Declare(new About());
}
