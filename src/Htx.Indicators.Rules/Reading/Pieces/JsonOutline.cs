namespace Htx.Indicators.Rules;

/// <summary>The outline of a JSON value while its bytes go by: what is open in it and what may come next, whatever its words and numbers are.</summary>
internal sealed class JsonOutline
{
    /// <summary>Far more than is ever read, so that endless brackets do not fill the memory.</summary>
    private const int MostOpen = 1_000;

    private readonly Stack<byte> open = new();
    private Expected expected = Expected.Value;
    private bool isInWord;
    private bool isEscaped;

    private enum Expected
    {
        Value = 0,
        ValueOrEnd = 1,
        Key = 2,
        KeyOrEnd = 3,
        Colon = 4,
        CommaOrEnd = 5,
    }

    /// <summary>How many brackets are open.</summary>
    public int Depth => open.Count;

    /// <summary>Whether the next byte stands in a string.</summary>
    public bool IsInString { get; private set; }

    /// <summary>Whether a value may begin here.</summary>
    public bool ExpectsValue => expected is Expected.Value or Expected.ValueOrEnd;

    /// <summary>Goes on by a byte; what is not JSON is passed over, brackets aside.</summary>
    /// <returns>Whether it may stand here.</returns>
    public bool TryAdd(byte next)
    {
        if (IsInString)
            return TryAddToString(next);
        if (next is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            isInWord = false;
            return true;
        }

        var isWord = char.IsAsciiLetterOrDigit((char)next) || next is (byte)'+' or (byte)'-' or (byte)'.';
        var goesOn = isWord && isInWord;
        isInWord = isWord;
        return goesOn || next switch
        {
            (byte)'"' => StartString(),
            (byte)'{' => Open(next, Expected.KeyOrEnd),
            (byte)'[' => Open(next, Expected.ValueOrEnd),
            (byte)'}' => Close((byte)'{', Expected.KeyOrEnd),
            (byte)']' => Close((byte)'[', Expected.ValueOrEnd),
            (byte)':' => Go(expected == Expected.Colon, Expected.Value),
            (byte)',' => Go(expected == Expected.CommaOrEnd && Depth > 0, open.TryPeek(out var inner) && inner == '{' ? Expected.Key : Expected.Value),
            _ => Go(isWord && ExpectsValue, Expected.CommaOrEnd),
        };
    }

    /// <summary>A string ends with its line, as JSON demands.</summary>
    private bool TryAddToString(byte next)
    {
        IsInString = next != '\n' && (isEscaped || next != '"');
        isEscaped = IsInString && !isEscaped && next == '\\';
        return next != '\n';
    }

    private bool StartString()
    {
        IsInString = true;
        return ExpectsValue ? Go(true, Expected.CommaOrEnd) : Go(expected is Expected.Key or Expected.KeyOrEnd, Expected.Colon);
    }

    private bool Open(byte bracket, Expected next)
    {
        var isAllowed = ExpectsValue && Depth < MostOpen;
        if (Depth < MostOpen)
            open.Push(bracket);
        return Go(isAllowed, next);
    }

    private bool Close(byte bracket, Expected orEnd) =>
        Go(open.TryPop(out var inner) && inner == bracket && (expected == orEnd || expected == Expected.CommaOrEnd), Expected.CommaOrEnd);

    private bool Go(bool isAllowed, Expected next)
    {
        expected = next;
        return isAllowed;
    }
}
