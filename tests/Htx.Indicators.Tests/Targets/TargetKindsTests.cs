namespace Htx.Indicators.Tests;

public sealed class TargetKindsTests
{
    public static TheoryData<string> Keys() => [.. TargetKinds.Vocabulary.Select(kind => kind.Key)];

    [Fact]
    public void The_vocabulary_is_closed_and_in_order() =>
        Assert.Equal(["all", "atLeast", "done", "moreThan", "reach"], TargetKinds.Vocabulary.Select(kind => kind.Key));

    [Theory]
    [MemberData(nameof(Keys))]
    public void TryGet_finds_a_kind_by_its_key(string key)
    {
        Assert.True(TargetKinds.TryGet(key, out var kind));
        Assert.Equal(key, kind.Key);
        Assert.Equal(key, kind.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("Reach")]
    [InlineData("atleast")]
    [InlineData("exactly")]
    public void TryGet_finds_nothing_by_another_text(string key) => Assert.False(TargetKinds.TryGet(key, out _));

    [Theory]
    [InlineData("reach", TargetArgumentKind.Threshold, "“đạt X”, “có X%”, “07 tổ”")]
    [InlineData("atLeast", TargetArgumentKind.Threshold, "“từ X trở lên”, “ít nhất X”, “tối thiểu X”")]
    [InlineData("moreThan", TargetArgumentKind.Threshold, "“trên X”")]
    [InlineData("all", TargetArgumentKind.None, "“100%”, “đều”, “tất cả”")]
    [InlineData("done", TargetArgumentKind.None, "không có con số: “củng cố…”, “thực hiện…”")]
    public void Each_kind_stands_for_words_of_the_law_and_takes_a_number_or_nothing(string key, TargetArgumentKind argument, string words)
    {
        Assert.True(TargetKinds.TryGet(key, out var kind));
        Assert.Equal((argument, words), (kind.Argument, kind.LegalWords));
    }

    [Theory]
    [InlineData("reach")]
    [InlineData("atLeast")]
    [InlineData("moreThan")]
    public void A_kind_with_a_number_suits_every_number_and_no_flag(string key)
    {
        Assert.True(TargetKinds.TryGet(key, out var kind));
        Assert.Equal(
            [MeasureKind.Count, MeasureKind.Percent, MeasureKind.Money, MeasureKind.Amount],
            Enum.GetValues<MeasureKind>().Where(kind.Suits));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Each_kind_has_a_file_of_tests_beside_the_others(string key)
    {
        Assert.True(TargetKinds.TryGet(key, out var kind));
        Assert.NotNull(GetType().Assembly.GetType($"{GetType().Namespace}.{kind.GetType().Name}Tests"));
    }
}
