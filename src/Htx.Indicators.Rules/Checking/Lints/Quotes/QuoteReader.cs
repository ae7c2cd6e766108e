using System.Collections.Frozen;
using System.Globalization;

namespace Htx.Indicators.Rules;

/// <summary>Reads the numbers of a quote with the words that belong to each.</summary>
internal sealed class QuoteReader
{
    /// <summary>A sentence of a law has a handful of numbers; a text with more is not read further.</summary>
    private const int MostFigures = 40;

    /// <summary>How far behind a number “trở lên” may stand.</summary>
    private const int Reach = 8;

    /// <summary>What may stand before “nửa”.</summary>
    private static readonly string[] BeforeHalf = ["một", "quá", "hơn", "trên"];

    /// <summary>The words worth looking at more closely, which most words of a text are not.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FirstWords =
        SpelledNumber.FirstWords.Concat(PhraseWords.FirstWordsAlone).Concat(BeforeHalf).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly string text;
    private readonly IReadOnlyList<QuoteToken> tokens;
    private readonly List<QuotedFigure> figures = [];

    /// <summary>How many words stood alone that may be numbers.</summary>
    private int countedWords;

    private readonly QuotedMovement movement;

    /// <summary>What was found last and is no number in words; null before there is any.</summary>
    private QuotedFigure? LastInDigits => figures.FindLast(figure => !figure.IsSpelled);

    /// <summary>The number before, when this one ends its range.</summary>
    private (int Index, int Start)? rangeFrom;

    private QuoteReader(string text, IReadOnlyList<QuoteToken> tokens)
    {
        (this.text, this.tokens, movement) = (text, tokens, new(tokens));
    }

    /// <summary>The numbers, and whether these are all.</summary>
    public static (IReadOnlyList<QuotedFigure> Figures, bool AreAll) Read(string text, IReadOnlyList<QuoteToken> tokens)
    {
        var (reader, at) = (new QuoteReader(text, tokens), 0);
        while (at < tokens.Count && reader.figures.Count - Math.Min(reader.countedWords, MostFigures) < MostFigures)
            at += tokens[at].Kind == QuoteTokenKind.Number ? reader.ReadNumber(at) : reader.ReadWord(at);
        return (reader.figures, at >= tokens.Count && tokens.Count < QuoteScanner.MostTokens);
    }

    /// <summary>The words from one token to before another, as the quote has them; no more than a line of diagnostics can carry.</summary>
    public static string Text(string text, IReadOnlyList<QuoteToken> tokens, int from, int to) =>
        Phrases.Words(text[tokens[from].Start..tokens[to - 1].End]);

    private int ReadWord(int at)
    {
        if (!FirstWords.Contains(tokens[at].Text))
            return 1;
        if (FindHalf(at) is { } half)
            return AddSpelled(at, half, new(50, Text(at, half), QuotedPhrase.Open) { IsPercent = true });
        if (SpelledNumber.FindShare(tokens, at) is var (percent, shareWords))
            return AddShare(at, at + shareWords, percent);
        if (SpelledNumber.FindTimes(tokens, at) is var (times, timesWords))
            return AddTimes(at, at + timesWords, times);
        if (SpelledNumber.Find(tokens, at) is var (number, words))
            return ReadSpelled(at, number, words);
        if (PhraseWords.FindAlone(tokens, at) is not var (phrase, length) || IsCounted(at))
            return 1;
        figures.Add(new(phrase == QuotedPhrase.Whole ? 100 : 0, Text(at, at + length), phrase) { IsPercent = phrase == QuotedPhrase.Whole, At = at });
        return length;
    }

    private int ReadSpelled(int at, decimal number, int words)
    {
        if (NumberName.IsYear(tokens, at, number) || WordAlone.IsName(tokens, at))
            return words;
        var (end, isPercent, scale) = QuotedAmount.ReadUnit(tokens, at + words);
        if (scale.Multiple > 1 && end < tokens.Count && tokens[end].IsWord("rưỡi"))
            (number, end) = (number + 0.5m, end + 1);
        else
            (number, end) = QuotedAmount.AddRest(tokens, number, end, scale);
        var noun = end;
        if (end == at + 1)
            (noun, isPercent, scale) = QuotedAmount.ReadUnitOfRange(tokens, end) ?? (end, isPercent, scale);
        var isAlone = end == at + 1 && !isPercent && scale.Multiple == 1;
        var isDemanded = WordAlone.IsDemanded(tokens, at, end);
        if (isAlone && !isDemanded && !WordAlone.Counts(tokens, at, noun))
            return 1;
        var size = UnitSize.Find(tokens, end);
        return AddSpelled(at, end, new(number, Text(at, end), QuotedPhrase.Open)
        {
            Scale = scale.Multiple, NamesScale = scale.IsKnown, IsPercent = isPercent, Size = size, WordsWithSize = Text(at, size?.End ?? end), Time = TimeOfAmount.Find(tokens, end),
            Counted = isAlone && !isDemanded ? new(tokens[noun].Text) : null,
        });
    }

    /// <summary>A share as figures have it, and as people write it, with two decimals.</summary>
    private int AddShare(int at, int end, decimal percent)
    {
        foreach (var value in new[] { Figures.Round(percent), decimal.Round(percent, 2, MidpointRounding.AwayFromZero) }.Distinct())
            AddSpelled(at, end, new(value, Text(at, end), QuotedPhrase.Open) { IsPercent = true });
        return end - at;
    }

    /// <summary>So many times as much, and so many percent.</summary>
    private int AddTimes(int at, int end, decimal times)
    {
        AddSpelled(at, end, new(times, Text(at, end), QuotedPhrase.Open));
        return AddShare(at, end, times * 100);
    }

    /// <summary>A number in words is there, and whatever is said of it is left to who wrote it: words such as “một” mean too much.</summary>
    private int AddSpelled(int at, int end, QuotedFigure figure)
    {
        // Such words stand everywhere; they shall not leave numbers behind them unread.
        if (figure.Counted is null || countedWords++ < MostFigures)
            figures.Add(figure with { At = at, IsSpelled = true });
        return end - at;
    }

    /// <summary>Where “một nửa”, “quá nửa” ends; null where no half begins, and for “nửa” alone, which is as a rule half a year.</summary>
    private int? FindHalf(int at) => at + 1 < tokens.Count && tokens[at].IsOneOf(BeforeHalf) && tokens[at + 1].IsWord("nửa") && !IsHalfOfAnother(at + 2) ? at + 2 : null;

    /// <summary>“một nửa năm”, “một nửa tỷ đồng” are no share of what is counted.</summary>
    private bool IsHalfOfAnother(int at) => at < tokens.Count && (tokens[at].IsOneOf("năm", "tháng", "nhiệm", "thời") || NumberScale.MultipleOf(tokens[at]) is not null);

    /// <summary>“90% HTX đều có lãi”: the clause counts how many, so that “đều” is not all.</summary>
    private bool IsCounted(int at)
    {
        if (!tokens[at].IsWord("đều") || LastInDigits is not { IsPercent: true, Phrase: QuotedPhrase.Named or QuotedPhrase.Reached } counting || at - counting.At > Reach)
            return false;
        for (var between = counting.At; between < at; between++)
        {
            if (tokens[between].Kind == QuoteTokenKind.Break || tokens[between].IsOneOf("và", "các", "những"))
                return false;
        }

        return true;
    }

    private int ReadNumber(int at)
    {
        if (!QuotedAmount.TryParse(tokens[at].Text, out var value) || NumberName.IsYear(tokens, at, value))
        {
            rangeFrom = null;
            return 1;
        }

        if (QuotedAmount.FindFraction(text, tokens, at, value) is { } share)
            AddShare(at, at + 2, share);
        var digits = at + 1;
        while (IsNextGroup(digits) && value * 1_000 < QuotedAmount.Largest)
            value = (value * 1_000) + decimal.Parse(tokens[digits++].Text, CultureInfo.InvariantCulture);
        var (end, isPercent, scale) = QuotedAmount.ReadUnit(tokens, digits);
        (value, end) = QuotedAmount.AddRest(tokens, value, end, scale);
        var hasFrom = at > 0 && tokens[at - 1].IsWord("từ");
        var (phrase, start, demands) = PhraseWords.FindBefore(tokens, hasFrom ? at - 1 : at);
        var last = end;
        if (rangeFrom is { } from)
            (phrase, start) = (FindUpOrDown(end, true) is null && !IsBound(figures[from.Index].Phrase) ? QuotedPhrase.Range : QuotedPhrase.Open, from.Start);
        else if (FindUpOrDown(end, hasFrom) is var (bound, behind))
            (phrase, start, last) = (bound, hasFrom ? at - 1 : at, behind);
        else if (hasFrom && phrase is QuotedPhrase.Named or QuotedPhrase.Reached or QuotedPhrase.ReducedBy)
            phrase = QuotedPhrase.Open;
        if (phrase == QuotedPhrase.Named && start > 0 && tokens[start - 1].IsWord("còn"))
            (phrase, start) = (movement.IsToFall(start) ? QuotedPhrase.Reduced : QuotedPhrase.Open, start - 1);
        else if (phrase is QuotedPhrase.Named or QuotedPhrase.Reached)
            (phrase, start) = FindFarther(phrase, start, end);
        else if (phrase is QuotedPhrase.Above or QuotedPhrase.Below)
            (phrase, start) = IsCompared(at, end) || (!isPercent && IsWhere(start, end)) ? (QuotedPhrase.Open, start) : NegatedBound.Of(tokens, phrase, start);

        var isName = NumberName.IsQuoted(text, tokens[at]);
        var size = UnitSize.Find(tokens, end);
        var figure = new QuotedFigure(value, Text(start, last), phrase)
        {
            Scale = scale.Multiple, NamesScale = scale.IsKnown, IsPercent = isPercent, Size = size, WordsWithSize = Text(start, Math.Max(last, size?.End ?? 0)), Time = TimeOfAmount.Find(tokens, end) ?? TimeOfAmount.FindBefore(tokens, at),
            At = at, End = end, IsLabel = NumberName.IsLabel(text, tokens, at), Document = NumberName.FindDocument(text, tokens[at]), IsLowered = movement.IsLowered(at), Goal = hasFrom && QuotedGoal.Find(tokens, end) is var (goal, goalEnd) ? Text(goal, goalEnd) : null,
            IsChange = !isName && movement.IsChange(start), IsDemanded = !isName && (isPercent || demands || (value > 1 && !scale.IsKnown && movement.IsMade(start, end))),
        };
        figures.Add(figure.Phrase is QuotedPhrase.Named or QuotedPhrase.Reached && figure is { Value: 100, IsPercent: true } ? figure with { Phrase = QuotedPhrase.Whole } : figure);
        BeginRange(at, end, hasFrom, start);
        return end - at;
    }

    /// <summary>What stands farther away from a number says of it.</summary>
    private (QuotedPhrase Phrase, int Start) FindFarther(QuotedPhrase phrase, int start, int end)
    {
        if (PhraseWords.FindFartherBound(tokens, start, end) is { } bound)
            return bound;
        if (phrase == QuotedPhrase.Named && GoesOnWithBound(start))
            return (QuotedPhrase.Open, start);
        if (phrase == QuotedPhrase.Named && TimeOfAmount.Find(tokens, end) is "năm" && movement.FallsBefore(start))
            return (QuotedPhrase.ReducedBy, start);
        return (phrase == QuotedPhrase.Named && movement.IsHeldBefore(start) ? QuotedPhrase.Open : phrase, start);
    }

    /// <summary>“nhiều hơn 5 HTX so với năm 2024”: a difference, and no bound.</summary>
    private bool IsCompared(int at, int end)
    {
        if (at == 0 || !tokens[at - 1].IsOneOf("hơn", "mức"))
            return false;
        for (var word = end; word < Math.Min(tokens.Count, end + Clause.MostWords) && tokens[word].Kind == QuoteTokenKind.Word; word++)
        {
            if (tokens[word].IsWord("so"))
                return true;
        }

        return false;
    }

    /// <summary>“thí điểm trên 05 xã”: there, and not in more of them.</summary>
    private bool IsWhere(int start, int end) =>
        start > 1 && tokens[start].IsWord("trên") && (tokens[start - 2], tokens[start - 1]) is var (one, two)
        && ((one.IsWord("thí") && two.IsWord("điểm")) || (one.IsWord("triển") && two.IsWord("khai")) || (one.IsWord("thực") && two.IsWord("hiện")) || (one.IsWord("áp") && two.IsWord("dụng")))
        && end < tokens.Count && tokens[end].IsOneOf("xã", "phường", "huyện", "thôn", "ấp", "bản", "khu", "tỉnh");

    private static bool IsBound(QuotedPhrase phrase) => phrase is QuotedPhrase.Floor or QuotedPhrase.Ceiling or QuotedPhrase.Above or QuotedPhrase.Below;

    /// <summary>Where another number follows behind a dash or “đến”, both are the ends of a range, and what stands behind the second counts for both.</summary>
    private void BeginRange(int at, int end, bool hasFrom, int start)
    {
        if (rangeFrom is { } from)
        {
            rangeFrom = null;
            var (low, high) = (figures[from.Index], figures[^1]);
            var isShared = !low.NamesScale && !low.IsPercent;
            figures[from.Index] = low with
            {
                Phrase = high.Phrase, Words = high.Words, WordsWithSize = high.WordsWithSize, Time = high.Time, Size = low.Size ?? high.Size, IsPercent = low.IsPercent || high.IsPercent,
                Scale = isShared ? high.Scale : low.Scale, NamesScale = low.NamesScale || high.NamesScale,
            };
            figures[^1] = high with { IsLowered = low.IsLowered };
            return;
        }

        var next = end;
        while (hasFrom && next < tokens.Count && next < end + 3 && tokens[next].Kind == QuoteTokenKind.Word && !tokens[next].IsOneOf("đến", "tới"))
            next++;
        var isDash = next < tokens.Count && tokens[next].Kind == QuoteTokenKind.Dash;
        var joins = next + 1 < tokens.Count && (isDash || tokens[next].IsOneOf("đến", "tới")) && tokens[next + 1].Kind == QuoteTokenKind.Number;
        // “nâng tỷ lệ cán bộ từ 60% đến 75%” goes from one to the other; “còn từ 2% đến 3%” ends between them.
        if (joins && hasFrom && !isDash && movement.IsMovedBefore(at) && !movement.IsLowered(at))
            return;
        if (joins && QuotedAmount.TryParse(tokens[next + 1].Text, out var other) && !NumberName.IsYear(tokens, next + 1, other))
            rangeFrom = (figures.Count - 1, start);
    }

    /// <summary>“ít nhất 03 HTX hoặc 05 THT”: the words before the first number may bind the second as well.</summary>
    private bool GoesOnWithBound(int start)
    {
        if (LastInDigits is not { } bound || !IsBound(bound.Phrase) || start - bound.At > Clause.MostWords)
            return false;
        var joins = false;
        for (var at = bound.At + 1; at < start; at++)
        {
            if (tokens[at].Kind == QuoteTokenKind.Break && tokens[at].Text is not ",")
                return false;
            joins |= tokens[at].IsOneOf("hoặc", "và") || tokens[at].Text is ",";
        }

        return joins;
    }

    /// <summary>
    /// “trở lên” behind the number, where it belongs to it: of “40% cán bộ từ trung cấp trở lên” it does not. Without a “từ” in front it
    /// may belong to a word between, as in “05 HTX khá trở lên”; then nothing is said.
    /// </summary>
    private (QuotedPhrase Phrase, int End)? FindUpOrDown(int end, bool hasFrom)
    {
        for (var next = end; next + 1 < tokens.Count && next < end + Reach; next++)
        {
            if (tokens[next].Kind != QuoteTokenKind.Word || tokens[next].IsWord("từ"))
                return null;
            if (!tokens[next].IsWord("trở") || !tokens[next + 1].IsOneOf("lên", "xuống"))
                continue;
            var bound = tokens[next + 1].IsWord("lên") ? QuotedPhrase.Floor : QuotedPhrase.Ceiling;
            return (hasFrom || CountedWords.AreAllBetween(tokens, end, next) ? bound : QuotedPhrase.Open, next + 2);
        }

        return null;
    }

    /// <summary>Whether a token goes on with the number before it: “2 600”, not “tháng 2 600 hộ”.</summary>
    private bool IsNextGroup(int at)
    {
        if (at >= tokens.Count || !IsGroup(tokens[at]) || tokens[at - 1].End + 1 != tokens[at].Start || !char.IsWhiteSpace(text[tokens[at - 1].End]))
            return false;
        var first = at - 1;
        while (first > 0 && IsGroup(tokens[first]) && tokens[first - 1].Kind == QuoteTokenKind.Number && tokens[first - 1].End + 1 == tokens[first].Start)
            first--;
        return tokens[first].Length <= 3 && tokens[first].Text[0] != '0' && tokens[first].Text.IndexOfAnyExceptInRange('0', '9') < 0 && !NumberName.IsLabel(text, tokens, first);
    }

    private static bool IsGroup(QuoteToken token) => token is { Kind: QuoteTokenKind.Number, Length: 3 } && token.Text.IndexOfAnyExceptInRange('0', '9') < 0;

    private string Text(int from, int to) => Text(text, tokens, from, to);
}
