namespace Htx.Indicators.Rules;

/// <summary>The beginning of a rule set, which the reader accepts and people complete.</summary>
public static class RuleSetSkeleton
{
    /// <summary>A rule set with one indicator, whose texts say what is to be written in their place.</summary>
    /// <param name="id">Its id; also the name of its file.</param>
    /// <param name="kind">“Nghị quyết”, “Chương trình”, “Kế hoạch”.</param>
    /// <param name="number">The number of the document; null while it is not known.</param>
    /// <exception cref="ArgumentException">The id is not one, or a text is not one line that says something.</exception>
    public static RuleSet Create(string id, string kind = "Nghị quyết", string? number = null)
    {
        Measure[] measures =
        [
            new("members", "Số lượng thành viên", MeasureKind.Count, "thành viên", notes: "thay bằng đại lượng của văn bản"),
            new("trainedMembers", "Số thành viên được tập huấn", MeasureKind.Count, "thành viên"),
            new("trainedShare", "Tỷ lệ thành viên được tập huấn", MeasureKind.Percent, "%", Formula.Parse("trainedMembers / members * 100")),
        ];
        ContentItem[] items =
        [
            ContentItem.Of(
                "1.1", "Ghi yêu cầu của nội dung, ví dụ: số lượng thành viên đạt từ 100 trở lên", "members", Target.Of("atLeast", 100),
                new("ghi vị trí, ví dụ: chỉ tiêu 1, nội dung 1", "chép nguyên văn câu đặt ra mục tiêu, ví dụ: số lượng thành viên đạt từ 100 trở lên"),
                provisionalReason: "bản mẫu, chưa chép theo văn bản"),
            ContentItem.Of(
                "1.2", "Ghi yêu cầu của nội dung, ví dụ: 80% thành viên được tập huấn", "trainedShare", Target.Of("reach", 80),
                new("ghi vị trí, ví dụ: chỉ tiêu 1, nội dung 2", "chép nguyên văn câu đặt ra mục tiêu, ví dụ: 80% thành viên được tập huấn"),
                provisionalReason: "bản mẫu, chưa chép theo văn bản"),
        ];
        return new(
            id, 1, new(kind, "Ghi trích yếu của văn bản", number), new(null), measures,
            [new("1", "Ghi tên chỉ tiêu", items)], notes: "Bản mẫu: thay mọi nội dung bằng lời của văn bản rồi chạy htx check.");
    }
}
