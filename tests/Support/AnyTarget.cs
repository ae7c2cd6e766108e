using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Testing.Support;

/// <summary>Random targets of every kind there is, put together from what kinds say they are given.</summary>
internal static class AnyTarget
{
    /// <summary>Targets that suit <paramref name="measure"/>, their thresholds drawn from <paramref name="numbers"/> or, where given, <paramref name="others"/>.</summary>
    public static Gen<Target> For(Measure measure, Gen<decimal> numbers, params string[] others) =>
        from kind in Gen.Elements(TargetKinds.Vocabulary.Where(kind => kind.Suits(measure) && (others.Length > 0 || !NeedsMeasure(kind))))
        from target in Of(kind, numbers, others)
        select target;

    /// <summary>Targets of a kind; a measure can only be drawn where <paramref name="others"/> names one.</summary>
    public static Gen<Target> Of(TargetKind kind, Gen<decimal> numbers, params string[] others) =>
        from given in Arguments(kind, Threshold(numbers, others), numbers, others)
        from better in Gen.Elements(Direction.HigherIsBetter, Direction.LowerIsBetter)
        let plain = new Target(kind, given, better)
        from exceeds in Exceeds(plain, numbers, others)
        select new Target(kind, given, better, exceeds);

    /// <summary>Whether a kind cannot do without a measure.</summary>
    public static bool NeedsMeasure(TargetKind kind) => kind.Parameters.Any(parameter => parameter.Shape == TargetArgumentShape.Measure);

    private static Gen<TargetArguments> Arguments(TargetKind kind, Gen<Threshold> thresholds, Gen<decimal> numbers, string[] others) =>
        kind.Choices.Aggregate(Gen.Constant(TargetArguments.None), (arguments, choice) =>
            from given in arguments
            from parameter in Gen.Elements(choice.ToArray())
            from values in Values(parameter, thresholds, numbers, others)
            select given.With(parameter.Key, values));

    private static Gen<IReadOnlyList<Threshold>> Values(TargetParameter parameter, Gen<Threshold> thresholds, Gen<decimal> numbers, string[] others) =>
        parameter.Shape switch
        {
            TargetArgumentShape.True => Gen.Constant<IReadOnlyList<Threshold>>([]),
            TargetArgumentShape.Measure => Gen.Elements(others).Select(IReadOnlyList<Threshold> (id) => [Indicators.Threshold.Of(id)]),
            TargetArgumentShape.Range =>
                from one in thresholds
                from other in thresholds
                select Ascending(one, other),
            TargetArgumentShape.Amount => Positive(numbers, decimal.MaxValue),
            TargetArgumentShape.Number => Positive(numbers, parameter.AtMost),
            _ => thresholds.Select(IReadOnlyList<Threshold> (threshold) => [threshold]),
        };

    private static Gen<IReadOnlyList<Threshold>> Positive(Gen<decimal> numbers, decimal most) =>
        numbers.Select(IReadOnlyList<Threshold> (number) => [Indicators.Threshold.Of(number == 0 ? 1 : Math.Min(Math.Abs(number), most))]);

    private static IReadOnlyList<Threshold> Ascending(Threshold one, Threshold other)
    {
        if (one.Number is not { } from || other.Number is not { } to)
            return [one, other];
        return from < to ? [one, other] : from > to ? [other, one] : from < 0 ? [one, Indicators.Threshold.Of(from + 1)] : [Indicators.Threshold.Of(from - 1), one];
    }

    private static Gen<Threshold> Threshold(Gen<decimal> numbers, string[] others) =>
        others.Length == 0
            ? numbers.Select(Indicators.Threshold.Of)
            : Gen.Frequency((2, numbers.Select(Indicators.Threshold.Of)), (1, Gen.Elements(others).Select(Indicators.Threshold.Of)));

    /// <summary>Most targets leave vượt to their phrase; some say “never”, some where it begins.</summary>
    private static Gen<Exceeding?> Exceeds(Target plain, Gen<decimal> numbers, string[] others)
    {
        var none = Gen.Constant<Exceeding?>(null);
        var never = Gen.Constant<Exceeding?>(Exceeding.Never);
        if (!plain.Kind.CanBeExceeded)
            return Gen.Frequency((8, none), (1, never));
        var cuts =
            from number in numbers
            from away in Gen.Elements(0m, 0.000000001m, 5m)
            from isClosed in Gen.Elements(true, false)
            from threshold in Gen.Elements([number, .. Near(plain.Form, away)]).Select(Indicators.Threshold.Of)
            from other in Threshold(Gen.Constant(0m), others)
            let cut = new Cut(other.MeasureId is null ? threshold : other, isClosed)
            select plain.Form.CanBeExceededFrom(cut) ? new Exceeding(cut) : null;
        return Gen.Frequency((6, none), (1, never), (3, cuts));
    }

    private static decimal[] Near(NormalForm form, decimal away)
    {
        if (form.Met.Threshold.Number is not { } at)
            return [];
        var near = form.Direction == Direction.HigherIsBetter ? at + away : at - away;
        return Figures.IsExact(near) ? [near] : [];
    }
}
