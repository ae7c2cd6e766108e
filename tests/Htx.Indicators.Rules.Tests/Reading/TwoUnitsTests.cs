namespace Htx.Indicators.Rules.Tests;

/// <summary>One figure for two rule sets that count it in two units.</summary>
public sealed class TwoUnitsTests
{
    private const string Set = """{ "subject": { "id": "x", "name": "X" }, "asOf": "2026-12-31", "values": { "a": 1800, "b": 2, "flag": true } }""";

    private static readonly MeasureTable InMillions = new(
        new("a", "Doanh thu", MeasureKind.Money, "triệu đồng"), new("b", "Số HTX", MeasureKind.Count, "HTX"), new("flag", "Đã làm", MeasureKind.Flag));

    private static readonly MeasureTable InBillions = new(
        new("a", "Doanh thu", MeasureKind.Money, "tỷ đồng"), new("b", "Số hợp tác xã", MeasureKind.Count, "HTX"), new("flag", "Xong", MeasureKind.Flag));

    [Fact]
    public void Is_refused_at_its_key_with_both_units()
    {
        var refused = Assert.Single(Assert.Single(Read(Set, "x.json", InMillions, InBillions)).Diagnostics);

        Assert.Equal("x.json(1,76): error HTX3007: “a” tính bằng “triệu đồng” theo một bộ chỉ tiêu, bằng “tỷ đồng” theo bộ khác, nên một số không đúng cho cả hai; đánh giá theo từng bộ riêng, hoặc thống nhất “unit” của các bộ [values.a]", refused.Format());
    }

    [Fact]
    public void Is_refused_whatever_unit_it_names() =>
        Assert.Equal(["HTX3007"], Read(Set.Replace("1800", """{ "value": 1800, "unit": "tỷ đồng" }""", StringComparison.Ordinal), "x.json", InMillions, InBillions).Single().Diagnostics.Select(defect => defect.Code));

    [Theory]
    [InlineData("a")]
    [InlineData("Doanh thu (triệu đồng)")]
    [InlineData("Doanh thu (tỷ đồng)")]
    [InlineData("Doanh thu")]
    public void Is_refused_in_a_table_by_its_column(string heading) =>
        Assert.Equal(["HTX3007"], Read($"subject.id;subject.name;asOf;{heading}\nx;X;31/12/2026;1800\n", "x.csv", InMillions, InBillions).SelectMany(set => set.Diagnostics).Select(defect => defect.Code));

    [Fact]
    public void Is_not_there_where_the_cell_is_empty() =>
        Assert.Empty(Read("subject.id;subject.name;asOf;Doanh thu;b\nx;X;31/12/2026;;2\n", "x.csv", InMillions, InBillions).SelectMany(set => set.Diagnostics));

    [Fact]
    public void Is_read_for_each_of_them_alone_and_where_it_is_not_given()
    {
        Assert.All([InMillions, InBillions], table => Assert.Empty(Assert.Single(Read(Set, "x.json", table)).Diagnostics));
        Assert.Empty(Assert.Single(Read(Set.Replace("1800", "null", StringComparison.Ordinal), "x.json", InMillions, InBillions)).Diagnostics);
        Assert.Empty(Assert.Single(Read(Set.Replace("\"a\": 1800, ", "", StringComparison.Ordinal), "x.json", InMillions, InBillions)).Diagnostics);
    }

    /// <summary>Whichever rule set comes first.</summary>
    [Fact]
    public void A_flag_is_no_figure_and_a_figure_no_flag()
    {
        var (count, flag) = (new MeasureTable(new Measure("m", "M", MeasureKind.Count, "HTX")), new MeasureTable(new Measure("m", "M", MeasureKind.Flag)));

        foreach (var (cell, value) in new[] { ("4", "4"), ("có", "true") })
        {
            foreach (var tables in new[] { new[] { count, flag }, [flag, count] })
            {
                Assert.Equal(["HTX3007"], Read($"subject.id;subject.name;asOf;m\nx;X;31/12/2026;{cell}\n", "x.csv", tables).SelectMany(set => set.Diagnostics).Select(defect => defect.Code));
                Assert.Equal(["HTX3007"], Read($$"""{ "subject": { "id": "x", "name": "X" }, "asOf": "2026-12-31", "values": { "m": {{value}} } }""", "x.json", tables).SelectMany(set => set.Diagnostics).Select(defect => defect.Code));
            }
        }
    }

    [Fact]
    public void A_figure_that_another_computes_is_warned_of_in_a_table_whichever_comes_first()
    {
        var computed = new MeasureTable(new("a", "Doanh thu", MeasureKind.Money, "tỷ đồng", Formula.Parse("b / 1000")), new("b", "Số HTX", MeasureKind.Count, "HTX"));

        foreach (var tables in new[] { new[] { InMillions, computed }, [computed, InMillions] })
            Assert.Equal(["HTX3103"], Read("subject.id;subject.name;asOf;a\nx;X;31/12/2026;4\n", "x.csv", tables).SelectMany(set => set.Diagnostics).Select(defect => defect.Code));
    }

    /// <summary>The figures behind it are given, and their units agree.</summary>
    [Fact]
    public void What_one_of_them_computes_is_no_figure_in_two_units()
    {
        var computed = new MeasureTable(new("a", "Doanh thu", MeasureKind.Money, "tỷ đồng", Formula.Parse("b / 1000")), new("b", "Số HTX", MeasureKind.Count, "HTX"), new("flag", "Xong", MeasureKind.Flag));

        var named = Set.Replace("1800", """{ "value": 1800, "unit": "triệu đồng" }""", StringComparison.Ordinal);

        Assert.Equal(["HTX3103"], Assert.Single(Read(Set, "x.json", InMillions, computed)).Diagnostics.Select(defect => defect.Code));
        Assert.Equal(["HTX3103"], Assert.Single(Read(named, "x.json", computed, InMillions)).Diagnostics.Select(defect => defect.Code));
    }

    private static List<ReadResult<ObservationSet>> Read(string text, string name, params MeasureTable[] tables)
    {
        using var file = ObservationFile.OpenStream(new MemoryStream(Encoding.UTF8.GetBytes(text)), name, new() { Numbers = Language.Vietnamese, Measures = tables });
        return [.. file.ReadSets()];
    }
}
