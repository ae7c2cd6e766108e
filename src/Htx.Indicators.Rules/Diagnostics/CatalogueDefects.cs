using static Htx.Indicators.Rules.Descriptor;

namespace Htx.Indicators.Rules;

/// <summary>HTX24xx: rule sets beside each other, over time.</summary>
internal static class CatalogueDefects
{
    public static readonly Descriptor Gap = Warning("HTX2401",
        "giữa “{0}” và “{1}” có khoảng trống: từ {2} đến {3} không bộ nào có hiệu lực; kiểm tra “inForce” của hai bộ",
        "there is a gap between “{0}” and “{1}”: from {2} to {3} neither is in force; check “inForce” of both");

    public static readonly Descriptor Overlap = Warning("HTX2402",
        "“{0}” còn hiệu lực khi “{1}” bắt đầu: từ {2} đến {3} áp dụng bộ sau; nếu đúng ý thì sửa “to” của bộ trước",
        "“{0}” is still in force when “{1}” begins: from {2} to {3} the later applies; if that is meant, correct “to” of the earlier");

    public static readonly Descriptor NeverInForce = Warning("HTX2403",
        "“{0}” không có ngày nào áp dụng vì “{1}” thay thế từ {2}; kiểm tra ngày bắt đầu của hai bộ",
        "“{0}” is never in force, because “{1}” supersedes it from {2}; check the first days of both");

    public static readonly Descriptor Circle = Warning("HTX2404",
        "“{0}” được thay thế vòng tròn bởi chính nó qua các bộ khác; bỏ một mã trong “supersedes”",
        "“{0}” supersedes itself by way of others; remove one id from “supersedes”");

    public static readonly Descriptor UnknownSuperseded = Warning("HTX2405",
        "“{0}” thay thế “{1}” nhưng không có bộ đó ở đây; {2}",
        "“{0}” supersedes “{1}”, which is not here; {2}");

    public static readonly Descriptor Rivals = Warning("HTX2406",
        "“{0}” và “{1}” cùng thay thế một bộ và cùng có hiệu lực từ {2}; cho bộ sau thay thế cả bộ trước",
        "“{0}” and “{1}” supersede the same rule set and are both in force from {2}; let the later supersede the earlier too");
}
