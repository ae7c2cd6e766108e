using static Htx.Indicators.Rules.Descriptor;

namespace Htx.Indicators.Rules;

/// <summary>HTX23xx: cases beside a rule set or a scorecard.</summary>
internal static class CaseDefects
{
    public static readonly Descriptor Failed = Error("HTX2301",
        "trường hợp {0}: nội dung {1} ra “{2}”, phải là “{3}”; {4} Sửa bộ chỉ tiêu, hoặc sửa trường hợp nếu ghi sai",
        "case {0}: item {1} is “{2}”, must be “{3}”; {4} Correct the rule set, or the case where it is wrong");

    public static readonly Descriptor UnknownItem = Error("HTX2302",
        "bộ chỉ tiêu “{0}” không có nội dung “{1}”; {2}",
        "the rule set “{0}” has no item “{1}”; {2}");

    public static readonly Descriptor NoRuleSet = Error("HTX2303",
        "không có bộ chỉ tiêu “{0}” để chạy các trường hợp này, hoặc bộ đó còn lỗi; đặt hai tệp cạnh nhau, hoặc kiểm tra cả hai cùng lúc",
        "there is no rule set “{0}” to run these cases on, or it has errors; put both files side by side, or check both at once");

    public static readonly Descriptor RatingFailed = Error("HTX2304",
        "trường hợp {0}, {1}: {2}, phải là {3}; {4} Sửa thang điểm, hoặc sửa trường hợp nếu ghi sai",
        "case {0}: {1} is {2}, must be {3}; {4} Correct the scorecard, or the case where it is wrong");

    public static readonly Descriptor UnknownInScorecard = Error("HTX2305",
        "thang điểm “{0}” không có {1} “{2}”; {3}",
        "the scorecard “{0}” has no {1} “{2}”; {3}");

    public static readonly Descriptor NoScorecard = Error("HTX2306",
        "không có thang điểm “{0}” để chạy các trường hợp này, hoặc thang điểm đó còn lỗi; đặt hai tệp cạnh nhau, hoặc kiểm tra cả hai cùng lúc",
        "there is no scorecard “{0}” to run these cases on, or it has errors; put both files side by side, or check both at once");

    public static readonly Descriptor NotOneSubject = Error("HTX2307",
        "tệp trường hợp phải có đúng một trong hai khóa: “ruleSet” (mã bộ chỉ tiêu) hoặc “scorecard” (mã thang điểm)",
        "a file of cases has exactly one of “ruleSet” (the id of a rule set) and “scorecard” (the id of a scorecard)");
}
