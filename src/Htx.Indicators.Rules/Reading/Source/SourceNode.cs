namespace Htx.Indicators.Rules;

/// <summary>A JSON value that knows where it stands: what diagnostics need and <c>JsonDocument</c> forgets.</summary>
internal sealed class SourceNode(SourceKind kind, int offset, SourceNode? parent, string? key, int index)
{
    private List<SourceNode>? children;

    public SourceKind Kind { get; } = kind;

    /// <summary>Where the value starts, in bytes.</summary>
    public int Offset { get; } = offset;

    /// <summary>Where the key before it starts, in bytes; the value itself where there is none.</summary>
    public int KeyOffset { get; init; } = offset;

    /// <summary>The key under which it stands in an object; null elsewhere.</summary>
    public string? Key { get; } = key;

    /// <summary>A string composed to NFC, or a number as written; empty for other kinds.</summary>
    public string Text { get; set; } = "";

    /// <summary>The values inside an array or an object, in order; of a repeated key only the first.</summary>
    public IReadOnlyList<SourceNode> Children => children ?? [];

    /// <summary>The JSON path from the root, for example <c>indicators[0].title</c>.</summary>
    public string Path => parent switch
    {
        null => "",
        _ when Key is null => $"{parent.Path}[{index}]",
        { Path: "" } => Phrases.Short(Key),
        _ => $"{parent.Path}.{Phrases.Short(Key)}",
    };

    /// <summary>How a diagnostic calls it: its key, or its place in the list.</summary>
    public string Name => Key is not null ? Phrases.Short(Key) : Path;

    /// <summary>The value under a key of this object; null where there is none.</summary>
    public SourceNode? Find(string key)
    {
        if (children is null)
            return null;
        foreach (var child in children)
        {
            if (child.Key == key)
                return child;
        }

        return null;
    }

    public void Add(SourceNode child) => (children ??= []).Add(child);
}
