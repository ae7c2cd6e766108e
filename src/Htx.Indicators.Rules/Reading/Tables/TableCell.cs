namespace Htx.Indicators.Rules;

/// <summary>
/// Reads the cell of a figure: empty when it is not given, a number in the notation of the table, “ước” before an estimate, “không
/// áp dụng” where the measure does not apply, có or không for a flag.
/// </summary>
internal static class TableCell
{
    private static readonly string[] EstimateMarks = ["ước đạt", "ước", "est."];
    private static readonly string[] NotApplicableWords = ["không áp dụng", "not applicable", "n/a"];
    private static readonly string[] YesWords = ["có", "đã thực hiện", "true", "yes"];
    private static readonly string[] NoWords = ["không", "chưa thực hiện", "false", "no"];

    /// <summary>Reads a cell that is not empty; null, with what to write instead, when it says nothing that can be taken.</summary>
    public static Observation? Read(string cell, Measure measure, Language numbers, out Phrase mend)
    {
        mend = Phrases.Nothing;
        if (Is(cell, NotApplicableWords))
            return Observation.NotApplicable();
        var mark = Array.Find(EstimateMarks, mark => cell.StartsWith(mark, StringComparison.OrdinalIgnoreCase));
        var text = mark is null ? cell : cell[mark.Length..].TrimStart();
        var status = mark is null ? ObservationStatus.Actual : ObservationStatus.Estimated;
        if (measure.Kind == MeasureKind.Flag)
        {
            if (Is(text, YesWords))
                return Observation.OfFlag(true, status);
            if (Is(text, NoWords))
                return Observation.OfFlag(false, status);
            mend = new("viết có hoặc không; để trống nếu không có số liệu", "write có (yes) or không (no); leave it empty where it is not known");
            return null;
        }

        var number = measure.Unit == "%" && text.EndsWith('%') ? text[..^1].TrimEnd() : text;
        if (Numbers.TryParse(number, numbers, out var value) && Figures.IsInRange(Figures.Round(value)))
            return Observation.Of(value, status);
        mend = MendFor(number, numbers);
        return null;
    }

    /// <summary>What to write instead of a number that cannot be taken.</summary>
    private static Phrase MendFor(string text, Language numbers)
    {
        if (text is "" or "-" or "–" or "—" or "..." or "…" or "x" or "X" or "?")
            return new("để trống nếu không có số liệu, viết 0 nếu bằng không, “không áp dụng” nếu không áp dụng", "leave it empty where there is no figure, write 0 for zero, “không áp dụng” where it does not apply");
        if (text.StartsWith('#'))
            return new("bảng tính không tính được ô này; sửa công thức trong bảng tính rồi lưu lại", "the spreadsheet could not compute this cell; mend its formula and save again");
        if (text.AsSpan().ContainsAny('E', 'e') && text.Any(char.IsAsciiDigit) && text.All(c => char.IsAsciiDigit(c) || c is 'E' or 'e' or '+' or '-' or '.' or ','))
            return new("bảng tính đã viết tắt số này; định dạng ô là số rồi lưu lại", "the spreadsheet has shortened this number; format the cell as a number and save again");
        if (Numbers.TryParse(text, numbers, out _))
            return Phrases.NumberInRange;
        if (Numbers.TryParse(text, numbers == Language.Vietnamese ? Language.English : Language.Vietnamese, out _))
        {
            return numbers == Language.Vietnamese
                ? new("cả bảng được đọc theo cách viết số vi (1.597,93); viết lại số này, hoặc chọn cách viết số en nếu cả bảng viết 1,597.93", "the whole table is read with vi numbers (1.597,93); write the number so, or choose en numbers if the whole table has 1,597.93")
                : new("cả bảng được đọc theo cách viết số en (1,597.93); viết lại số này, hoặc chọn cách viết số vi nếu cả bảng viết 1.597,93", "the whole table is read with en numbers (1,597.93); write the number so, or choose vi numbers if the whole table has 1.597,93");
        }

        return numbers == Language.Vietnamese
            ? new("chỉ viết số, ví dụ 2.570 hoặc 1597,93, không kèm chữ; số ước viết “ước 1.800”", "write a number alone, for example 2.570 or 1597,93, without words; an estimate as “ước 1.800”")
            : new("chỉ viết số, ví dụ 2,570 hoặc 1597.93, không kèm chữ; số ước viết “ước 1,800”", "write a number alone, for example 2,570 or 1597.93, without words; an estimate as “ước 1,800”");
    }

    private static bool Is(string text, string[] words) => words.Contains(text, StringComparer.OrdinalIgnoreCase);
}
