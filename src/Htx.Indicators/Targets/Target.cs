namespace Htx.Indicators;

/// <summary>What a document asks of one measure: a kind of target and, where the kind takes one, its number.</summary>
public sealed record Target
{
    /// <summary>Creates a target.</summary>
    /// <exception cref="ArgumentException"><paramref name="argument"/> is given to a kind that takes none, or is missing.</exception>
    public Target(TargetKind kind, Threshold? argument = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        if (argument is null != (kind.Argument == TargetArgumentKind.None))
            throw new ArgumentException($"'{kind.Key}' takes {(argument is null ? "a number or a measure" : "nothing")}.", nameof(argument));
        (Kind, Argument) = (kind, argument);
        Form = kind.FormOf(argument);
    }

    /// <summary>Creates a target from the key of its kind, for example <c>Target.Of("atLeast", 2600)</c>.</summary>
    /// <exception cref="ArgumentException">There is no such kind, or it takes no number.</exception>
    public static Target Of(string kind, decimal number) => new(KindOf(kind), Threshold.Of(number));

    /// <summary>Creates a target that takes no number, for example <c>Target.Of("done")</c>.</summary>
    /// <exception cref="ArgumentException">There is no such kind, or it takes a number.</exception>
    public static Target Of(string kind) => new(KindOf(kind));

    /// <summary>The phrase.</summary>
    public TargetKind Kind { get; }

    /// <summary>Its number or measure; null when the kind takes none.</summary>
    public Threshold? Argument { get; }

    /// <summary>The target as cuts: what classifies.</summary>
    public NormalForm Form { get; }

    private static TargetKind KindOf(string key) =>
        TargetKinds.TryGet(key, out var kind)
            ? kind
            : throw new ArgumentException($"There is no kind of target '{key}'; there are {string.Join(", ", TargetKinds.Vocabulary)}.", nameof(key));
}
