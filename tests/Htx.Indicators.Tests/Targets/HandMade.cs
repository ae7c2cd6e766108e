namespace Htx.Indicators.Tests;

/// <summary>A target that no phrase of the vocabulary makes yet: any normal form may stand behind a kind.</summary>
internal sealed class HandMade(NormalForm form) : TargetKind("handMade", TargetArgumentKind.Threshold, "“giảm còn X”")
{
    public static Target Of(NormalForm form) => new(new HandMade(form), form.Met.Threshold);

    /// <summary>“giảm còn X”: a named point, less is better; the point is đạt, below the point is vượt.</summary>
    public static Target ReduceTo(decimal x) =>
        Of(new(Direction.LowerIsBetter, new(Threshold.Of(x), IsClosed: true), new(Threshold.Of(x), IsClosed: false)));

    /// <summary>“dưới X”: less is better, the point itself is left out.</summary>
    public static Target LessThan(decimal x) =>
        Of(new(Direction.LowerIsBetter, new(Threshold.Of(x), IsClosed: false), null));

    internal override NormalForm FormOf(Threshold? argument) => form;

    internal override string Words(string x, Language language) => language == Language.Vietnamese ? $"giảm còn {x}" : $"be reduced to {x}";
}
