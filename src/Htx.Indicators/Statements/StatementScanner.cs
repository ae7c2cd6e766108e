namespace Htx.Indicators;

/// <summary>Cuts a statement into the closed set of its tokens.</summary>
internal ref struct StatementScanner
{
    private readonly ReadOnlySpan<char> text;
    private readonly List<StatementToken> tokens;
    private int position;

    private StatementScanner(string text)
    {
        this.text = text;
        tokens = [];
    }

    /// <summary>Returns the first defect, or null and the tokens, of which the last is the end of the text.</summary>
    public static StatementDefect? Scan(string text, out IReadOnlyList<StatementToken> tokens)
    {
        var scanner = new StatementScanner(text);
        tokens = scanner.tokens;
        return scanner.ScanAll();
    }

    private StatementDefect? ScanAll()
    {
        while (true)
        {
            position += StatementWords.Blanks(text[position..]);
            if (position == text.Length)
            {
                tokens.Add(new(StatementTokenKind.End, "", position));
                return null;
            }

            if (ScanToken() is { } defect)
                return defect;
        }
    }

    private StatementDefect? ScanToken() => text[position] switch
    {
        >= '0' and <= '9' => Take(StatementTokenKind.Number, NumberLength()),
        '%' => Take(StatementTokenKind.Percent, 1),
        '+' => Take(StatementTokenKind.Plus, 1),
        '-' or '−' or '–' => Take(StatementTokenKind.Minus, 1),
        '*' or '×' => Take(StatementTokenKind.Times, 1),
        '/' or ':' or '÷' => Take(StatementTokenKind.Over, 1),
        '(' => Take(StatementTokenKind.Open, 1),
        ')' => Take(StatementTokenKind.Close, 1),
        '=' => Take(StatementTokenKind.Equals, 1),
        ',' => ScanComma(),
        var c when char.IsLetter(c) => ScanWords(),
        _ => Defect(),
    };

    /// <summary>A comma stands before the word that announces a result: “23.183,8 ha/26.000 ha, đạt 89,16%”.</summary>
    private StatementDefect? ScanComma()
    {
        var next = position + 1 + StatementWords.Blanks(text[(position + 1)..]);
        if (StatementWords.Find(text[next..]).Kind != StatementTokenKind.Equals)
            return Defect();
        position = next;
        return null;
    }

    private StatementDefect? ScanWords()
    {
        if (IsTimesSign(position))
            return Take(StatementTokenKind.Times, 1);
        var (kind, length) = StatementWords.Find(text[position..]);
        return length > 0 ? Take(kind, length) : Take(StatementTokenKind.Unit, UnitLength());
    }

    /// <summary>Words up to the next sign, number or phrase; “-”, “/” and “,” between words join them: “nông, lâm nghiệp”, “triệu đồng/năm”.</summary>
    private readonly int UnitLength()
    {
        var (word, end) = (position, WordEnd(position));
        while (true)
        {
            var next = end + StatementWords.Blanks(text[end..]);
            if (next < text.Length && text[next] is '-' or '–' or '/' or ',')
                next += 1 + StatementWords.Blanks(text[(next + 1)..]);
            if (next == text.Length || !char.IsLetter(text[next]) || IsTimesSign(next))
                return end - position;
            // “HTX yếu kém” is a sort of cooperative, not one that falls short of another.
            if (StatementWords.Find(text[next..]).Length > 0 && !text[word..end].Equals("yếu", StringComparison.OrdinalIgnoreCase))
                return end - position;
            (word, end) = (next, WordEnd(next));
        }
    }

    private readonly int WordEnd(int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '²' or '³' || (text[end] == '.' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
            end++;
        return end;
    }

    /// <summary>An “x” that stands alone, or before a number.</summary>
    private readonly bool IsTimesSign(int at) => text[at] is 'x' or 'X' && (at + 1 == text.Length || !char.IsLetter(text[at + 1]));

    /// <summary>Digits, and the points and commas between them.</summary>
    private readonly int NumberLength()
    {
        var end = position;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            end++;
        return end - position;
    }

    private StatementDefect? Take(StatementTokenKind kind, int length)
    {
        tokens.Add(new(kind, text.Slice(position, length).ToString(), position));
        position += length;
        return null;
    }

    private readonly StatementDefect Defect()
    {
        var length = position + 1 < text.Length && char.IsSurrogatePair(text[position], text[position + 1]) ? 2 : 1;
        return new(StatementDefectKind.NotAllowed, position, text.Slice(position, length).ToString());
    }
}
