using System.Globalization;
using System.Text;

namespace Htx.Indicators.Rules;

/// <summary>Says what is wrong with a formula, and what to write.</summary>
internal static class FormulaPhrases
{
    private const int LastLatin = 0x024F;

    /// <summary>Where Vietnamese goes on in Unicode: “ộ”.</summary>
    private const int FirstWithTwoMarks = 0x1E00;
    private const int LastWithTwoMarks = 0x1EFF;

    public static Phrase Explain(FormulaDefect defect) => defect.Kind switch
    {
        FormulaDefectKind.Incomplete => new("công thức chưa viết hết (thiếu toán hạng hoặc dấu đóng ngoặc)", "it stops too early (an operand or a closing parenthesis is missing)"),
        FormulaDefectKind.Misplaced when defect.Seen == "," => new(
            "“,” không đứng được ở đây; số thập phân trong công thức viết với dấu chấm: 99.5",
            "“,” cannot stand here; decimals in a formula are written with a point: 99.5"),
        FormulaDefectKind.Misplaced => new($"“{defect.Seen}” không đứng được ở đây; kiểm tra phép tính và dấu ngoặc trước nó", $"“{defect.Seen}” cannot stand here; check the operator and the parentheses before it"),
        FormulaDefectKind.BadNumber => new($"“{defect.Seen}” không phải là số dùng được; viết ví dụ 100 hoặc 0.5, dưới 10^18, nhiều nhất 9 chữ số thập phân", $"“{defect.Seen}” is not a number that can be used; write for example 100 or 0.5, below 10^18, at most 9 decimals"),
        FormulaDefectKind.WrongArguments => new("sai số lượng đối số; min và max có hai đối số, abs có một", "wrong number of arguments; min and max take two, abs one"),
        FormulaDefectKind.TooLarge => new(
            $"công thức quá dài hoặc quá sâu; nhiều nhất {Numbers.Format(Formula.MaxLength)} ký tự, {Formula.MaxTokens} thành phần, {Formula.MaxDepth} cấp ngoặc; tách thành nhiều đại lượng",
            $"too long or too deep; at most {Numbers.Format(Formula.MaxLength, Language.English)} characters, {Formula.MaxTokens} tokens, {Formula.MaxDepth} levels of parentheses; split it over several measures"),
        FormulaDefectKind.NotAllowed when FindLookAlike(defect.Seen) is { } code => new(
            $"“{defect.Seen}” bắt đầu bằng {code}, chữ của bảng chữ khác dù trông giống; gõ lại bằng chữ cái không dấu",
            $"“{defect.Seen}” begins with {code}, a letter of another script, whatever it looks like; type it again with an ASCII letter"),
        _ => new(
            $"không dùng được “{Shown(defect.Seen)}”; chỉ có mã đại lượng, số, + - * / ( ), min, max, abs",
            $"“{Shown(defect.Seen)}” is not allowed; there are measure ids, numbers, + - * / ( ), min, max, abs"),
    };

    /// <summary>A blank that is none, as a word processor puts it between numbers, is shown by its number.</summary>
    private static string Shown(string seen) =>
        seen.Length == 1 && char.GetUnicodeCategory(seen[0]) == UnicodeCategory.SpaceSeparator ? ShownText.Code(new(seen[0])) : seen;

    /// <summary>The code of a letter that is not of Latin script, such as the Cyrillic “е”; null of anything else.</summary>
    private static string? FindLookAlike(string seen)
    {
        _ = Rune.DecodeFromUtf16(seen, out var first, out _);
        return Rune.IsLetter(first) && first.Value > LastLatin && first.Value is (< FirstWithTwoMarks or > LastWithTwoMarks) ? ShownText.Code(first) : null;
    }
}
