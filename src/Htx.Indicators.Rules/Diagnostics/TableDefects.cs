using static Htx.Indicators.Rules.Descriptor;

namespace Htx.Indicators.Rules;

/// <summary>HTX32xx: tables (CSV), by row and column.</summary>
internal static class TableDefects
{
    public static readonly Descriptor MissingColumn = Error("HTX3201",
        "thiếu cột “{0}” (hoặc “{1}”); dòng đầu của bảng phải là tên các cột, như trong bảng mẫu (htx template)",
        "the column “{1}” (or “{0}”) is missing; the first row must name the columns, as the empty table does (htx template)");

    public static readonly Descriptor RepeatedColumn = Error("HTX3202",
        "cột “{0}” trùng với cột “{1}”; giữ lại một",
        "the column “{0}” repeats the column “{1}”; keep one");

    public static readonly Descriptor AmbiguousColumn = Error("HTX3203",
        "tên cột “{0}” là của nhiều đại lượng; dùng mã thay cho tên: {1}",
        "the column title “{0}” belongs to several measures; use the id in its place: {1}");

    public static readonly Descriptor ColumnUnit = Error("HTX3204",
        "cột “{0}” ghi đơn vị “{1}” nhưng “{2}” tính bằng “{3}”; quy đổi số liệu, sửa tên cột",
        "the column “{0}” says the unit “{1}”, but “{2}” is in “{3}”; convert the figures and correct the title");

    public static readonly Descriptor BadCell = Error("HTX3205",
        "ô ghi “{0}”; {1}",
        "the cell says “{0}”; {1}");

    public static readonly Descriptor BlankCell = Error("HTX3206",
        "ô để trống; dòng nào cũng phải có {0}",
        "the cell is empty; every row needs {0}");

    public static readonly Descriptor CellCount = Error("HTX3207",
        "dòng có {0} ô, bảng có {1} cột; kiểm tra dấu ngăn cách và dấu nháy trong dòng",
        "the row has {0} cells, the table {1} columns; check the separators and the quotes in the row");

    public static readonly Descriptor BadQuotes = Error("HTX3208",
        "{0}; ô có dấu nháy, dấu ngăn cách hoặc xuống dòng phải đặt cả ô trong dấu nháy, nháy bên trong viết hai lần",
        "{0}; a cell with quotes, separators or line breaks stands in quotes as a whole, quotes inside it doubled");

    public static readonly Descriptor NoRows = Error("HTX3210",
        "bảng không có dòng số liệu nào; dòng đầu ghi tên các cột, sau đó mỗi đối tượng một dòng",
        "the table has no row of figures; the first row names the columns, then comes a row for each subject");

    public static readonly Descriptor NoRuleSet = Warning("HTX3211",
        "không có bộ chỉ tiêu nào để biết các cột số liệu là gì, nên chỉ kiểm tra các cột về đối tượng; đưa thêm bộ chỉ tiêu vào lệnh",
        "there is no rule set to say what the columns of figures are, so only those about subjects are checked; name one in the command");

    public static readonly Descriptor FieldOrMeasure = Error("HTX3213",
        "cột “{0}” có thể là cột về đối tượng, cũng có thể là đại lượng “{1}”; ghi “{2}” nếu là cột về đối tượng, “{3}” nếu là đại lượng",
        "the column “{0}” can be meant for the subject and for the measure “{1}”; write “{2}” for the one, “{3}” for the other");

    public static readonly Descriptor NamelessColumn = Warning("HTX3212",
        "cột thứ {0} không có tên nên “{1}” và các ô khác trong cột không được đọc; ghi tên cột, hoặc xóa cột",
        "the column no. {0} has no heading, so that “{1}” and what else stands in it is not read; name the column, or remove it");

    public static readonly Descriptor RowTooLong = Error("HTX3209",
        "dòng dài quá {0} nên không đọc; xem lại dòng này và dạng của tệp",
        "the row is longer than {0} and was not read; look at it, and at the form of the file");
}
