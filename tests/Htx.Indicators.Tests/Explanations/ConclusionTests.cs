namespace Htx.Indicators.Tests;

public sealed class ConclusionTests
{
    [Fact]
    public void Counts_indicators_and_items_met_and_exceeded_then_those_not_met()
    {
        var assessment = Judge(new Scene(), [7, 8], [7, 6], [5]);

        Assert.Equal(
            "Tính đến ngày 10/11/2023 có 01/3 chỉ tiêu gồm 03/5 nội dung đạt và vượt so với Nghị quyết. "
            + "Còn 02/3 chỉ tiêu gồm 02/5 nội dung chưa đạt so với Nghị quyết.",
            assessment.Conclusion());
        Assert.Equal(
            "As of 10 November 2023, measured against 47/NQ-HĐND, met or exceeded: 1 of 3 indicators and 3 of 5 content items. "
            + "Not met: 2 of 3 indicators and 2 of 5 content items.",
            assessment.Conclusion(Language.English));
    }

    [Fact]
    public void Leaves_out_the_second_sentence_when_nothing_is_not_met()
    {
        var assessment = Judge(new Scene(), [7, 8]);

        Assert.Equal("Tính đến ngày 10/11/2023 có 01/1 chỉ tiêu gồm 02/2 nội dung đạt và vượt so với Nghị quyết.", assessment.Conclusion());
        Assert.Equal(
            "As of 10 November 2023, measured against 47/NQ-HĐND, met or exceeded: 1 of 1 indicators and 2 of 2 content items.",
            assessment.Conclusion(Language.English));
    }

    [Fact]
    public void Names_the_items_not_assessed_in_a_third_sentence()
    {
        var assessment = Judge(new Scene(), [7, null], [6, null], [null]);

        Assert.Equal(
            "Tính đến ngày 10/11/2023 có 00/3 chỉ tiêu gồm 01/5 nội dung đạt và vượt so với Nghị quyết. "
            + "Còn 01/3 chỉ tiêu gồm 01/5 nội dung chưa đạt so với Nghị quyết. "
            + "Có 02/3 chỉ tiêu gồm 03/5 nội dung chưa đánh giá so với Nghị quyết (nội dung 1.2, 2.2, 3.1).",
            assessment.Conclusion());
        Assert.Equal(
            "As of 10 November 2023, measured against 47/NQ-HĐND, met or exceeded: 0 of 3 indicators and 1 of 5 content items. "
            + "Not met: 1 of 3 indicators and 1 of 5 content items. "
            + "Not assessed: 2 of 3 indicators and 3 of 5 content items (items 1.2, 2.2, 3.1).",
            assessment.Conclusion(Language.English));
    }

    [Fact]
    public void Leaves_out_the_count_of_indicators_when_only_items_are_not_assessed() =>
        Assert.EndsWith(" Có 01/2 nội dung chưa đánh giá so với Nghị quyết (nội dung 1.2).", Judge(new Scene(), [6, null]).Conclusion(), StringComparison.Ordinal);

    [Fact]
    public void Compares_with_the_kind_of_document_it_is()
    {
        var assessment = Judge(new Scene("Kế hoạch", "12/KH-UBND"), [7], [6]);

        Assert.Equal(
            "Tính đến ngày 10/11/2023 có 01/2 chỉ tiêu gồm 01/2 nội dung đạt và vượt so với Kế hoạch. "
            + "Còn 01/2 chỉ tiêu gồm 01/2 nội dung chưa đạt so với Kế hoạch.",
            assessment.Conclusion());
    }

    [Fact]
    public void Writes_counts_of_ten_and_more_as_they_are()
    {
        var assessment = Judge(new Scene(), [.. Enumerable.Repeat<decimal?[]>([7], 12)]);

        Assert.StartsWith("Tính đến ngày 10/11/2023 có 12/12 chỉ tiêu gồm 12/12 nội dung đạt và vượt", assessment.Conclusion(), StringComparison.Ordinal);
    }

    [IcuTheory]
    [InlineData("vi-VN")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void Does_not_ask_the_machine_for_its_culture(string culture)
    {
        var assessment = Judge(new Scene(), [7, null], [6]);

        Assert.Equal(assessment.Conclusion(), WritingUnder.Culture(culture, () => assessment.Conclusion()));
    }

    // Each row is an indicator, each number the figure of an item whose target is 7; null is missing.
    private static RuleSetAssessment Judge(Scene scene, params decimal?[][] indicators)
    {
        var built = indicators.Select((figures, i) => new Indicator($"{i + 1}", "Chỉ tiêu", [.. figures.Select((figure, j) =>
        {
            scene.Given($"m{i}x{j}", figure is { } number ? Observation.Of(number) : Observation.Missing);
            return ContentItem.Of($"{i + 1}.{j + 1}", "Nội dung", $"m{i}x{j}", Target.Of("reach", 7), Scene.Basis);
        })]));
        return scene.Judge([.. built]);
    }
}
