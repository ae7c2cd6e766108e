namespace Htx.Indicators;

/// <summary>What a document asks of one measure: a kind of target, the values it is given and, where the rule says so, its own word on vượt.</summary>
public sealed record Target
{
    /// <summary>Creates a target.</summary>
    /// <param name="kind">The phrase.</param>
    /// <param name="arguments">The values for the parameters of the kind; null for none.</param>
    /// <param name="better">Which way is better, where the kind leaves it open; else ignored.</param>
    /// <param name="exceeds">What the rule says of vượt; null to leave it to the phrase.</param>
    /// <exception cref="ArgumentException">The arguments are not those of the kind, the kind cannot be exceeded, or vượt would begin before đạt.</exception>
    public Target(TargetKind kind, TargetArguments? arguments = null, Direction better = Direction.HigherIsBetter, Exceeding? exceeds = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        if (better is not (Direction.HigherIsBetter or Direction.LowerIsBetter))
            throw new ArgumentOutOfRangeException(nameof(better), better, "There is no such direction.");
        (Kind, Arguments, Exceeds) = (kind, arguments ?? TargetArguments.None, exceeds);
        kind.Require(Arguments);
        if (exceeds?.Cut is not null && !kind.CanBeExceeded)
            throw new ArgumentException($"'{kind}' cannot be exceeded.", nameof(exceeds));
        var form = kind.FormOf(Arguments, better);
        Form = exceeds is null ? form : new(form.Direction, form.Met, exceeds.Cut);
    }

    /// <summary>
    /// Creates a target of plain numbers, in the order of the kind's parameters: <c>Target.Of("atLeast", 2600)</c>,
    /// <c>Target.Of("between", 20, 25)</c>.
    /// </summary>
    /// <exception cref="ArgumentException">There is no such kind, or these are not its numbers.</exception>
    public static Target Of(string kind, params decimal[] numbers) => Of(kind, Array.ConvertAll(numbers ?? [], Threshold.Of));

    /// <summary>Creates a target that needs no number: <c>Target.Of("done")</c>.</summary>
    /// <exception cref="ArgumentException">There is no such kind, or it needs a number.</exception>
    public static Target Of(string kind) => Of(kind, Array.Empty<Threshold>());

    /// <summary>Creates a target of thresholds, in the order of the kind's parameters: <c>Target.Of("reach", Threshold.Of("assigned"))</c>.</summary>
    /// <exception cref="ArgumentException">There is no such kind, or these are not its thresholds.</exception>
    public static Target Of(string kind, params Threshold[] thresholds)
    {
        if (!TargetKinds.TryGet(kind, out var found))
            throw new ArgumentException($"There is no kind of target '{kind}'; there are {string.Join(", ", TargetKinds.Vocabulary)}.", nameof(kind));
        return new(found, found.Distribute(thresholds ?? []));
    }

    /// <summary>The phrase.</summary>
    public TargetKind Kind { get; }

    /// <summary>What the phrase is given.</summary>
    public TargetArguments Arguments { get; }

    /// <summary>What the rule says of vượt; null when that is left to the phrase.</summary>
    public Exceeding? Exceeds { get; }

    /// <summary>The target as cuts: what classifies.</summary>
    public NormalForm Form { get; }

    /// <summary>The number the phrase names, with which a figure is compared in percent: 2.600 of “từ 2.600 trở lên”.</summary>
    public Threshold Named => Kind.Named(Arguments) ?? Form.Met.Threshold;

    /// <summary>
    /// The ids of the measures that the target names, each once; empty when it is plain numbers. Judging needs those of
    /// <see cref="Form"/>: the end of a range is named but not needed where the rule says otherwise of vượt.
    /// </summary>
    public IEnumerable<string> NamedMeasures =>
        Arguments.Keys.SelectMany(key => Arguments[key]).Select(threshold => threshold.MeasureId).OfType<string>().Concat(Form.ThresholdMeasures).Distinct();
}
