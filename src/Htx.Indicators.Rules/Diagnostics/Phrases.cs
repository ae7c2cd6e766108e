namespace Htx.Indicators.Rules;

/// <summary>The pieces that diagnostics are put together from.</summary>
internal static class Phrases
{
    /// <summary>Nobody reads more in one line.</summary>
    private const int MostListed = 20;

    public static readonly Phrase SomeText = new("một chuỗi, ví dụ \"…\"", "a string, for example \"…\"");
    public static readonly Phrase SomeTextOrNull = new("một chuỗi, hoặc null nếu văn bản không nêu", "a string, or null where the document does not say");
    public static readonly Phrase SomeNumber = new("một số viết không có dấu nháy, ví dụ 2600 hoặc 0.5", "a number without quotes, for example 2600 or 0.5");
    public static readonly Phrase ExactNumber = new(
        "viết số có nhiều nhất 9 chữ số thập phân, trị tuyệt đối dưới 10¹⁸", "write at most 9 decimals, less than 10¹⁸ without its sign");

    public static readonly Phrase NumberInRange = new("viết số có trị tuyệt đối dưới 10¹⁸, nhiều nhất 60 ký tự", "write a number less than 10¹⁸ without its sign, in at most 60 characters");
    public static readonly Phrase NumberOrFlag = new("một số viết không có dấu nháy, hoặc true/false", "a number without quotes, or true/false");
    public static readonly Phrase SomeThreshold = new("một số (không có dấu nháy) hoặc mã của một đại lượng", "a number (without quotes) or the id of a measure");
    public static readonly Phrase SomeMeasure = new("mã của một đại lượng, ví dụ \"members2020\"", "the id of a measure, for example \"members2020\"");
    public static readonly Phrase SomeRange = new("hai mức [ nhỏ, lớn ], ví dụ [20, 25]", "two numbers [ smaller, greater ], for example [20, 25]");
    public static readonly Phrase SomeExceeds = new("\"never\" hoặc một đối tượng, ví dụ { \"moreThan\": 3520 }", "\"never\" or an object, for example { \"moreThan\": 3520 }");
    public static readonly Phrase SomeDay = new("một ngày, ví dụ \"2025-12-31\"", "a day, for example \"2025-12-31\"");
    public static readonly Phrase SomeDayOrNull = new("một ngày, ví dụ \"2025-12-31\", hoặc null nếu văn bản không nêu", "a day, for example \"2025-12-31\", or null where the document does not say");
    public static readonly Phrase SomeObject = new("một đối tượng { … }", "an object { … }");
    public static readonly Phrase SomeList = new("một danh sách [ … ]", "a list [ … ]");
    public static readonly Phrase WholeNumber = new("một số nguyên từ 1 trở lên", "a whole number of 1 or more");
    public static readonly Phrase True = new("true", "true");
    public static readonly Phrase TrueOrFalse = new("true hoặc false", "true or false");
    public static readonly Phrase SomeFigure = new(
        "một số, true/false, null (không có số liệu) hoặc một đối tượng { \"value\": … }", "a number, true/false, null (no figure), or an object { \"value\": … }");

    public static readonly Phrase Flag = new("đại lượng dạng có/không (flag)", "a flag");
    public static readonly Phrase NumberMeasure = new("đại lượng dạng số", "a number");
    public static readonly Phrase Item = new("nội dung", "content item");
    public static readonly Phrase IndicatorNumber = new("chỉ tiêu", "indicator");
    public static readonly Phrase Case = new("trường hợp", "case");
    public static readonly Phrase Group = new("nhóm tiêu chí", "group of criteria");
    public static readonly Phrase Criterion = new("tiêu chí", "criterion");
    public static readonly Phrase Condition = new("điều kiện", "condition");
    public static readonly Phrase Part = new("phần của nội dung", "part of the item");
    public static readonly Phrase SupersededRuleSet = new("bộ chỉ tiêu được thay thế", "superseded rule set");
    public static readonly Phrase Nothing = new("chưa có khóa nào", "none");
    public static readonly Phrase EstimatedStatus = new("\"status\": \"estimated\"", "\"status\": \"estimated\"");
    public static readonly Phrase AFigure = new("một con số", "a number");
    public static readonly Phrase ActualKey = new("“actual”", "“actual”");

    public static readonly Phrase Grade = new("xếp loại", "the grade");

    public static readonly Phrase CountIsComputed = new("bộ chỉ tiêu tự tính đại lượng này; bỏ “formula” của nó, hoặc bỏ dòng này trong “yields.counts”", "the rule set computes this measure itself; remove its “formula”, or this line of “yields.counts”");

    public static readonly Phrase CountIsFlag = new("đại lượng này là có/không; khai báo là số đếm (“count”)", "this measure is a yes or no; declare it as a count");

    public static readonly Phrase GradeName = new("loại", "grade");
    public static readonly Phrase DecidingCondition = new("điều kiện quyết định", "the condition that decides");
    public static readonly Phrase Reason = new("lý do chưa xếp loại được", "the reason why it cannot be rated yet");
    public static readonly Phrase Total = new("tổng điểm", "the total");
    public static readonly Phrase PointsOrNull = new("một số viết không có dấu nháy, hoặc null khi không có điểm", "a number without quotes, or null where there are no points");
    public static readonly Phrase None = new("không có", "none");

    public static readonly Phrase AllPoints = new("của thang", "of the scorecard");
    public static readonly Phrase NoCount = new("chưa đếm được", "not known yet");

    public static readonly Phrase CheckTheName = new("kiểm tra lại tên", "check the name");

    public static readonly Phrase TheQuote = new("lời trích", "the quote");

    public static readonly Phrase TheTitle = new("tên nội dung", "the title");

    public static readonly Phrase IdRule = new(
        "dùng chữ cái không dấu, chữ số, dấu . - _, bắt đầu bằng chữ hoặc số, nhiều nhất 64 ký tự",
        "use ASCII letters, digits, . - _, a letter or digit first, at most 64 characters");

    public static readonly Phrase MeasureIdRule = new(
        "dùng chữ cái không dấu và chữ số, bắt đầu bằng chữ, nhiều nhất 64 ký tự, không trùng từ dành riêng (min, max, abs, and, or, not, mod, eq, ne, neq, lt, le, gt, ge)",
        "use ASCII letters and digits, a letter first, at most 64 characters, not a reserved word (min, max, abs, and, or, not, mod, eq, ne, neq, lt, le, gt, ge)");

    /// <summary>“có phải là “title”?” when one of the names is near, else the list of what there is.</summary>
    public static Phrase DidYouMean(string seen, IReadOnlyCollection<string> names)
    {
        if (NearestName.Find(seen, names) is { } near)
            return new($"có phải là “{near}”?", $"did you mean “{near}”?");
        const int shown = 20;
        var list = string.Join(", ", names.Distinct().Take(shown)) + (names.Count > shown ? ", …" : "");
        return names.Count == 0
            ? new("xóa đi, ở đây không còn chỗ cho khóa nào khác", "remove it, there is no room for another here")
            : new($"chỉ dùng: {list}", $"use one of: {list}");
    }

    /// <summary>The kind of JSON value that was seen, with its text where that is short.</summary>
    public static Phrase Seen(SourceNode node) => node.Kind switch
    {
        SourceKind.Object => new("một đối tượng { … }", "an object { … }"),
        SourceKind.Array => new("một danh sách [ … ]", "a list [ … ]"),
        SourceKind.Text => new($"chuỗi \"{Short(node.Text)}\"", $"the string \"{Short(node.Text)}\""),
        SourceKind.Number => new($"số {Short(node.Text)}", $"the number {Short(node.Text)}"),
        SourceKind.True => new("true", "true"),
        SourceKind.False => new("false", "false"),
        _ => new("null", "null"),
    };

    /// <summary>The unit of a measure; of a flag, what may be said of it.</summary>
    public static string UnitOf(Measure measure) => measure.Unit ?? "có/không";

    /// <summary>Cuts a text that a file holds down to what a line of diagnostics can carry.</summary>
    public static string Short(string text) => text.Length <= 40 ? text : ShortText.Within(text, 41, "…");

    /// <summary>Words of a document, as a line of diagnostics can carry them; notes need not repeat more than is shown.</summary>
    public static string Words(string words) => ShortText.Within(words, 60);

    /// <summary>Names one after the other, of very many the first.</summary>
    public static string List(IEnumerable<string> names)
    {
        string[] first = [.. names.Take(MostListed + 1)];
        return string.Join(", ", first.Take(MostListed)) + (first.Length > MostListed ? ", …" : "");
    }

    /// <summary>A sentence of a file, whole and in quotation marks.</summary>
    public static Phrase Quoted(string text) => new($"“{text}”", $"“{text}”");

    /// <summary>A word or an id of a file in quotation marks; none where there is none.</summary>
    public static Phrase Word(string? word) => word is null ? None : Quoted(word);

    /// <summary>Points; none where there are none.</summary>
    public static Phrase NumberOrNone(decimal? number) => number is { } known ? Number(known) : None;

    /// <summary>A criterion by its id.</summary>
    public static Phrase CriterionOf(string id) => new($"{Criterion.Vietnamese} {id}", $"{Criterion.English} {id}");

    /// <summary>The word of a classification.</summary>
    public static Phrase Classification(Classification classification) => new(classification.ToText(), classification.ToText(Language.English));

    /// <summary>What to do about a number that a measure can never be, besides looking at it again.</summary>
    public static Phrase MendOfStrange(decimal number, FigureDomain domain) => number > domain.Max
        ? new($"hoặc ghi “max” lớn hơn ở đại lượng nếu số liệu có thể vượt {Vi(domain.Max.Value)}", $"or give the measure a higher “max” where its figures can go beyond {En(domain.Max.Value)}")
        : new("và viết số hàng nghìn liền nhau: 2600, không viết 2.600", "and write thousands without a sign: 2600, not 2.600");

    /// <summary>The figures that a domain admits.</summary>
    public static Phrase DomainOf(FigureDomain domain)
    {
        var (whole, wholeEnglish) = domain.WholeOnly ? ("số nguyên ", "whole numbers ") : ("", "");
        return domain switch
        {
            { Min: { } one, Max: { } other } when one == other => new($"đúng {Vi(one)}", $"just {En(one)}"),
            { Min: { } min, Max: { } max } => new($"{whole}từ {Vi(min)} đến {Vi(max)}", $"{wholeEnglish}from {En(min)} to {En(max)}"),
            { Min: { } min } => new($"{whole}từ {Vi(min)} trở lên", $"{wholeEnglish}{En(min)} or more"),
            { Max: { } max } => new($"{whole}không quá {Vi(max)}", $"{wholeEnglish}{En(max)} or less"),
            { WholeOnly: true } => new("số nguyên bất kỳ", "any whole number"),
            _ => new("số bất kỳ", "any number"),
        };
    }

    /// <summary>Keys that stand where there should be one.</summary>
    public static Phrase Has(IEnumerable<string> keys)
    {
        var list = string.Join(", ", keys.Select(key => $"“{key}”"));
        return new($"có {list}", list);
    }

    /// <summary>A key that repeats, nearly, one that is there already.</summary>
    public static Phrase AlreadyThere(string key) =>
        new($"gần giống “{key}” đã có ở đây; xóa một trong hai", $"it is close to “{key}”, which stands here already; remove one of them");

    /// <summary>A day as each language writes it.</summary>
    public static Phrase Day(DateOnly day) => new(Days.Format(day), Days.Format(day, Language.English));

    /// <summary>A day, or null where there is none.</summary>
    public static Phrase? DayOrNone(DateOnly? day) => day is { } known ? Day(known) : null;

    /// <summary>A period, both ends included: “từ 12/08/2021 đến hết 31/12/2025”.</summary>
    public static Phrase Period(EffectivePeriod period) => new(PeriodText.Of(period), PeriodText.Of(period, Language.English));

    /// <summary>So many of something, as each language writes it: “1.000 tiêu chí”.</summary>
    public static Phrase Count(int count, string vietnamese, string english) => new($"{Vi(count)} {vietnamese}", $"{En(count)} {english}");

    /// <summary>A number as each language writes it.</summary>
    public static Phrase Number(decimal number) => new(Vi(number), En(number));

    private static string Vi(decimal number) => Numbers.Format(number, Language.Vietnamese);

    private static string En(decimal number) => Numbers.Format(number, Language.English);
}
