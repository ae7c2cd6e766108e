namespace Htx.Indicators;

/// <summary>
/// One phrase of the closed vocabulary of targets: its words in the law, what it is given, its normal form, how it is said.
/// A new kind is one new type beside the others, declared in its own file; see <see cref="TargetKinds"/>.
/// </summary>
public abstract class TargetKind
{
    private protected TargetKind(string key, TargetArgumentKind argument, string legalWords) =>
        (Key, Argument, LegalWords) = (key, argument, legalWords);

    /// <summary>Its name in rule sets and results, for example <c>atLeast</c>.</summary>
    public string Key { get; }

    /// <summary>What it is given.</summary>
    public TargetArgumentKind Argument { get; }

    /// <summary>The words of resolutions that it stands for, for example “từ X trở lên”.</summary>
    public string LegalWords { get; }

    /// <summary>Whether a measure of this kind can have such a target; unless overridden, every number can.</summary>
    public virtual bool Suits(MeasureKind measure) => measure != MeasureKind.Flag;

    /// <inheritdoc/>
    public override string ToString() => Key;

    /// <summary>The normal form; <paramref name="argument"/> is null exactly when the kind takes none.</summary>
    internal abstract NormalForm FormOf(Threshold? argument);

    /// <summary>The target in words, <paramref name="x"/> being its number, written, with or without its unit.</summary>
    internal abstract string Words(string x, Language language);

    /// <summary>The target inside an explanation: “mục tiêu từ 2.600 trở lên”.</summary>
    internal virtual string Clause(string x, Language language) =>
        language == Language.Vietnamese ? $"mục tiêu {Words(x, language)}" : $"target: {Words(x, language)}";

    /// <summary>What the figure amounts to beside the target, or null to leave it at the two.</summary>
    internal virtual string? Remark(FigureBesideTarget figure, Language language) => figure.Remark(language);
}
