using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Tests;

public sealed class TargetProperties
{
    [Law(MaxTest = 2000)]
    public Property A_better_figure_never_lowers_the_classification_whatever_the_phrase() =>
        Prop.ForAll(Judged(FormOfAnyKind()).ToArbitrary(), NeverLowers);

    [Law(MaxTest = 2000)]
    public Property A_better_figure_never_lowers_the_classification_whatever_the_cuts() =>
        Prop.ForAll(Judged(AnyForm()).ToArbitrary(), NeverLowers);

    [Law(MaxTest = 1000)]
    public Property Less_is_better_mirrors_more_is_better() =>
        Prop.ForAll(Judged(AnyForm()).ToArbitrary(), judged =>
            judged.Form.ClassifyAtNumbers(judged.One) == Mirrored(judged.Form).ClassifyAtNumbers(-judged.One));

    [Law(MaxTest = 1000)]
    public Property Figures_on_the_same_side_of_every_cut_are_classified_alike() =>
        Prop.ForAll(Judged(AnyForm()).ToArbitrary(), judged =>
            CutsOf(judged.Form).Any(cut => decimal.Compare(judged.One, cut) != decimal.Compare(judged.Other, cut))
            || judged.Form.ClassifyAtNumbers(judged.One) == judged.Form.ClassifyAtNumbers(judged.Other));

    [Fact]
    public void The_figures_put_to_phrases_are_centred_on_their_cuts() => RequireCentred(FormOfAnyKind());

    [Fact]
    public void The_figures_put_to_any_form_are_centred_on_its_cuts() => RequireCentred(AnyForm());

    [Fact]
    public void The_forms_have_both_directions_and_second_cuts_absent_at_and_beyond_the_first()
    {
        var kinds = AnyForm().Sample(1000, new Rnd(47), 50)
            .GroupBy(form => (form.Direction, Second: form.Exceeded is null ? "none" : form.Exceeded.Threshold == form.Met.Threshold ? "at" : "beyond"))
            .ToArray();

        Assert.Equal(6, kinds.Length);
        Assert.All(kinds, kind => Assert.InRange(kind.Count(), 50, 1000));
    }

    private static bool NeverLowers((NormalForm Form, decimal One, decimal Other) judged)
    {
        var isOtherBetter = judged.Form.Direction == Direction.HigherIsBetter ? judged.Other >= judged.One : judged.Other <= judged.One;
        var (worse, better) = isOtherBetter ? (judged.One, judged.Other) : (judged.Other, judged.One);
        return judged.Form.ClassifyAtNumbers(worse) <= judged.Form.ClassifyAtNumbers(better);
    }

    private static Gen<NormalForm> FormOfAnyKind() =>
        from kind in Gen.Elements(TargetKinds.Vocabulary.Where(kind => !AnyTarget.NeedsMeasure(kind)))
        from target in AnyTarget.Of(kind, AroundCuts.Number)
        select target.Form;

    private static Gen<NormalForm> AnyForm() =>
        from direction in Gen.Elements(Direction.HigherIsBetter, Direction.LowerIsBetter)
        from met in Gen.Choose(-1000, 1000).Select(n => n / 10m)
        from isMetClosed in Gen.Elements(true, false)
        from second in Gen.Elements("none", "at", "beyond")
        from beyond in Gen.Elements(Classifying.Step, 0.001m, 6m, 500m)
        // What is exceeded must be met.
        from isExceededClosed in second == "at" && !isMetClosed ? Gen.Constant(false) : Gen.Elements(true, false)
        let away = second == "at" ? 0 : direction == Direction.HigherIsBetter ? beyond : -beyond
        select new NormalForm(
            direction,
            new(Threshold.Of(met), isMetClosed),
            second == "none" ? null : new(Threshold.Of(met + away), isExceededClosed));

    private static Gen<(NormalForm Form, decimal One, decimal Other)> Judged(Gen<NormalForm> forms) =>
        from form in forms
        from one in AroundCuts.Figure(CutsOf(form))
        from other in AroundCuts.Figure(CutsOf(form))
        select (form, one, other);

    private static decimal[] CutsOf(NormalForm form) =>
        [.. new[] { form.Met, form.Exceeded }.OfType<Cut>().Select(cut => cut.Threshold.Number!.Value).Distinct()];

    private static NormalForm Mirrored(NormalForm form) => new(
        form.Direction == Direction.HigherIsBetter ? Direction.LowerIsBetter : Direction.HigherIsBetter,
        Mirrored(form.Met),
        form.Exceeded is { } exceeded ? Mirrored(exceeded) : null);

    private static Cut Mirrored(Cut cut) => new(Threshold.Of(-cut.Threshold.Number!.Value), cut.IsClosed);

    private static void RequireCentred(Gen<NormalForm> forms) =>
        AroundCuts.RequireCentred([.. Judged(forms).Sample(10_000, new Rnd(47), 50).Select(judged => (judged.One, CutsOf(judged.Form)))]);
}
