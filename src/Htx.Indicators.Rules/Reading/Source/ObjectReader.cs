namespace Htx.Indicators.Rules;

/// <summary>
/// Reads the members of one JSON object: each key that is asked for is known, every other one is a defect.
/// A method that finds no usable value adds the defect and returns null, so that reading goes on to the next.
/// </summary>
internal sealed class ObjectReader
{
    /// <summary>
    /// The longest name, unit, note, in characters. Reports repeat them wherever a figure is used, so that one of 64 KB would be
    /// written a thousand times.
    /// </summary>
    public const int MaxShortText = ShortText.MaxLength;

    /// <summary>The longest text of those that may be longer: what the parser of most files takes at all. A record is parsed with more, for its explanations.</summary>
    private const int MaxLongText = SourceParser.MaxText;

    /// <summary>What a record says of an item, which may name all of its parts.</summary>
    private static readonly HashSet<string> EndlessTexts = new(StringComparer.Ordinal) { "explanation", "conclusion" };

    /// <summary>What a document or a record says at length, once.</summary>
    private static readonly HashSet<string> LongTexts = new(StringComparer.Ordinal) { "quote", "notes", "formula", "text", "explanation", "conclusion" };

    private readonly List<string> known = [];

    private static readonly Phrase ShortTextSize = new(
        "500 ký tự; chỉ “quote” và “notes” được dài hơn", "500 characters; only “quote” and “notes” may be longer");

    private static readonly Phrase LongTextSize = new("64 KB", "64 KB");

    private ObjectReader(SourceNode node, DefectList defects) => (Node, Defects) = (node, defects);

    public SourceNode Node { get; }

    public DefectList Defects { get; }

    /// <summary>Starts to read an object; anything else is a defect.</summary>
    public static ObjectReader? Of(SourceNode? node, DefectList defects)
    {
        if (node is null)
            return null;
        if (node.Kind == SourceKind.Object)
            return new(node, defects);
        defects.Add(FormatDefects.WrongType, node, Called(node), Phrases.SomeObject, Phrases.Seen(node));
        return null;
    }

    /// <summary>Whether the key stands there; does not make it known.</summary>
    public bool Has(string key) => Node.Find(key) is not null;

    /// <summary>The value of a key that may be left out.</summary>
    public SourceNode? Find(string key)
    {
        known.Add(key);
        return Node.Find(key);
    }

    /// <summary>The value of a key that must be there.</summary>
    public SourceNode? Require(string key, Phrase expected)
    {
        if (Find(key) is { } node)
            return node;
        Defects.Add(FormatDefects.MissingKey, Node, key, expected);
        return null;
    }

    public ObjectReader? RequireObject(string key) => Of(Require(key, Phrases.SomeObject), Defects);

    public ObjectReader? FindObject(string key) => Of(Find(key), Defects);

    /// <summary>The elements of a list that must be there and hold at least <paramref name="least"/>.</summary>
    public IReadOnlyList<SourceNode> RequireList(string key, int least)
    {
        if (Require(key, Phrases.SomeList) is not { } node)
            return [];
        if (!Is(node, SourceKind.Array, Phrases.SomeList))
            return [];
        if (node.Children.Count < least)
            Defects.Add(FormatDefects.TooFew, node, key, least);
        return node.Children;
    }

    public string? RequireText(string key) => Require(key, Phrases.SomeText) is { } node ? Text(node) : null;

    public string? FindText(string key) => Find(key) is { } node ? Text(node) : null;

    /// <summary>A text that must be there, or null written out.</summary>
    public string? RequireTextOrNull(string key) =>
        Require(key, Phrases.SomeTextOrNull) is { Kind: not SourceKind.Null } node ? Text(node) : null;

    public string? FindTextOrNull(string key) => Find(key) is { Kind: not SourceKind.Null } node ? Text(node) : null;

    public string? RequireId(string key)
    {
        if (Require(key, Phrases.SomeText) is not { } node || Text(node) is not { } text)
            return null;
        if (Identifiers.IsId(text))
            return text;
        Defects.Add(FormatDefects.BadId, node, Phrases.Short(text), Phrases.IdRule);
        return null;
    }

    public DateOnly? RequireDay(string key) => Require(key, Phrases.SomeDay) is { } node ? Day(node, Phrases.SomeDay) : null;

    public DateOnly? RequireDayOrNull(string key) =>
        Require(key, Phrases.SomeDayOrNull) is { Kind: not SourceKind.Null } node ? Day(node, Phrases.SomeDayOrNull) : null;

    public DateOnly? FindDay(string key) => Find(key) is { } node ? Day(node, Phrases.SomeDay) : null;

    public DateOnly? FindDayOrNull(string key) =>
        Find(key) is { Kind: not SourceKind.Null } node ? Day(node, Phrases.SomeDayOrNull) : null;

    /// <summary>A number of at most 9 decimals, as rules state them.</summary>
    public decimal? FindExactNumber(string key) =>
        Find(key) is { } node && Is(node, SourceKind.Number, Phrases.SomeNumber) ? SourceValues.ExactNumber(node, Defects) : null;

    /// <summary>Adds a defect for every key that nothing asked for.</summary>
    public void RefuseOthers()
    {
        // Told apart once: a hostile file has thousands of unknown keys.
        string[]? absent = null;
        foreach (var child in Node.Children.Where(child => !known.Contains(child.Key!)))
        {
            absent ??= [.. known.Distinct().Where(key => !Has(key))];
            Defects.AddAtKey(FormatDefects.UnknownKey, child, Phrases.Short(child.Key!), MendFor(child.Key!, absent));
        }
    }

    public bool Is(SourceNode node, SourceKind kind, Phrase expected)
    {
        if (node.Kind == kind)
            return true;
        Defects.Add(FormatDefects.WrongType, node, Called(node), expected, Phrases.Seen(node));
        return false;
    }

    /// <summary>A text that says something.</summary>
    public string? Text(SourceNode node)
    {
        if (!Is(node, SourceKind.Text, Phrases.SomeText))
            return null;
        if (TextLine.IsBlank(node.Text))
            Defects.Add(FormatDefects.Blank, node, Called(node));
        else if (node.Key is { } key && FindExceeded(key, node.Text.Length) is { } limit)
            Defects.Add(FormatDefects.TooLarge, node, limit);
        else
            return node.Text;
        return null;
    }

    /// <summary>The limit that a text of so many characters under a key goes beyond; null where it goes beyond none.</summary>
    public static Phrase? FindExceeded(string key, int length) => length switch
    {
        > MaxLongText when !EndlessTexts.Contains(key) => LongTexts.Contains(key) ? LongTextSize : ShortTextSize,
        > MaxShortText when !LongTexts.Contains(key) => ShortTextSize,
        _ => null,
    };

    private Phrase MendFor(string unknown, string[] absent) =>
        !Defects.IsFull && NearestName.Find(unknown, known) is { } near && !absent.Contains(near)
            ? Phrases.AlreadyThere(near)
            : Defects.Suggest(unknown, absent);

    private DateOnly? Day(SourceNode node, Phrase expected)
    {
        if (!Is(node, SourceKind.Text, expected))
            return null;
        if (SourceValues.Day(node.Text) is { } day)
            return day;
        Defects.Add(FormatDefects.BadDay, node, node.Name, Phrases.Short(node.Text), DayPhrases.MendFor(node.Text));
        return null;
    }

    private static object Called(SourceNode node) => node.Path.Length == 0 ? new Phrase("nội dung tệp", "the file") : node.Name;
}
