using System.Globalization;

namespace Htx.Indicators.Tests;

/// <summary>Numbers are written as the framework writes them with a format string; that is slow, and says plainly what is meant.</summary>
public sealed class NumberFormatProperties
{
    private const string Plainly = "#,##0.#########";

    private static readonly NumberFormatInfo Vietnamese = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "-" };

    public static TheoryData<decimal> Ends() =>
    [
        0m, -0m, -0.0000000001m, -0.00000000049m, -0.0000000005m, 0.0000000005m, 0.00000000149999999999m, 0.9999999995m, 999.9999999995m, -999_999.9999999999m,
        1_000_000_000_000_000_000m, -1_000_000_000_000_000_000m, 999_999_999_999_999_999.999999999m, ulong.MaxValue, ulong.MaxValue + 1m, -1m - ulong.MaxValue,
        18_446_744_073.709551615m, 18_446_744_073.709551616m, decimal.MaxValue, decimal.MinValue, decimal.MaxValue / 10, 1e-28m, -1e-28m, 7.9228162514264337593543950335m,
    ];

    [Theory]
    [MemberData(nameof(Ends))]
    public void So_are_the_ends_of_what_can_be_written(decimal number) => Assert.True(IsWrittenPlainly(number));

    /// <summary>Any 96 bits with any scale: all numbers there are, the longest as often as the shortest.</summary>
    [Law]
    public bool Any_number_is_written_as_a_format_string_says(int low, int middle, int high, byte words, bool isNegative, byte scale) =>
        IsWrittenPlainly(new(low, words % 3 > 0 ? middle : 0, words % 3 > 1 ? high : 0, isNegative, (byte)(scale % 29)));

    /// <summary>Numbers that end in zeros, at every scale.</summary>
    [Law]
    public bool Any_number_with_zeros_at_its_end_is_too(int number, byte zeros, byte scale) =>
        IsWrittenPlainly(WithScale(number * (decimal)Math.Pow(10, zeros % 15), scale % 29));

    private static bool IsWrittenPlainly(decimal number) =>
        Numbers.Format(number) == number.ToString(Plainly, Vietnamese)
        && Numbers.Format(number, Language.English) == number.ToString(Plainly, CultureInfo.InvariantCulture);

    private static decimal WithScale(decimal whole, int scale)
    {
        var bits = decimal.GetBits(whole);
        return new(bits[0], bits[1], bits[2], whole < 0, (byte)scale);
    }
}
