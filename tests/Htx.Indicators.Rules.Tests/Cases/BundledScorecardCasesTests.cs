namespace Htx.Indicators.Rules.Tests;

/// <summary>The cases of every scorecard of the package: they pass, and they would catch a slip in any band, grade or condition.</summary>
public sealed class BundledScorecardCasesTests
{
    public static TheoryData<string> Ids => [.. BundledScorecards.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_case_gives_what_its_words_say(string id) => Assert.Empty(CasesOf(id).Run().Select(failure => failure.Format()));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_slip_in_a_band_makes_a_case_fail(string id) => AssertCaught(id, ScorecardSlips.InBands);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_grade_that_begins_one_step_earlier_or_later_makes_a_case_fail(string id) => AssertCaught(id, ScorecardSlips.InGrades);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_slip_in_a_condition_makes_a_case_fail(string id) => AssertCaught(id, ScorecardSlips.InConditions);

    [Fact]
    public void The_package_has_scorecards_that_slip_in_every_way()
    {
        Scorecard[] cards = [.. BundledScorecards.Ids.Select(BundledScorecards.Get)];

        Assert.InRange(cards.Sum(card => ScorecardSlips.InBands(card).Count()), 60, 1_000);
        Assert.Equal(12, cards.Sum(card => ScorecardSlips.InGrades(card).Count()));
        Assert.InRange(cards.Sum(card => ScorecardSlips.InConditions(card).Count()), 20, 1_000);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_criterion_has_a_case_without_points_and_one_of_the_most_points(string id)
    {
        var cases = CasesOf(id);

        Assert.All(cases.Scorecard.Criteria, criterion =>
        {
            var expected = cases.Cases.SelectMany(one => one.Expected).Where(one => one.About == Phrases.CriterionOf(criterion.Id)).Select(one => one.Expected).ToArray();
            Assert.Contains(Phrases.None, expected);
            Assert.Contains(Phrases.Number(criterion.Max), expected);
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_figure_has_a_case_that_cannot_be_rated_without_it_alone(string id)
    {
        var cases = CasesOf(id);
        var card = CompiledScorecard.Compile(cases.Scorecard);
        var alone = cases.Cases
            .Where(one => one.Expected.Any(expected => expected.Expected == Phrases.Word(Scorecard.NotRatedYet)))
            .Select(one => card.Rate(one.Figures).Missing.Select(measure => measure.Id).ToArray())
            .Where(missing => missing.Length == 1).Select(missing => missing[0]).ToHashSet();

        Assert.Subset(alone, cases.Scorecard.Measures.Where(measure => measure.Formula is null).Select(measure => measure.Id).ToHashSet());
    }

    private static void AssertCaught(string id, Func<Scorecard, IEnumerable<(string What, Scorecard Slip)>> slips)
    {
        var cases = CasesOf(id);
        foreach (var (what, slip) in slips(cases.Scorecard))
            Assert.True(cases.Run(CompiledScorecard.Compile(slip)).Count > 0, $"{id} {what}");
    }

    private static ScorecardCases CasesOf(string id)
    {
        var read = CaseReader.ReadFile(Repository.PathOf($"rules/{id}{CaseReader.FileSuffix}"), BundledScorecards.Get(id));
        Assert.Empty(read.Diagnostics);
        return read.GetValue();
    }
}
