using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Htx.Indicators.Rules;

/// <summary>Reads JSON into nodes that know their places. Refuses what would harm: size, depth, a flood of values, broken text.</summary>
internal static class SourceParser
{
    /// <summary>The deepest nesting; a rule set needs 9.</summary>
    public const int MaxDepth = 32;

    /// <summary>The most keys, values and brackets of one file; a rule set of 1 000 items has some 50 000.</summary>
    public const int MaxTokens = 60_000;

    /// <summary>The longest string, in bytes; the longest quote of a law is a page.</summary>
    internal const int MaxText = 64 * 1024;

    /// <summary>Returns the root, or null when the file cannot be read as JSON at all.</summary>
    public static SourceNode? Parse(SourceFile source, int limit, Phrase limitText, DefectList defects) =>
        Parse(source, new SourceLimits(limit, limitText, MaxTokens, MaxText), defects);

    /// <summary>The same within other limits.</summary>
    public static SourceNode? Parse(SourceFile source, SourceLimits limits, DefectList defects)
    {
        defects.Source = source;
        if (source.Bytes.Length > limits.Bytes)
            defects.AddWhole(FormatDefects.TooLarge, limits.Size);
        else if (!Utf8.IsValid(source.Bytes.Span))
            AddNotUtf8(source, defects);
        else if (IsBlank(source.Bytes.Span))
            defects.AddWhole(FormatDefects.Empty);
        else
            return ParseText(source, limits, defects);
        return null;
    }

    /// <summary>A file was saved as something else; in one set of many it may be a single letter, whose place is told.</summary>
    private static void AddNotUtf8(SourceFile source, DefectList defects)
    {
        if (!source.IsPiece)
        {
            defects.AddWhole(FormatDefects.NotUtf8);
            return;
        }

        var valid = 0;
        while (Rune.DecodeFromUtf8(source.Bytes.Span[valid..], out _, out var length) == OperationStatus.Done)
            valid += length;
        defects.AddAt(FormatDefects.NotUtf8, valid, "");
    }

    private static bool IsBlank(ReadOnlySpan<byte> text)
    {
        foreach (var character in text)
        {
            if (character is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                return false;
        }

        return true;
    }

    private static SourceNode? ParseText(SourceFile source, SourceLimits limits, DefectList defects)
    {
        // One level more than allowed, so that too deep a file is told from one that is not JSON.
        var reader = new Utf8JsonReader(source.Bytes.Span, new JsonReaderOptions { MaxDepth = MaxDepth + 1 });
        try
        {
            return ReadAll(ref reader, source, limits, defects);
        }
        catch (JsonException e)
        {
            SyntaxDefect.Add(source, e, defects);
            return null;
        }
    }

    private static SourceNode? ReadAll(ref Utf8JsonReader reader, SourceFile source, SourceLimits limits, DefectList defects)
    {
        SourceNode? root = null;
        var open = new Stack<Container>();
        (string Text, int Offset)? key = null;
        var tokens = 0;
        while (reader.Read())
        {
            if (++tokens > limits.Tokens)
            {
                defects.AddWhole(FormatDefects.TooLarge, new Phrase(
                    $"{Numbers.Format(limits.Tokens)} khóa và giá trị", $"{Numbers.Format(limits.Tokens, Language.English)} keys and values"));
                return null;
            }

            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    key = (ReadText(ref reader, open.Peek().Node, limits, defects), (int)reader.TokenStartIndex);
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    open.Pop();
                    continue;
            }

            if (open.Count == MaxDepth && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                defects.AddAt(FormatDefects.TooDeep, (int)reader.TokenStartIndex, "", MaxDepth);
                return null;
            }

            var parent = open.Count > 0 ? open.Peek() : null;
            var (array, index) = parent is null ? (source.Array, source.Index) : (parent.Node, parent.Node.Children.Count);
            var node = ReadNode(ref reader, array, index, key, limits, defects);
            key = null;
            root ??= node;
            parent?.Add(node, defects);
            if (node.Kind is SourceKind.Object or SourceKind.Array)
                open.Push(new(node));
        }

        return root;
    }

    private static SourceNode ReadNode(ref Utf8JsonReader reader, SourceNode? parent, int index, (string Text, int Offset)? key, SourceLimits limits, DefectList defects)
    {
        var offset = (int)reader.TokenStartIndex;
        var kind = reader.TokenType switch
        {
            JsonTokenType.StartObject => SourceKind.Object,
            JsonTokenType.StartArray => SourceKind.Array,
            JsonTokenType.String => SourceKind.Text,
            JsonTokenType.Number => SourceKind.Number,
            JsonTokenType.True => SourceKind.True,
            JsonTokenType.False => SourceKind.False,
            _ => SourceKind.Null,
        };
        var node = new SourceNode(kind, offset, parent, key?.Text, index) { KeyOffset = key?.Offset ?? offset };
        if (kind == SourceKind.Text)
            node.Text = ReadText(ref reader, node, limits, defects);
        else if (kind == SourceKind.Number)
            node.Text = Encoding.ASCII.GetString(reader.ValueSpan);
        return node;
    }

    /// <summary>A string in NFC; what a terminal or a page would obey instead of show is a defect, and left out.</summary>
    private static string ReadText(ref Utf8JsonReader reader, SourceNode place, SourceLimits limits, DefectList defects)
    {
        if (reader.ValueSpan.Length > limits.Text)
        {
            defects.AddAt(FormatDefects.TooLarge, (int)reader.TokenStartIndex, place.Path, limits.TextSize);
            return "?";
        }

        string text;
        try
        {
            text = reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape.
            defects.AddAt(FormatDefects.BadCharacters, (int)reader.TokenStartIndex, place.Path);
            return "?";
        }

        if (!IsUnsafe(text))
            return VietnameseText.Compose(text);
        defects.AddAt(FormatDefects.BadCharacters, (int)reader.TokenStartIndex, place.Path);
        return new string([.. text.Where(c => !TextLine.IsUnsafe(c))]);
    }

    private static bool IsUnsafe(string text)
    {
        foreach (var c in text)
        {
            if (TextLine.IsUnsafe(c))
                return true;
        }

        return false;
    }

    /// <summary>An array or object being read, with the keys it has so far.</summary>
    private sealed class Container(SourceNode node)
    {
        /// <summary>Up to so many keys are looked through one by one; objects of rules and figures have fewer, those of hostile files may have thousands.</summary>
        private const int MostLookedThrough = 16;

        private HashSet<string>? keys;

        public SourceNode Node { get; } = node;

        public void Add(SourceNode child, DefectList defects)
        {
            if (child.Key is null || IsNew(child.Key))
                Node.Add(child);
            else
                defects.AddAtKey(FormatDefects.RepeatedKey, child, Phrases.Short(child.Key));
        }

        private bool IsNew(string key)
        {
            if (Node.Children.Count < MostLookedThrough)
                return Node.Find(key) is null;
            keys ??= Node.Children.Select(child => child.Key!).ToHashSet(StringComparer.Ordinal);
            return keys.Add(key);
        }
    }
}
