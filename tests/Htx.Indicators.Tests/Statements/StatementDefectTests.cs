namespace Htx.Indicators.Tests;

public sealed class StatementDefectTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("   ", 3)]
    [InlineData("118/130", 7)]
    [InlineData("118/130 =", 9)]
    [InlineData("118/", 4)]
    [InlineData("(35 + 70", 8)]
    [InlineData("35 hơn 20", 9)]
    [InlineData("1 + 1 = -", 9)]
    public void A_text_that_ends_too_early_is_incomplete(string text, int position) =>
        AssertRefused(text, StatementDefectKind.Incomplete, position, "");

    [Theory]
    [InlineData("= 5", 0, "=")]
    [InlineData("1 + = 3", 4, "=")]
    [InlineData("1 + 1 = 2 = 2", 10, "=")]
    [InlineData("1 + 1 = 2 + 3", 10, "+")]
    [InlineData("1 + 1 = (2)", 8, "(")]
    [InlineData("1 + 1) = 2", 5, ")")]
    [InlineData("() = 2", 1, ")")]
    [InlineData("1 1 = 2", 2, "1")]
    [InlineData("2(3) = 6", 1, "(")]
    [InlineData("3 × -5 = -15", 4, "-")]
    [InlineData("tổng cộng là 5", 0, "tổng cộng")]
    [InlineData("5 hơn 3 hơn 1 là 1", 8, "hơn")]
    [InlineData("THT có chứng thực của Ủy ban là 5", 0, "THT có chứng thực củ")]
    [InlineData("% + 1 = 2", 0, "%")]
    public void What_has_no_place_is_named(string text, int position, string seen) =>
        AssertRefused(text, StatementDefectKind.Misplaced, position, seen);

    [Theory]
    [InlineData("118/130 ≈ 91%", 8, "≈")]
    [InlineData("1 + 1 = 2.", 9, ".")]
    [InlineData("1, 2 + 3 = 6", 1, ",")]
    [InlineData("[1 + 1] = 2", 0, "[")]
    [InlineData("1 + 1\t= 2", 5, "\t")]
    [InlineData("1 + 1 = 2 \U0001F600", 10, "\U0001F600")]
    [InlineData("1 + ٣ = 4", 4, "٣")]
    public void A_character_that_statements_do_not_have_is_named(string text, int position, string seen) =>
        AssertRefused(text, StatementDefectKind.NotAllowed, position, seen);

    [Fact]
    public void Half_a_pair_of_characters_is_refused_like_any_other() =>
        AssertRefused($"1 + {'\uD83D'} = 2", StatementDefectKind.NotAllowed, 4, "\uD83D");

    [Theory]
    [InlineData("2.57 + 1 = 3", 0, "2.57")]
    [InlineData("0.500 + 0.500 = 1", 0, "0.500")]
    [InlineData("1 + 000.001 = 2", 4, "000.001")]
    [InlineData("1 + 0.5 = 1,5", 4, "0.5")]
    [InlineData("2600.000 + 1 = 2", 0, "2600.000")]
    [InlineData("1.2345 + 1 = 2", 0, "1.2345")]
    [InlineData("1,2,3 + 1 = 2", 0, "1,2,3")]
    [InlineData("1,2.3 + 1 = 2", 0, "1,2.3")]
    [InlineData("1,2.345 + 1 = 2", 0, "1,2.345")]
    [InlineData("0,1234567890 + 1 = 1", 0, "0,1234567890")]
    [InlineData("1 + 1 = 1000000000000000000", 8, "1000000000000000000")]
    public void A_number_is_written_as_in_Vietnamese_reports(string text, int position, string seen) =>
        AssertRefused(text, StatementDefectKind.BadNumber, position, seen);

    [Theory]
    [InlineData("0,123456789 + 1 = 1")]
    [InlineData("999.999.999.999.999.999 - 1 = 0")]
    [InlineData("2600 + 2.600 + 02 = 5.202")]
    [InlineData("007 + 000,50 = 7,5")]
    public void A_number_may_have_9_decimals_18_digits_and_zeros_in_front(string text) => Assert.True(Statement.TryParse(text, out _, out _));

    [Theory]
    [InlineData("140 = 140", 4, "=")]
    [InlineData("2.570 thành viên, đạt 98,85%", 18, "đạt")]
    public void One_number_gives_nothing_to_compute(string text, int position, string seen) =>
        AssertRefused(text, StatementDefectKind.NothingToCompute, position, seen);

    [Fact]
    public void A_statement_has_at_most_1000_characters_120_numbers_before_its_end_and_8_levels()
    {
        Assert.True(Statement.TryParse("1 + 1 = 2".PadRight(Statement.MaxLength), out _, out _));
        AssertRefused("1 + 1 = 2".PadRight(Statement.MaxLength + 1), StatementDefectKind.TooLarge, Statement.MaxLength, "");
        Assert.True(Statement.TryParse(Ones(119), out _, out _));
        AssertRefused(Ones(120), StatementDefectKind.TooLarge, 480, "2");
        Assert.True(Statement.TryParse(Nested(8), out _, out _));
        AssertRefused(Nested(9), StatementDefectKind.TooLarge, 8, "(");
    }

    private static string Ones(int count) => string.Join(" + ", Enumerable.Repeat("1", count)) + " = 2";

    private static string Nested(int depth) => new string('(', depth) + "1 + 1" + new string(')', depth) + " = 2";

    private static void AssertRefused(string text, StatementDefectKind kind, int position, string seen)
    {
        Assert.False(Statement.TryParse(text, out var statement, out var defect));
        Assert.Null(statement);
        Assert.Equal(new StatementDefect(kind, position, seen), defect);
    }
}
