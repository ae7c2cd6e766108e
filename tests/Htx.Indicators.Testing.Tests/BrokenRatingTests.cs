namespace Htx.Indicators.Testing.Tests;

/// <summary>Ratings that are wrong on purpose: each law of scorecards finds its own.</summary>
public sealed class BrokenRatingTests
{
    private static readonly Scorecard Card = BundledScorecards.Get("tt-09-2017-bnnptnt");

    private static readonly CompiledScorecard Compiled = CompiledScorecard.Compile(Card);

    private static readonly Dictionary<string, Func<ObservationSet, Rating>> Broken = new()
    {
        ["maxima"] = CompiledScorecard.Compile(WithDoublePoints(Card)).Rate,
        ["more-points"] = set => Compiled.Rate(new(set.Subject, set.AsOf, set.Values.Select(value => KeyValuePair.Create(
            value.Key, value.Value is { IsFlag: false, Value: > 50 and { } points } ? Observation.Of(points - 50) : value.Value)))),
        ["removed-figure"] = set => Compiled.Rate(new(set.Subject, set.AsOf, Card.Measures.Where(measure => measure.Formula is null).Select(measure =>
            KeyValuePair.Create(measure.Id, set[measure.Id] is { IsMissing: false } there ? there : measure.Kind == MeasureKind.Flag ? Observation.OfFlag(false) : Observation.Of(measure.Domain.Max ?? 20))))),
    };

    public static TheoryData<string> Laws { get; } = [.. ScorecardLaws.All.Select(law => law.Id)];

    [Theory]
    [MemberData(nameof(Laws))]
    public void A_wrong_rating_is_found(string law) =>
        Assert.Single(ScorecardLaws.FindCounterexamples(Card, Broken[law], new() { Law = law }));

    [Fact]
    public void What_is_found_is_said_with_figures_and_grades() =>
        Golden.Verify("counterexamples-of-ratings.txt", string.Join("\n", Broken.Keys.SelectMany(law => ScorecardLaws.FindCounterexamples(Card, Broken[law], new() { Law = law }))));

    private static Scorecard WithDoublePoints(Scorecard card) => new(
        card.Id, card.Version, card.Document, card.InForce, card.Measures,
        card.Groups.Select(group => new CriterionGroup(group.Number, group.Title, group.Criteria.Sum(Max), group.Criteria.Select(Doubled))), card.Grades, card.Conditions);

    private static decimal Max(Criterion criterion) => criterion.IsGiven ? criterion.Max : criterion.Max * 2;

    private static Criterion Doubled(Criterion criterion) => criterion.IsGiven
        ? criterion
        : Criterion.ByBands(criterion.Id, criterion.Title, criterion.MeasureId, criterion.Bands.Select(band => band with { Points = band.Points * 2 }), criterion.Basis);
}
