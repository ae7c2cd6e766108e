using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Rules.Tests;

/// <summary>Random scorecards: points by bands and given ones, over given and computed figures, with conditions of every kind of target.</summary>
internal static class Scorecards
{
    private static readonly string[] GradeNames = ["tốt", "khá", "trung bình", "yếu"];

    private static readonly Measure[] Measures =
    [
        new("count", "Số thành viên", MeasureKind.Count, "người"),
        new("money", "Doanh thu", MeasureKind.Money, "triệu đồng"),
        new("percent", "Tỷ lệ", MeasureKind.Percent, "%"),
        new("flag", "Đã làm", MeasureKind.Flag),
        new("share", "Bình quân", MeasureKind.Amount, "triệu đồng/người", Formula.Parse("money / count")),
        new("double", "Tính tiếp", MeasureKind.Amount, "triệu đồng/người", Formula.Parse("share * 2 - percent")),
    ];

    private static readonly Gen<decimal> Cut = Gen.Elements(0m, 1, 2, 10, 40, 99.999999999m);

    public static Gen<Scorecard> All { get; } =
        from criteria in Gen.Choose(1, 6).SelectMany(count => Gen.CollectToArray(Enumerable.Range(1, count), Criterion))
        from size in Gen.Choose(1, 3)
        let groups = criteria.Chunk(size).Select((chunk, i) => new CriterionGroup($"{i + 1}", "Nhóm", chunk.Sum(criterion => criterion.Max), chunk)).ToArray()
        from shares in Gen.ArrayOf(Gen.Choose(1, 100), 3)
        let grades = Grades(groups.Sum(one => one.Max), shares)
        from conditions in Gen.Choose(0, 2).SelectMany(count => Gen.CollectToArray(Enumerable.Range(1, count), i => Condition(i, grades)))
        let given = criteria.Where(criterion => criterion.IsGiven).Select(criterion => new Measure(criterion.MeasureId, "Điểm chấm", MeasureKind.Amount, "điểm", domain: new(0, criterion.Max)))
        select new Scorecard("ngau-nhien", 1, new("Thông tư", "Mẫu", "1"), new(null), Measures.Concat(given), groups, grades, conditions);

    private static Gen<Criterion> Criterion(int number) => Gen.Frequency(
        (3, ByBands(number)),
        (1, Gen.Choose(1, 10).Select(max => Indicators.Criterion.Given($"{number}", "Chấm điểm", $"points{number}", max))));

    private static Gen<Criterion> ByBands(int number) =>
        from measure in Gen.Elements("count", "money", "percent", "share", "double")
        from ends in Gen.Choose(1, 3).SelectMany(count => Gen.ArrayOf(Cut, count))
        from included in Gen.ArrayOf(Gen.Elements(true, false), 3)
        from points in Gen.ArrayOf(Gen.Elements(0m, 1, 2.5m, 8), 4)
        let bands = ends.Distinct().Order().Select((end, i) => new Band(end, included[i], points[i])).Append(Band.Rest(points[3] + (points.All(each => each == 0) ? 1 : 0))).ToArray()
        select Indicators.Criterion.ByBands($"{number}", "Theo mức", measure, bands.Any(band => band.Points > 0) ? bands : [.. bands[..^1], Band.Rest(1)]);

    /// <summary>Down to 0, the first no more than there are points.</summary>
    private static GradeBand[] Grades(decimal max, int[] shares)
    {
        var starts = shares.Select(share => Figures.Round(max * share / 100)).Where(start => start > 0).Distinct().OrderDescending().Append(0m).ToArray();
        return [.. starts.Select((start, i) => new GradeBand(GradeNames[i], start))];
    }

    private static Gen<RatingCondition> Condition(int number, GradeBand[] grades) =>
        from measure in Gen.Elements("count", "percent", "flag", "share", "double")
        from target in AnyTarget.For(Measures.Single(one => one.Id == measure), Cut, measure == "double" ? ["share"] : [])
        from grade in Gen.Elements([null, .. grades.Select(band => (string?)band.Grade)])
        select new RatingCondition(new($"c{number}", "Điều kiện", measure, target), grade, null);
}
