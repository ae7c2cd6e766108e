using System.Globalization;

namespace Htx.Indicators;

/// <summary>A formula in one language, to be written with figures in the place of measures: “(35 + 70) / 140 × 100”.</summary>
internal sealed class FormulaText
{
    private readonly MeasureTable measures;
    private readonly List<(string Before, int Place)> operands = [];
    private readonly string end;

    /// <summary>Prepares a formula over the measures.</summary>
    public FormulaText(Formula formula, MeasureTable measures, Language language)
    {
        this.measures = measures;
        using var prose = new Prose(language);
        foreach (var token in formula.Tokens)
        {
            if (token.Kind == FormulaTokenKind.Measure)
                operands.Add((prose.Take(), measures.IndexOf(token.Text)));
            else
                prose.Write(Written(token, language));
        }

        end = prose.Take();
    }

    /// <summary>Gives <paramref name="formula"/> with the figures of <paramref name="figures"/>; a figure that is not there shows as “…”.</summary>
    public static string Substitute(Formula formula, FigureTable figures, Language language)
    {
        using var prose = new Prose(language);
        new FormulaText(formula, figures.Measures, language).Write(prose, figures);
        return prose.ToString();
    }

    /// <summary>Writes the formula with figures.</summary>
    public void Write(Prose prose, FigureTable figures)
    {
        foreach (var (before, place) in operands)
        {
            prose.Write(before);
            WriteOperand(prose, figures.At(place).Value, isComputed: measures[place].Formula is not null);
        }

        prose.Write(end);
    }

    private static string Written(FormulaToken token, Language language) => token.Kind switch
    {
        FormulaTokenKind.Number => Numbers.Format(decimal.Parse(token.Text, CultureInfo.InvariantCulture), language),
        FormulaTokenKind.Operator => token.Text == "*" ? " × " : $" {token.Text} ",
        // The Vietnamese decimal sign is a comma, so arguments are set apart by a semicolon.
        FormulaTokenKind.Comma => language == Language.Vietnamese ? "; " : ", ",
        _ => token.Text,
    };

    private static void WriteOperand(Prose prose, decimal? figure, bool isComputed)
    {
        if (figure is not { } value)
        {
            prose.Write("…");
            return;
        }

        var printed = isComputed ? Printing.Shorten(value, [0]) : value;
        if (value < 0)
            prose.Write($"({printed})");
        else
            prose.Write(printed);
    }
}
