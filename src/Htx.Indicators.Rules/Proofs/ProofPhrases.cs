namespace Htx.Indicators.Rules;

/// <summary>Why something was proven, or not.</summary>
internal static class ProofPhrases
{
    /// <summary>More names than this say nothing.</summary>
    private const int MostNames = 5;

    public static readonly Phrase NeverComputed = new(
        "công thức không bao giờ cho số: có mẫu số luôn bằng 0, có số luôn ngoài miền, hoặc kết quả luôn quá lớn",
        "the formula never gives a figure: a denominator is always 0, a figure is always outside its domain, or a result is always too large");

    public static readonly Phrase TooManySources = new(
        "công thức dùng quá nhiều đại lượng nên chưa xét hết",
        "the formula uses too many measures to look through");

    public static readonly Phrase TooLargeRuleSet = new(
        "bộ chỉ tiêu quá lớn nên chưa tìm hết",
        "the rule set is too large to look through");

    public static readonly Phrase NoExample = new(
        "không tìm được số liệu nào cho kết quả này, cũng chưa chứng minh được là không thể",
        "no figures were found that lead to it, nor that none do");

    public static readonly Phrase NeverExceeded = new(
        "mục tiêu này chỉ xét đạt, không xét vượt",
        "this target is met or not; it cannot be exceeded");

    public static readonly Phrase NeverInOrder = new(
        "mức vượt luôn đứng trước mức đạt",
        "vượt would always begin before đạt");

    public static readonly Phrase NoFigureOfThreshold = new(
        "đại lượng làm mức so sánh không bao giờ có số liệu hợp lý",
        "a measure that it is compared with never has a figure that makes sense");

    public static Phrase UsedRepeatedly(IReadOnlyList<string> measures)
    {
        var names = string.Join(", ", measures.Order(StringComparer.Ordinal).Take(MostNames).Select(id => $"“{id}”")) + (measures.Count > MostNames ? ", …" : "");
        return new(
            $"{names} được dùng nhiều lần trong công thức, nên khoảng thật có thể hẹp hơn",
            $"{names} is used more than once in the formula, so that the true range may be narrower");
    }

    /// <summary>Why figures of a range never lead to a classification.</summary>
    public static Phrase OnlyFrom(FigureRange range)
    {
        if (range.Min == range.Max && Phrases.Number(range.Min) is var only)
            return new($"số liệu chỉ có thể là {only.Vietnamese}", $"the only figure is {only.English}");
        var domain = Phrases.DomainOf(range.ToDomain());
        return new($"số liệu chỉ nằm trong miền {domain.Vietnamese}", $"the only figures are {domain.English}");
    }

    /// <summary>Why a formula never gives a figure that its measure admits.</summary>
    public static Phrase Outside(FigureRange reach, FigureDomain domain)
    {
        var (given, admitted) = (Phrases.DomainOf(reach.ToDomain()), Phrases.DomainOf(domain));
        return new(
            $"công thức cho {given.Vietnamese}, ngoài miền của đại lượng ({admitted.Vietnamese})",
            $"the formula gives {given.English}, outside what the measure admits ({admitted.English})");
    }

    public static Phrase InPart(ItemPart part, Phrase why) => new($"phần “{part.Title}”: {why.Vietnamese}", $"part “{part.Title}”: {why.English}");

    /// <summary>What parts that judge one figure give together.</summary>
    public static Phrase Together(PartGroup group, IEnumerable<Classification> given)
    {
        var (titles, words) = (string.Join(", ", group.Scenes.Take(MostNames).Select(scene => $"“{scene.Part.Title}”")), given.Select(Phrases.Classification).ToArray());
        var (vietnamese, english) = (string.Join(", ", words.Select(word => word.Vietnamese)), string.Join(", ", words.Select(word => word.English)));
        return new(
            $"các phần {titles} cùng xét “{group.Scenes[0].Measure.Title}”, cùng nhau chỉ cho kết quả {vietnamese}",
            $"the parts {titles} look at the same “{group.Scenes[0].Measure.Title}”, and together only give {english}");
    }

    /// <summary>With the other way in which parts are taken together, which may be the one that is meant.</summary>
    public static Phrase OrOther(PartRule rule, Phrase why) => rule == PartRule.AllOf
        ? new($"{why.Vietnamese} (nếu chỉ cần một phần thì dùng “anyOf”)", $"{why.English} (where one part is enough, use “anyOf”)")
        : new($"{why.Vietnamese} (nếu cần mọi phần thì dùng “allOf”)", $"{why.English} (where every part is needed, use “allOf”)");

    public static readonly Phrase NoPart = new("không phần nào cho kết quả này", "no part leads to it");

    public static readonly Phrase PartsShareFigures = new(
        "các phần dùng chung số liệu, chưa tìm được số liệu hợp với tất cả",
        "the parts share figures, and none were found that suit all of them");
}
