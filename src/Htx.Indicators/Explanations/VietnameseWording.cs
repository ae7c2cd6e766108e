using System.Globalization;

namespace Htx.Indicators;

/// <summary>The phrases as Vietnamese reports write them.</summary>
internal sealed class VietnameseWording : Wording
{
    public override void PercentagePoints(Prose prose, decimal number) => prose.Write($"{number} điểm phần trăm");

    public override string Exactly => "vừa đúng mục tiêu";

    public override string NeverExceeded => "mục tiêu này chỉ xét đạt, không xét vượt";

    public override string Verdict(Classification classification, bool isEstimated) =>
        classification.ToText(Language.Vietnamese) + (isEstimated ? " (ước)" : "");

    public override void PercentOfTarget(Prose prose, decimal percent) => prose.Write($"{percent}% mục tiêu");

    public override string EqualToOpenCut(string number, Direction direction) =>
        $"đúng bằng {number} nên chưa đạt, phải {(direction == Direction.HigherIsBetter ? "lớn" : "nhỏ")} hơn {number}";

    public override void Short(Prose prose, Gap gap, Direction direction, bool isOpen) =>
        prose.Write($"{(direction == Direction.HigherIsBetter ? "còn thiếu" : "còn phải giảm")} {(isOpen ? "trên " : "")}{gap}");

    public override void Beyond(Prose prose, Gap gap, Direction direction) =>
        prose.Write($"{(direction == Direction.HigherIsBetter ? "hơn" : "thấp hơn")} {gap}");

    public override string IsDone(bool done) => done ? "đã thực hiện" : "chưa thực hiện";

    public override string Missing(IReadOnlyList<string> measures) =>
        $"thiếu số liệu {string.Join(", ", measures.Take(MostNamed))}" + (measures.Count > MostNamed ? $" và {measures.Count - MostNamed} số liệu khác" : "");

    public override string Undefined(string formula) => $"không tính được {formula} vì mẫu số bằng 0";

    public override string NotApplicable(string measure) => $"không áp dụng cho đối tượng này: {measure}";

    public override string OutsideDomain(string figure, FigureDomain domain)
    {
        var range = domain switch
        {
            { Min: { } min, Max: { } max } => $"từ {Number(min)} đến {Number(max)}",
            { Min: { } min } => $"từ {Number(min)} trở lên",
            { Max: { } max } => $"không quá {Number(max)}",
            _ => "",
        };
        var whole = domain.WholeOnly ? "là số nguyên " : "";
        return $"số liệu không hợp lý: {figure}, phải {whole}{range}".TrimEnd();
    }

    public override string WrongSort(string measure, string? unit) => unit is null
        ? $"số liệu không đúng loại: {measure} chỉ ghi đã thực hiện hay chưa"
        : $"số liệu không đúng loại hoặc không đúng đơn vị tính: {measure} phải tính bằng {unit}";

    public override string TooLarge(string measure) => $"không tính được {measure} vì kết quả quá lớn";

    public override string ThresholdsContradict(string target) =>
        $"mức của mục tiêu mâu thuẫn nhau ({target}): mức vượt đứng trước mức đạt";

    public override string EstimatedAmount(string amount) => $"ước {amount}";

    public override string EstimatedGrade(string grade, bool isEstimated) => isEstimated ? $"{grade} (ước)" : grade;

    public override string EstimatedTask(string done) => $"{done} (ước)";

    public override string Estimated(string measure) => $"có số ước ({measure})";

    public override string Asserted(string? measure) =>
        "nguồn số liệu khẳng định kết quả, không nêu con số" + (measure is null ? "" : $" ({measure})");

    public override string SoFar(string amount, DateOnly? asOf) =>
        asOf is { } day ? $"thực hiện đến ngày {Days.Format(day)} là {amount}" : $"đã thực hiện {amount}";

    public override string Note(string note) => $"ghi chú: {note}";

    public override string RuleOfParts(PartRule rule) =>
        rule == PartRule.AllOf ? "phải đạt tất cả các phần" : "chỉ cần một phần đạt";

    public override string PartsNotMet => "chưa đạt ở phần";

    public override string NearestPart(string part) => $"gần đạt nhất là phần “{part}”";

    public override string Deadline(DateOnly deadline, DateOnly asOf)
    {
        var text = $"Thời hạn: {Days.Format(deadline)}";
        if (deadline < asOf)
            return $"{text}, đã hết hạn";
        return deadline == asOf ? $"{text}, đã đến hạn" : $"{text}, còn {RemainingTime.Between(asOf, deadline).Text(n => Count(n, " năm"), n => Count(n, " tháng"), n => Count(n, " ngày"))}";
    }

    public override string Provisional(string reason) => $"Mục tiêu tạm ghi: {reason}";

    public override string ThisDocument(string kind) => $"{kind} này";

    public override string Basis(string document, string clause) => $"Căn cứ: {document}, {clause}";

    public override string Share(Tally tally, string? noun)
    {
        var text = $"{Number(tally.MetOrExceeded)}/{Number(tally.Total)} {noun ?? "đối tượng"} đạt";
        if (tally.Exceeded > 0)
            text += $", trong đó {Number(tally.Exceeded)} vượt";
        if (tally.NotMet > 0)
            text += $"; {Number(tally.NotMet)} chưa đạt";
        return tally.NotAssessed > 0 ? $"{text}; {Number(tally.NotAssessed)} chưa đánh giá" : text;
    }

    public override string Conclusion(DeadlineAssessment assessment)
    {
        var (indicators, items) = (assessment.IndicatorTally, assessment.ItemTally);
        var against = $"so với {assessment.Whole.RuleSet.Document.Kind}";
        var text = Group(assessment) + $"Tính đến ngày {Days.Format(assessment.Whole.AsOf)} có "
            + $"{Share(tally => tally.MetOrExceeded)} đạt và vượt {against}.";
        if (items.NotMet > 0)
            text += $" Còn {Share(tally => tally.NotMet)} chưa đạt {against}.";
        if (items.NotAssessed > 0)
        {
            var which = assessment.Items.Where(item => item.Classification == Classification.NotAssessed).Select(item => item.Item.Id);
            var share = indicators.NotAssessed > 0 ? Share(tally => tally.NotAssessed) : Items(items.NotAssessed);
            text += $" Có {share} chưa đánh giá {against} (nội dung {string.Join(", ", which)}).";
        }

        return text;

        string Share(Func<Tally, int> count) =>
            $"{Numbers.FormatPadded(count(indicators))}/{indicators.Total} chỉ tiêu gồm {Items(count(items))}";

        string Items(int count) => $"{Numbers.FormatPadded(count)}/{items.Total} nội dung";
    }

    /// <summary>Which indicators a conclusion is about, where it is not about all.</summary>
    private static string Group(DeadlineAssessment assessment) => assessment switch
    {
        _ when assessment.Indicators.Count == assessment.Whole.Indicators.Count => "",
        { Deadline: { } deadline } => $"Mục tiêu đến ngày {Days.Format(deadline)}: ",
        _ => "Mục tiêu không ghi một thời hạn chung: ",
    };

    private static string Count(int count, string unit) => count.ToString(CultureInfo.InvariantCulture) + unit;

    private static string Number(decimal number) => Numbers.Format(number, Language.Vietnamese);
}
