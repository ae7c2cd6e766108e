using System.Globalization;

namespace Htx.Indicators;

/// <summary>
/// Cuts a text into the closed set of formula tokens and holds their order, so that no other text ever reaches
/// an expression parser: those end the process on deep nesting and can be made to call any method.
/// </summary>
internal ref struct FormulaScanner
{
    private readonly ReadOnlySpan<char> text;
    private readonly List<FormulaToken> tokens;
    private readonly Stack<Bracket> brackets;
    private int position;
    private bool expectsOperand;

    private FormulaScanner(string text)
    {
        this.text = text;
        tokens = [];
        brackets = new();
        expectsOperand = true;
    }

    /// <summary>Returns the first defect, or null and the tokens of a well-formed formula.</summary>
    public static FormulaDefect? Scan(string text, out IReadOnlyList<FormulaToken> tokens)
    {
        tokens = [];
        if (text.Length > Formula.MaxLength)
            return new(FormulaDefectKind.TooLarge, Formula.MaxLength, "");
        var scanner = new FormulaScanner(text);
        if (scanner.ScanAll() is { } defect)
            return defect;
        tokens = scanner.tokens.AsReadOnly();
        return null;
    }

    private FormulaDefect? ScanAll()
    {
        while (true)
        {
            while (position < text.Length && text[position] == ' ')
                position++;
            if (position == text.Length)
                return expectsOperand || brackets.Count > 0 ? new(FormulaDefectKind.Incomplete, position, "") : null;
            if (tokens.Count >= Formula.MaxTokens)
                return Defect(FormulaDefectKind.TooLarge);
            if (ScanToken() is { } defect)
                return defect;
        }
    }

    private FormulaDefect? ScanToken() => text[position] switch
    {
        '(' => ScanOpen(),
        ')' => ScanClose(),
        ',' => ScanComma(),
        '+' or '-' or '*' or '/' => ScanOperator(),
        (>= '0' and <= '9') or '.' => ScanNumber(),
        var c when char.IsAsciiLetter(c) => ScanName(),
        _ => Defect(FormulaDefectKind.NotAllowed),
    };

    private FormulaDefect? ScanOpen()
    {
        if (!expectsOperand)
            return Defect(FormulaDefectKind.Misplaced);
        return OpenBracket(new Bracket(Arguments: 1, Expected: 1)) ?? Take(FormulaTokenKind.Open, 1, thenOperand: true);
    }

    private FormulaDefect? ScanClose()
    {
        if (expectsOperand || !brackets.TryPop(out var bracket))
            return Defect(FormulaDefectKind.Misplaced);
        if (bracket.Arguments != bracket.Expected)
            return Defect(FormulaDefectKind.WrongArguments);
        return Take(FormulaTokenKind.Close, 1, thenOperand: false);
    }

    private FormulaDefect? ScanComma()
    {
        if (expectsOperand || !brackets.TryPop(out var bracket))
            return Defect(FormulaDefectKind.Misplaced);
        if (bracket.Arguments == bracket.Expected)
            return Defect(bracket.Expected == 1 && !bracket.IsFunction ? FormulaDefectKind.Misplaced : FormulaDefectKind.WrongArguments);
        brackets.Push(bracket with { Arguments = bracket.Arguments + 1 });
        return Take(FormulaTokenKind.Comma, 1, thenOperand: true);
    }

    private FormulaDefect? ScanOperator()
    {
        if (!expectsOperand)
            return Take(FormulaTokenKind.Operator, 1, thenOperand: true);
        var alreadyNegated = tokens is [.., { Kind: FormulaTokenKind.Negation }];
        return text[position] == '-' && !alreadyNegated
            ? Take(FormulaTokenKind.Negation, 1, thenOperand: true)
            : Defect(FormulaDefectKind.Misplaced);
    }

    private FormulaDefect? ScanNumber()
    {
        var end = position;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '_'))
            end++;
        var number = text[position..end];
        if (!expectsOperand)
            return Defect(FormulaDefectKind.Misplaced);
        if (!char.IsAsciiDigit(number[0]) || number[^1] == '.'
            || !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            || !Figures.IsExact(value)
            || (number.IndexOf('.') is var point and >= 0 && number.Length - point - 1 > Figures.Decimals))
        {
            return Defect(FormulaDefectKind.BadNumber);
        }

        return Take(FormulaTokenKind.Number, number.Length, thenOperand: false);
    }

    private FormulaDefect? ScanName()
    {
        var end = position;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        var name = text[position..end];
        if (!expectsOperand)
            return Defect(FormulaDefectKind.Misplaced);

        var next = end;
        while (next < text.Length && text[next] == ' ')
            next++;
        if (next < text.Length && text[next] == '(')
            return ScanFunction(name, next);
        return Identifiers.IsMeasureId(name.ToString())
            ? Take(FormulaTokenKind.Measure, name.Length, thenOperand: false)
            : Defect(FormulaDefectKind.NotAllowed);
    }

    private FormulaDefect? ScanFunction(ReadOnlySpan<char> name, int open)
    {
        var arguments = name switch { "min" or "max" => 2, "abs" => 1, _ => 0 };
        if (arguments == 0)
            return Defect(FormulaDefectKind.NotAllowed);
        if (OpenBracket(new Bracket(Arguments: 1, arguments, IsFunction: true)) is { } defect)
            return defect;
        _ = Take(FormulaTokenKind.Function, name.Length, thenOperand: true);
        position = open;
        return Take(FormulaTokenKind.Open, 1, thenOperand: true);
    }

    private FormulaDefect? OpenBracket(Bracket bracket)
    {
        if (brackets.Count == Formula.MaxDepth)
            return Defect(FormulaDefectKind.TooLarge);
        brackets.Push(bracket);
        return null;
    }

    private FormulaDefect? Take(FormulaTokenKind kind, int length, bool thenOperand)
    {
        tokens.Add(new(kind, text.Slice(position, length).ToString(), position));
        position += length;
        expectsOperand = thenOperand;
        return null;
    }

    /// <summary>Says what stands at the current position: a whole word, or one character as a reader sees it.</summary>
    private readonly FormulaDefect Defect(FormulaDefectKind kind)
    {
        var end = position;
        while (end < text.Length && end - position < 20 && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '_'))
            end++;
        if (end == position)
            end += char.IsHighSurrogate(text[position]) && position + 1 < text.Length ? 2 : 1;
        return new(kind, position, text[position..end].ToString());
    }

    private sealed record Bracket(int Arguments, int Expected, bool IsFunction = false);
}
