namespace Htx.Indicators.Tests;

public sealed class FormulaDefectTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("   ", 3)]
    [InlineData("a +", 3)]
    [InlineData("-", 1)]
    [InlineData("(", 1)]
    [InlineData("(a", 2)]
    [InlineData("min(a, b", 8)]
    [InlineData("min(a,", 6)]
    public void A_text_that_ends_too_early_is_incomplete(string text, int position) =>
        AssertRefused(text, FormulaDefectKind.Incomplete, position);

    [Theory]
    [InlineData("()", 1)]
    [InlineData(")", 0)]
    [InlineData("a)", 1)]
    [InlineData("(a))", 3)]
    [InlineData("a b", 2)]
    [InlineData("a 2", 2)]
    [InlineData("2 a", 2)]
    [InlineData("2(a)", 1)]
    [InlineData("(a)(b)", 3)]
    [InlineData("(a) b", 4)]
    [InlineData("--a", 1)]
    [InlineData("- - a", 2)]
    [InlineData("a - - -b", 6)]
    [InlineData("+a", 0)]
    [InlineData("*a", 0)]
    [InlineData("a * / b", 4)]
    [InlineData("a // b", 3)]
    [InlineData("a /* b */", 3)]
    [InlineData("(a +)", 4)]
    [InlineData("a,b", 1)]
    [InlineData(",a", 0)]
    [InlineData("(a, b)", 2)]
    [InlineData("min((a, b), c)", 6)]
    [InlineData("min()", 4)]
    [InlineData("min(, a)", 4)]
    [InlineData("min(a, )", 7)]
    [InlineData("1,5", 1)]
    public void A_token_that_has_no_place_there_is_misplaced(string text, int position) =>
        AssertRefused(text, FormulaDefectKind.Misplaced, position);

    [Theory]
    [InlineData("a.ToString()", 1)]
    [InlineData("a.b", 1)]
    [InlineData("Math.Abs(a)", 4)]
    [InlineData("System.IO.File.Delete(a)", 6)]
    [InlineData("decimal.Parse(a)", 7)]
    [InlineData("new Object()", 4)]
    [InlineData("a is b", 2)]
    [InlineData("a and b", 2)]
    public void Members_methods_and_words_of_a_language_are_misplaced_after_the_name(string text, int position) =>
        AssertRefused(text, FormulaDefectKind.Misplaced, position);

    [Theory]
    [InlineData("iif(a, b, c)", 0)]
    [InlineData("typeof(a)", 0)]
    [InlineData("decimal(a)", 0)]
    [InlineData("sqrt(a)", 0)]
    [InlineData("pow(a, b)", 0)]
    [InlineData("round(a, 2)", 0)]
    [InlineData("sum(a, b)", 0)]
    [InlineData("a(b)", 0)]
    [InlineData("min", 0)]
    [InlineData("a + max", 4)]
    [InlineData("MIN(a, b)", 0)]
    [InlineData("Abs(a)", 0)]
    [InlineData("\"a\"", 0)]
    [InlineData("'a'", 0)]
    [InlineData("a == b", 2)]
    [InlineData("a = b", 2)]
    [InlineData("a > b", 2)]
    [InlineData("a <= b", 2)]
    [InlineData("a != b", 2)]
    [InlineData("a && b", 2)]
    [InlineData("a ? b : c", 2)]
    [InlineData("{a}", 0)]
    [InlineData("[a]", 0)]
    [InlineData("a[0]", 1)]
    [InlineData("a; b", 1)]
    [InlineData("a % b", 2)]
    [InlineData("a ^ b", 2)]
    [InlineData("a_b", 1)]
    [InlineData("@a", 0)]
    [InlineData("$a", 0)]
    public void Other_functions_signs_and_comparisons_are_not_allowed(string text, int position) =>
        AssertRefused(text, FormulaDefectKind.NotAllowed, position);

    [Theory]
    [InlineData("tỷLệ", 1)]
    [InlineData("so\u0302\u0301", 2)]
    [InlineData("\u0430", 0)]
    [InlineData("m\u0456n(a, b)", 1)]
    [InlineData("\uFF4Din(a, b)", 0)]
    [InlineData("\u0663", 0)]
    [InlineData("\uFF11", 0)]
    [InlineData("a \u2212 b", 2)]
    [InlineData("a \u00D7 b", 2)]
    [InlineData("a \u2215 b", 2)]
    [InlineData("\U0001D44E", 0)]
    [InlineData("a\0", 1)]
    [InlineData("\0", 0)]
    [InlineData("a \u200F+ b", 2)]
    [InlineData("\u202Ea", 0)]
    [InlineData("a\u200B", 1)]
    [InlineData("\uFEFFa", 0)]
    [InlineData("\u00A0a", 0)]
    [InlineData("a\t+ b", 1)]
    [InlineData("a\n+ b", 1)]
    [InlineData("a\r\n", 1)]
    public void Look_alikes_marks_controls_and_blanks_other_than_the_space_are_not_allowed(string text, int position) =>
        AssertRefused(text, FormulaDefectKind.NotAllowed, position);

    [Theory]
    [InlineData("1e5", 0)]
    [InlineData("a + 1E5", 4)]
    [InlineData(".5", 0)]
    [InlineData("5.", 0)]
    [InlineData(".", 0)]
    [InlineData("1.2.3", 0)]
    [InlineData("1_000", 0)]
    [InlineData("0x10", 0)]
    [InlineData("5m", 0)]
    [InlineData("2a", 0)]
    [InlineData("0.0123456789", 0)]
    [InlineData("1.0000000000", 0)]
    [InlineData("1000000000000000000", 0)]
    [InlineData("a * 99999999999999999999999999999999", 4)]
    public void A_number_not_written_plainly_or_beyond_nine_decimals_is_bad(string text, int position) =>
        AssertRefused(text, FormulaDefectKind.BadNumber, position);

    [Theory]
    [InlineData("min(a)", 5)]
    [InlineData("abs(a, b)", 5)]
    [InlineData("max(a, b, c)", 8)]
    [InlineData("min((a), b) + max(a)", 19)]
    public void A_function_has_its_number_of_arguments(string text, int position) =>
        AssertRefused(text, FormulaDefectKind.WrongArguments, position);

    [Theory]
    [InlineData("a +", "")]
    [InlineData("a == b", "=")]
    [InlineData("a + sqrt(b)", "sqrt")]
    [InlineData("1.2.3 + a", "1.2.3")]
    [InlineData("1234567890123456789012345", "12345678901234567890")]
    [InlineData("\U0001D44E + 1", "\U0001D44E")]
    public void Seen_is_a_whole_word_or_one_character_as_a_reader_sees_it(string text, string seen)
    {
        Assert.False(Formula.TryParse(text, out _, out var defect));
        Assert.Equal(seen, defect.Seen);
    }

    private static void AssertRefused(string text, FormulaDefectKind kind, int position)
    {
        Assert.False(Formula.TryParse(text, out var formula, out var defect));
        Assert.Null(formula);
        Assert.Equal((kind, position), (defect.Kind, defect.Position));
    }
}
