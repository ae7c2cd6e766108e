using System.Text;

namespace Htx.Indicators;

/// <summary>
/// Composes Vietnamese letters typed as a letter and separate marks (NFD, as some keyboards and systems write)
/// into the single letters that every comparison and every output of this library uses (NFC).
/// </summary>
/// <remarks>
/// <c>string.Normalize</c> does nothing on a machine without ICU, so a verdict read there would differ.
/// Only the letters of Vietnamese are composed; other text is left as it is.
/// </remarks>
public static class VietnameseText
{
    private const char Grave = '\u0300', Acute = '\u0301', Circumflex = '\u0302', Tilde = '\u0303', Breve = '\u0306',
        HookAbove = '\u0309', Horn = '\u031B', DotBelow = '\u0323';

    private static readonly Dictionary<(char Letter, char Mark), char> Composed = BuildPairs();
    private static readonly Dictionary<char, (char Letter, char Mark)> Decomposed = BuildDecompositions();

    /// <summary>Returns <paramref name="text"/> with its Vietnamese letters composed; text that already is comes back itself.</summary>
    public static string Compose(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!HasMarks(text))
            return text;

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var letter = text[i++];
            var start = i;
            while (i < text.Length && IsMark(text[i]))
                i++;

            if (i == start)
                result.Append(letter);
            else
                AppendComposed(result, letter, text.AsSpan(start, i - start));
        }

        return result.ToString();
    }

    /// <summary>Returns <paramref name="text"/> as it is typed without marks: “Số liệu đến ngày” is “So lieu den ngay”, “Đ” is “D”.</summary>
    public static string WithoutMarks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Ascii.IsValid(text))
            return text;
        return string.Concat(Compose(text).Select(Bare));
    }

    private static char Bare(char letter)
    {
        while (Decomposed.TryGetValue(letter, out var pair))
            letter = pair.Letter;
        return letter switch
        {
            'đ' => 'd',
            'Đ' => 'D',
            _ => letter,
        };
    }

    private static void AppendComposed(StringBuilder result, char letter, ReadOnlySpan<char> typed)
    {
        var marks = new List<char>();
        while (Decomposed.TryGetValue(letter, out var pair))
        {
            marks.Insert(0, pair.Mark);
            letter = pair.Letter;
        }

        marks.AddRange(typed);

        // The canonical order of Unicode: horn, then dot below, then the marks above in the order typed.
        var left = new List<char>();
        foreach (var mark in marks.OrderBy(Order))
        {
            if ((left.Count == 0 || Order(left[^1]) < Order(mark)) && Composed.TryGetValue((letter, mark), out var composed))
                letter = composed;
            else
                left.Add(mark);
        }

        result.Append(letter);
        left.ForEach(mark => result.Append(mark));
    }

    private static bool IsMark(char c) =>
        c is Grave or Acute or Circumflex or Tilde or Breve or HookAbove or Horn or DotBelow;

    private static int Order(char mark) => mark switch { Horn => 0, DotBelow => 1, _ => 2 };

    private static Dictionary<(char, char), char> BuildPairs()
    {
        // Each row: a vowel, then that vowel with each of the five tones in the order of the marks below.
        string[] rows =
        [
            "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
            "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
        ];
        char[] tones = [Grave, Acute, HookAbove, Tilde, DotBelow];
        (char Letter, char Mark, char Composed)[] shapes =
        [
            ('a', Breve, 'ă'), ('a', Circumflex, 'â'), ('e', Circumflex, 'ê'), ('o', Circumflex, 'ô'), ('o', Horn, 'ơ'), ('u', Horn, 'ư'),
            ('ạ', Breve, 'ặ'), ('ạ', Circumflex, 'ậ'), ('ẹ', Circumflex, 'ệ'), ('ọ', Circumflex, 'ộ'),
        ];

        var pairs = new Dictionary<(char, char), char>();
        foreach (var (letter, mark, composed) in shapes)
            Add(letter, mark, composed);
        foreach (var row in rows)
        {
            for (var tone = 0; tone < tones.Length; tone++)
                Add(row[0], tones[tone], row[tone + 1]);
        }

        return pairs;

        void Add(char letter, char mark, char composed)
        {
            pairs[(letter, mark)] = composed;
            pairs[(char.ToUpperInvariant(letter), mark)] = char.ToUpperInvariant(composed);
        }
    }

    private static Dictionary<char, (char, char)> BuildDecompositions()
    {
        // ậ, ặ, ệ, ộ are reached by two ways; Unicode takes the one over the dotted vowel.
        var decompositions = new Dictionary<char, (char, char)>();
        foreach (var ((letter, mark), composed) in Composed)
        {
            if (!decompositions.TryAdd(composed, (letter, mark)) && mark != DotBelow)
                decompositions[composed] = (letter, mark);
        }

        return decompositions;
    }

    /// <summary>Whether a combining mark stands in it. Sign by sign: what looks at many at once is compiled anew at every start of a program.</summary>
    private static bool HasMarks(string text)
    {
        foreach (var sign in text)
        {
            if (sign is >= '\u0300' and <= '\u036F')
                return true;
        }

        return false;
    }
}
