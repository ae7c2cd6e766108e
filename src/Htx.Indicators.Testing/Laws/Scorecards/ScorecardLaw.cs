namespace Htx.Indicators.Testing;

/// <summary>A law of scorecards: what speaks against it for a set of figures, the measures it is about and the lines that say it; null where nothing does.</summary>
internal sealed record ScorecardLaw(Law Law, Func<Scorecard, Func<ObservationSet, Rating>, ObservationSet, (IEnumerable<string> Measures, IReadOnlyList<Words> Lines)?> Object)
{
    public static ScorecardLaw WithinMaxima { get; } = new(
        new("maxima", new(
            "Điểm của mỗi tiêu chí và tổng điểm không âm và không quá điểm tối đa; tổng là tổng của các tiêu chí.",
            "The points of each criterion and the total are not below 0 and within their maxima; the total is the sum of the criteria.")),
        (scorecard, rate, set) =>
        {
            var rating = rate(set);
            if (rating.Criteria.FirstOrDefault(one => one.Points is < 0 || one.Points > MaxOf(scorecard, one)) is { } beyond)
                return ([beyond.Measure.Id], [Said(rating), Line($"Tiêu chí {beyond.Criterion.Id}: {Numbers.Format(beyond.Points!.Value)} điểm", $"Criterion {beyond.Criterion.Id}: {Numbers.Format(beyond.Points.Value, Language.English)} points"), Demand($"từ 0 đến {Numbers.Format(MaxOf(scorecard, beyond))}", $"0 to {Numbers.Format(MaxOf(scorecard, beyond), Language.English)}")]);
            var sum = rating.Criteria.Any(one => one.Points is null) ? null : rating.Criteria.Sum(one => one.Points);
            return rating.Total == sum && !(sum > scorecard.Max)
                ? null
                : (rating.Criteria.Select(one => one.Measure.Id), [Said(rating), Demand("tổng điểm là tổng của các tiêu chí", "a total that is the sum of the criteria")]);
        });

    public static ScorecardLaw MorePoints { get; } = new(
        new("more-points", new(
            "Thêm điểm ở một tiêu chí không bao giờ làm giảm tổng điểm hay hạ xếp loại.",
            "More points of one criterion never lower the total or the grade.")),
        (scorecard, rate, set) =>
        {
            var rating = rate(set);
            foreach (var (criterion, other) in rating.Criteria.Where(one => one.Points is not null && set[one.Measure.Id].Value is not null).SelectMany(one => Others(one.Criterion, set[one.Measure.Id].Value!.Value).Select(other => (one, other))))
            {
                var after = rate(FigureShrinker.With(set, criterion.Measure.Id, Observation.Of(other, set[criterion.Measure.Id].Status)));
                var now = after.Criteria.Single(one => one.Criterion.Id == criterion.Criterion.Id);
                // A figure that is used elsewhere too may cost points there.
                var isAlone = after.Criteria.Where(one => one.Criterion.Id != now.Criterion.Id).All(one => one.Points == rating.Criteria.Single(before => before.Criterion.Id == one.Criterion.Id).Points)
                    && !scorecard.Conditions.Any(condition => UsesFigure(condition.Part, criterion.Measure, rating.Figures));
                // Points that are given are known without asking whoever rates.
                var more = criterion.Criterion.IsGiven ? other - set[criterion.Measure.Id].Value : now.Points - criterion.Points;
                if (isAlone && ((more >= 0 && IsWorse(scorecard, rating, after)) || (more <= 0 && IsWorse(scorecard, after, rating))))
                    return ([criterion.Measure.Id], [Said(rating), Changed(criterion.Measure, other), Then(after), Demand("nhiều điểm hơn thì không thấp hơn, ít điểm hơn thì không cao hơn", "not lower with more points, not higher with fewer")]);
            }

            return null;
        });

    public static ScorecardLaw RemovedFigure { get; } = new(
        new("removed-figure", new(
            "Bỏ đi một số liệu không bao giờ nâng xếp loại.",
            "A figure taken away never raises the grade.")),
        (scorecard, rate, set) =>
        {
            var rating = rate(set);
            foreach (var measure in scorecard.Measures.Where(measure => measure.Formula is null && set[measure.Id].Value is not null))
            {
                var after = rate(FigureShrinker.With(set, measure.Id, null));
                if (Rank(scorecard, after) < Rank(scorecard, rating))
                    return ([measure.Id], [Said(rating), Line($"Thay đổi: bỏ số liệu “{measure.Title}”", $"Changed: without the figure “{measure.Title}”"), Then(after), Demand("không xếp loại cao hơn", "no higher grade")]);
            }

            return null;
        });

    /// <summary>A counter-example among some figures; null where there is none.</summary>
    public Counterexample? Find(Scorecard scorecard, Func<ObservationSet, Rating> rate, IEnumerable<ObservationSet> sets, Language language)
    {
        if (sets.FirstOrDefault(set => Object(scorecard, rate, set) is not null) is not { } found)
            return null;
        var smallest = Smallest.Of(found, FigureShrinker.Shrink, smaller => Object(scorecard, rate, smaller) is not null);
        var (measures, lines) = Object(scorecard, rate, smallest)!.Value;
        var left = smallest.Values.Keys.Where(id => scorecard.Measures.TryGet(id, out _)).Order(StringComparer.Ordinal);
        return new(Law, smallest, CounterexampleText.Of(Law, scorecard, smallest, measures.Concat(left), lines, language));
    }

    /// <summary>Figures in the other bands of a criterion, and points to either side of those that are given.</summary>
    private static IEnumerable<decimal> Others(Criterion criterion, decimal value) =>
        criterion.IsGiven ? [value + 1, criterion.Max, Math.Floor(criterion.Max / 2)] : criterion.Bands.Select(band => band.To).OfType<decimal>().SelectMany(end => new[] { end - 1, end, end + 1 });

    private static bool UsesFigure(ItemPart part, Measure given, FigureTable figures) =>
        part.Target.NamedMeasures.Prepend(part.MeasureId).Any(id => figures.SourcesOf(id).Contains(given));

    private static bool IsWorse(Scorecard scorecard, Rating before, Rating after) => after.Total < before.Total || Rank(scorecard, after) > Rank(scorecard, before);

    private static decimal MaxOf(Scorecard scorecard, CriterionRating criterion) => scorecard.Criteria.Single(one => one.Id == criterion.Criterion.Id).Max;

    /// <summary>The place of the grade, 0 for the best; null where there is none.</summary>
    private static int? Rank(Scorecard scorecard, Rating rating) =>
        rating.Grade is null ? null : scorecard.Grades.TakeWhile(band => band.Grade != rating.Grade).Count();

    private static Words Line(string vietnamese, string english) => new(vietnamese, english);

    private static Words Said(Rating rating) => new($"Kết luận: {Explained(rating, Language.Vietnamese)}", $"Said: {Explained(rating, Language.English)}");

    private static Words Then(Rating rating) => new($"Kết luận sau đó: {Explained(rating, Language.Vietnamese)}", $"Said then: {Explained(rating, Language.English)}");

    /// <summary>With the total, which an explanation leaves out where there is no grade.</summary>
    private static string Explained(Rating rating, Language language) => rating is { Status: RatingStatus.Incomplete, Total: { } total }
        ? $"{rating.Explain(language)} {(language == Language.Vietnamese ? "Tổng điểm" : "Total")}: {Numbers.Format(total, language)}."
        : rating.Explain(language);

    private static Words Demand(string vietnamese, string english) => new($"Luật đòi hỏi: {vietnamese}", $"The law demands: {english}");

    private static Words Changed(Measure measure, decimal other) => new(
        $"Thay đổi: {CounterexampleText.Figure(measure, Observation.Of(other), Language.Vietnamese)}",
        $"Changed: {CounterexampleText.Figure(measure, Observation.Of(other), Language.English)}");
}
