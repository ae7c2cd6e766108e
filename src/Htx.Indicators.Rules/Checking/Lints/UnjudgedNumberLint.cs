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
        "done" => ((figure.IsDemanded && !GoalClause.IsWholeOfTask(target.Quote, figure)) || GoalClause.Asks(target.Quote, figure, target.Item.Looked.FirstYear)) && !target.Quote.HasBefore(PolicyOfSupport(), figure),
        "increaseFrom" or "decreaseFrom" => figure.IsChange && target.Target.Exceeds is null,
        _ => false,
    };

    /// <summary>“Ban hành chính sách hỗ trợ 50% lãi suất”, “kiến nghị giảm 50% thuế”: the task is to issue or propose it, and the number is what it grants.</summary>
    [GeneratedRegex(
        @"\b(?:chính sách|nghị quyết|quy định)\s+(?:về\s+)?(?:mức\s+)?hỗ trợ\b|\b(?:kiến nghị|đề nghị|đề xuất)\b"
        + @"|\b(?:xây dựng|ban hành|trình|tham mưu|sửa đổi|bổ sung|hoàn thiện)\s+(?:[^\s,;.0-9]+\s+){0,3}(?:cơ chế|quy chế|chính sách|đề án|quy định|nghị quyết)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolicyOfSupport();
}
