using System.Globalization;

namespace Htx.Indicators;

/// <summary>A number as a report prints it: its digits say how far it can be trusted.</summary>
internal sealed class PrintedNumber : Calculation
{
    private readonly string digits;

    public PrintedNumber(string digits, decimal number, int decimals, PercentForm percent, string? unit)
    {
        this.digits = digits;
        (Number, Decimals, Percent, Unit) = (number, decimals, percent, StatementWords.PercentFormOf(unit, percent == PercentForm.Points) is null ? unit : null);
        Value = Fraction.Of(number);
    }

    public decimal Number { get; }

    /// <summary>How many decimals are printed.</summary>
    public int Decimals { get; }

    public PercentForm Percent { get; }

    public bool IsPercent => Percent != PercentForm.None;

    /// <summary>The words behind it; null when there are none, or they only say percent.</summary>
    public string? Unit { get; }

    public override Fraction Value { get; }

    public override int? PercentPower => IsPercent ? 1 : 0;

    public override bool Divides => false;

    public override bool DividesByZero => false;

    public override IEnumerable<PrintedNumber> Printed => [this];

    /// <summary>How many digits say something: 3 in 22,7 and in 0,0507.</summary>
    public int SignificantDigits => digits.Where(char.IsAsciiDigit).SkipWhile(digit => digit == '0').Count();

    /// <summary>Whether it is the plain number 100, by which a ratio becomes a percentage.</summary>
    public bool IsHundred => Number == 100 && Decimals == 0 && !IsPercent && Unit is null;

    /// <summary>Every number that is printed so, when it is rounded (midpoints away from zero) or truncated.</summary>
    public Interval Stands
    {
        get
        {
            var last = Fraction.PowerOfTen(-Decimals);
            var near = new Bound(Value - (last / Fraction.Of(2)), true);
            var far = new Bound(Value + last, false);
            return Number switch
            {
                0 => new(new(-last, false), far),
                > 0 => new(near, far),
                _ => -new Interval(new(-Value - (last / Fraction.Of(2)), true), new(-Value + last, false)),
            };
        }
    }

    /// <summary>A number without decimals was counted; one with decimals may have been rounded or truncated.</summary>
    public override Interval Range() => Decimals == 0 ? Interval.Of(Value) : Stands;

    /// <summary>How a computed value comes to be printed so, or that it does not.</summary>
    public StatementVerdict Judge(Fraction computed)
    {
        // Neither rounding nor truncating moves a number by a whole unit of its last digit; most slips that are tried miss by far.
        if (!((computed - Value).Magnitude < Fraction.PowerOfTen(-Decimals)))
            return StatementVerdict.Wrong;
        if (computed == Value)
            return StatementVerdict.Exact;
        if (computed.Rounded(Decimals) == Value)
            return StatementVerdict.Rounded;
        return computed.Truncated(Decimals) == Value ? StatementVerdict.Truncated : StatementVerdict.Wrong;
    }

    /// <summary>The same, some units more or less; only of a number without decimals.</summary>
    public PrintedNumber Plus(int units)
    {
        var number = Number + units;
        return new(digits.Contains('.') ? Numbers.Format(number) : number.ToString("0", CultureInfo.InvariantCulture), number, 0, Percent, Unit);
    }

    public override string Text(Language language) => Digits(language) + (IsPercent ? "%" : "");

    /// <summary>With its unit, as a result is spoken of.</summary>
    public string WithUnit(Language language) =>
        Percent == PercentForm.Points ? StatementWording.In(language).Points(Digits(language)) : Printing.WithUnit(Text(language), Unit);

    /// <summary>The digits as printed; in English the two signs among them change places.</summary>
    public string Digits(Language language) => language == Language.Vietnamese
        ? digits
        : string.Create(digits.Length, digits, static (text, from) =>
        {
            for (var i = 0; i < from.Length; i++)
                text[i] = from[i] switch { '.' => ',', ',' => '.', var other => other };
        });
}
