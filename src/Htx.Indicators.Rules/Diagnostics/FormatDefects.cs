using static Htx.Indicators.Rules.Descriptor;

namespace Htx.Indicators.Rules;

/// <summary>HTX1xxx: what a file looks like, before what it means.</summary>
internal static class FormatDefects
{
    public static readonly Descriptor Unreadable = Error("HTX1001",
        "không đọc được tệp ({0}); kiểm tra đường dẫn và quyền đọc",
        "the file cannot be read ({0}); check the path and the permission to read");

    public static readonly Descriptor Empty = Error("HTX1002",
        "tệp rỗng; phải có một đối tượng JSON {{ … }}",
        "the file is empty; it must hold one JSON object {{ … }}");

    public static readonly Descriptor TooLarge = Error("HTX1003",
        "quá lớn: vượt giới hạn {0}; rút ngắn, hoặc chia thành nhiều tệp",
        "too large: over the limit of {0}; shorten it, or split it into several files");

    public static readonly Descriptor NotUtf8 = Error("HTX1004",
        "tệp không phải mã hóa UTF-8; lưu lại với mã hóa UTF-8, bảng tính (.xlsx, .xls, .ods) thì lưu dạng “CSV UTF-8”",
        "the file is not UTF-8; save it as UTF-8, a workbook (.xlsx, .xls, .ods) as “CSV UTF-8”");

    public static readonly Descriptor NotJson = Error("HTX1005",
        "không phải JSON hợp lệ: gặp {0}; {1}",
        "not valid JSON: found {0}; {1}");

    public static readonly Descriptor TooDeep = Error("HTX1006",
        "JSON lồng quá {0} cấp; bỏ bớt các cấp ngoặc, bộ chỉ tiêu chỉ cần 9 cấp",
        "JSON nested deeper than {0} levels; take levels out, a rule set needs 9");

    public static readonly Descriptor BadCharacters = Error("HTX1007",
        "chuỗi có ký tự điều khiển hoặc ký tự hỏng; xóa ký tự đó, viết trên một dòng",
        "the string holds control characters or broken ones; remove them, write on one line");

    public static readonly Descriptor TooMany = Warning("HTX1008",
        "còn lỗi khác không liệt kê; sửa các lỗi trên rồi kiểm tra lại",
        "there are more defects, not listed; mend those above and check again");

    public static readonly Descriptor UnknownRuleSet = Error("HTX1009",
        "không có tệp hay bộ chỉ tiêu đi kèm nào tên “{0}”; {1}",
        "there is no file and no rule set of the package named “{0}”; {1}");

    public static readonly Descriptor UnknownScorecard = Error("HTX1010",
        "không có tệp hay thang điểm đi kèm nào tên “{0}”; {1}",
        "there is no file and no scorecard of the package named “{0}”; {1}");

    public static readonly Descriptor SetsNotRead = Error("HTX1011",
        "chưa đọc các bộ số liệu đứng sau chỗ hỏng ở dòng {0}, {1}, vì không biết mỗi bộ bắt đầu từ đâu; sửa dòng {0} rồi chạy lại",
        "the sets behind the damage in line {0}, {1}, were not read, since where each begins cannot be told; mend line {0} and run again");

    public static readonly Descriptor OwnFailure = Error("HTX1012",
        "phần mềm gặp lỗi của chính nó ({0}), nên kết quả ở đây chưa đầy đủ, không dùng được; gửi các tệp đã dùng cùng dòng này cho người phát triển phần mềm",
        "the software itself failed ({0}), so that the result here is not whole and cannot be relied on; send the files together with this line to its developers");

    public static readonly Descriptor UnknownFile = Error("HTX1101",
        "không nhận ra loại tệp; bộ chỉ tiêu có khóa “indicators”, thang điểm “criteria”, tệp số liệu có khóa “values”, tệp trường hợp có khóa “cases”, bản ghi có khóa “record”",
        "what this file is cannot be told; a rule set has the key “indicators”, a scorecard “criteria”, an observation file “values”, a file of cases “cases”, a decision record “record”");

    public static readonly Descriptor UnknownKey = Error("HTX1201",
        "không có khóa “{0}” ở đây; {1}",
        "there is no key “{0}” here; {1}");

    public static readonly Descriptor RepeatedKey = Error("HTX1202",
        "khóa “{0}” viết hai lần; giữ lại một",
        "the key “{0}” stands twice; keep one");

    public static readonly Descriptor MissingKey = Error("HTX1203",
        "thiếu khóa “{0}”; thêm “{0}” với giá trị là {1}",
        "the key “{0}” is missing; add “{0}”, its value {1}");

    public static readonly Descriptor WrongType = Error("HTX1204",
        "“{0}” phải là {1}, nhưng gặp {2}",
        "“{0}” must be {1}, but is {2}");

    public static readonly Descriptor Blank = Error("HTX1205",
        "“{0}” để trống; điền nội dung hoặc bỏ khóa nếu không bắt buộc",
        "“{0}” is blank; fill it in, or leave the key out where it is optional");

    public static readonly Descriptor NotOneOf = Error("HTX1206",
        "“{0}” không có giá trị “{1}”; {2}",
        "“{0}” cannot be “{1}”; {2}");

    public static readonly Descriptor BadDay = Error("HTX1207",
        "“{0}” không phải là một ngày: “{1}”; {2}",
        "“{0}” is not a day: “{1}”; {2}");

    public static readonly Descriptor BadNumber = Error("HTX1208",
        "“{0}” là số không dùng được: {1}; {2}",
        "“{0}” is a number that cannot be used: {1}; {2}");

    public static readonly Descriptor BadId = Error("HTX1209",
        "“{0}” không dùng làm mã được; {1}",
        "“{0}” cannot be an id; {1}");

    public static readonly Descriptor TooFew = Error("HTX1210",
        "“{0}” phải có ít nhất {1} phần tử; thêm vào cho đủ",
        "“{0}” must have at least {1} element(s); add what is missing");
}
