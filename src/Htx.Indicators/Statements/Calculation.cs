namespace Htx.Indicators;

/// <summary>What a statement computes: a printed number, a sum or a product.</summary>
internal abstract class Calculation
{
    /// <summary>What the numbers give as they are printed; null where nothing can be computed.</summary>
    public abstract Fraction? Value { get; }

    /// <summary>
    /// How often a percent sign stands in it as a factor, so that it is written in percent (1), as a number (0) or otherwise;
    /// null when percentages and numbers are added up.
    /// </summary>
    public abstract int? PercentPower { get; }

    /// <summary>Whether a division stands anywhere in it.</summary>
    public abstract bool Divides { get; }

    /// <summary>Whether something is divided by zero.</summary>
    public abstract bool DividesByZero { get; }

    /// <summary>Its numbers, in order.</summary>
    public abstract IEnumerable<PrintedNumber> Printed { get; }

    /// <summary>Everything it can be, numbers with decimals being rounded or truncated themselves; null where nothing bounds it, or only bounds too long to compute with.</summary>
    public abstract Interval? Range();

    /// <summary>As it is written, without units.</summary>
    public abstract string Text(Language language);
}
