using System.Globalization;
using System.Text.RegularExpressions;

namespace Htx.Indicators.Rules;

/// <summary>
/// A clause that can only set a figure: it opens with what is counted or measured and has no room for a task. “Đến năm 2025 không còn HTX yếu kém” does,
/// “giải thể HTX không còn thành viên” does not. What a list does not know is left alone.
/// </summary>
internal static partial class GoalClause
{
    /// <summary>Whether the clause of a number, or of a word that stands for one, asks for it.</summary>
    /// <param name="quote">The words.</param>
    /// <param name="figure">The number.</param>
    /// <param name="firstYear">The year of the document; what is said of one before is no goal.</param>
    public static bool Asks(Quote quote, QuotedFigure figure, int firstYear)
    {
        if (figure.IsSpelled || figure.IsLabel || quote.Before(figure) is not { } before || quote.Has(Conditional()) || IsPast(before, firstYear))
            return false;
        var from = quote.From(figure);
        return figure.Phrase switch
        {
            QuotedPhrase.Nothing => NoneLeft().IsMatch(from) && Opening().IsMatch(before),
            QuotedPhrase.Whole => Everyone().IsMatch(from) && !Grants().IsMatch(from) && Opening().IsMatch(before),
            QuotedPhrase.Named => (figure.Value > 1 && Counted().IsMatch(from) && Aim().IsMatch(Having().Match(before).Value) && !quote.HasBehind(Wanting(), figure))
                || (figure.NamesScale && Raised().IsMatch(before)),
            QuotedPhrase.Reached or QuotedPhrase.Floor or QuotedPhrase.Above or QuotedPhrase.About or QuotedPhrase.Range =>
                !figure.IsPercent && Measured().IsMatch(before) && !Grants().IsMatch(from),
            _ => false,
        };
    }

    /// <summary>“Hoàn thành 100% kế hoạch” is as much as to do it.</summary>
    public static bool IsWholeOfTask(Quote quote, QuotedFigure figure) =>
        figure.Phrase == QuotedPhrase.Whole && PlannedWhole().IsMatch(quote.From(figure)) && quote.Before(figure) is { } before && Completing().IsMatch(before);

    /// <summary>“Đến cuối năm 2020 có 15 HTX” in a document of 2021.</summary>
    private static bool IsPast(string before, int firstYear) =>
        YearOfNumber.AnyYear().Matches(before) is { Count: > 0 } years && years.All(year => int.Parse(year.ValueSpan, CultureInfo.InvariantCulture) < firstYear);

    /// <summary>
    /// How a goal begins: “Mục tiêu: phấn đấu đến hết năm 2025, trên địa bàn huyện Tháp Mười …”, also behind the comma of what is done for it; but with
    /// no place of its own, as “xã không còn HTX” may be of whom a task is.
    /// </summary>
    private const string Open =
        @"(?:^[\s“""•+–-]*(?:(?:mục tiêu|chỉ tiêu)[^:;.]{0,40}:\s*)?(?!(?:huyện|tỉnh|thành phố|thị xã|xã|phường)\b)|,\s+(?=(?:phấn đấu|đến (?:hết |cuối )?năm)\b))"
        + @"(?>(?:(?:phấn đấu|bảo đảm|đảm bảo|cơ bản|đến|tới|hết|cuối|vào|trong|năm|giai đoạn|nhiệm kỳ|toàn|cả|trên địa bàn"
        + @"|(?:huyện|tỉnh|thành phố|thị xã|xã|phường)(?>(?:\s+(?-i:\p{Lu}\p{Ll}*))*)|[0-9][0-9/–-]*)\b[\s,]*)*)";

    private const string Unit = @"(?:htx|hợp tác xã|tht|tổ hợp tác|liên hiệp)\b";
    private const string Place = @"(?:xã|phường|thị trấn|huyện|thôn|ấp|bản)\b(?!\s+(?:viên|hội|ủy))";

    [GeneratedRegex(Open + "$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^không còn\s+(?:các\s+)?(?:" + Unit + "|" + Place + @"|hộ\s+(?:cận\s+)?nghèo|nhà\s+(?:ở\s+)?(?:tạm|dột))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoneLeft();

    /// <summary>“Tất cả các xã, thị trấn đều có HTX”; of “tất cả HTX có nhu cầu được vay vốn” it only says of whom.</summary>
    [GeneratedRegex(
        @"^(?:tất cả|toàn bộ)\s+(?:(?:các|số)\s+)?(?:" + Unit + "|" + Place + @")(?:,\s+" + Place + @")*(?:\s+[^\s,;.:()]+){0,8}?\s+"
        + @"(?:đều\b|(?:có\s+" + Unit + @"|hoạt động\s+(?:có\s+)?(?:lãi|hiệu quả))\s*(?:[,.;]|$))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Everyone();

    [GeneratedRegex(@"^[0-9.]+\s+(?:" + Unit + "|" + Place + @"|thành viên\b|hộ\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    [GeneratedRegex(Open + @"có\s+(?:được\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Having();

    /// <summary>Without these “toàn tỉnh có 150 HTX” tells how things are.</summary>
    [GeneratedRegex(@"\b(?:phấn đấu|mục tiêu|(?:đến|tới)\s+(?:(?:hết|cuối)\s+)?năm\s+[0-9]{4})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Aim();

    /// <summary>What is wrong with those that were counted, or is to be done about them: “có 09 HTX ngừng hoạt động; giải thể dứt điểm”.</summary>
    [GeneratedRegex(@"\b(?:ngừng|thua lỗ|yếu kém|chưa có|còn lại|tiếp tục|rà soát|giải thể|củng cố|vận động)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wanting();

    /// <summary>What is for whoever has as much: “đạt từ 2 tỷ đồng trở lên được xét khen thưởng”.</summary>
    [GeneratedRegex(@"\b(?:được|phải|cần)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Grants();

    [GeneratedRegex(Open + @"huy động\s+(?:được\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Raised();

    /// <summary>
    /// “Nâng thu nhập bình quân của thành viên lên 60 triệu đồng”, but not “hỗ trợ HTX có doanh thu đạt 2 tỷ đồng”; what is built or paid for has
    /// a size and a price as well, so that only what is said to be reached counts.
    /// </summary>
    [GeneratedRegex(
        Open + @"(?:(?:nâng|đưa|tăng)\s+)?(?:tổng\s+)?(?:doanh thu|thu nhập|lợi nhuận|giá trị sản xuất|kim ngạch|sản lượng|năng suất|dư nợ|diện tích|số lượng|số\s+(?:htx|hợp tác xã|tht|tổ hợp tác|thành viên))\b"
        + @"(?:\s+(?!(?:có|được|cho|hỗ|để|đạt|lên|bình)\b)[^\s,;:()]+){0,12}\s+(?:đạt|lên|bình quân)\b(?:\s+(?!(?:có|được|cho|hỗ|để)\b)[^\s,;:()]+){0,8}\s+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Measured();

    /// <summary>What makes a number a condition, or what a paper is to say.</summary>
    [GeneratedRegex(
        @"\b(?:nếu|thì|trường hợp|điều kiện|tiêu chuẩn|chọn|làm điểm|mô hình điểm|thí điểm|(?:ban hành|xây dựng|trình|tham mưu|phê duyệt|lập)\s+(?:[^\s,;.0-9]+\s+){0,3}(?:kế hoạch|chương trình|phương án|dự án|báo cáo|đề án))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Conditional();

    [GeneratedRegex(@"\b(?:hoàn thành|thực hiện)\s+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Completing();

    [GeneratedRegex(@"^100\s*%\s+(?:kế hoạch|nhiệm vụ|nội dung|công việc|khối lượng|hạng mục)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlannedWhole();
}
