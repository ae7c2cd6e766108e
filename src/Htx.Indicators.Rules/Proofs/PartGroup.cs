namespace Htx.Indicators.Rules;

/// <summary>
/// Parts of an item that judge one figure from one base: their cuts divide the figures into pieces, on each of which every part, and so
/// all of them together, says one thing. A part that has the figure for itself is a group of one.
/// </summary>
internal sealed class PartGroup
{
    private readonly string? baseId;

    private PartGroup(IReadOnlyList<PartScene> scenes, string? baseId) => (Scenes, this.baseId) = (scenes, baseId);

    /// <summary>The parts.</summary>
    public IReadOnlyList<PartScene> Scenes { get; }

    /// <summary>Whether the cuts are numbers of the document, and not so much more or less than the figure of a measure.</summary>
    public bool HasPlainCuts => baseId is null;

    /// <summary>What is judged: the figures of the measure, less those of the measure that the cuts are taken from.</summary>
    public FigureRange Judged =>
        baseId is null ? Scenes[0].Figures!.Value : RangeArithmetic.Of(FormulaNodeKind.Subtract, Scenes[0].Figures!.Value, Scenes[0].RangeOf(Threshold.Of(baseId))!.Value)!.Value;

    /// <summary>The groups of an item, in order of their first parts.</summary>
    public static IReadOnlyList<PartGroup> Of(IEnumerable<PartScene> scenes) =>
    [
        .. scenes.Select((scene, index) => (scene, index)).GroupBy(pair => KeyOf(pair.scene, pair.index))
            .Select(group => new PartGroup([.. group.Select(pair => pair.scene)], group.Key.Base)),
    ];

    /// <summary>The pieces in ascending order, each with what the parts together give of its figures.</summary>
    public IReadOnlyList<FigurePiece> Pieces(PartRule rule)
    {
        var judged = Judged;
        decimal[] starts =
        [
            .. Scenes.SelectMany(scene => CutsOf(scene.Form)).SelectMany(cut => StartsAt(cut.Threshold.Offset, judged))
                .Where(start => start > judged.Min && start <= judged.Max).Append(judged.Min).Distinct().Order(),
        ];
        return [.. starts.Select((start, index) => new FigurePiece(start, index + 1 < starts.Length ? starts[index + 1] - judged.Step : judged.Max, Classify(start, rule)))];
    }

    private Classification Classify(decimal figure, PartRule rule)
    {
        var each = Scenes.Select(scene => scene.Form.Classify(figure, scene.Form.Met.Threshold.Offset, scene.Form.Exceeded?.Threshold.Offset ?? 0));
        return rule == PartRule.AllOf ? each.Min() : each.Max();
    }

    /// <summary>Where another piece can begin: on a point, and behind it.</summary>
    private static decimal[] StartsAt(decimal point, FigureRange judged) =>
        judged.WholeOnly ? [decimal.Ceiling(point), decimal.Floor(point) + 1] : [point, point + judged.Step];

    /// <summary>What parts must share to be one group; the index where a part shares it with none.</summary>
    private static (string Measure, string? Base, int? Alone) KeyOf(PartScene scene, int index)
    {
        string?[] bases = [.. CutsOf(scene.Form).Select(cut => cut.Threshold.MeasureId).Distinct()];
        var isLevel = CutsOf(scene.Form).All(cut => cut.Threshold is { MeasureId: null } or { Factor: 1, Share: 0 });
        var canJudge = scene.Figures is not null && CutsOf(scene.Form).All(cut => scene.RangeOf(cut.Threshold) is not null);
        return (scene.Measure.Id, bases[0], bases.Length == 1 && isLevel && canJudge ? null : index);
    }

    private static IEnumerable<Cut> CutsOf(NormalForm form) => new[] { form.Met, form.Exceeded }.OfType<Cut>();
}
