using static Htx.Indicators.Rules.Descriptor;

namespace Htx.Indicators.Rules;

/// <summary>HTX3xxx: what was observed, held against what is measured.</summary>
internal static class ObservationDefects
{
    public static readonly Descriptor WrongKind = Error("HTX3001",
        "“{0}” là {1} nên phải là {2}, nhưng gặp {3}",
        "“{0}” is {1} and must be {2}, but is {3}");

    public static readonly Descriptor UnitDiffers = Error("HTX3002",
        "“{0}” tính bằng “{1}”, không phải “{2}”; ghi đúng đơn vị ấy, quy đổi số liệu nếu cần",
        "“{0}” is in “{1}”, not “{2}”; write that unit, and convert the figure where needed");

    public static readonly Descriptor ValueNotApplicable = Error("HTX3003",
        "“{0}” ghi không áp dụng (notApplicable) nhưng vẫn có số; bỏ “value” hoặc sửa “status”",
        "“{0}” is notApplicable and yet has a value; remove “value” or correct “status”");

    public static readonly Descriptor StatusWithoutValue = Error("HTX3004",
        "“{0}” có trạng thái “{1}” nhưng không có số; ghi “value” hoặc bỏ “status”",
        "“{0}” has the status “{1}” but no value; write “value” or remove “status”");

    public static readonly Descriptor StrayKey = Error("HTX3005",
        "“{0}” chỉ dùng kèm {1}; bỏ khóa này hoặc bổ sung",
        "“{0}” only goes with {1}; remove it, or add that");

    public static readonly Descriptor RepeatedSet = Error("HTX3006",
        "đối tượng “{0}” đã có số liệu ngày {1} ở dòng {2}; bỏ một trong hai, hoặc sửa mã hay ngày",
        "the subject “{0}” already has figures of {1}, on line {2}; remove one of them, or correct the id or the day");

    public static readonly Descriptor TwoUnits = Error("HTX3007",
        "“{0}” tính bằng “{1}” theo một bộ chỉ tiêu, bằng “{2}” theo bộ khác, nên một số không đúng cho cả hai; đánh giá theo từng bộ riêng, hoặc thống nhất “unit” của các bộ",
        "“{0}” is in “{1}” by one rule set and in “{2}” by another, so that one figure cannot be right for both; judge by one rule set at a time, or give both one “unit”");

    public static readonly Descriptor OutsideDomain = Warning("HTX3101",
        "“{0}” = {1} nằm ngoài miền giá trị ({2}); nội dung dùng số này sẽ ghi “chưa đánh giá”",
        "“{0}” = {1} is outside its domain ({2}); items that use it will not be assessed");

    public static readonly Descriptor UndeclaredFigure = Warning("HTX3102",
        "không bộ chỉ tiêu nào khai báo “{0}” nên số này không được dùng; {1}",
        "no rule set declares “{0}”, so the figure is not used; {1}");

    public static readonly Descriptor ComputedFigure = Warning("HTX3103",
        "“{0}” được tính bằng công thức {1} nên số ghi ở đây không được dùng; ghi các số thành phần",
        "“{0}” is computed by the formula {1}, so the figure given here is not used; give its parts");

    public static readonly Descriptor Overflow = Warning("HTX3104",
        "không tính được “{0}” vì kết quả quá lớn; nội dung dùng số này sẽ ghi “chưa đánh giá”; kiểm tra các số thành phần",
        "“{0}” cannot be computed because the result is too large; items that use it are not assessed, check its parts");

    public static readonly Descriptor NotInForce = Warning("HTX3106",
        "“{0}” không có hiệu lực vào ngày {1} ({2}); kiểm tra “asOf”, hoặc dùng bộ chỉ tiêu có hiệu lực ngày đó",
        "“{0}” is not in force on {1} ({2}); check “asOf”, or use the rule set in force on that day");

    public static readonly Descriptor Superseded = Warning("HTX3107",
        "vào ngày {1} “{0}” đã được thay thế bởi “{2}”; dùng bộ đó, trừ khi cố ý đánh giá theo văn bản cũ",
        "on {1} “{0}” is superseded by “{2}”; use that, unless you mean to judge by the old document");

    public static readonly Descriptor ComputedOutsideDomain = Warning("HTX3105",
        "“{0}” tính ra {1}, nằm ngoài miền giá trị ({2}); nội dung dùng số này sẽ ghi “chưa đánh giá”; kiểm tra các số thành phần",
        "“{0}” comes to {1}, outside its domain ({2}); items that use it are not assessed, check its parts");

    public static readonly Descriptor OtherName = Warning("HTX3108",
        "“{0}” ở đây có tên “{1}”, ở dòng {2} có tên khác, mà kết quả được gộp theo mã; sửa mã nếu là hai đối tượng, ghi cùng một tên nếu là một",
        "“{0}” is called “{1}” here and otherwise on line {2}, and results are put together by id; correct the id where these are two subjects, write one name where they are one");

    public static readonly Descriptor ReachedLater = Warning("HTX3109",
        "“{0}”: số thực hiện ghi đến ngày {1}, sau ngày {2} của bộ số liệu; sửa “actualAsOf” hoặc “asOf”",
        "“{0}”: what was reached is of {1}, later than the {2} of the observation set; correct “actualAsOf” or “asOf”");

    public static readonly Descriptor UncountedRatings = Warning("HTX3502",
        "kết quả xếp loại {0} hợp tác xã thuộc “{1}” ngày {2} không tính vào đâu, vì không có số liệu ngày ấy của “{1}”; kiểm tra mã đơn vị (partOf) và ngày (asOf)",
        "the ratings of {0} cooperative(s) of “{1}” as of {2} count nowhere, for there are no figures of “{1}” of that day; check the unit (partOf) and the day (asOf)");

    public static readonly Descriptor RatingsOfNoUnit = Warning("HTX3503",
        "{0} hợp tác xã không ghi thuộc đơn vị nào (partOf) nên kết quả xếp loại không tính vào đâu; bổ sung partOf",
        "{0} cooperative(s) do not say which unit they are part of (partOf), so that their ratings count nowhere; add partOf");

    public static readonly Descriptor CountOfOtherKind = Error("HTX3505",
        "thang điểm đếm kết quả xếp loại vào “{0}”, mà bộ chỉ tiêu tính “{0}” bằng “{1}”, không phải số đếm; dùng mã của một số đếm trong “yields.counts”, hoặc sửa “kind” của đại lượng thành “count”",
        "the scorecard counts ratings as “{0}”, but the rule set has “{0}” in “{1}”, which is no count; use the id of a count in “yields.counts”, or make the “kind” of the measure “count”");

    public static readonly Descriptor UnaskedCount = Warning("HTX3504",
        "thang điểm tổng hợp kết quả xếp loại vào “{0}” nhưng không bộ chỉ tiêu nào sử dụng số này; {1}",
        "the scorecard counts ratings as “{0}”, but no rule set uses that count; {1}");

    public static readonly Descriptor CountedOtherwise = Warning("HTX3501",
        "“{3}” tự ghi “{0}” = {1}, theo kết quả xếp loại hợp tác xã thì {2}; kết quả xếp loại được dùng, kiểm tra lại số tự ghi",
        "“{3}” itself gives “{0}” = {1}, by the ratings of its cooperatives it is {2}; the ratings are used, check the figure that is given");
}
