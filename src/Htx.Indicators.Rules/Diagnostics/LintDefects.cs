using static Htx.Indicators.Rules.Descriptor;

namespace Htx.Indicators.Rules;

/// <summary>HTX52xx: what a rule set says that its document would hardly have said.</summary>
internal static class LintDefects
{
    public static readonly Descriptor NumberNotQuoted = Warning("HTX5203",
        "lời trích không có số {0}; kiểm tra con số, chép đủ câu vào “quote”, hoặc ghi ở “notes” của nội dung số {0} lấy từ đâu",
        "the quote has no {0}; check the number, quote the whole sentence, or say in “notes” of the item where {0} comes from");

    public static readonly Descriptor OtherScale = Warning("HTX5204",
        "mục tiêu là {0} (đơn vị tính “{1}”) nhưng lời trích ghi “{2}”, chênh {3} lần; viết {4}, sửa “unit” của đại lượng, hoặc nêu số {0} ở “notes” của nội dung nếu đúng ý",
        "the target is {0} (in “{1}”) but the quote has “{2}”, {3} times as much or as little; write {4}, correct “unit” of the measure, or name {0} in “notes” of the item where it is meant");

    public static readonly Descriptor OtherPhrase = Warning("HTX5205",
        "lời trích ghi “{0}” nhưng mục tiêu là “{1}”; dùng {2}, hoặc nhắc lại “{0}” trong “notes” của nội dung kèm lý do nếu đúng ý",
        "the quote says “{0}” but the target is “{1}”; use {2}, or, where it is meant, repeat “{0}” in “notes” of the item with the reason");

    public static readonly Descriptor NotAll = Warning("HTX5206",
        "mục tiêu là “all” nhưng lời trích không có “100%”, “đều”, “tất cả”, “toàn bộ”; dùng mục tiêu khác, hoặc giải thích ở “notes” của nội dung bằng một trong các từ đó",
        "the target is “all” but the quote has none of “100%”, “đều”, “tất cả”, “toàn bộ”; use another target, or explain in “notes” of the item with one of these words");

    public static readonly Descriptor NotNone = Warning("HTX5207",
        "mục tiêu là “none” nhưng lời trích không có “không còn”, “không có”, “xóa”, “chấm dứt” hay số 0; dùng mục tiêu khác, hoặc giải thích ở “notes” của nội dung bằng một trong các từ đó",
        "the target is “none” but the quote has none of “không còn”, “không có”, “xóa”, “chấm dứt”, nor 0; use another target, or explain in “notes” of the item with one of these words");

    public static readonly Descriptor OtherChange = Warning("HTX5208",
        "lời trích ghi “{0}” nhưng mục tiêu là “{1}”; dùng “{2}”, hoặc nhắc lại “{0}” trong “notes” của nội dung kèm lý do nếu đúng ý",
        "the quote says “{0}” but the target is “{1}”; use “{2}”, or, where it is meant, repeat “{0}” in “notes” of the item with the reason");

    public static readonly Descriptor UnjudgedNumber = Warning("HTX5209",
        "lời trích đòi hỏi “{0}” nhưng mục tiêu “{1}” không xét con số này; dùng mục tiêu có con số, hoặc nhắc lại “{0}” trong “notes” của nội dung kèm lý do",
        "the quote asks for “{0}”, which the target “{1}” does not look at; use a target with that number, or repeat “{0}” in “notes” of the item with the reason");
}
