namespace Htx.Indicators.Rules;

/// <summary>Finds what a formula divides by.</summary>
internal static class Denominators
{
    /// <summary>
    /// Every denominator of the formula in RulesEngine's language, each after those that stand inside it; measures as
    /// <paramref name="measure"/> writes them.
    /// </summary>
    public static IEnumerable<string> Of(Formula formula, Func<string, string> measure)
    {
        var tokens = formula.Tokens;
        var found = new List<(int Start, int End)>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i] is { Kind: FormulaTokenKind.Operator, Text: "/" })
                found.Add((i + 1, EndOfOperand(tokens, i + 1)));
        }

        // A denominator inside another one ends no later and starts later.
        return found
            .Where(range => !IsNumber(tokens, range))
            .OrderBy(range => range.End).ThenByDescending(range => range.Start)
            .Select(range => FormulaCompiler.Write(tokens.Skip(range.Start).Take(range.End - range.Start), measure));
    }

    private static bool IsNumber(IReadOnlyList<FormulaToken> tokens, (int Start, int End) range) =>
        range.End - range.Start == 1 && tokens[range.Start].Kind == FormulaTokenKind.Number && tokens[range.Start].Text.AsSpan().ContainsAnyInRange('1', '9');

    /// <summary>The token after the operand that starts at <paramref name="index"/>: a sign, a name or number, a parenthesis to its end.</summary>
    private static int EndOfOperand(IReadOnlyList<FormulaToken> tokens, int index)
    {
        while (tokens[index].Kind is FormulaTokenKind.Negation or FormulaTokenKind.Function)
            index++;
        if (tokens[index].Kind != FormulaTokenKind.Open)
            return index + 1;
        for (var depth = 0; ; index++)
        {
            depth += tokens[index].Kind switch { FormulaTokenKind.Open => 1, FormulaTokenKind.Close => -1, _ => 0 };
            if (depth == 0)
                return index + 1;
        }
    }
}
