namespace Htx.Indicators.Testing;

/// <summary>
/// Draws figures where verdicts are decided: on each place where one changes, just below and just above it, elsewhere; some
/// missing, estimated, not applicable, outside their domain, of another sort; some denominators zero, some figures so large that
/// formulas overflow.
/// </summary>
internal sealed class FigureDrawing
{
    private static readonly Subject Anybody = new("don-vi-thu", "Đơn vị thử");
    private static readonly DateOnly AnyDay = new(2026, 6, 30);

    private readonly MeasureTable measures;
    private readonly Aim[] aims;
    private readonly DateOnly asOf;
    private readonly ILookup<string, decimal> numbers;
    private readonly string[] denominators;
    private readonly string[] inFormulas;

    public FigureDrawing(MeasureTable measures, IEnumerable<Aim> aims, DateOnly? asOf)
    {
        (this.measures, this.aims, this.asOf) = (measures, [.. aims.Distinct()], asOf ?? AnyDay);
        numbers = this.aims.Where(aim => aim.At.Number is not null).ToLookup(aim => aim.MeasureId, aim => aim.At.Number!.Value);
        inFormulas = [.. measures.Computed.SelectMany(measure => measure.Formula!.References).Where(id => measures[id].Formula is null).Distinct()];
        denominators = [.. measures.Computed.SelectMany(measure => Denominators(measure.Formula!.Root)).Where(id => measures[id].Formula is null).Distinct()];
    }

    /// <summary>One set of figures.</summary>
    public ObservationSet Draw(Dice dice)
    {
        var draft = new FigureDraft(measures);
        Measure[] given = [.. measures.Where(measure => measure.Formula is null)];
        foreach (var measure in given)
            draft.Set(measure.Id, Anything(measure, dice));
        foreach (var aim in dice.Shuffled(aims).Where(_ => dice.Chance(90)))
            Place(aim, draft, dice);
        if (denominators.Length > 0 && dice.Chance(20))
            draft.Set(dice.OneOf(denominators), 0);
        if (inFormulas.Length > 0 && dice.Chance(8))
            draft.Set(dice.OneOf(inFormulas), Blemish.Huge);

        // Every other set is without blemish, so that composites and long formulas have their verdicts too.
        var isBlemished = dice.Chance(50);
        return new(Anybody, asOf, given.Select(measure => KeyValuePair.Create(
            measure.Id,
            isBlemished && dice.Chance(30) ? Blemish.Of(measure, draft[measure.Id], dice) : Plain(measure, draft[measure.Id]))));
    }

    private static Observation Plain(Measure measure, decimal value) =>
        measure.Kind == MeasureKind.Flag ? Observation.OfFlag(value != 0) : Observation.Of(value);

    private void Place(Aim aim, FigureDraft draft, Dice dice)
    {
        if (aim.At.MeasureId is { } id && draft.Find(id) is null)
            return;
        var measure = measures[aim.MeasureId];
        var wanted = Near(aim.At.Resolve(aim.At.MeasureId is { } other ? draft.Find(other)!.Value : 0), measure, dice);
        draft.Solve(measure.Id, IsFit(measure, wanted) || dice.Chance(4) ? wanted : Fitted(measure, wanted), dice);
    }

    /// <summary>On a cut, a step beside it, or somewhere about it.</summary>
    private static decimal Near(decimal cut, Measure measure, Dice dice)
    {
        decimal[] steps = measure.Domain.WholeOnly ? [1, 1, 2] : [0.000000001m, 0.000000001m, 0.01m, 0.5m, 1];
        return dice.Below(20) switch
        {
            < 7 => cut,
            < 12 => cut - dice.OneOf<decimal>(steps),
            < 17 => cut + dice.OneOf<decimal>(steps),
            _ => cut + dice.OneOf<decimal>(-cut, -40, -10, -3, 3, 10, 40, cut),
        };
    }

    private decimal Anything(Measure measure, Dice dice)
    {
        if (measure.Kind == MeasureKind.Flag)
            return dice.Below(2);
        decimal[] cuts = [.. numbers[measure.Id]];
        var value = cuts.Length > 0 && dice.Chance(70)
            ? Near(dice.OneOf<decimal>(cuts), measure, dice)
            : dice.OneOf<decimal>(1, 2, 3, 5, 10, 20, 40, 50, 100, 140, 200, 1000, 0.5m, 12.25m, 0);
        return Fitted(measure, measure.Kind is MeasureKind.Money or MeasureKind.Amount && dice.Chance(8) ? -value : value);
    }

    private static bool IsFit(Measure measure, decimal value) => measure.Domain.Contains(value) || (measure.Formula is not null && measure.Domain.WholeOnly);

    private static decimal Fitted(Measure measure, decimal value)
    {
        if (measure.Domain.WholeOnly)
            value = Math.Floor(value);
        return Math.Min(Math.Max(value, measure.Domain.Min ?? value), measure.Domain.Max ?? decimal.MaxValue);
    }

    private static IEnumerable<string> Denominators(FormulaNode node) =>
        (node.Kind == FormulaNodeKind.Divide ? MeasuresIn(node.Operands[1]) : []).Concat(node.Operands.SelectMany(Denominators));

    private static IEnumerable<string> MeasuresIn(FormulaNode node) =>
        node.MeasureId is { } id ? [id] : node.Operands.SelectMany(MeasuresIn);
}
