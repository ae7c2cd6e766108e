using System.Text.RegularExpressions;

namespace Htx.Indicators.Testing;

/// <summary>
/// Reads explanations as a reader of the report would: takes the printed numbers and the printed words of the target, compares them,
/// and says what must follow. Knows Vietnamese phrases, and neither the rule set nor the figures.
/// </summary>
internal static partial class SentenceReader
{
    /// <summary>What begins where the figures end.</summary>
    private static readonly string[] Ends = [". Mục tiêu tạm ghi: ", ". Căn cứ: "];

    private static readonly (string Words, NotAssessedReason Why)[] Refusals =
    [
        ("thiếu số liệu ", NotAssessedReason.Missing),
        ("không áp dụng cho đối tượng này", NotAssessedReason.NotApplicable),
        ("số liệu không hợp lý", NotAssessedReason.Inconsistent),
        ("số liệu không đúng loại", NotAssessedReason.Inconsistent),
        ("mức của mục tiêu mâu thuẫn nhau", NotAssessedReason.Inconsistent),
    ];

    /// <summary>What an explanation of an item amounts to; null where it cannot be read.</summary>
    public static PrintedVerdict? Read(string explanation)
    {
        var end = Ends.Select(mark => explanation.IndexOf(mark, StringComparison.Ordinal)).Where(index => index >= 0).DefaultIfEmpty(explanation.Length).Min();
        var sentence = explanation[..end];
        return PartHead().Match(sentence) is { Success: true } && ReadParts(sentence) is { } whole ? whole : ReadPart(sentence);
    }

    /// <summary>What one part of an explanation amounts to.</summary>
    public static PrintedVerdict? ReadPart(string sentence)
    {
        if (Array.Find(Refusals, refusal => sentence.StartsWith(refusal.Words, StringComparison.Ordinal)) is { Words: not null } refused)
            return new(Classification.NotAssessed, refused.Why);
        if (sentence.StartsWith("không tính được ", StringComparison.Ordinal))
            return new(Classification.NotAssessed, sentence.Contains(" vì mẫu số bằng 0", StringComparison.Ordinal) ? NotAssessedReason.Undefined : NotAssessedReason.Inconsistent);

        const string Clause = ", mục tiêu ";
        var clause = sentence.IndexOf(Clause, StringComparison.Ordinal);
        if (clause < 0 || ReadFigure(sentence[..clause]) is not { } figure)
            return null;
        var words = new SentenceCursor(sentence[(clause + Clause.Length)..]);
        if (PrintedTarget.Read(words) is not { } target || words.Rest is not ("" or [';', ..]))
            return null;
        var verdict =
            target.Exceeded?.Holds(figure) == true ? Classification.Exceeded
            : target.Met.Holds(figure) is not { } isMet ? (Classification?)null
            : isMet ? Classification.Met : Classification.NotMet;
        return verdict is { } said && AgreesWithGap(words.Rest, figure, target, said) ? new(said, null) : null;
    }

    /// <summary>“(35 + 70) / 140 × 100 = 75%”, “ước 1.800 triệu đồng”, “đã thực hiện”.</summary>
    private static decimal? ReadFigure(string text)
    {
        if (text is "đã thực hiện" or "đã thực hiện (ước)")
            return 1;
        if (text is "chưa thực hiện" or "chưa thực hiện (ước)")
            return 0;
        var equals = text.LastIndexOf(" = ", StringComparison.Ordinal);
        var amount = new SentenceCursor(equals < 0 ? text : text[(equals + 3)..]);
        amount.Take("ước ");
        return amount.TakeNumber(out var number) ? number : null;
    }

    /// <summary>Whether what is said to be lacking leads from the figure to where đạt begins, and is said of no other verdict.</summary>
    private static bool AgreesWithGap(string remarks, decimal figure, PrintedTarget target, Classification said)
    {
        var gap = Gap().Match(remarks);
        if (!gap.Success)
            return true;
        if (said != Classification.NotMet || !new SentenceCursor(gap.Groups["gap"].Value).TakeNumber(out var lacking))
            return false;
        var isOpen = target.Met.Sign is ">" or "<";
        return gap.Groups["open"].Success == isOpen && target.Met.Number == (gap.Groups["up"].Success ? figure + lacking : figure - lacking);
    }

    private static PrintedVerdict? ReadParts(string sentence)
    {
        var parts = new List<PrintedVerdict>();
        var at = 0;
        while (PartHead().Match(sentence, at) is { Success: true } head)
        {
            var open = head.Index + head.Length - 1;
            if (SentenceCursor.EndOfGroup(sentence, open, '(', ')') is not { } close || ReadPart(sentence[(open + 1)..(close - 1)]) is not { } part)
                return null;
            // What stands before the brackets must be what follows from what stands inside.
            if (part.Classification.ToText(Language.Vietnamese) != head.Groups[1].Value)
                return null;
            parts.Add(part);
            at = close;
        }

        var rule = sentence[at..];
        return rule.StartsWith("; phải đạt tất cả các phần", StringComparison.Ordinal) ? Whole(parts, isAny: false)
            : rule.StartsWith("; chỉ cần một phần đạt", StringComparison.Ordinal) ? Whole(parts, isAny: true)
            : null;
    }

    private static PrintedVerdict Whole(List<PrintedVerdict> parts, bool isAny)
    {
        ReferenceVerdict[] said = [.. parts.Select(part => new ReferenceVerdict(part.Classification, part.Why, false))];
        var whole = isAny ? ReferenceVerdict.AnyOf(said) : ReferenceVerdict.AllOf(said);
        return new(whole.Classification, whole.Why);
    }

    [GeneratedRegex(@"(?<=: )(vượt|đạt|chưa đạt|chưa đánh giá)(?: \(ước\))? \(")]
    private static partial Regex PartHead();

    [GeneratedRegex(@"^; (?:(?<up>còn thiếu )|còn phải giảm )(?<open>trên )?(?<gap>-?\d[\d.]*(?:,\d+)?)")]
    private static partial Regex Gap();
}
