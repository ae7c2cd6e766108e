using System.Text.RegularExpressions;

namespace Htx.Indicators.Rules;

/// <summary>A number, “không còn” or “tất cả”, that the quote asks for, and that a task or “any increase” leaves out.</summary>
internal sealed partial class UnjudgedNumberLint : TargetLint
{
    public override void Look(LintedTarget target)
    {
        if (target.Quote.Figures.FirstOrDefault(figure => IsLeftOut(target, figure)) is not { } figure || target.IsNoted(figure.Words) || target.Item.IsJudgedElsewhere)
            return;
        // “Không còn”, “tất cả” are no numbers that could be written, and have kinds of their own.
        if (figure.Phrase == QuotedPhrase.Nothing || figure is { Phrase: QuotedPhrase.Whole, End: 0 })
            target.Warn(LintDefects.OtherPhrase, target.Node, figure.Words, target.Target.Kind.Key, PhraseMeaning.KindsFor(figure), Phrases.TheQuote);
        else
            target.Warn(LintDefects.UnjudgedNumber, target.Node, figure.Words, target.Target.Kind.Key);
    }

    private static bool IsLeftOut(LintedTarget target, QuotedFigure figure) => target.Target.Kind.Key switch
    {
        "done" => ((figure.IsDemanded && !GoalClause.IsWholeOfTask(target.Quote, figure) && !IsShareOfTask(target.Quote, figure)) || GoalClause.Asks(target.Quote, figure, target.Item.Looked.FirstYear))
            && !target.Quote.HasBefore(PolicyOfSupport(), figure),
        "increaseFrom" or "decreaseFrom" => figure.IsChange && target.Target.Exceeds is null,
        _ => false,
    };

    /// <summary>A share that a task names in passing: what is paid or remitted, and of whom or what the task is.</summary>
    private static bool IsShareOfTask(Quote quote, QuotedFigure figure) =>
        figure.IsPercent && (quote.HasBefore(TaskOnShare(), figure) || Paid().IsMatch(quote.From(figure)));

    /// <summary>“Rà soát các xã có tỷ lệ hộ nghèo trên 25%”, “nhân rộng mô hình giảm 30% lượng phân bón”, but not “rà soát, củng cố, phấn đấu 80% HTX …”.</summary>
    [GeneratedRegex(
        @"\b(?:hỗ trợ|miễn|áp dụng|thuế suất|rà soát|kiểm tra|thanh tra|lập danh sách|khen thưởng|ưu tiên|quy định|nhân rộng|mô hình|sơ kết|tháo gỡ|khắc phục|tình trạng|nguyên nhân|phát huy|giám sát"
        + @"|theo dõi|trích|trả nợ|căn cứ|thông qua|phương án|góp vốn|kế hoạch\s+(?:nâng|giảm))\b(?![^;]*\bphấn đấu\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TaskOnShare();

    /// <summary>“50% lãi suất”, “100% học phí”.</summary>
    [GeneratedRegex(@"^[0-9.,]+\s*%\s+(?:lãi suất|học phí|tiền|thuế|phí|chi phí|kinh phí|lợi nhuận)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Paid();

    /// <summary>“Ban hành chính sách hỗ trợ 50% lãi suất”, “kiến nghị giảm 50% thuế”: the task is to issue or propose it, and the number is what it grants.</summary>
    [GeneratedRegex(
        @"\b(?:chính sách|nghị quyết|quy định)\s+(?:về\s+)?(?:mức\s+)?hỗ trợ\b|\b(?:kiến nghị|đề nghị|đề xuất)\b"
        + @"|\b(?:xây dựng|ban hành|trình|tham mưu|sửa đổi|bổ sung|hoàn thiện)\s+(?:[^\s,;.0-9]+\s+){0,3}(?:cơ chế|quy chế|chính sách|đề án|quy định|nghị quyết)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolicyOfSupport();
}
