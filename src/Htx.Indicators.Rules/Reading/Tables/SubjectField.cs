namespace Htx.Indicators.Rules;

/// <summary>What a table says about its subjects beside their figures, under the key of the JSON form or its Vietnamese title.</summary>
internal sealed record SubjectField(string Key, string Title, bool IsRequired)
{
    public static readonly SubjectField Id = new("subject.id", "Mã đối tượng", true);
    public static readonly SubjectField Name = new("subject.name", "Tên đối tượng", true);
    public static readonly SubjectField Code = new("subject.code", "Mã số chính thức", false);
    public static readonly SubjectField PartOf = new("subject.partOf", "Trực thuộc", false);
    public static readonly SubjectField AsOf = new("asOf", "Số liệu đến ngày", true);
    public static readonly SubjectField Source = new("source", "Nguồn số liệu", false);

    /// <summary>In the order in which a template has them.</summary>
    public static IReadOnlyList<SubjectField> All { get; } = [Id, Name, Code, PartOf, AsOf, Source];
}
