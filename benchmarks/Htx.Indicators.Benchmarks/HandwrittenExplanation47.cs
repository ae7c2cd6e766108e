using System.Globalization;

namespace Htx.Indicators.Benchmarks;

/// <summary>
/// The explanations of Resolution 47 as a careful developer writes them for one document and no other: the yardstick of explaining. It
/// gives the sentences this library gives, word for word, for figures that are there and make sense.
/// </summary>
/// <remarks>FROZEN, like <see cref="HandwrittenResolution47"/> and for the same reason.</remarks>
internal sealed class HandwrittenExplanation47(HandwrittenResolution47 figures, ObservationSet observations)
{
    private static readonly NumberFormatInfo Vietnamese = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "-" };
    private static readonly DateOnly Deadline = new(2025, 12, 31);

    /// <summary>Classifies the 11 items and says why, in the order of the document.</summary>
    public (Classification[] Classifications, string[] Explanations) Explain()
    {
        var verdicts = figures.Classify();
        var deadline = DeadlineText(observations.AsOf);
        return (verdicts,
        [
            $"{Reach("newCraftGroups", figures.NewCraftGroups!.Value, 7, " THT")}. Căn cứ: 47/NQ-HĐND, chỉ tiêu 1. {deadline}",
            $"{AtLeast("htxMembers", figures.HtxMembers!.Value, 2600, " thành viên")}. Căn cứ: 47/NQ-HĐND, chỉ tiêu 2, nội dung 1. {deadline}",
            $"{AtLeast("thtMembers", figures.ThtMembers!.Value, 3200, " thành viên")}. Căn cứ: 47/NQ-HĐND, chỉ tiêu 2, nội dung 2. {deadline}",
            $"{AtLeast("htxMeanRevenue", figures.HtxMeanRevenue!.Value, 1800, " triệu đồng/năm")}. Căn cứ: 47/NQ-HĐND, chỉ tiêu 3, nội dung 1. {deadline}",
            $"{AtLeast("thtMeanProfit", figures.ThtMeanProfit!.Value, 200, " triệu đồng/năm")}. Căn cứ: 47/NQ-HĐND, chỉ tiêu 3, nội dung 2. {deadline}",
            $"{MoreThan45(figures.HtxWorkerMeanIncome!.Value)}. Căn cứ: 47/NQ-HĐND, chỉ tiêu 4. {deadline}",
            $"({Number(figures.ManagersCollege!.Value)} + {Number(figures.ManagersIntermediate!.Value)}) / {Number(figures.Managers!.Value)} × 100 = "
                + $"{Share((figures.ManagersCollege.Value + figures.ManagersIntermediate.Value) / figures.Managers.Value * 100, 40)}. Căn cứ: 47/NQ-HĐND, chỉ tiêu 5, nội dung 1. {deadline}",
            $"{Trained(verdicts[7])}. Căn cứ: 47/NQ-HĐND, chỉ tiêu 5, nội dung 2. {deadline}",
            $"{(figures.HtxStrengthened!.Value ? "đã thực hiện" : "chưa thực hiện")}, mục tiêu không nêu con số, chỉ xét đã thực hiện hay chưa. Căn cứ: 47/NQ-HĐND, chỉ tiêu 6, nội dung 1. {deadline}",
            $"{AllOf(figures.ProfitableAgriculturalHtx!.Value)}. Căn cứ: 47/NQ-HĐND, chỉ tiêu 6, nội dung 2. {deadline}",
            $"{Number(figures.EffectiveMultiServiceHtx!.Value)} / {Number(figures.Htx!.Value)} × 100 = "
                + $"{Share(figures.EffectiveMultiServiceHtx.Value / figures.Htx.Value * 100, 20)}. Căn cứ: 47/NQ-HĐND, chỉ tiêu 7. {deadline}",
        ]);
    }

    private string Reach(string id, decimal value, decimal target, string unit)
    {
        var figure = Figure(id, value, unit);
        if (value == target)
            return $"{figure}, mục tiêu đạt {Number(target)}; vừa đúng mục tiêu{Remarks(id, unit)}";
        return value < target
            ? $"{figure}, mục tiêu đạt {Number(target)}; còn thiếu {Number(target - value)}{unit} ({Percent(value / target * 100)}% mục tiêu){Remarks(id, unit)}"
            : $"{figure}, mục tiêu đạt {Number(target)}; hơn {Number(value - target)}{unit} ({Percent(value / target * 100)}% mục tiêu){Remarks(id, unit)}";
    }

    private string AtLeast(string id, decimal value, decimal target, string unit)
    {
        var figure = Figure(id, value, unit);
        if (value == target)
            return $"{figure}, mục tiêu từ {Number(target)} trở lên; vừa đúng mục tiêu{Remarks(id, unit)}";
        return value < target
            ? $"{figure}, mục tiêu từ {Number(target)} trở lên; còn thiếu {Number(target - value)}{unit} ({Percent(value / target * 100)}% mục tiêu){Remarks(id, unit)}"
            : $"{figure}, mục tiêu từ {Number(target)} trở lên; hơn {Number(value - target)}{unit} ({Percent(value / target * 100)}% mục tiêu); mục tiêu này chỉ xét đạt, không xét vượt{Remarks(id, unit)}";
    }

    private string MoreThan45(decimal value)
    {
        const string Unit = " triệu đồng/người/năm";
        var figure = Figure("htxWorkerMeanIncome", value, Unit);
        var remarks = Remarks("htxWorkerMeanIncome", Unit);
        if (value == 45)
            return $"{figure}, mục tiêu trên 45; đúng bằng 45 nên chưa đạt, phải lớn hơn 45{remarks}";
        return value < 45
            ? $"{figure}, mục tiêu trên 45; còn thiếu trên {Number(45 - value)}{Unit} ({Percent(value / 45 * 100)}% mục tiêu){remarks}"
            : $"{figure}, mục tiêu trên 45; hơn {Number(value - 45)}{Unit} ({Percent(value / 45 * 100)}% mục tiêu); mục tiêu này chỉ xét đạt, không xét vượt{remarks}";
    }

    private static string Share(decimal percent, decimal target)
    {
        var printed = decimal.Round(percent, 2, MidpointRounding.AwayFromZero);
        if (printed == target)
            return $"{Number(printed)}%, mục tiêu đạt {Number(target)}%; vừa đúng mục tiêu";
        return printed < target
            ? $"{Number(printed)}%, mục tiêu đạt {Number(target)}%; còn thiếu {Number(target - printed)} điểm phần trăm ({Percent(percent / target * 100)}% mục tiêu)"
            : $"{Number(printed)}%, mục tiêu đạt {Number(target)}%; hơn {Number(printed - target)} điểm phần trăm ({Percent(percent / target * 100)}% mục tiêu)";
    }

    private string Trained(Classification verdict)
    {
        var (htx, tht) = (figures.TrainedHtxManagers!.Value, figures.TrainedThtManagers!.Value);
        var text = $"HTX: {Verdict(htx)} ({Part("trainedHtxManagers", htx)}); THT: {Verdict(tht)} ({Part("trainedThtManagers", tht)}); phải đạt tất cả các phần";
        if (verdict != Classification.NotMet)
            return text;
        return (htx < 70, tht < 70) switch
        {
            (true, true) => $"{text}; chưa đạt ở phần “HTX”, “THT”",
            (true, _) => $"{text}; chưa đạt ở phần “HTX”",
            _ => $"{text}; chưa đạt ở phần “THT”",
        };
    }

    private static string Verdict(decimal percent) => percent > 70 ? "vượt" : percent == 70 ? "đạt" : "chưa đạt";

    private string Part(string id, decimal percent)
    {
        var text = percent switch
        {
            70 => $"{Number(percent)}%, mục tiêu đạt 70%; vừa đúng mục tiêu",
            < 70 => $"{Number(percent)}%, mục tiêu đạt 70%; còn thiếu {Number(70 - percent)} điểm phần trăm ({Percent(percent / 70 * 100)}% mục tiêu)",
            _ => $"{Number(percent)}%, mục tiêu đạt 70%; hơn {Number(percent - 70)} điểm phần trăm ({Percent(percent / 70 * 100)}% mục tiêu)",
        };
        return text + Remarks(id, "%");
    }

    private string AllOf(decimal percent)
    {
        var remarks = Remarks("profitableAgriculturalHtx", "%");
        return percent == 100
            ? $"100%, mục tiêu 100%{remarks}"
            : $"{Number(percent)}%, mục tiêu 100%; còn thiếu {Number(100 - percent)} điểm phần trăm{remarks}";
    }

    private string Figure(string id, decimal value, string unit) =>
        observations[id].Status == ObservationStatus.Estimated ? $"ước {Number(value)}{unit}" : $"{Number(value)}{unit}";

    private string Remarks(string id, string unit)
    {
        var observation = observations[id];
        var text = observation.Status == ObservationStatus.Asserted ? "; nguồn số liệu khẳng định kết quả, không nêu con số" : "";
        if (observation.Actual is { } actual)
            text += observation.ActualAsOf is { } day ? $"; thực hiện đến ngày {Day(day)} là {Number(actual)}{unit}" : $"; đã thực hiện {Number(actual)}{unit}";
        return observation.Note is { } note ? $"{text}; ghi chú: {note}" : text;
    }

    private static string DeadlineText(DateOnly asOf)
    {
        if (Deadline <= asOf)
            return Deadline < asOf ? $"Thời hạn: {Day(Deadline)}, đã hết hạn." : $"Thời hạn: {Day(Deadline)}, đã đến hạn.";
        var months = ((Deadline.Year - asOf.Year) * 12) + Deadline.Month - asOf.Month;
        if (asOf.AddMonths(months) > Deadline)
            months--;
        var days = Deadline.DayNumber - asOf.AddMonths(months).DayNumber;
        var text = months >= 12 ? $" {months / 12} năm" : "";
        if (months % 12 > 0)
            text += $" {months % 12} tháng";
        if (days > 0)
            text += $" {days} ngày";
        return $"Thời hạn: {Day(Deadline)}, còn{text}.";
    }

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string Percent(decimal percent) => Number(decimal.Round(percent, 2, MidpointRounding.AwayFromZero));

    private static string Number(decimal number) => number.ToString("#,##0.#########", Vietnamese);
}
