namespace Htx.Indicators.Rules;

/// <summary>How a proof is said.</summary>
internal sealed class ProofWords(RuleSet ruleSet, Language language)
{
    public Language Language => language;

    /// <summary>“Mục tiêu từ 2.600 thành viên trở lên”.</summary>
    public string Target(PartProof part) => $"{Say("Mục tiêu:", "Target:")} {TargetText.OfRule(ruleSet, part.Part, language)}";

    /// <summary>What the figure can be, and what its formula gives.</summary>
    public string Figures(PartProof part)
    {
        var figures = part.Figures is { } domain
            ? Say($"Miền số liệu: {Domain(domain)}", $"Figures: {Domain(domain)}")
            : Say("Không có số liệu nào đánh giá được", "No figure can be judged");
        return part switch
        {
            { Measure.Kind: MeasureKind.Flag } => Say("Chỉ có đã thực hiện hoặc chưa thực hiện", "It is done or not"),
            { Reach: { Bounds: { } bounds } reach } =>
                figures + Say($"; công thức cho {Domain(bounds)}", $"; the formula gives {Domain(bounds)}") + (reach.Why(language) is { } why ? $" ({why})" : ""),
            { Reach: { } reach } => $"{figures}: {reach.Why(language)}",
            _ => figures,
        };
    }

    /// <summary>How the cuts stand to each other, where that is not plain.</summary>
    public string? Order(CutOrder order) => order switch
    {
        CutOrder.DependsOnFigures => Say("Mức đạt và mức vượt lấy từ số liệu: khi mâu thuẫn nhau thì chưa đánh giá", "Where đạt and vượt begin comes from figures; where these contradict each other, nothing is said"),
        CutOrder.Never => Say("Mức vượt luôn đứng trước mức đạt nên không bao giờ đánh giá được", "Vượt would always begin before đạt, so that nothing is ever said"),
        _ => null,
    };

    public string CanOccur(bool? canOccur) => canOccur switch
    {
        true => Say("Có thể", "Can be"),
        false => Say("không thể", "cannot be"),
        null => Say("chưa rõ có thể hay không", "not known whether it can be"),
    };

    /// <summary>“Giả sử “Số được giao” là 100: ”; empty where nothing is assumed.</summary>
    public string Assumed(Boundary boundary)
    {
        if (boundary.Assumed.Count == 0)
            return "";
        var figures = boundary.Assumed.Select(entry => (Measure: ruleSet.GetMeasure(entry.Key), Figure: entry.Value))
            .Select(entry => Say($"“{entry.Measure.Title}” là {Figure(entry.Measure, entry.Figure)}", $"“{entry.Measure.Title}” is {Figure(entry.Measure, entry.Figure)}"));
        return Say("Giả sử ", "Suppose ") + string.Join(", ", figures) + ": ";
    }

    /// <summary>“40%: không có số liệu nào tới mức này”.</summary>
    public string Unreachable(Measure measure, Boundary boundary) =>
        Figure(measure, boundary.At) + Say(": không có số liệu nào tới mức này", ": no figure ever comes to it");

    public string Figure(Measure measure, decimal figure) => FigureText.Of(measure, figure, language);

    private string Domain(FigureDomain domain) => Phrases.DomainOf(domain).In(language);

    private string Say(string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;
}
