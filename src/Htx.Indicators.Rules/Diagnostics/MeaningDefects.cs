using static Htx.Indicators.Rules.Descriptor;

namespace Htx.Indicators.Rules;

/// <summary>HTX2xxx: what a rule set means.</summary>
internal static class MeaningDefects
{
    public static readonly Descriptor UndeclaredMeasure = Error("HTX2001",
        "“{0}” không được khai báo trong “measures”; {1}",
        "“{0}” is not declared in “measures”; {1}");

    public static readonly Descriptor CircularFormula = Error("HTX2002",
        "các công thức gọi nhau thành vòng: {0}; bỏ một liên kết trong vòng",
        "formulas refer to each other in a circle: {0}; break it at one place");

    public static readonly Descriptor RepeatedId = Error("HTX2003",
        "“{0}” đã được dùng ở dòng {1}; mỗi {2} phải ghi khác nhau",
        "“{0}” is already used on line {1}; each {2} needs its own");

    public static readonly Descriptor TooSimilarIds = Error("HTX2004",
        "“{0}” và “{1}” chỉ khác nhau chữ hoa, chữ thường; đặt tên khác hẳn",
        "“{0}” and “{1}” differ only by case; choose names that differ by more");

    public static readonly Descriptor UnsuitableTarget = Error("HTX2005",
        "mục tiêu “{0}” không dùng được cho “{1}” (loại {2}); {3}",
        "the target “{0}” does not suit “{1}” (kind {2}); {3}");

    public static readonly Descriptor NotOneTarget = Error("HTX2006",
        "mục tiêu phải có đúng một trong các khóa {0}; hiện {1}",
        "a target has exactly one of the keys {0}; it has {1}");

    public static readonly Descriptor NotOneWayToJudge = Error("HTX2007",
        "mỗi nội dung có đúng một cách đánh giá: “measure” với “target”, hoặc “allOf”, hoặc “anyOf”; hiện {0}",
        "an item is judged in exactly one way: “measure” with “target”, or “allOf”, or “anyOf”; it has {0}");

    public static readonly Descriptor UnitDiffers = Error("HTX2008",
        "“{0}” tính bằng “{1}”, còn “{2}” tính bằng “{3}”; chỉ so sánh hai số cùng đơn vị tính",
        "“{0}” is in “{1}” but “{2}” is in “{3}”; only figures of the same unit are compared");

    public static readonly Descriptor EndsBeforeStart = Error("HTX2009",
        "“to” ({0}) đứng trước “from” ({1}); kỳ hiệu lực phải kết thúc sau khi bắt đầu",
        "“to” ({0}) comes before “from” ({1}); a period ends after it starts");

    public static readonly Descriptor NotForFlags = Error("HTX2010",
        "“{0}” không dùng cho đại lượng loại flag (có/không); bỏ khóa này",
        "“{0}” has no meaning for a flag; remove it");

    public static readonly Descriptor EmptyDomain = Error("HTX2011",
        "“min” ({0}) lớn hơn “max” ({1}); đổi chỗ hoặc sửa lại",
        "“min” ({0}) is greater than “max” ({1}); swap or correct them");

    public static readonly Descriptor ComparedWithFlag = Error("HTX2012",
        "“{0}” thuộc loại flag (có/không) nên không so sánh với con số được; dùng một số hoặc đại lượng là con số",
        "“{0}” is a flag, which no figure is compared with; use a number, or a measure that is a number");

    public static readonly Descriptor PercentUnit = Error("HTX2013",
        "đại lượng loại percent tính bằng “%”, không phải “{0}”; sửa “unit” hoặc chọn “kind” khác",
        "a measure of kind percent is in “%”, not “{0}”; correct “unit”, or choose another “kind”");

    public static readonly Descriptor BadArgument = Error("HTX2014",
        "“{0}” là {1}; {2}",
        "“{0}” is {1}; {2}");

    public static readonly Descriptor BackwardsRange = Error("HTX2015",
        "khoảng [{0}, {1}] phải ghi số nhỏ trước, số lớn sau; sửa lại, hoặc dùng mục tiêu một con số nếu hai số bằng nhau",
        "the range [{0}, {1}] must have the smaller number first; correct it, or use a target of one number where both are equal");

    public static readonly Descriptor OneArgument = Error("HTX2016",
        "mục tiêu “{0}” cần đúng một trong các khóa {1}; hiện {2}",
        "the target “{0}” needs exactly one of the keys {1}; it has {2}");

    public static readonly Descriptor BadExceeds = Error("HTX2017",
        "“exceeds” của mục tiêu này là \"never\" hoặc có đúng một trong các khóa {0}; hiện {1}",
        "“exceeds” of this target is \"never\" or has exactly one of the keys {0}; it has {1}");

    public static readonly Descriptor ExceedsBeforeMet = Error("HTX2018",
        "mức vượt ({0}) đứng trước mức đạt ({1}), nên có số liệu vượt mà chưa đạt; sửa lại “exceeds”",
        "vượt would begin ({0}) before đạt does ({1}), so that a figure could exceed what it does not meet; correct “exceeds”");

    public static readonly Descriptor CannotBeExceeded = Error("HTX2019",
        "mục tiêu “{0}” không thể vượt; bỏ “exceeds” hoặc ghi \"never\"",
        "the target “{0}” cannot be exceeded; remove “exceeds”, or write \"never\"");

    public static readonly Descriptor ComparedWithItself = Error("HTX2020",
        "“{0}” được so sánh với chính nó; ghi mã của đại lượng khác, ví dụ số liệu năm trước hoặc mức được giao",
        "“{0}” is compared with itself; name another measure, such as last year's figure or the number assigned");

    public static readonly Descriptor SupersedesItself = Error("HTX2021",
        "bộ chỉ tiêu không thể thay thế chính nó (“{0}”); bỏ mã này khỏi “supersedes”",
        "a rule set cannot supersede itself (“{0}”); remove it from “supersedes”");

    public static readonly Descriptor SupersedesFromUnknownDay = Error("HTX2022",
        "bộ chỉ tiêu thay thế bộ khác thì phải có ngày đầu áp dụng; ghi “from” trong “inForce”",
        "a rule set that supersedes others needs a first day; write “from” in “inForce”");

    public static readonly Descriptor FractionOfCount = Error("HTX2023",
        "“{0}” của một số đếm là {1}, mà số đếm là số nguyên; ghi số nguyên, hoặc chọn “kind” khác",
        "“{0}” of a count is {1}, and counts are whole numbers; write a whole number, or choose another “kind”");

    public static readonly Descriptor BadFormula = Error("HTX2101",
        "công thức sai ở ký tự thứ {0}: {1}",
        "the formula is wrong at character {0}: {1}");

    public static readonly Descriptor FlagInFormula = Error("HTX2102",
        "công thức dùng “{0}” thuộc loại flag (có/không); chỉ dùng đại lượng là con số",
        "the formula uses “{0}”, a flag; use measures that are numbers");

    public static readonly Descriptor StrangeThreshold = Warning("HTX2202",
        "“{1}” không thể bằng {0} ({2}); kiểm tra con số, {3}",
        "“{1}” can never be {0} ({2}); check the number, {3}");

    public static readonly Descriptor UnusedMeasure = Warning("HTX2201",
        "“{0}” được khai báo nhưng không nội dung hay công thức nào dùng; xóa đi hoặc kiểm tra tên",
        "“{0}” is declared but used by no item and no formula; remove it, or check the name");
}
