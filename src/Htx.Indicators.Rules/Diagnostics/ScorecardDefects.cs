using static Htx.Indicators.Rules.Descriptor;

namespace Htx.Indicators.Rules;

/// <summary>HTX25xx: what a scorecard means.</summary>
internal static class ScorecardDefects
{
    public static readonly Descriptor GroupMax = Error("HTX2501",
        "nhóm “{0}” ghi tối đa {1} điểm, các tiêu chí trong nhóm cộng lại {2} điểm; sửa cho khớp",
        "the group “{0}” says at most {1} points, its criteria add up to {2}; make them agree");

    public static readonly Descriptor BadBands = Error("HTX2502",
        "các khung điểm phải từ thấp đến cao, mỗi khung ghi “below” hoặc “upTo”, riêng khung cuối không ghi; điểm không âm, có ít nhất một khung trên 0 điểm",
        "bands ascend, each with “below” or “upTo”, the last with neither; points are 0 or more, and at least one band earns some");

    public static readonly Descriptor GivenPoints = Error("HTX2503",
        "điểm do người đánh giá chấm ở “{0}” phải từ 0 đến {1}; ghi \"min\": 0, \"max\": {1} ở đại lượng ấy",
        "points given in “{0}” lie between 0 and {1}; write \"min\": 0, \"max\": {1} in that measure");

    public static readonly Descriptor BadGrades = Error("HTX2504",
        "các loại phải xếp từ cao xuống thấp, tên khác nhau và khác “không xếp loại”, loại cuối từ 0 điểm, loại đầu không quá tổng điểm {0}",
        "grades descend, have different names other than “không xếp loại”, the last begins at 0, the first at no more than all {0} points");

    public static readonly Descriptor UnknownGrade = Error("HTX2505",
        "không có loại “{0}”; {1}",
        "there is no grade “{0}”; {1}");

    public static readonly Descriptor PointsOfFlag = Error("HTX2506",
        "“{0}” là đại lượng có/không, không tính điểm được; dùng “gradedWhen”, hoặc một đại lượng dạng số",
        "“{0}” is a flag and earns no points; use “gradedWhen”, or a measure that is a number");

    public static readonly Descriptor NotOneWayToEarn = Error("HTX2507",
        "tiêu chí phải có đúng một trong hai khóa: “bands” (khung điểm) hoặc “max” (điểm tối đa do người đánh giá chấm)",
        "a criterion has exactly one of “bands” and “max” (the most points that the assessor gives)");

    public static readonly Descriptor CountsPopulation = Error("HTX2508",
        "“{0}” là tổng số do đơn vị tự ghi (population), không đếm ở đây được; bỏ khỏi “counts”",
        "“{0}” is the population, which the unit declares itself; take it out of “counts”");

    public static readonly Descriptor TotalDiffers = Error("HTX2509",
        "“total” ghi {0} điểm, các nhóm cộng lại {1} điểm; xem lại điểm tối đa của từng nhóm theo văn bản",
        "“total” says {0} points, the groups add up to {1}; look at the most points of each group in the document");
}
