using static Htx.Indicators.Rules.Descriptor;

namespace Htx.Indicators.Rules;

/// <summary>HTX51xx: what a rule set says and can be proven never to happen.</summary>
internal static class ProofDefects
{
    public static readonly Descriptor NeverExceeded = Warning("HTX5101",
        "không bao giờ vượt được: {0}; nếu mục tiêu chỉ xét đạt thì ghi {1}, nếu không thì sửa con số",
        "it can never be exceeded: {0}; if it is only met or not, write {1}, else correct the number");

    public static readonly Descriptor NeverMet = Warning("HTX5102",
        "không bao giờ có kết quả “đạt”: {0}; sửa con số, đại lượng hoặc công thức",
        "it can never be met: {0}; correct the number, the measure or the formula");

    public static readonly Descriptor NeverNotMet = Warning("HTX5103",
        "không bao giờ có kết quả “chưa đạt”: {0}, nên mục tiêu luôn đạt; sửa con số hoặc chiều so sánh",
        "it can never be missed: {0}, so that it is always met; correct the number or the direction");

    public static readonly Descriptor NeverInOrder = Warning("HTX5104",
        "hai mức của mục tiêu lấy từ số liệu luôn mâu thuẫn nhau (mức vượt đứng trước mức đạt), nên không bao giờ đánh giá được; sửa lại “{0}”",
        "the two points of the target, taken from figures, always contradict each other (vượt before đạt), so that nothing is ever said; correct “{0}”");

    public static readonly Descriptor NeverJudged = Warning("HTX5105",
        "“{0}” không bao giờ có số liệu để đánh giá: {1}; sửa công thức, hoặc “min”, “max”, “kind”",
        "“{0}” never has a figure that can be judged: {1}; correct the formula, or “min”, “max”, “kind”");

    public static readonly Descriptor NeverDecides = Warning("HTX5106",
        "điều kiện “{0}” không bao giờ quyết định gì: các điều kiện đứng trước, cùng xét “{1}”, đã quyết định mọi trường hợp của nó; bỏ đi, đưa lên trước hoặc sửa con số",
        "the condition “{0}” never decides anything: those before it, which look at the same “{1}”, decide all of its cases; take it away, put it before them or correct the number");

    public static readonly Descriptor AlwaysDecided = Warning("HTX5107",
        "điều kiện “{0}” cùng các điều kiện đứng trước quyết định mọi trường hợp của “{1}”, nên không hợp tác xã nào được xếp loại theo điểm; sửa con số hoặc chiều so sánh",
        "the condition “{0}” and those before it decide whatever “{1}” is, so that nobody is rated by points; correct the number or the direction");
}
