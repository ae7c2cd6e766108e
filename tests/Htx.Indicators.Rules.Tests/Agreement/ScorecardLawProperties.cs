using FsCheck;
using FsCheck.Fluent;
using Htx.Indicators.Testing;

namespace Htx.Indicators.Rules.Tests;

/// <summary>The laws that the testing package offers for a scorecard, of random scorecards.</summary>
public sealed class ScorecardLawProperties
{
    private const int ScorecardCount = 200;
    private const int SetsOfEach = 30;

    public static TheoryData<string> Ids { get; } = [.. ScorecardLaws.All.Select(law => law.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_holds_of_random_scorecards_and_figures(string id) =>
        Assert.All(Sample(), card => Assert.Empty(ScorecardLaws.FindCounterexamples(card, new() { Law = id, Sets = SetsOfEach })));

    [Fact]
    public void The_random_figures_reach_every_status_and_grade_and_the_ends_of_bands()
    {
        var (statuses, grades, points, onEnd) = (new Dictionary<RatingStatus, int>(), new Dictionary<string, int>(), 0, 0);
        foreach (var card in Sample())
        {
            var compiled = CompiledScorecard.Compile(card);
            foreach (var rating in RuleSetFigures.Around(card).Generator.Sample(SetsOfEach, new Rnd(2021), 0).Select(compiled.Rate))
            {
                statuses[rating.Status] = statuses.GetValueOrDefault(rating.Status) + 1;
                if (rating.Grade is { } grade)
                    grades[grade] = grades.GetValueOrDefault(grade) + 1;
                foreach (var criterion in rating.Criteria.Where(criterion => criterion.Points is not null && !criterion.Criterion.IsGiven))
                {
                    points++;
                    onEnd += criterion.Criterion.Bands.Any(band => band.To == criterion.Value) ? 1 : 0;
                }
            }
        }

        const int All = ScorecardCount * SetsOfEach;
        Assert.All(Enum.GetValues<RatingStatus>(), status => Assert.InRange(statuses.GetValueOrDefault(status), All / 20, All));
        Assert.All(["tốt", "khá", "trung bình", "yếu"], grade => Assert.InRange(grades.GetValueOrDefault(grade), All / 50, All));
        Assert.InRange(onEnd, points / 10, points);
    }

    private static Scorecard[] Sample() => Scorecards.All.Sample(ScorecardCount, new Rnd(2021, 47), 50);
}
