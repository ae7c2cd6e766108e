using System.Globalization;

namespace Htx.Indicators.Testing;

/// <summary>
/// Computes a formula straight from its text, by the grammar every schoolbook has. Shares nothing with the library's own scanner,
/// parser and compiler, so that it can be held against them.
/// </summary>
internal sealed class ReferenceFormula(string text, Func<string, decimal> figureOf)
{
    /// <summary>No product and no quotient reaches ±10²⁶.</summary>
    private static readonly decimal Most = decimal.Parse("1" + new string('0', 26), CultureInfo.InvariantCulture);

    private int at;

    /// <summary>The result.</summary>
    /// <exception cref="DivideByZeroException">A denominator is zero.</exception>
    /// <exception cref="OverflowException">A product or a quotient is too large.</exception>
    public static decimal Compute(string text, Func<string, decimal> figureOf) => new ReferenceFormula(text, figureOf).Sum();

    /// <summary>The measures a formula names.</summary>
    public static IEnumerable<string> MeasuresIn(string text)
    {
        var names = new HashSet<string>();
        // Whatever the figures were, the same names are read; functions are not among them.
        new ReferenceFormula(text, Collect).Skip();
        return names;

        decimal Collect(string name)
        {
            names.Add(name);
            return 1;
        }
    }

    private void Skip()
    {
        while (Peek() != '\0')
        {
            if (char.IsAsciiLetter(Peek()) && Word() is var word && word is not ("min" or "max" or "abs"))
                figureOf(word);
            else if (Peek() != '\0')
                at++;
        }
    }

    private decimal Sum()
    {
        var sum = Product();
        while (Peek() is '+' or '-')
            sum = Take() == '+' ? sum + Product() : sum - Product();
        return sum;
    }

    private decimal Product()
    {
        var product = Factor();
        while (Peek() is '*' or '/')
            product = Limited(Take() == '*' ? product * Factor() : product / Factor());
        return product;
    }

    private decimal Factor()
    {
        var next = Peek();
        if (next == '-')
        {
            Take();
            return -Factor();
        }

        if (next == '(')
            return Bracketed()[0];
        var word = Word();
        return word switch
        {
            "min" => Bracketed().Min(),
            "max" => Bracketed().Max(),
            "abs" => Math.Abs(Bracketed()[0]),
            _ when char.IsAsciiDigit(word[0]) => decimal.Parse(word, CultureInfo.InvariantCulture),
            _ => figureOf(word),
        };
    }

    private List<decimal> Bracketed()
    {
        List<decimal> values = [];
        do
        {
            Take();
            values.Add(Sum());
        }
        while (Peek() == ',');
        Take();
        return values;
    }

    private string Word()
    {
        Peek();
        var start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '.'))
            at++;
        return text[start..at];
    }

    private char Take()
    {
        var next = Peek();
        at++;
        return next;
    }

    private char Peek()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at < text.Length ? text[at] : '\0';
    }

    private static decimal Limited(decimal step) => Math.Abs(step) < Most ? step : throw new OverflowException();
}
