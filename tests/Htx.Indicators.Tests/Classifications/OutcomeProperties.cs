using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Tests;

public sealed class OutcomeProperties
{
    private static readonly Gen<Outcome> AnyOutcome = Gen.Elements(
    [
        Outcome.Of(Classification.NotMet), Outcome.Of(Classification.Met), Outcome.Of(Classification.Exceeded),
        .. Enum.GetValues<NotAssessedReason>().Select(Outcome.NotAssessed),
    ]);

    [Law]
    public Property Order_has_no_effect() =>
        Prop.ForAll(
            AnyOutcome.ListOf().SelectMany(group => Gen.Shuffle<Outcome>(group).Select(shuffled => (group, shuffled))).ToArbitrary(),
            pair => Outcome.AllOf([.. pair.group]) == Outcome.AllOf(pair.shuffled) && Outcome.AnyOf([.. pair.group]) == Outcome.AnyOf(pair.shuffled));

    [Law]
    public Property Repetition_has_no_effect() =>
        Prop.ForAll(
            AnyOutcome.NonEmptyListOf().SelectMany(group => Gen.Elements<Outcome>(group).Select(again => (group, again))).ToArbitrary(),
            pair => Outcome.AllOf([.. pair.group]) == Outcome.AllOf([.. pair.group, pair.again])
                && Outcome.AnyOf([.. pair.group]) == Outcome.AnyOf([.. pair.group, pair.again]));

    [Law]
    public Property One_outcome_alone_is_the_whole() =>
        Prop.ForAll(AnyOutcome.ToArbitrary(), outcome => Outcome.AllOf([outcome]) == outcome && Outcome.AnyOf([outcome]) == outcome);

    [Law]
    public Property Grouping_has_no_effect_on_all() =>
        Prop.ForAll(
            AnyOutcome.ListOf().Zip(AnyOutcome.ListOf()).ToArbitrary(),
            pair => Outcome.AllOf([Outcome.AllOf([.. pair.Item1]), Outcome.AllOf([.. pair.Item2])]) == Outcome.AllOf([.. pair.Item1, .. pair.Item2]));

    [Law]
    public Property All_is_never_better_than_any_where_both_give_a_verdict() =>
        Prop.ForAll(AnyOutcome.ListOf().ToArbitrary(), group =>
            Outcome.AllOf([.. group]).Reason is not null
            || Outcome.AnyOf([.. group]).Reason is not null
            || Outcome.AllOf([.. group]).Classification <= Outcome.AnyOf([.. group]).Classification);
}
