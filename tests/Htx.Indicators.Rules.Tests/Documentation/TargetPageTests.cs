using System.Text.Json.Nodes;

namespace Htx.Indicators.Rules.Tests;

/// <summary>The tables of docs/targets.md: every row is judged, and every kind of target has its rows.</summary>
public sealed class TargetPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Of("targets.md");

    private static readonly PageRow[] Boundaries = [.. Page.RowsOf("mục tiêu · target")];

    private static readonly Lazy<(string Target, PartAssessment Part)[]> Judged =
        new(() => Array.ConvertAll(Boundaries, row => (row.Code(0), PageJudgement.OfRow(row.Code(0), row.Code(1), row.Code(2)).Parts.Single())));

    public static TheoryData<int, string, string, string, string> Rows
    {
        get
        {
            var data = new TheoryData<int, string, string, string, string>();
            foreach (var row in Boundaries)
                data.Add(row.Line, row.Code(0), row.Code(1), row.Code(2), row.Code(3));
            return data;
        }
    }

    public static TheoryData<string> Kinds => [.. TargetKinds.Vocabulary.Select(kind => kind.Key)];

    public static TheoryData<string, string, string, string> Composites => Data("cách ghi · written as");

    public static TheoryData<string, string, string> EarlierNames
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var row in Page.RowsOf("`title` của đại lượng · of the measure"))
                data.Add(row.Cells[0], row.Cells[1], row.Cells[2]);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_gives_the_verdict_it_shows(int line, string target, string kind, string figures, string verdict) =>
        Assert.Equal((line, verdict), (line, PageJudgement.Printed(PageJudgement.OfRow(target, kind, figures))));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_has_a_row_for_every_verdict_it_can_give(string key)
    {
        Assert.True(TargetKinds.TryGet(key, out var kind));
        var verdicts = Enum.GetValues<Classification>().Where(verdict => verdict != Classification.Exceeded || kind.CanBeExceeded);

        Assert.Equal(verdicts, RowsOf(key).Select(row => row.Part.Classification).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_rows_of_a_kind_lie_just_below_on_and_just_above_each_cut(string key)
    {
        var targets = RowsOf(key).Where(row => row.Part.Measure.Kind != MeasureKind.Flag).GroupBy(row => row.Target, row => row.Part).ToArray();

        // Of a task there is no number: that done and not done have their rows is held above.
        if (targets.Length > 0)
            Assert.Contains(targets, target => CutsOf(target.First()).All(cut => LieAround(target, cut)));
    }

    [Theory]
    [MemberData(nameof(Composites))]
    public void Parts_make_the_verdict_that_the_page_shows(string way, string first, string second, string verdict)
    {
        var measures = new JsonObject { ["a"] = PageJudgement.Measure("A", "count", "tổ"), ["b"] = PageJudgement.Measure("B", "count", "tổ") };
        var parts = new JsonObject { [way] = new JsonArray(Part("a"), Part("b")) };

        var item = PageJudgement.Of(measures, parts, new() { ["a"] = FigureFor(first), ["b"] = FigureFor(second) });

        Assert.Equal(verdict, PageJudgement.Printed(item));

        static JsonObject Part(string id) => new() { ["id"] = id, ["title"] = id, ["measure"] = id, ["target"] = new JsonObject { ["reach"] = 10 } };
    }

    [Theory]
    [MemberData(nameof(EarlierNames))]
    public void An_earlier_figure_is_called_as_the_page_shows(string title, string earlier, string saying)
    {
        var measures = new JsonObject { ["now"] = PageJudgement.Measure(title, "count", "thành viên"), ["before"] = PageJudgement.Measure(earlier, "count", "thành viên") };
        var way = new JsonObject { ["measure"] = "now", ["target"] = new JsonObject { ["increaseFrom"] = "before" } };

        var item = PageJudgement.Of(measures, way, new() { ["now"] = 2570, ["before"] = 2533 });

        Assert.Contains($"; {saying}.", item.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_reading_is_written_with_keys_that_a_row_of_the_tables_shows()
    {
        var readings = Page.RowsOf("văn bản ghi · the document says").Select(row => JsonNode.Parse(row.Code(3))!.AsObject()).ToArray();

        Assert.NotEmpty(readings);
        Assert.All(readings, reading => Assert.Contains(Boundaries, row => JsonNode.Parse(row.Code(0))!.AsObject().Select(key => key.Key).SequenceEqual(reading.Select(key => key.Key))));
    }

    /// <summary>A figure of which “đạt 10” is said to be so.</summary>
    private static JsonNode? FigureFor(string verdict) => verdict switch
    {
        "vượt" => 11,
        "đạt" => 10,
        "đạt (ước)" => new JsonObject { ["value"] = 10, ["status"] = "estimated" },
        "chưa đạt" => 9,
        "chưa đánh giá: missing" => null,
        "chưa đánh giá: notApplicable" => new JsonObject { ["status"] = "notApplicable" },
        _ => throw new NotSupportedException($"No figure is known for '{verdict}'."),
    };

    private static IEnumerable<(string Target, PartAssessment Part)> RowsOf(string key) =>
        Judged.Value.Where(row => row.Part.Part.Target.Kind.Key == key);

    private static Func<PartAssessment, decimal?>[] CutsOf(PartAssessment part) =>
        part.Part.Target.Form.Exceeded is null ? [other => other.MetFrom] : [other => other.MetFrom, other => other.ExceededFrom];

    /// <summary>Whether figures lie on a cut, and at most 1 away on both sides of it.</summary>
    private static bool LieAround(IEnumerable<PartAssessment> parts, Func<PartAssessment, decimal?> cut)
    {
        var distances = parts.Select(part => part.Figures[PageJudgement.Own].Value - cut(part)).OfType<decimal>().ToArray();
        return new[] { -1, 0, 1 }.All(side => distances.Any(distance => Math.Sign(distance) == side && Math.Abs(distance) <= 1));
    }

    private static TheoryData<string, string, string, string> Data(string firstColumn)
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var row in Page.RowsOf(firstColumn))
            data.Add(row.Code(0), row.Code(1), row.Code(2), row.Code(3));
        return data;
    }
}
