using System.Buffers;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Htx.Indicators;

/// <summary>
/// A text being written in one language, from its first word to its last in one buffer; what stands in braces is written as documents
/// write it. The buffer is lent, so whoever writes disposes of the prose.
/// </summary>
internal sealed class Prose(Language language) : IDisposable
{
    /// <summary>Longer than most explanations.</summary>
    private const int UsualLength = 512;

    /// <summary>As long as most figures with their unit.</summary>
    private const int UsualHole = 16;

    private char[] text = ArrayPool<char>.Shared.Rent(UsualLength);
    private int length;
    private string? separator;

    /// <summary>The language.</summary>
    public Language Language => language;

    /// <summary>Its phrases.</summary>
    public Wording Wording { get; } = Wording.In(language);

    /// <summary>Chooses the language.</summary>
    public string Say(string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;

    /// <summary>Writes words, figures and differences in one go.</summary>
    public void Write([InterpolatedStringHandlerArgument("")] Words words) =>
        Debug.Assert(words.Prose == this, "Each piece has been written as the compiler came to it; nothing is left to write.");

    /// <summary>Writes words as they are.</summary>
    public void Write(ReadOnlySpan<char> words)
    {
        if (separator is { } mark && !words.IsEmpty)
        {
            separator = null;
            Append(mark);
        }

        Append(words);
    }

    /// <summary>Writes a number.</summary>
    public void Write(decimal number)
    {
        Span<char> buffer = stackalloc char[Numbers.LongestNumber];
        Write(Numbers.Write(number, language, buffer));
    }

    /// <summary>Writes a number with its unit; a percent sign stands close.</summary>
    public void Write(decimal number, string? unit)
    {
        Write(number);
        if (unit is not null and not "%")
            Write(" ");
        Write(unit);
    }

    /// <summary>Sets what comes next apart from what is there; nothing, if nothing comes.</summary>
    public void Then(string mark) => separator = length > 0 ? mark : null;

    /// <summary>Ends what is there, and whatever was to come.</summary>
    public void End(string mark)
    {
        separator = null;
        Append(mark);
    }

    /// <summary>The text.</summary>
    public override string ToString() => new(text.AsSpan(0, length));

    /// <summary>Gives what is there, and begins anew.</summary>
    public string Take()
    {
        var taken = ToString();
        (length, separator) = (0, null);
        return taken;
    }

    /// <summary>Gives the buffer back.</summary>
    public void Dispose() => ArrayPool<char>.Shared.Return(text);

    private void Append(ReadOnlySpan<char> words)
    {
        Reserve(words.Length);
        words.CopyTo(text.AsSpan(length));
        length += words.Length;
    }

    private void Reserve(int more)
    {
        if (more > text.Length - length)
            Grow(more);
    }

    private void Grow(int more)
    {
        var longer = ArrayPool<char>.Shared.Rent(Math.Max(2 * text.Length, length + more));
        text.AsSpan(0, length).CopyTo(longer);
        ArrayPool<char>.Shared.Return(text);
        text = longer;
    }

    /// <summary>Writes the pieces of an interpolated string where they belong, without making a string of them.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Words
    {
        public Words(int literalLength, int formattedCount, Prose prose)
        {
            Prose = prose;
            prose.Reserve(literalLength + (formattedCount * UsualHole));
        }

        public Prose Prose { get; }

        public void AppendLiteral(string words) => Prose.Write(words);

        public void AppendFormatted(string words) => Prose.Write(words);

        public void AppendFormatted(decimal number) => Prose.Write(number);

        public void AppendFormatted(Gap gap) => gap.WriteTo(Prose);
    }
}
