using static Htx.Indicators.Rules.Descriptor;

namespace Htx.Indicators.Rules;

/// <summary>HTX6xxx: decision records.</summary>
internal static class RecordDefects
{
    public static readonly Descriptor UnknownFormat = Error("HTX6001",
        "bản ghi theo quy cách {0}, thư viện này chỉ đọc được quy cách {1}; dùng phiên bản thư viện đã lập bản ghi, hoặc mới hơn",
        "the record has the format {0}, this library reads the format {1} only; use the version that wrote the record, or a later one");

    public static readonly Descriptor ReasonMisfits = Error("HTX6002",
        "“{0}” với “reason” là {1} không đi cùng nhau; chỉ “chưa đánh giá” có lý do, và phải có; lấy lại bản ghi gốc",
        "“{0}” does not go with the “reason” {1}; “chưa đánh giá” alone has one, and must; take the record as it was written");

    public static readonly Descriptor NotAHash = Error("HTX6003",
        "“{0}” phải là mã băm SHA-256 gồm 64 chữ số thập lục phân viết thường, nhưng gặp “{1}”; lấy lại bản ghi gốc",
        "“{0}” must be a SHA-256 of 64 small hexadecimal digits, but is “{1}”; take the record as it was written");
}
