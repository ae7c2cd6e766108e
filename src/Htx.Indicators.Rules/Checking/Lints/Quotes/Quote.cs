using System.Text.RegularExpressions;

namespace Htx.Indicators.Rules;

/// <summary>The words of a document, with the numbers that were read out of them.</summary>
internal sealed class Quote
{
    /// <summary>What consists of words that stand more often is no title of a part by which a place could be told.</summary>
    private const int MostPlaces = 100;

    /// <summary>How many letters before a number say what it is of.</summary>
    private const int LongestBefore = 300;

    private readonly IReadOnlyList<QuoteToken> tokens;

    /// <summary>Where each word stands; made when a word is first looked for.</summary>
    private Dictionary<string, List<int>>? places;

    private readonly string text;

    /// <summary>What was found of patterns; the parts of an item share its quote, and each is looked at by itself.</summary>
    private Dictionary<Regex, bool>? matches;

    /// <summary>What was found behind numbers, by the place of these.</summary>
    private readonly Dictionary<int, (string, string?, string)?> countedBehind = [];

    /// <summary>Where patterns match.</summary>
    private Dictionary<Regex, IReadOnlyList<(int Start, int End)>>? matchPlaces;

    private Quote(string text)
    {
        this.text = text;
        tokens = QuoteScanner.Scan(text);
        (Figures, IsReadToEnd) = QuoteReader.Read(text, tokens);
    }

    /// <summary>Numbers and words that stand for one, in order.</summary>
    public IReadOnlyList<QuotedFigure> Figures { get; }

    /// <summary>Whether all its numbers were read; a text may have more than anybody reads.</summary>
    public bool IsReadToEnd { get; }

    /// <summary>Whether a tolerance is stated: “± 5%”.</summary>
    public bool NamesTolerance => HasWord("±", "lệch");

    public static Quote Of(string text) => new(text);

    /// <summary>The tokens of these words, where they stand in it once; null where they do not, or more than once.</summary>
    public (int Start, int End)? FindOnce(string words)
    {
        var wanted = QuoteScanner.Scan(words);
        // A title may be a sign that is no word.
        if (wanted.Count == 0)
            return null;
        // The word that is rarest here leaves the fewest places to look at: a quote and its parts can be 64 KB of a few words.
        var (rarest, at) = wanted.Select((token, index) => (PlacesOf(token.Text), index)).MinBy(place => place.Item1.Count);
        if (rarest.Count > MostPlaces)
            return null;
        (int, int)? found = null;
        foreach (var place in rarest)
        {
            if (!StandAt(wanted, place - at))
                continue;
            if (found is not null)
                return null;
            found = (place - at, place - at + wanted.Count);
        }

        return found;
    }

    /// <summary>
    /// What a number is of, “sao” of “từ 3 sao trở lên”, what stands right behind that, “HTX” of “10 mô hình HTX”, and the words of the first; null where
    /// no word stands behind it that is known to count.
    /// </summary>
    public (string Counted, string? Next, string Words)? FindCounted(QuotedFigure figure)
    {
        // “60 triệu đồng/người” counts money.
        if (figure.End == 0 || figure.NamesScale)
            return null;
        if (!countedBehind.TryGetValue(figure.At, out var found))
        {
            found = CountedWords.Find(tokens, figure.End) is var (counted, words)
                ? (counted, CountedWords.Find(tokens, figure.End + words)?.Counted, QuoteReader.Text(text, tokens, figure.At, figure.End + words))
                : null;
            countedBehind.Add(figure.At, found);
        }

        return found;
    }

    /// <summary>Whether a word stands behind a number.</summary>
    public bool IsFollowedBy(QuotedFigure figure, ReadOnlySpan<char> word) =>
        figure.End > 0 && figure.End < tokens.Count && tokens[figure.End].Kind == QuoteTokenKind.Word && tokens[figure.End].Text.SequenceEqual(word);

    /// <summary>
    /// Whether “hoặc”, “và” or “đồng thời” joins what ends at one token with what starts at another: it stands between them, “hoặc” and “và” once and none
    /// beside another, no clause ends, and nothing is listed behind it. Of “đồng thời” nothing may be denied either: “không yêu cầu đồng thời”.
    /// </summary>
    public bool IsJoined(int end, int start, string words)
    {
        var between = tokens.Skip(end).Take(Math.Max(0, start - end)).ToArray();
        var wanted = QuoteScanner.Scan(words);
        // “2 tỷ đồng, đồng thời” has the first of the two words before them.
        var at = Enumerable.Range(0, Math.Max(0, between.Length - wanted.Count + 1)).FirstOrDefault(index => StandAt(wanted, end + index), -1);
        return at >= 0
            && between.Count(token => token.IsOneOf("hoặc", "và")) == (wanted.Count == 1 ? 1 : 0)
            && (wanted.Count == 1 || !Array.Exists(between, token => token.IsWord("không")))
            && Array.TrueForAll(between[..at], token => token.Kind != QuoteTokenKind.Break || token.Text is ",")
            && Array.TrueForAll(between[at..], token => token.Kind == QuoteTokenKind.Word);
    }

    /// <summary>Whether a pattern is found in it; looked for once.</summary>
    public bool Has(Regex pattern)
    {
        matches ??= [];
        if (!matches.TryGetValue(pattern, out var isFound))
            matches.Add(pattern, isFound = pattern.IsMatch(text));
        return isFound;
    }

    /// <summary>Whether a pattern is found in the clause of a number, before it.</summary>
    public bool HasBefore(Regex pattern, QuotedFigure figure)
    {
        var end = tokens[figure.At].Start;
        var start = Math.Max(text.LastIndexOf(';', Math.Max(0, end - 1)) + 1, end - LongestBefore);
        return PlacesOf(pattern).Any(match => match.Start >= start && match.End <= end);
    }

    /// <summary>Whether a pattern is found behind a number, in whatever sentence.</summary>
    public bool HasBehind(Regex pattern, QuotedFigure figure) => PlacesOf(pattern).Any(match => match.Start >= tokens[figure.At].Start);

    /// <summary>Where a number with its multiple stands in the text.</summary>
    public (int Start, int End) PlaceOf(QuotedFigure figure) => (tokens[figure.At].Start, tokens[figure.End - 1].End);

    /// <summary>The sentence, or the point of a list, that a number stands in, up to the number; null where it begins too far before.</summary>
    public string? Before(QuotedFigure figure)
    {
        var (start, end) = (tokens[figure.At].Start, tokens[figure.At].Start);
        while (start > 0 && end - start <= LongestBefore && !EndsSentence(start - 1))
            start--;
        return end - start > LongestBefore ? null : text[start..end];
    }

    /// <summary>The rest of that sentence, from the number on.</summary>
    public string From(QuotedFigure figure)
    {
        var (start, end) = (tokens[figure.At].Start, tokens[figure.At].Start);
        while (end < text.Length && end - start <= LongestBefore && !EndsSentence(end))
            end++;
        return text[start..end];
    }

    /// <summary>The point of “1.800” ends none.</summary>
    private bool EndsSentence(int at) => text[at] is ';' || (text[at] is '.' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])));

    /// <summary>Where a pattern matches in what was read; looked for once.</summary>
    private IReadOnlyList<(int Start, int End)> PlacesOf(Regex pattern)
    {
        matchPlaces ??= [];
        if (!matchPlaces.TryGetValue(pattern, out var found))
        {
            var list = new List<(int, int)>();
            foreach (var match in pattern.EnumerateMatches(text.AsSpan(0, tokens.Count == 0 ? 0 : tokens[^1].End)))
                list.Add((match.Index, match.Index + match.Length));
            matchPlaces.Add(pattern, found = list);
        }

        return found;
    }

    /// <summary>Whether one of the words stands in it.</summary>
    public bool HasWord(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (PlacesOf(word).Count > 0)
                return true;
        }

        return false;
    }

    /// <summary>Which tokens are this word or sign, in order.</summary>
    private List<int> PlacesOf(ReadOnlySpan<char> text)
    {
        var lookup = (places ??= FindPlaces()).GetAlternateLookup<ReadOnlySpan<char>>();
        return lookup.TryGetValue(text, out var found) ? found : [];
    }

    private Dictionary<string, List<int>> FindPlaces()
    {
        var found = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var lookup = found.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!lookup.TryGetValue(tokens[at].Text, out var all))
                lookup[tokens[at].Text] = all = [];
            all.Add(at);
        }

        return found;
    }

    private bool StandAt(IReadOnlyList<QuoteToken> words, int at)
    {
        if (at < 0 || at + words.Count > tokens.Count)
            return false;
        for (var i = 0; i < words.Count; i++)
        {
            if (!tokens[at + i].Text.SequenceEqual(words[i].Text))
                return false;
        }

        return true;
    }
}
