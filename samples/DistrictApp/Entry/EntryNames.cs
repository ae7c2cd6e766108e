namespace DistrictApp;

/// <summary>What the fields of the form are called.</summary>
internal static class EntryNames
{
    public const string Day = "ngay", RuleSets = "vb", SubjectId = "ma", SubjectName = "ten", Source = "nguon", Version = "ban";

    public static string Value(Measure measure) => $"so.{measure.Id}";

    public static string Status(Measure measure) => $"trang-thai.{measure.Id}";

    public static string Note(Measure measure) => $"ghi-chu.{measure.Id}";
}
