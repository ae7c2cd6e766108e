using System.Text.Json;

namespace Htx.Indicators.Rules.Tests;

public sealed class JsonOutlineTests
{
    /// <summary>How long the texts are that are tried.</summary>
    private const int Longest = 8;

    /// <summary>One sign of each sort.</summary>
    private static readonly byte[] Signs = "{}[],:\"\\1"u8.ToArray();

    /// <summary>In a string one bracket stands for all of them.</summary>
    private static readonly byte[] SignsOfStrings = "{\"\\1"u8.ToArray();

    [Fact]
    public void It_takes_what_may_stand_in_JSON_and_nothing_else()
    {
        var tried = 0;
        Extend([]);
        Assert.True(tried > 10_000);

        void Extend(byte[] text)
        {
            foreach (var next in OutlineOf(text).IsInString ? SignsOfStrings : Signs)
            {
                // In a string nothing but quotes and strokes is escaped here: what else JSON lets be escaped is none of the outline's business.
                if (OutlineOf(text).IsInString && EndsWithEscape(text) && next is not ((byte)'"' or (byte)'\\'))
                    continue;
                byte[] longer = [.. text, next];
                var isTaken = Takes(longer);
                Assert.True(isTaken == MayBegin(longer), Encoding.UTF8.GetString(longer));
                tried++;
                if (isTaken && longer.Length < Longest)
                    Extend(longer);
            }
        }
    }

    [Theory]
    [InlineData("+1", true)]
    [InlineData("-1.5", true)]
    [InlineData(".5", true)]
    [InlineData("true", true)]
    [InlineData("1 1", false)]
    [InlineData("1\n1", false)]
    [InlineData("\t[ 1 ,\r\n 1 ] ", true)]
    [InlineData("\"a b\"", true)]
    [InlineData("\"a\nb\"", false)]
    [InlineData("1;", false)]
    [InlineData("“", false)]
    public void Of_words_it_knows_the_letters_only_and_blanks_end_them(string text, bool isTaken) => Assert.Equal(isTaken, Takes(Encoding.UTF8.GetBytes(text)));

    /// <summary>Where one bracket is of the wrong sort, the next is still held against those that are open.</summary>
    [Theory]
    [InlineData("{]}", 0)]
    [InlineData("[{]", 1)]
    [InlineData("[[}]", 0)]
    [InlineData("}", 0)]
    public void It_goes_on_behind_what_is_not_JSON(string text, int depth)
    {
        var outline = new JsonOutline();
        var isTaken = true;
        foreach (var next in Encoding.UTF8.GetBytes(text))
            isTaken &= outline.TryAdd(next);

        Assert.Equal((false, depth), (isTaken, outline.Depth));
    }

    [Fact]
    public void No_more_than_1_000_brackets_are_kept()
    {
        var outline = new JsonOutline();
        for (var i = 1; i <= 1_000; i++)
            Assert.Equal((true, i), (outline.TryAdd((byte)'['), outline.Depth));

        Assert.Equal((false, 1_000), (outline.TryAdd((byte)'['), outline.Depth));
        Assert.Equal((false, 1_000), (outline.TryAdd((byte)'{'), outline.Depth));
    }

    private static JsonOutline OutlineOf(byte[] text)
    {
        var outline = new JsonOutline();
        foreach (var next in text)
            outline.TryAdd(next);
        return outline;
    }

    private static bool Takes(byte[] text)
    {
        var outline = new JsonOutline();
        return text.All(outline.TryAdd);
    }

    private static bool EndsWithEscape(byte[] text) => text.Reverse().TakeWhile(sign => sign == '\\').Count() % 2 == 1;

    /// <summary>Whether the reader of .NET finds nothing wrong in it so far.</summary>
    private static bool MayBegin(byte[] text)
    {
        var reader = new Utf8JsonReader(text, isFinalBlock: false, default);
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
