using System.Globalization;

namespace Htx.Indicators.Rules;

/// <summary>
/// What a formula computes, as multiples of other values and a number, added up. Sums that are written alike are the same figure to
/// the last decimal: <c>b + a</c> and <c>a + b</c>, while nothing that is rounded on the way is made one.
/// </summary>
internal sealed class ExactSum
{
    /// <summary>A sum of more is a value of its own; a formula of law has a handful.</summary>
    private const int MostTerms = 32;

    /// <summary>Multiples are below this, with so many decimals, so that products of two of them are exact.</summary>
    private const decimal MultipleLimit = 1_000_000m;

    private const int MultipleDecimals = 6;

    private ExactSum(IReadOnlyList<(int Value, decimal Times)> terms, decimal constant)
    {
        (Terms, Constant) = (terms, constant);
        Key = string.Concat(terms.Select(term => string.Create(CultureInfo.InvariantCulture, $"{Written(term.Times)}·{term.Value}+"))) + Written(constant);
    }

    /// <summary>Values by their numbers, in ascending order, each with what it is multiplied by, which is not 0.</summary>
    public IReadOnlyList<(int Value, decimal Times)> Terms { get; }

    /// <summary>What is added to them.</summary>
    public decimal Constant { get; }

    /// <summary>How it is written: equal sums are written alike.</summary>
    public string Key { get; }

    /// <summary>The figure it always is; null where it is a matter of others.</summary>
    public decimal? Number => Terms.Count == 0 ? Constant : null;

    public static ExactSum Of(decimal number) => new([], number);

    public static ExactSum OfValue(int value) => new([(value, 1)], 0);

    public static bool IsMultiple(decimal number) => Math.Abs(number) < MultipleLimit && decimal.Round(number, MultipleDecimals) == number;

    public ExactSum Negated() => new([.. Terms.Select(term => (term.Value, -term.Times))], -Constant);

    /// <summary>Both together; null where that is not written as a sum.</summary>
    public ExactSum? Plus(ExactSum other)
    {
        if (!Figures.IsExact(Constant) || !Figures.IsExact(other.Constant))
            return null;
        (int Value, decimal Times)[] terms =
        [
            .. Terms.Concat(other.Terms).GroupBy(term => term.Value).Select(same => (same.Key, Times: same.Sum(term => term.Times)))
                .Where(term => term.Times != 0).OrderBy(term => term.Key),
        ];
        return terms.Length <= MostTerms && terms.All(term => IsMultiple(term.Times)) ? new(terms, Constant + other.Constant) : null;
    }

    /// <summary>So many times as much; null where that is not written as a sum.</summary>
    public ExactSum? Times(decimal factor)
    {
        if (!IsMultiple(factor) || !IsMultiple(Constant))
            return null;
        var terms = Terms.Select(term => (term.Value, Times: term.Times * factor)).ToArray();
        return terms.All(term => IsMultiple(term.Times)) ? new(terms, Constant * factor) : null;
    }

    /// <summary>How many times the other it always is, as a division gives it without rounding; null where that varies or is not known.</summary>
    public decimal? Over(ExactSum other)
    {
        if (Terms.Count == 0 || Terms.Count != other.Terms.Count || !IsMultiple(other.Constant))
            return null;
        var ratio = Terms[0].Times / other.Terms[0].Times;
        return IsMultiple(ratio) && Constant == ratio * other.Constant && Terms.Zip(other.Terms).All(pair => pair.First == (pair.Second.Value, ratio * pair.Second.Times)) ? ratio : null;
    }

    private static string Written(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
