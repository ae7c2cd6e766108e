namespace Htx.Indicators.Rules;

/// <summary>Says why a text is not understood as a statement, and what to write.</summary>
internal static class StatementPhrases
{
    public static readonly Phrase SomeStatement = new(
        "một chuỗi, ví dụ \"118/130 = 90,77%\", hoặc một đối tượng { \"text\": … }", "a string, for example \"118/130 = 90,77%\", or an object { \"text\": … }");

    public static readonly Phrase MostStatements = new(
        $"{ObservationReader.MaxStatements} phép tính trong một tệp", $"{ObservationReader.MaxStatements} statements in a file");

    public static readonly Phrase MostCharacters = new(
        $"{Numbers.Format(ObservationReader.MaxStatementCharacters)} ký tự cho mọi phép tính của một tệp",
        $"{Numbers.Format(ObservationReader.MaxStatementCharacters, Language.English)} characters for all statements of a file");

    public static Phrase Explain(StatementDefect defect) => defect.Kind switch
    {
        StatementDefectKind.Incomplete => new(
            "chưa viết hết; sau các số phải có dấu = (hoặc “là”, “đạt”) và kết quả, ví dụ 118/130 = 90,77%",
            "it stops too early; behind the numbers come = (or “là”, “đạt”) and the result, for example 118/130 = 90,77%"),
        StatementDefectKind.NothingToCompute => new(
            "trước kết quả chỉ có một số nên không có gì để tính lại; ghi đủ các số, ví dụ 118/130 = 90,77%",
            "one number stands before the result, so there is nothing to recompute; write all numbers, for example 118/130 = 90,77%"),
        StatementDefectKind.BadNumber => new(
            $"“{defect.Seen}” không phải là số viết như trong báo cáo; dấu chấm ngăn từng ba chữ số, dấu phẩy trước phần thập phân, ví dụ 2.600 hoặc 22,7",
            $"“{defect.Seen}” is not a number as reports write it; points between groups of three digits, a comma before the decimals, for example 2.600 or 22,7"),
        StatementDefectKind.TooLarge => new(
            $"quá dài hoặc quá sâu; nhiều nhất {Numbers.Format(Statement.MaxLength)} ký tự, {Statement.MaxNumbers} số, {Statement.MaxDepth} cấp ngoặc; tách thành nhiều phép tính",
            $"too long or too deep; at most {Numbers.Format(Statement.MaxLength, Language.English)} characters, {Statement.MaxNumbers} numbers, {Statement.MaxDepth} levels of parentheses; split it"),
        StatementDefectKind.NotAllowed => new(
            $"không dùng được “{defect.Seen}”; chỉ có số, %, đơn vị, + - × / ( ), dấu = và các từ so sánh như “hơn”, “thấp hơn”",
            $"“{defect.Seen}” is not allowed; there are numbers, %, units, + - × / ( ), = and words of comparison such as “hơn”, “thấp hơn”"),
        _ => new(
            $"“{defect.Seen}” không đứng được ở đây; viết “các số = kết quả” hoặc “A hơn B là C”, ví dụ 118/130 = 90,77%",
            $"“{defect.Seen}” cannot stand here; write “numbers = result” or “A hơn B là C”, for example 118/130 = 90,77%"),
    };
}
