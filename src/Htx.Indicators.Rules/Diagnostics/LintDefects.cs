using static Htx.Indicators.Rules.Descriptor;

namespace Htx.Indicators.Rules;

/// <summary>HTX52xx: what a rule set or a scorecard says that its document would hardly have said.</summary>
internal static class LintDefects
{
    public static readonly Descriptor NoDocument = Warning("HTX5201",
        "không biết bộ chỉ tiêu chép văn bản nào: không có “number”, “source”, cũng không đủ “issuer” và “issuedOn”; điền một trong các mục đó, hoặc ghi ở “notes” vì sao không có",
        "nothing tells which document this is: no “number”, no “source”, nor both “issuer” and “issuedOn”; fill one of them in, or say in “notes” of the rule set why there is none");

    public static readonly Descriptor EmptyBasis = Warning("HTX5202",
        "“{0}” chỉ có “{1}” nên không tra cứu được căn cứ; ghi vị trí trong văn bản và chép nguyên văn câu đặt ra mục tiêu",
        "“{0}” is only “{1}”, by which nothing can be looked up; write the place in the document, and its own words");

    public static readonly Descriptor NumberNotQuoted = Warning("HTX5203",
        "lời trích không có số {0}; kiểm tra con số, chép đủ câu vào “quote”, hoặc ghi ở “notes” của nội dung số {0} lấy từ đâu",
        "the quote has no {0}; check the number, quote the whole sentence, or say in “notes” of the item where {0} comes from");

    public static readonly Descriptor OtherScale = Warning("HTX5204",
        "mục tiêu là {0} (đơn vị tính “{1}”) nhưng lời trích ghi “{2}”, chênh {3} lần; viết {4}, sửa “unit” của đại lượng, hoặc nêu số {0} ở “notes” của nội dung nếu đúng ý",
        "the target is {0} (in “{1}”) but the quote has “{2}”, {3} times as much or as little; write {4}, correct “unit” of the measure, or name {0} in “notes” of the item where it is meant");

    public static readonly Descriptor OtherPhrase = Warning("HTX5205",
        "{3} ghi “{0}” nhưng mục tiêu là “{1}”; dùng {2}, hoặc nhắc lại “{0}” trong “notes” của nội dung kèm lý do nếu đúng ý",
        "{3} says “{0}” but the target is “{1}”; use {2}, or, where it is meant, repeat “{0}” in “notes” of the item with the reason");

    public static readonly Descriptor NotAll = Warning("HTX5206",
        "mục tiêu là “all” nhưng lời trích không có “100%”, “đều”, “tất cả”, “toàn bộ”; dùng mục tiêu khác, hoặc giải thích ở “notes” của nội dung bằng một trong các từ đó",
        "the target is “all” but the quote has none of “100%”, “đều”, “tất cả”, “toàn bộ”; use another target, or explain in “notes” of the item with one of these words");

    public static readonly Descriptor NotNone = Warning("HTX5207",
        "mục tiêu là “none” nhưng lời trích không có “không còn”, “không có”, “không để”, “xóa”, “chấm dứt” hay số 0; dùng mục tiêu khác, hoặc giải thích ở “notes” của nội dung bằng một trong các từ đó",
        "the target is “none” but the quote has none of “không còn”, “không có”, “không để”, “xóa”, “chấm dứt”, nor 0; use another target, or explain in “notes” of the item with one of these words");

    public static readonly Descriptor OtherChange = Warning("HTX5208",
        "lời trích ghi “{0}” nhưng mục tiêu là “{1}”; dùng “{2}”, hoặc nhắc lại “{0}” trong “notes” của nội dung kèm lý do nếu đúng ý",
        "the quote says “{0}” but the target is “{1}”; use “{2}”, or, where it is meant, repeat “{0}” in “notes” of the item with the reason");

    public static readonly Descriptor UnjudgedNumber = Warning("HTX5209",
        "lời trích đòi hỏi “{0}” nhưng mục tiêu “{1}” không xét con số này; dùng mục tiêu có con số, hoặc nhắc lại “{0}” trong “notes” của nội dung kèm lý do",
        "the quote asks for “{0}”, which the target “{1}” does not look at; use a target with that number, or repeat “{0}” in “notes” of the item with the reason");

    public static readonly Descriptor TitleNumber = Warning("HTX5210",
        "tên nội dung ghi “{0}” nhưng lời trích ghi “{1}”; sửa cho khớp với văn bản, hoặc nêu số của tên ở “notes” của nội dung kèm lý do",
        "the title of the item has “{0}” but the quote has “{1}”; make them agree with the document, or name the number of the title in “notes” of the item with the reason");

    public static readonly Descriptor RatioAsPercent = Warning("HTX5211",
        "“{0}” tính bằng % nhưng {1}, hoặc giải thích ở “notes” của đại lượng vì sao không nhân với 100",
        "“{0}” is in % but {1}, or say in “notes” of the measure why it is not multiplied by 100");

    public static readonly Descriptor MixedMoney = Warning("HTX5212",
        "“{0}” tính bằng “{1}”, còn “{2}” tính bằng “{3}”, mà công thức không quy đổi; dùng một đơn vị tiền, nhân hoặc chia cho 1000, 1000000, hoặc giải thích ở “notes” của đại lượng, có nêu “{3}”",
        "“{0}” is in “{1}” but “{2}” is in “{3}”, and the formula does not convert; use one unit of money, multiply or divide by 1000, 1000000, or explain in “notes” of the measure, naming “{3}”");

    public static readonly Descriptor DeadlineOutside = Warning("HTX5213",
        "thời hạn {0} nằm ngoài kỳ hiệu lực ({1}); kiểm tra “deadline” và “inForce”, hoặc nêu năm của thời hạn ở “notes” kèm lý do",
        "the deadline {0} lies outside the period in force ({1}); check “deadline” and “inForce”, or name the year of the deadline in “notes” with the reason");

    public static readonly Descriptor IssuedLater = Warning("HTX5214",
        "có hiệu lực từ {0}, trước ngày ban hành {1}; kiểm tra “from” và “issuedOn”, hoặc nêu năm bắt đầu ở “notes” của bộ chỉ tiêu nếu văn bản có hiệu lực trở về trước",
        "in force from {0}, before it was issued on {1}; check “from” and “issuedOn”, or, where the document reaches back, name the year it begins in “notes” of the rule set");

    public static readonly Descriptor SameTitle = Warning("HTX5215",
        "“{0}” có cùng tên với “{1}” nên người nhập số liệu không phân biệt được; ghi rõ khác nhau ở điểm nào, dùng chung một đại lượng, hoặc giải thích ở “notes” của đại lượng, có nêu “{1}”",
        "“{0}” has the title of “{1}”, so that nobody who fills in figures can tell them apart; say in the title what differs, use one measure, or explain in “notes” of the measure, naming “{1}”");

    public static readonly Descriptor OtherPartRule = Warning("HTX5216",
        "lời trích ghi “{0}” giữa các phần nhưng nội dung là “{1}”; dùng “{2}”, hoặc nhắc lại “{0}” trong “notes” của nội dung kèm lý do nếu đúng ý",
        "the quote says “{0}” between the parts but the item is “{1}”; use “{2}”, or, where it is meant, repeat “{0}” in “notes” of the item with the reason");

    public static readonly Descriptor DeadlineOtherYear = Warning("HTX5217",
        "văn bản ghi “{0}” nhưng thời hạn là {1}; sửa “deadline”, hoặc nêu {2} ở “notes” của nội dung kèm lý do",
        "the document says “{0}” but the deadline is {1}; correct “deadline”, or name {2} in “notes” of the item with the reason");

    public static readonly Descriptor OtherTime = Warning("HTX5218",
        "lời trích tính “{0}” theo {1} nhưng đơn vị tính “{2}” là theo {3}; sửa “unit” của đại lượng, hoặc quy đổi con số rồi giải thích ở “notes” của nội dung, có nêu “{1}”",
        "the quote gives “{0}” per “{1}”, but the unit “{2}” is per “{3}”; correct “unit” of the measure, or convert the number and explain in “notes” of the item, naming “{1}”");

    public static readonly Descriptor StartForGoal = Warning("HTX5219",
        "mục tiêu là {0} nhưng lời trích ghi “{1} … {2}”, nên {0} chỉ là mức ban đầu; dùng con số phải đạt đến, hoặc nhắc lại “{1}” trong “notes” của nội dung kèm lý do nếu đúng ý",
        "the target is {0} but the quote says “{1} … {2}”, so that {0} is only where it starts; use the number to be reached, or, where it is meant, repeat “{1}” in “notes” of the item with the reason");

    public static readonly Descriptor OtherCounted = Warning("HTX5220",
        "mục tiêu lấy số {0}, mà trong lời trích là “{1}”, còn đơn vị tính của đại lượng là “{2}”; dùng con số của đơn vị ấy, sửa “unit” của đại lượng, hoặc nhắc lại “{1}” trong “notes” của nội dung kèm lý do nếu đúng ý",
        "the target takes the number {0}, which in the quote is “{1}”, while the measure is in “{2}”; use the number of that unit, correct “unit” of the measure, or, where it is meant, repeat “{1}” in “notes” of the item with the reason");

    public static readonly Descriptor DocumentTwice = Warning("HTX5221",
        "văn bản {0} đã có bộ “{1}”, cả hai cùng có hiệu lực {2}; bỏ một bộ, cho bộ sau thay thế bộ trước bằng “supersedes”, hoặc giải thích ở “notes”, có nêu “{1}”",
        "the document {0} already has the rule set “{1}”, and both are in force {2}; remove one, let the later supersede the earlier by “supersedes”, or explain in “notes”, naming “{1}”");

    public static readonly Descriptor SameVersion = Warning("HTX5222",
        "“{0}” phiên bản {1} có cả trong {2}, không biết tệp nào là đúng; tăng “version” của tệp mới, hoặc bỏ một tệp",
        "“{0}” version {1} also stands in {2}, and nothing tells which is right; raise “version” of the newer, or remove one of the files");

    public static readonly Descriptor SupersededDocument = Warning("HTX5223",
        "căn cứ dẫn {0}, văn bản đã được {1} thay thế từ {2}; dẫn văn bản đang có hiệu lực, hoặc nêu ở “notes” của nội dung vì sao vẫn theo {0}",
        "the basis is {0}, which {1} has replaced from {2}; cite the document in force, or say in “notes” of the item why {0} still counts");

    public static readonly Descriptor UnitDiffersElsewhere = Warning("HTX5224",
        "“{0}” ở đây tính bằng “{1}”, còn trong “{3}” tính bằng “{2}”; một số liệu không dùng được cho cả hai, nên thống nhất đơn vị tính, đặt mã khác, hoặc giải thích ở “notes” của đại lượng, có nêu “{2}”",
        "“{0}” is in “{1}” here and in “{2}” in “{3}”; one figure cannot serve both, so use one unit, or another id, or explain in “notes” of the measure, naming “{2}”");

    public static readonly Descriptor PointsFallAndRise = Warning("HTX5231",
        "số liệu càng tăng thì điểm của “{0}” giảm từ {1} xuống {2} rồi lại tăng lên {3}; kiểm tra “points” của từng khung, hoặc nêu {2} điểm ở “notes” của tiêu chí kèm lý do nếu đúng ý",
        "as figures rise, the points of “{0}” fall from {1} to {2} and then rise to {3}; check “points” of each band, or, where it is meant, name {2} points in “notes” of the criterion with the reason");
}
