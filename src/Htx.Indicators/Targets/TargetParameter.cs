namespace Htx.Indicators;

/// <summary>A value that a kind of target is given.</summary>
public sealed record TargetParameter
{
    /// <summary>The greatest <see cref="AtMost"/>, so that a threshold never overflows: a figure is below 10¹⁸.</summary>
    private const decimal Limit = 1_000_000;

    internal TargetParameter(string key, TargetArgumentShape shape, string? insteadOf = null, decimal atMost = Limit) =>
        (Key, Shape, InsteadOf, AtMost) = (key, shape, insteadOf, atMost);

    /// <summary>Its name in rule sets; the first of a kind bears the name of the kind.</summary>
    public string Key { get; }

    /// <summary>What it looks like.</summary>
    public TargetArgumentShape Shape { get; }

    /// <summary>The parameter in whose place it may be given; null when it is required, unless another is given in its place.</summary>
    public string? InsteadOf { get; }

    /// <summary>The greatest value of a <see cref="TargetArgumentShape.Number"/>, included.</summary>
    public decimal AtMost { get; }

    /// <summary>What keeps these values from being given to it; null when nothing does.</summary>
    public TargetArgumentDefect? FindDefect(IReadOnlyList<Threshold> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Shape switch
        {
            TargetArgumentShape.True => values.Count == 0 ? null : TargetArgumentDefect.WrongCount,
            TargetArgumentShape.Range => values switch
            {
                [{ Number: { } from }, { Number: { } to }] => from < to ? null : TargetArgumentDefect.Backwards,
                [_, _] => null,
                _ => TargetArgumentDefect.WrongCount,
            },
            _ when values.Count != 1 => TargetArgumentDefect.WrongCount,
            TargetArgumentShape.Measure => values[0].MeasureId is null ? TargetArgumentDefect.NotAMeasure : null,
            TargetArgumentShape.Amount or TargetArgumentShape.Number => values[0].Number switch
            {
                null => TargetArgumentDefect.NotANumber,
                <= 0 => TargetArgumentDefect.NotPositive,
                { } number => Shape == TargetArgumentShape.Number && number > AtMost ? TargetArgumentDefect.TooGreat : null,
            },
            _ => null,
        };
    }
}
