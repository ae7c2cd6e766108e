namespace Htx.Indicators.Rules;

/// <summary>The words around the verdicts on many subjects.</summary>
internal static class GroupWords
{
    public static string RowTitle(GroupRow row, SubjectTitles titles, Language language) => $"{titles.Of(row.Subject)}, {Days.Format(row.AsOf, language)}";

    public static string SubjectHeading(Language language) => language == Language.Vietnamese ? "Đối tượng" : "Subject";

    public static string DayHeading(Language language) => language == Language.Vietnamese ? "Ngày" : "Day";

    public static string TableTitle(GroupTable table, Language language) =>
        language == Language.Vietnamese ? $"Kết quả theo đối tượng: {table.RuleSet.Document.Citation}" : $"Results by subject: {table.RuleSet.Document.Citation}";

    public static string DayTitle(GroupDay day, string? noun, Language language) => DayTitle(day.Day, day.SubjectCount, noun, language);

    public static string DayTitle(DateOnly day, int count, string? noun, Language language) => language == Language.Vietnamese
        ? $"Tổng hợp số liệu đến ngày {Days.Format(day)}, {Numbers.Format(count)} {noun ?? "đối tượng"}"
        : $"All figures as of {Days.Format(day, language)}: {Numbers.Format(count, language)} {noun ?? "subjects"}";

    public static string CourseTitle(SubjectCourse course, SubjectTitles titles, Language language) =>
        language == Language.Vietnamese ? $"Diễn biến: {titles.Of(course.Subject)}" : $"Course: {titles.Of(course.Subject)}";

    public static string Totals(Language language) => language == Language.Vietnamese ? "Tổng hợp" : "Totals";

    public static IReadOnlyList<string> RowHeadings(Language language) =>
        language == Language.Vietnamese ? ["Mã đối tượng", "Tên đối tượng", "Số liệu đến ngày"] : ["Subject id", "Subject", "As of"];

    public static IReadOnlyList<string> TotalHeadings(Language language) => language == Language.Vietnamese
        ? ["Số liệu đến ngày", "Nội dung", "Tên", "Vượt", "Đạt", "Chưa đạt", "Chưa đánh giá", "Cộng"]
        : ["As of", "Item", "Title", "Exceeded", "Met", "Not met", "Not assessed", "Total"];

    public static string Courses(GroupTable table, Language language) =>
        language == Language.Vietnamese ? $"Diễn biến {table.RuleSet.Document.Citation}" : $"Course {table.RuleSet.Document.Citation}";

    public static IReadOnlyList<string> CourseHeadings(Language language) =>
        language == Language.Vietnamese ? ["Đối tượng", "TT", "Nội dung", "Diễn biến"] : ["Subject", "No.", "Item", "Course"];

    public static string StatementSheet(Language language) => language == Language.Vietnamese ? "Phép tính của báo cáo" : "Statements";

    public static IReadOnlyList<string> StatementHeadings(Language language) => language == Language.Vietnamese
        ? ["Đối tượng", "Số liệu đến ngày", "Phép tính, tính lại"]
        : ["Subject", "As of", "Statement, computed again"];

    public static string Unread(Language language) => language == Language.Vietnamese
        ? "Tệp số liệu có chỗ hỏng nên không đọc được hết, có thể còn đối tượng chưa tính; sửa rồi chạy lại trước khi dùng kết quả tổng hợp."
        : "The file of figures is damaged and was not read to its end, there may be subjects that are not counted; mend it and run again before relying on the totals.";

    public static string Refused(int count, Language language) => language == Language.Vietnamese
        ? $"Chưa tính {Numbers.Format(count)} bộ số liệu có lỗi; sửa rồi chạy lại trước khi dùng kết quả tổng hợp."
        : $"Left out: {Numbers.Format(count, language)} observation set(s) with errors; mend them and run again before relying on the totals.";
}
