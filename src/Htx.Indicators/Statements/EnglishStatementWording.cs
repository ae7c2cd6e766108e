namespace Htx.Indicators;

/// <summary>The phrases in English; units stay in the words of the report.</summary>
internal sealed class EnglishStatementWording : StatementWording
{
    public override string Points(string number) => $"{number} percentage point{(number is "1" or "-1" ? "" : "s")}";

    public override string Exact => "right";

    public override string Rounded(string computed, string printed) => $"right: the numbers give {computed}, rounded to {printed}";

    public override string Truncated(string computed, string printed) => $"right: the numbers give {computed}, cut off (not rounded) to {printed}";

    public override string WithinDigits(string lowest, string highest) =>
        $"right: the numbers it is computed from may be rounded themselves, so the result lies between {lowest} and {highest}";

    public override string WithinUnboundedDigits => "not found wrong: the numbers it is computed from may be rounded themselves, and nothing bounds the result";

    public override string Wrong(string computed, string? slip) => $"wrong: the numbers give {computed}" + (slip is null ? "" : $"; {slip}");

    public override string NotComputable(StatementObstacle obstacle) => obstacle switch
    {
        StatementObstacle.ZeroDenominator => "cannot be computed: a denominator is 0",
        StatementObstacle.TooLarge => "cannot be computed: the result is too large (10¹⁸ or more)",
        StatementObstacle.TooLong => "cannot be computed: the fraction on the way is too long (numerator or denominator of more than 150 digits); split it into several statements",
        StatementObstacle.MixedUnits => "cannot be computed: the numbers are in different units (such as tỷ đồng and triệu đồng); write all in one, the result too",
        _ => "cannot be computed: a percentage is added to, or taken from, a number without %; write % behind all of them or none",
    };

    public override string ComesFrom(string printed, string calculation) => $"{printed} is {calculation}";

    public override string Swapped(string printed, string calculation) => $"{printed} is {calculation} (the two numbers change places)";

    public override string LeftOut(string printed, string addend) => $"{printed} is what comes out without {addend}";

    public override string CountedTwice(string printed, string addend) => $"{printed} is what comes out with {addend} counted twice";

    public override string DecimalComma(string printed, string times, bool isTooSmall) => isTooSmall
        ? $"{printed} is too small by a factor of {times}, the decimal comma may be misplaced or a 0 missing"
        : $"{printed} is too great by a factor of {times}, the decimal comma may be misplaced or a 0 too many";

    public override string PercentSign(string printed, bool isMissing) => isMissing
        ? $"{printed} is the percentage, its sign is missing"
        : $"{printed} is the ratio not multiplied by 100, no percentage";
}
