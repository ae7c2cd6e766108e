namespace Htx.Indicators.Tests;

/// <summary>What statements at the limits of length and numbers cost, counted in calculations and in the bits of their fractions.</summary>
public sealed class StatementWorkTests
{
    /// <summary>Each number left out and counted twice, each in the three ways it may be meant, and a few units more or less.</summary>
    private const int MostCalculations = (6 * Statement.MaxNumbers) + 100;

    /// <summary>150 digits, and the 100 of a percentage.</summary>
    private const int MostBits = 520;

    private static readonly int[] Primes = [.. Enumerable.Range(101, 600).Where(n => Enumerable.Range(2, 24).All(d => n % d != 0))];

    public static TheoryData<string> AtTheLimits =>
    [
        $"{Sum(119, i => $"{1_000 + i}")} = 1",
        $"{Sum(90, i => $"{i},123")} = 0,1",
        $"({Sum(59, i => $"{1_000 + i}")})/({Sum(60, i => $"{10 + i}")}) = 777%",
        $"{Sum(59, i => $"{1_000 + i}")} hơn {Sum(60, i => $"{10 + i}")} là 777%",
        $"{Sum(57, i => $"1/{Primes[i]}")} = 0,777%",
        $"{Sum(28, i => $"1/{Primes[i]}")} hơn {Sum(28, i => $"1/{Primes[i + 28]}")} là 777%",
        $"({Sum(14, i => $"1/{Primes[i]}")})/({Sum(14, i => $"1/{Primes[i + 14]}")}) hơn ({Sum(28, i => $"1/{Primes[i + 28]}")})/9 là 0,777%",
    ];

    public static TheoryData<string> BeyondTheLimits =>
    [
        $"{Sum(59, i => $"1/{999_999_000 + i}")} = 777",
        $"{Sum(28, i => $"1/{999_000 + i}")} hơn {Sum(28, i => $"1/{998_000 + i}")} là 777%",
        $"({Sum(28, i => $"1/{999_000 + i}")})/({Sum(28, i => $"1/{998_000 + i}")}) = 777",
        $"{string.Join(" × ", Enumerable.Range(0, 80).Select(i => $"1,0{i}"))} = 777",
        $"{string.Join('/', Enumerable.Range(2, 118))} = 777",
    ];

    /// <summary>What they give as printed is short, what they can be is not.</summary>
    public static TheoryData<string> WideAtTheLimits =>
    [
        $"{string.Join(" × ", Enumerable.Repeat("1,0000000", 80))} = 777",
        $"{string.Join('/', Enumerable.Repeat("1,0000000", 80))} = 777",
        $"{Sum(40, i => $"1,{1_000_000 + i}/1,{1_000_000 + i}")} = 777",
    ];

    [Theory]
    [MemberData(nameof(AtTheLimits))]
    public void However_long_a_statement_is_few_calculations_are_tried_for_a_slip_and_none_is_long(string text)
    {
        var claim = Statement.Parse(text).Claim;

        var tried = SlipEdits.Of(claim).SelectMany(edit => claim.ReadingsOf(edit.Calculation)).ToArray();

        Assert.Null(claim.Obstacle);
        Assert.InRange(tried.Length, 100, MostCalculations);
        Assert.InRange(tried.Max(reading => reading.Value is { } value ? BitsOf(value) : 0), 1, MostBits);
    }

    [Fact]
    public void A_statement_is_computed_once_however_often_it_is_asked_for()
    {
        var statement = Statement.Parse("118/130 = 91,47%");

        Assert.Same(statement.Check(), statement.Check());
    }

    [Theory]
    [MemberData(nameof(BeyondTheLimits))]
    public void A_fraction_of_more_than_150_digits_is_not_computed(string text)
    {
        var check = Statement.Parse(text).Check();

        Assert.Equal((StatementVerdict.NotComputable, StatementObstacle.TooLong), (check.Verdict, check.Obstacle));
    }

    [Theory]
    [MemberData(nameof(WideAtTheLimits))]
    public void Bounds_of_more_than_150_digits_bound_nothing_and_accuse_nobody(string text)
    {
        var statement = Statement.Parse(text);

        Assert.Null(statement.Claim.Calculated.Range());
        Assert.Equal(StatementVerdict.WithinDigits, statement.Check().Verdict);
    }

    private static string Sum(int count, Func<int, string> term) => string.Join(" + ", Enumerable.Range(0, count).Select(term));

    private static long BitsOf(Fraction fraction) => Math.Max(fraction.Numerator.GetBitLength(), fraction.Denominator.GetBitLength());
}
