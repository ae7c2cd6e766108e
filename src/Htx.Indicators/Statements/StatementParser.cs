using System.Globalization;

namespace Htx.Indicators;

/// <summary>
/// Reads the tokens of a statement: <c>sum = result</c>, or <c>sum hơn sum là result</c>. Its recursion is as deep as the
/// parentheses, which it limits.
/// </summary>
internal ref struct StatementParser
{
    private readonly IReadOnlyList<StatementToken> tokens;
    private StatementDefect? defect;
    private int position;
    private int depth;

    private StatementParser(IReadOnlyList<StatementToken> tokens) => this.tokens = tokens;

    /// <summary>Returns what the statement claims, or its first defect.</summary>
    public static StatementDefect? Parse(string text, out Claim? claim)
    {
        claim = null;
        if (text.Length > Statement.MaxLength)
            return new(StatementDefectKind.TooLarge, Statement.MaxLength, "");
        if (StatementScanner.Scan(text, out var tokens) is { } defect)
            return defect;
        var numbers = tokens.Where(token => token.Kind == StatementTokenKind.Number).Skip(Statement.MaxNumbers).ToArray();
        if (numbers is [var oneTooMany, ..])
            return new(StatementDefectKind.TooLarge, oneTooMany.Position, oneTooMany.Text);
        var parser = new StatementParser(tokens);
        claim = parser.ReadClaim();
        return parser.defect;
    }

    private readonly StatementToken Next => tokens[position];

    private Claim? ReadClaim()
    {
        if (ReadSum() is not { } left)
            return null;
        var comparison = Next.Kind;
        if (comparison is StatementTokenKind.Above or StatementTokenKind.Below)
        {
            position++;
            return ReadSum() is { } right && ReadResult() is { } difference
                ? new(comparison == StatementTokenKind.Above ? Sum.Difference(left, right) : Sum.Difference(right, left), difference, right)
                : null;
        }

        if (left is PrintedNumber && comparison == StatementTokenKind.Equals)
            return Refuse<Claim>(StatementDefectKind.NothingToCompute);
        return ReadResult() is { } result ? new(left, result) : null;
    }

    private PrintedNumber? ReadResult()
    {
        if (!Take(StatementTokenKind.Equals))
            return Refuse<PrintedNumber>();
        var isNegative = Take(StatementTokenKind.Minus);
        if (ReadNumber(isNegative) is not { } result)
            return null;
        return Next.Kind == StatementTokenKind.End ? result : Refuse<PrintedNumber>();
    }

    private Calculation? ReadSum()
    {
        var terms = new List<Sum.Term>();
        var isSubtracted = Take(StatementTokenKind.Minus);
        while (true)
        {
            if (ReadProduct() is not { } term)
                return null;
            terms.Add(new(term, isSubtracted));
            isSubtracted = Next.Kind == StatementTokenKind.Minus;
            if (!isSubtracted && Next.Kind != StatementTokenKind.Plus)
                return terms is [{ IsSubtracted: false } only] ? only.Of : new Sum(terms);
            position++;
        }
    }

    private Calculation? ReadProduct()
    {
        var factors = new List<Product.Factor>();
        var isDivisor = false;
        while (true)
        {
            if (ReadOperand() is not { } factor)
                return null;
            factors.Add(new(factor, isDivisor));
            isDivisor = Next.Kind == StatementTokenKind.Over;
            if (!isDivisor && Next.Kind != StatementTokenKind.Times)
                return factors is [var only] ? only.Of : new Product(factors);
            position++;
        }
    }

    private Calculation? ReadOperand()
    {
        if (Next.Kind != StatementTokenKind.Open)
            return ReadNumber(isNegative: false);
        if (depth == Statement.MaxDepth)
            return Refuse<Calculation>(StatementDefectKind.TooLarge);
        position++;
        depth++;
        var inner = ReadSum();
        depth--;
        if (inner is null)
            return null;
        if (!Take(StatementTokenKind.Close))
            return Refuse<Calculation>();
        Take(StatementTokenKind.Unit);
        return inner;
    }

    private PrintedNumber? ReadNumber(bool isNegative)
    {
        var token = Next;
        if (!Take(StatementTokenKind.Number))
            return Refuse<PrintedNumber>();
        if (!TryParse(token.Text, out var number, out var decimals))
        {
            position--;
            return Refuse<PrintedNumber>(StatementDefectKind.BadNumber);
        }

        var percent = Take(StatementTokenKind.Percent) ? PercentForm.Sign : PercentForm.None;
        var unit = Next.Kind == StatementTokenKind.Unit ? tokens[position++].Text : null;
        percent = StatementWords.PercentFormOf(unit, Next.Kind == StatementTokenKind.Percent) ?? percent;
        if (percent == PercentForm.Points)
            Take(StatementTokenKind.Percent);
        return isNegative
            ? new("-" + token.Text, -number, decimals, percent, unit)
            : new(token.Text, number, decimals, percent, unit);
    }

    private bool Take(StatementTokenKind kind)
    {
        if (Next.Kind != kind)
            return false;
        position++;
        return true;
    }

    private T? Refuse<T>(StatementDefectKind kind = StatementDefectKind.Misplaced)
        where T : class
    {
        const int shown = 20;
        var (text, isEnd) = (Next.Text, Next.Kind == StatementTokenKind.End);
        defect ??= new(isEnd ? StatementDefectKind.Incomplete : kind, Next.Position, text.Length <= shown ? text : text[..shown]);
        return null;
    }

    /// <summary>A number as reports write it: points between groups of three digits or none at all, a comma before the decimals.</summary>
    private static bool TryParse(string text, out decimal number, out int decimals)
    {
        number = 0;
        var comma = text.IndexOf(',');
        decimals = comma < 0 ? 0 : text.Length - comma - 1;
        var groups = (comma < 0 ? text : text[..comma]).Split('.');
        var isGrouped = groups.Length == 1 || (groups[0].Length is > 0 and <= 3 && groups[0][0] != '0' && groups.Skip(1).All(group => group.Length == 3));
        return isGrouped && decimals <= Figures.Decimals && (comma < 0 || !text[comma..].Contains('.'))
            && decimal.TryParse(text.Replace(".", "").Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
            && Figures.IsExact(number);
    }
}
