using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Tests;

public sealed class StatementProperties
{
    private static readonly Ratio Hundred = new(100, 1);

    [Law(MaxTest = 5000)]
    public Property Whoever_computes_rightly_and_rounds_or_truncates_is_never_accused() =>
        Prop.ForAll(Printed(Reckoning.Any).ToArbitrary(), printed => Statement.Parse(printed.Text).Check().Verdict != StatementVerdict.Wrong);

    [Law(MaxTest = 2000)]
    public Property What_counted_numbers_give_is_right_and_said_how() =>
        Prop.ForAll(Printed(Reckoning.Exact).ToArbitrary(), printed =>
            Statement.Parse(printed.Text).Check().Verdict is StatementVerdict.Exact or StatementVerdict.Rounded or StatementVerdict.Truncated);

    [Law(MaxTest = 3000)]
    public Property A_result_a_unit_of_its_last_digit_away_from_what_counted_numbers_give_is_always_accused() =>
        Prop.ForAll(FarOff().ToArbitrary(), text => Statement.Parse(text).Check().Verdict == StatementVerdict.Wrong);

    [Law(MaxTest = 3000)]
    public Property A_slip_that_is_offered_gives_the_printed_digits() =>
        Prop.ForAll(Gen.OneOf(FarOff(), Slipped()).ToArbitrary(), text => Statement.Parse(text).Check().Slip is not { } slip || Gives(slip.Value, text));

    [Law(MaxTest = 2000)]
    public Property A_slip_of_the_list_is_found() =>
        Prop.ForAll(Slipped().ToArbitrary(), text => Statement.Parse(text).Check() is { IsRight: true } or { Slip: not null });

    [Law(MaxTest = 3000)]
    public Property Garbage_never_throws_and_is_explained_or_refused_inside_its_text() =>
        Prop.ForAll(Gen.OneOf(Characters(), Soup()).ToArbitrary(), text =>
            Statement.TryParse(text, out var statement, out var defect)
                ? statement.Check().Explain().Length > 0 && TextLine.IsOne(statement.Text)
                : defect.Position >= 0 && defect.Position + defect.Seen.Length <= text.Length);

    [Fact]
    public void The_printed_statements_reach_midpoints_negatives_zeros_percentages_and_both_ways_to_print()
    {
        var printed = Printed(Reckoning.Any).Sample(4000, new Rnd(47), 50);

        Assert.InRange(printed.Count(statement => statement.IsMidpoint), 400, 2000);
        Assert.InRange(printed.Count(statement => statement.Text.Contains("= -", StringComparison.Ordinal)), 400, 3000);
        Assert.InRange(printed.Count(statement => Regex.IsMatch(statement.Text, "= -?0(,0+)?%?$")), 50, 1000);
        Assert.InRange(printed.Count(statement => statement.Text.EndsWith('%')), 400, 3000);
        var verdicts = printed.CountBy(statement => Statement.Parse(statement.Text).Check().Verdict).ToDictionary();
        Assert.All(
            [StatementVerdict.Exact, StatementVerdict.Rounded, StatementVerdict.Truncated, StatementVerdict.WithinDigits],
            verdict => Assert.InRange(verdicts[verdict], 200, 3000));
    }

    [Fact]
    public void The_soup_meets_both_statements_and_refused_texts() =>
        Assert.InRange(Soup().Sample(5000, new Rnd(47), 10).Count(text => Statement.TryParse(text, out _, out _)), 500, 4500);

    private static Gen<(string Text, bool IsMidpoint)> Printed(Gen<Reckoning> reckonings) =>
        from midpoint in Reckoning.OnMidpoints
        from other in reckonings
        from otherDecimals in Gen.Choose(0, 4)
        from isMidpoint in Gen.Frequency((1, Gen.Constant(true)), (7, Gen.Constant(false)))
        from isRounded in Gen.Elements(true, false)
        let reckoning = isMidpoint ? midpoint.Reckoning : other
        let decimals = isMidpoint ? midpoint.Decimals : otherDecimals
        let isPercent = reckoning.Divides && !isMidpoint && decimals % 2 == 0
        let result = isPercent ? reckoning.Value * Hundred : reckoning.Value
        where result.Print(0, false).Length < 20
        select ($"{reckoning.Text} = {result.Print(decimals, isRounded)}{(isPercent ? "%" : "")}", result.IsMidpoint(decimals));

    /// <summary>At least one unit of the last digit away: of a truncated result the next but one above, of a rounded one the next but one on either side.</summary>
    private static Gen<string> FarOff() =>
        from reckoning in Reckoning.Exact
        from decimals in Gen.Choose(0, 4)
        from units in Gen.OneOf(Gen.Elements(2, -2), Gen.Choose(2, 2000), Gen.Choose(-2000, -2))
        where reckoning.Divides && (reckoning.Value * Hundred).Print(0, false).Length < 20
        select $"{reckoning.Text} = {(reckoning.Value * Hundred).Print(decimals, isRounded: true, units)}%";

    /// <summary>Statements gone wrong in each way of the list.</summary>
    private static Gen<string> Slipped() =>
        from numerator in Gen.Choose(100, 2_000)
        from more in Gen.Choose(11, 2_000)
        from addend in Gen.Choose(2, 99)
        from units in Gen.Elements(-3, -2, -1, 1, 2, 3)
        from tenth in Gen.Choose(1, 9)
        let denominator = numerator + more
        from text in Gen.Elements(
            $"{numerator}/{denominator} = {Percent(numerator, denominator + units)}",
            $"{numerator}/{denominator} = {Percent(numerator + units, denominator)}",
            $"{denominator}/{numerator} = {Percent(numerator, denominator)}",
            $"{numerator}/{denominator} = {Percent(numerator, denominator * 10, decimals: 3)}",
            $"{numerator}/{denominator} = {Percent(numerator, denominator)[..^1]}",
            $"{numerator} + {more} + {addend} = {numerator + more}",
            $"{numerator} + {more} + {addend} = {numerator + more + addend + addend}",
            $"({numerator} + {addend})/{denominator} = {Percent(numerator, denominator)}",
            $"{addend + 20},{tenth}% hơn {addend + 15}% là {5 - units},{tenth}")
        select text;

    private static string Percent(int numerator, int denominator, int decimals = 2) =>
        (new Ratio(numerator, denominator) * Hundred).Print(decimals, isRounded: true) + "%";

    private static bool Gives(decimal value, string text)
    {
        var result = text[(Math.Max(text.LastIndexOf('='), text.LastIndexOf('à')) + 1)..].Trim().TrimEnd('%');
        var decimals = result.Contains(',', StringComparison.Ordinal) ? result.Length - result.IndexOf(',', StringComparison.Ordinal) - 1 : 0;
        var printed = decimal.Parse(result.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), CultureInfo.InvariantCulture);
        return decimal.Round(value, decimals, MidpointRounding.AwayFromZero) == printed || decimal.Round(value, decimals, MidpointRounding.ToZero) == printed;
    }

    private static Gen<string> Characters() =>
        Gen.Frequency((4, Gen.Choose(0x20, 0x7E)), (1, Gen.Choose(0, 0xFFFF))).Select(code => (char)code).ListOf().Select(letters => new string([.. letters]));

    private static Gen<string> Soup()
    {
        var operand = Gen.Elements("118", "2.570", "22,7%", "0,0", "0", "999.999.999.999.999.999", "(5)", "05 HTX", "1,2 tỷ đồng", "3 THT yếu kém");
        var glue = Gen.Elements(" + ", "-", " × ", "/", " hơn ", " thấp hơn ", " : ");
        var noise = Gen.Elements("(", ")", "=", ",", ".", "%", " là ", "x", " điểm phần trăm", "≈", "\t", "\u200F", "ệ", "e\u0323", "1.5", "\uD83D");
        return
            from pieces in Gen.Frequency((8, from left in operand from sign in glue select left + sign), (1, noise)).ListOf()
            from last in operand
            from announced in Gen.Elements(" = ", " là ", ", đạt ", "=")
            from result in operand
            select string.Concat(pieces) + last + announced + result;
    }
}
