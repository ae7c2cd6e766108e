namespace Htx.Indicators.Rules;

/// <summary>
/// One element of a JSON array while its bytes go by. It ends with its brackets. A damaged one may have lost some, or hide them in a
/// text whose quote is not closed; it ends before the <c>{</c> of the next set: behind a comma when no bracket is open, or where the
/// layout shows it, leading its line or following the <c>},</c> that does, no further to the right than the line on which the
/// element starts.
/// </summary>
/// <param name="start">Where it starts.</param>
/// <param name="indent">The column at which its first line begins, blanks aside.</param>
/// <param name="isDamaged">Whether it is known to be no JSON.</param>
internal sealed class ArrayElement((int Line, int Column) start, int indent, bool isDamaged = false)
{
    private readonly JsonOutline outline = new();
    private byte last;
    private (byte Sign, int Column) leading;
    private int keyLength;

    /// <summary>The last sign that is no blank, in a text or not: where a quote is lost, nobody knows which are.</summary>
    private byte lastSign;

    /// <summary>Whether the next key would be its own: it is a set, and none began within it. Of what follows a damage nothing is its own.</summary>
    private bool isOwnNext = !isDamaged;

    /// <summary>Where it starts.</summary>
    public (int Line, int Column) Start => start;

    /// <summary>Whether it is known to be no JSON; what is behind the byte that shows it is not worth reading.</summary>
    public bool IsDamaged { get; private set; } = isDamaged;

    /// <summary>The line that shows it; the first while none does.</summary>
    public int DamagedLine { get; private set; } = start.Line;

    /// <summary>Whether nothing but the comma behind it is missing.</summary>
    public bool LacksComma { get; private set; }

    /// <summary>Whether other sets stand in it, by the key that each has once.</summary>
    public bool HidesSets { get; private set; }

    private static ReadOnlySpan<byte> RequiredKey => "subject"u8;

    /// <summary>Goes on by a byte, unless the element ends before it.</summary>
    public bool TryAdd(byte next, (int Line, int Column) place, bool isFirstOfLine)
    {
        var isInString = outline.IsInString;
        if (!isInString && EndsBefore(next, place, isFirstOfLine))
            return false;
        if (!outline.TryAdd(next))
            Damage(place.Line);
        CountKey(next);
        if (next is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            return true;
        LookForAnotherSet(next);
        if (!isInString)
            (leading, last) = (isFirstOfLine ? (next, place.Column) : leading, next);
        return true;
    }

    private bool EndsBefore(byte next, (int Line, int Column) place, bool isFirstOfLine)
    {
        if (next is (byte)',' or (byte)']')
            return !IsDamaged && outline.Depth == 0;
        if (next != '{' || !(IsDamaged || !outline.ExpectsValue))
            return false;
        if (!(outline.Depth == 0 && last == ',') && !IsWhereSetsBegin(place.Column, isFirstOfLine))
            return false;
        LacksComma = !IsDamaged && outline.Depth == 0;
        return true;
    }

    private bool IsWhereSetsBegin(int column, bool isFirstOfLine) =>
        isFirstOfLine ? IsNoFurtherRight(column) : last == ',' && leading.Sign is (byte)'}' or (byte)',' && IsNoFurtherRight(leading.Column);

    private bool IsNoFurtherRight(int column) => column <= indent || column == start.Column;

    private void Damage(int line)
    {
        if (!IsDamaged)
            (IsDamaged, DamagedLine) = (true, line);
    }

    private void CountKey(byte next)
    {
        keyLength = next == RequiredKey[keyLength] ? keyLength + 1 : 0;
        if (keyLength < RequiredKey.Length)
            return;
        HidesSets |= !isOwnNext;
        isOwnNext = false;
        keyLength = 0;
    }

    /// <summary>Behind a damage another set begins with a bracket that is no value of a key.</summary>
    private void LookForAnotherSet(byte next)
    {
        isOwnNext &= lastSign == 0 ? next == '{' : next != '{' || lastSign == ':' || !IsDamaged;
        lastSign = next;
    }
}
