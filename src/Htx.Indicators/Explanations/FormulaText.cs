using System.Globalization;
using System.Text;

namespace Htx.Indicators;

/// <summary>Writes a formula with figures in the place of measures: “(35 + 70) / 140 × 100”.</summary>
internal static class FormulaText
{
    /// <summary>Writes <paramref name="formula"/> with the figures of <paramref name="figures"/>; a figure that is not there shows as “…”.</summary>
    public static string Substitute(Formula formula, FigureTable figures, Language language)
    {
        var text = new StringBuilder();
        foreach (var token in formula.Tokens)
        {
            text.Append(token.Kind switch
            {
                FormulaTokenKind.Measure => Operand(figures, token.Text, language),
                FormulaTokenKind.Number => Numbers.Format(decimal.Parse(token.Text, CultureInfo.InvariantCulture), language),
                FormulaTokenKind.Operator => token.Text == "*" ? " × " : $" {token.Text} ",
                // The Vietnamese decimal sign is a comma, so arguments are set apart by a semicolon.
                FormulaTokenKind.Comma => language == Language.Vietnamese ? "; " : ", ",
                _ => token.Text,
            });
        }

        return text.ToString();
    }

    private static string Operand(FigureTable figures, string measureId, Language language)
    {
        if (figures[measureId].Value is not { } value)
            return "…";
        var printed = figures.Measures[measureId].Formula is null ? value : Printing.Shorten(value, [0]);
        var number = Numbers.Format(printed, language);
        return value < 0 ? $"({number})" : number;
    }
}
