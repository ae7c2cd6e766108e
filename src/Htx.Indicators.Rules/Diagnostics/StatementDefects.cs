using static Htx.Indicators.Rules.Descriptor;

namespace Htx.Indicators.Rules;

/// <summary>HTX4xxx: what a report computes itself.</summary>
internal static class StatementDefects
{
    public static readonly Descriptor NotUnderstood = Error("HTX4001",
        "không hiểu phép tính “{0}” ở ký tự thứ {1}: {2}",
        "the statement “{0}” is not understood at character {1}: {2}");

    public static readonly Descriptor Wrong = Warning("HTX4101",
        "phép tính “{0}” {1}. Đối chiếu với nguồn: chép sai thì sửa, nguồn ghi như vậy thì giữ nguyên và báo nơi lập báo cáo",
        "the statement “{0}” is {1}. Compare it with its source: correct a slip of copying, else leave it as printed and tell whoever wrote the report");

    public static readonly Descriptor NotComputable = Warning("HTX4102",
        "phép tính “{0}” {1}. Đối chiếu với nguồn, sửa nếu chép sai",
        "the statement “{0}” {1}. Compare it with its source, and correct a slip of copying");
}
