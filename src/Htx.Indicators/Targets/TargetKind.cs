namespace Htx.Indicators;

/// <summary>
/// One phrase of the closed vocabulary of targets: its words in the law, what it is given, its normal form, how it is said.
/// A new kind is one new type beside the others, declared in its own file; see <see cref="TargetKinds"/>.
/// </summary>
public abstract class TargetKind
{
    private protected TargetKind(string key, string legalWords, params TargetParameter[] parameters) =>
        (Key, LegalWords, Parameters, Choices) = (key, legalWords, parameters.AsReadOnly(), ChoicesOf(parameters));

    /// <summary>Its name in rule sets and results, for example <c>atLeast</c>.</summary>
    public string Key { get; }

    /// <summary>The words of resolutions that it stands for, for example “từ X trở lên”.</summary>
    public string LegalWords { get; }

    /// <summary>What it is given; the first under its own key.</summary>
    public IReadOnlyList<TargetParameter> Parameters { get; }

    /// <summary>The parameters in groups, of each of which exactly one is given; the others of a group are given instead of its first.</summary>
    public IReadOnlyList<IReadOnlyList<TargetParameter>> Choices { get; }

    /// <summary>Whether the rule may say that less is better (<c>"better": "lower"</c>); otherwise the phrase itself says which way is better.</summary>
    public virtual bool LeavesDirectionOpen => false;

    /// <summary>Whether a rule may say where vượt begins; a whole, a nothing and a task have no more.</summary>
    public bool CanBeExceeded => Parameters[0].Shape != TargetArgumentShape.True;

    /// <summary>Whether a measure can have such a target; unless overridden, every number can.</summary>
    public virtual bool Suits(Measure measure) => measure.Kind != MeasureKind.Flag;

    /// <inheritdoc/>
    public override string ToString() => Key;

    /// <summary>The normal form; <paramref name="better"/> counts only where the direction is left open.</summary>
    internal abstract NormalForm FormOf(TargetArguments given, Direction better);

    /// <summary>The number the phrase names; null when that is where đạt begins.</summary>
    internal virtual Threshold? Named(TargetArguments given) => null;

    /// <summary>The target in words: “từ 2.600 thành viên trở lên”.</summary>
    internal abstract string Words(TargetPhrase target);

    /// <summary>The target inside an explanation: “mục tiêu từ 2.600 trở lên”.</summary>
    internal virtual string Clause(TargetPhrase target) => target.Say($"mục tiêu {target.Text}", $"target: {target.Text}");

    /// <summary>Writes what the figure amounts to beside the target, or nothing to leave it at the two.</summary>
    internal virtual void Remark(in FigureBesideTarget figure, Prose prose) => figure.Remark(prose);

    /// <summary>Refuses arguments that are not those of the parameters.</summary>
    /// <exception cref="ArgumentException">They are not.</exception>
    internal void Require(TargetArguments given)
    {
        foreach (var key in given.Keys)
        {
            var parameter = Parameters.FirstOrDefault(parameter => parameter.Key == key)
                ?? throw new ArgumentException($"'{Key}' has no '{key}'.", nameof(given));
            if (parameter.FindDefect(given[key]) is { } defect)
                throw new ArgumentException($"'{Key}' cannot be given such a '{key}' ({defect}).", nameof(given));
        }

        foreach (var choice in Choices.Where(choice => choice.Count(parameter => given.Has(parameter.Key)) != 1))
            throw new ArgumentException($"'{Key}' needs exactly one of: {string.Join(", ", choice.Select(parameter => parameter.Key))}.", nameof(given));
    }

    private static List<List<TargetParameter>> ChoicesOf(TargetParameter[] parameters)
    {
        var choices = new List<List<TargetParameter>>();
        foreach (var parameter in parameters)
        {
            if (choices.Find(choice => choice[0].Key == parameter.InsteadOf) is { } choice)
                choice.Add(parameter);
            else
                choices.Add([parameter]);
        }

        return choices;
    }

    /// <summary>Gives thresholds to the parameters in order, to the first of each choice.</summary>
    internal TargetArguments Distribute(IReadOnlyList<Threshold> thresholds)
    {
        var given = TargetArguments.None;
        var next = 0;
        foreach (var parameter in Choices.Select(choice => choice[0]))
        {
            var count = parameter.Shape switch { TargetArgumentShape.True => 0, TargetArgumentShape.Range => 2, _ => 1 };
            given = given.With(parameter.Key, [.. thresholds.Skip(next).Take(count)]);
            next += count;
        }

        return next == thresholds.Count ? given : throw new ArgumentException($"'{Key}' takes {next} numbers or measures, not {thresholds.Count}.", nameof(thresholds));
    }
}
