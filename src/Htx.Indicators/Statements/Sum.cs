namespace Htx.Indicators;

/// <summary>Terms added up, each with its sign; at least one.</summary>
internal sealed class Sum : Calculation
{
    public Sum(IReadOnlyList<Term> terms)
        : this(terms, terms.Aggregate((Fraction?)Fraction.Zero, Add), CommonPower(terms))
    {
    }

    /// <summary>Of what is known already of the sum that one term is taken from or added to.</summary>
    private Sum(IReadOnlyList<Term> terms, Fraction? value, int? percentPower) => (Terms, Value, PercentPower) = (terms, value, percentPower);

    public IReadOnlyList<Term> Terms { get; }

    public override Fraction? Value { get; }

    public override int? PercentPower { get; }

    public override bool Divides => Terms.Any(term => term.Of.Divides);

    public override bool DividesByZero => Terms.Any(term => term.Of.DividesByZero);

    public override IEnumerable<PrintedNumber> Printed => Terms.SelectMany(term => term.Of.Printed);

    /// <summary>One calculation less another.</summary>
    public static Sum Difference(Calculation from, Calculation what) => new([new(from, false), new(what, true)]);

    /// <summary>Without one of its terms.</summary>
    public Sum Without(int index) => new([.. Terms.Where((_, i) => i != index)], Add(Value, Terms[index] with { IsSubtracted = !Terms[index].IsSubtracted }), PercentPower);

    /// <summary>With one of its terms twice.</summary>
    public Sum WithTwice(int index) => new([.. Terms, Terms[index]], Add(Value, Terms[index]), PercentPower);

    public override Interval? Range()
    {
        var sum = Interval.Of(Fraction.Zero);
        foreach (var term in Terms)
        {
            if (term.Of.Range() is not { } range)
                return null;
            sum += term.IsSubtracted ? -range : range;
            if (sum.IsTooLong)
                return null;
        }

        return sum;
    }

    public override string Text(Language language)
    {
        var text = string.Concat(Terms.Select(term => (term.IsSubtracted ? " - " : " + ") + TermText(term.Of, language)));
        return Terms[0].IsSubtracted ? "-" + text[3..] : text[3..];
    }

    private static int? CommonPower(IReadOnlyList<Term> terms) =>
        terms.Select(term => term.Of.PercentPower).Distinct().ToArray() is [var only] ? only : null;

    private static Fraction? Add(Fraction? sum, Term term)
    {
        if (sum is null || term.Of.Value is not { } value)
            return null;
        sum += term.IsSubtracted ? -value : value;
        return sum.IsTooLong ? null : sum;
    }

    private static string TermText(Calculation of, Language language) =>
        of is Sum ? $"({of.Text(language)})" : of.Text(language);

    /// <summary>What is added or subtracted.</summary>
    public sealed record Term(Calculation Of, bool IsSubtracted);
}
