namespace Htx.Indicators.Cli.Tests;

/// <summary>The defects that <c>htx check</c> finds in rule sets, scorecards and their cases: for every code one, in a copy of a file of this project.</summary>
internal static class BrokenCopies
{
    private const string R47 = "rules/47-nq-hdnd-2021.json";
    private const string R49 = "rules/49-ctr-tu-2023.json";
    private const string Goals = "rules/goals-2030-2045.json";
    private const string Pilot = "rules/htx-diem-2021.json";
    private const string Card = "rules/tt-09-2017-bnnptnt.json";
    private const string Cases47 = "rules/47-nq-hdnd-2021.cases.json";
    private const string CasesCard = "rules/tt-09-2017-bnnptnt.cases.json";

    private const string Sample47 = "samples/thap-muoi-2023-11-10.json";
    private const string Record47 = "tests/Golden/resolution-47.record.json";

    /// <summary>Item 4.1 of Resolution 47: over 45.</summary>
    private const string Over45 = "\"target\": { \"moreThan\": 45 }";

    public static IReadOnlyList<BrokenCopy> All { get; } =
    [
        .. OfFigures(), .. OfRecords(), .. OfForm(), .. OfMeaning(), .. OfFormulas(), .. OfScorecards(), .. OfCases(), .. OverTime(), .. OfProofs(), .. OfLints(), .. OfScorecardLints(), .. Beside(),
    ];

    /// <summary>Why a code has no copy here: what raises it is no one edit of a file that is checked.</summary>
    public static IReadOnlyDictionary<string, string> Elsewhere { get; } = new Dictionary<string, string>
    {
        ["HTX1001"] = "of a path", ["HTX1002"] = "of an empty file", ["HTX1004"] = "of bytes that are no text", ["HTX1008"] = "of more than 1,000 defects",
        ["HTX1009"] = "of the command line", ["HTX1010"] = "of the command line", ["HTX1011"] = "of an array of sets", ["HTX1012"] = "of the software", ["HTX3006"] = "of many sets", ["HTX3007"] = "of two rule sets", ["HTX3108"] = "of many sets",
        ["HTX3104"] = "said when figures are judged", ["HTX3105"] = "said when figures are judged",
        ["HTX3107"] = "said when figures are judged", ["HTX3501"] = "said when a unit and its cooperatives are judged",
        ["HTX3502"] = "said when a unit and its cooperatives are judged", ["HTX3503"] = "said when a unit and its cooperatives are judged",
        ["HTX3505"] = "said when a unit and its cooperatives are judged",
        ["HTX3504"] = "said when a unit and its cooperatives are judged",
        ["HTX3201"] = "of a table", ["HTX3202"] = "of a table", ["HTX3203"] = "of a table", ["HTX3204"] = "of a table", ["HTX3205"] = "of a table", ["HTX3206"] = "of a table",
        ["HTX3207"] = "of a table", ["HTX3208"] = "of a table", ["HTX3209"] = "of a table", ["HTX3210"] = "of a table", ["HTX3211"] = "of the command line", ["HTX3212"] = "of a table", ["HTX3213"] = "of a table",
    };

    private static IEnumerable<BrokenCopy> OfFigures() => new BrokenCopy[]
    {
        new("HTX3001", Sample47, "\"htxStrengthened\": true", "\"htxStrengthened\": 1", "1,", "phải là true hoặc false"),
        new("HTX3002", Sample47, "\"htxMembers\": 2570", "\"htxMembers\": { \"value\": 2570, \"unit\": \"người\" }", "\"người\"", "quy đổi số liệu nếu cần"),
        new("HTX3003", Sample47, "\"htxMembers\": 2570", "\"htxMembers\": { \"value\": 2570, \"status\": \"notApplicable\" }", "2570,", "bỏ “value” hoặc sửa “status”"),
        new("HTX3004", Sample47, "\"htxMembers\": 2570", "\"htxMembers\": { \"value\": null, \"status\": \"estimated\" }", "null,", "ghi “value” hoặc bỏ “status”"),
        new("HTX3005", Sample47, "\"status\": \"estimated\",", "", "\"actual\"", "bỏ khóa này hoặc bổ sung"),
        new("HTX3101", Sample47, "\"managers\": 140", "\"managers\": 140.5", "140.5", "số nguyên từ 0 trở lên"),
        new("HTX3102", Sample47, "\"htxMembers\": 2570", "\"htxMember\": 2570", "\"htxMember\"", "có phải là “htxMembers”?"),
        new("HTX3109", Sample47, "\"actualAsOf\": \"2023-10-31\"", "\"actualAsOf\": \"2032-10-31\"", "\"2032-10-31\"", "sửa “actualAsOf” hoặc “asOf”"),
        new("HTX3103", Sample47, "\"managers\": 140", "\"managers\": 140, \"qualifiedManagers\": 75", "\"qualifiedManagers\"", "ghi các số thành phần"),
        new("HTX4001", Sample47, "\"5/22 = 22,7%\"", "\"5/22 = 22,7%)\"", "\"5/22", "không hiểu phép tính"),
        new("HTX4101", Sample47, "\"5/22 = 22,7%\"", "\"5/22 = 27,2%\"", "\"5/22", "Đối chiếu với nguồn"),
        new("HTX4102", Sample47, "\"5/22 = 22,7%\"", "\"5/0 = 22,7%\"", "\"5/0", "sửa nếu chép sai"),
    // The report itself prints two results that its figures do not give.
    }.Select(copy => copy with { With = ["HTX4101"] });

    private static IEnumerable<BrokenCopy> OfRecords() =>
    [
        new("HTX6001", Record47, "\"record\": 1", "\"record\": 2", "2", "dùng phiên bản thư viện đã lập bản ghi, hoặc mới hơn"),
        new("HTX6002", Record47, "\"classification\": \"vượt\"", "\"classification\": \"chưa đánh giá\"", "\"chưa đánh giá\"", "lấy lại bản ghi gốc"),
        new("HTX6003", Record47, "\"sha256\": \"d34f", "\"sha256\": \"D34F", "\"D34F", "64 chữ số thập lục phân viết thường"),
    ];

    private static IEnumerable<BrokenCopy> OfForm() =>
    [
        new("HTX1005", R47, "\"moreThan\": 45", "\"moreThan\": 1 800", "800", "một số viết liền, không có dấu cách, ví dụ 1800 thay cho 1 800"),
        new("HTX1005", R47, "\"moreThan\": 45", "\"moreThan\": 1\u00A0800", "\u00A0", "một số viết liền, không có dấu cách"),
        new("HTX1005", R47, "\"moreThan\": 45", "\"moreThan\": 45 triệu", "triệu", "chỉ ghi con số, ví dụ 45; đơn vị tính ghi ở “unit” của đại lượng"),
        new("HTX1005", R47, "\"reach\": 40", "\"reach\": 40%", "% }", "chỉ ghi con số"),
        new("HTX1005", R47, "\"moreThan\": 45", "\"moreThan\": 45,5", "5 }", "số thập phân viết bằng dấu chấm, ví dụ 10.5"),
        new("HTX1005", R47, "\"moreThan\": 45", "\"moreThan\": 1.000.000", ".000 }", "số hàng nghìn viết liền, ví dụ 2570000"),
        new("HTX1005", R47, "\"reach\": 7 ", "\"reach\": 07 ", "7 }", "bỏ số 0 ở đầu, ví dụ 7 thay cho 07"),
        new("HTX1005", R47, "\"title\": \"Thu nhập", "\"title\": “Thu nhập", "“Thu", "dùng dấu nháy thẳng"),
        new("HTX1005", R47, "\"measure\": \"htxMembers\",", "\"measure\": \"htxMembers\"", "\"target\"", "thêm dấu phẩy trước khóa hoặc giá trị này"),
        new("HTX1006", R47, Over45, $"\"target\": {new string('[', 40)}{new string(']', 40)}", new string('[', 13) + "]", "bỏ bớt các cấp ngoặc") { With = [] },
        new("HTX1007", R47, "\"title\": \"Thu nhập", "\"title\": \"Thu\\tnhập", "\"Thu\\tnhập", "xóa ký tự đó, viết trên một dòng"),
        new("HTX1003", R47, "\"unit\": \"triệu đồng/người/năm\"", $"\"unit\": \"{new string('đ', 501)}\"", "\"đđđ", "500 ký tự; chỉ “quote” và “notes” được dài hơn; rút ngắn"),
        new("HTX1101", R47, "\"measures\"", "\"dai-luong\"", "", "bộ chỉ tiêu có khóa “indicators”") { Before = [("\"indicators\": [", "\"chi-tieu\": [")] },
        new("HTX1201", R47, "\"moreThan\": 45", "\"moreThen\": 45", "\"moreThen\"", "có phải là “moreThan”?"),
        new("HTX1202", R47, "\"version\": 1,", "\"version\": 1, \"version\": 2,", "\"version\": 2", "giữ lại một"),
        new("HTX1203", R47, "\"measure\": \"htxMembers\",", "", "{\n          \"id\": \"2.1\"", "thêm “measure” với giá trị là") { IsAtBefore = true, With = ["HTX2201"] },
        new("HTX1204", R47, "\"moreThan\": 45", "\"moreThan\": \"45\"", "\"45\"", "một số (không có dấu nháy)"),
        new("HTX1205", R47, "\"clause\": \"chỉ tiêu 4\"", "\"clause\": \" \"", "\" \"", "điền nội dung"),
        new("HTX1206", R47, "\"unit\": \"triệu đồng/người/năm\", \"kind\": \"money\"", "\"unit\": \"triệu đồng/người/năm\", \"kind\": \"monney\"", "\"monney\"", "có phải là “money”?"),
        new("HTX1207", R47, "\"to\": \"2025-12-31\"", "\"to\": \"31/12/2025\"", "\"31/12", "nếu là ngày 31 tháng 12 năm 2025 thì viết 2025-12-31"),
        new("HTX1207", R47, "\"to\": \"2025-12-31\"", "\"to\": \"31/02/2023\"", "\"31/02", "tháng 2/2023 chỉ có 28 ngày"),
        new("HTX1207", R47, "\"to\": \"2025-12-31\"", "\"to\": \"2025-31-12\"", "\"2025-31", "một năm chỉ có 12 tháng; viết năm-tháng-ngày"),
        new("HTX1208", R47, "\"moreThan\": 45", "\"moreThan\": 45.0000000001", "45.0", "viết số có nhiều nhất 9 chữ số thập phân"),
        new("HTX1209", R47, "\"id\": \"4.1\"", "\"id\": \"mục 4.1\"", "\"mục 4.1\"", "dùng chữ cái không dấu, chữ số"),
        new("HTX1210", R47, "\"allOf\": [", "\"allOf\": [ ], \"anyOf\": [", "[ ],", "phải có ít nhất 2 phần tử; thêm vào") { With = ["HTX2007"] },
    ];

    private static IEnumerable<BrokenCopy> OfMeaning() =>
    [
        new("HTX2001", R47, "\"measure\": \"htxMembers\"", "\"measure\": \"htxMember\"", "\"htxMember\"", "có phải là “htxMembers”?"),
        new("HTX2002", R47, "(managersCollege + managersIntermediate) / managers * 100", "qualifiedManagers * 100", "\"qualifiedManagers * 100\"", "bỏ một liên kết trong vòng") { IsAtBefore = true, With = ["HTX2201"] },
        new("HTX2003", R47, "\"id\": \"2.2\"", "\"id\": \"2.1\"", "\"2.1\"", "mỗi nội dung phải ghi khác nhau"),
        new("HTX2004", R47, "\"thtMembers\": {", "\"HtxMembers\": {", "\"HtxMembers\"", "đặt tên khác hẳn") { With = ["HTX2001"] },
        new("HTX2005", R47, Over45, "\"target\": { \"done\": true }", "{ \"done\"", "dùng một trong:"),
        new("HTX2006", R47, Over45, "\"target\": { \"moreThan\": 45, \"atMost\": 50 }", "{ \"moreThan\"", "mục tiêu phải có đúng một trong các khóa"),
        new("HTX2007", R47, "\"allOf\": [", "\"measure\": \"htx\", \"target\": { \"reach\": 1 }, \"allOf\": [", "{\n          \"id\": \"5.2\"", "mỗi nội dung có đúng một cách đánh giá") { IsAtBefore = true },
        new("HTX2008", R47, "\"atLeast\": 2600", "\"atLeast\": \"managers\"", "\"managers\"", "chỉ so sánh hai số cùng đơn vị tính"),
        new("HTX2009", R47, "\"to\": \"2025-12-31\"", "\"to\": \"2020-12-31\"", "\"2020-12-31\"", "kỳ hiệu lực phải kết thúc sau khi bắt đầu"),
        new("HTX2010", R47, "HTX hiện có\", \"kind\": \"flag\"", "HTX hiện có\", \"kind\": \"flag\", \"min\": 0", "\"min\"", "bỏ khóa này"),
        new("HTX2011", R47, "\"unit\": \"triệu đồng/người/năm\", \"kind\": \"money\"", "\"unit\": \"triệu đồng/người/năm\", \"kind\": \"money\", \"min\": 10, \"max\": 5", "5 }", "đổi chỗ hoặc sửa lại"),
        new("HTX2023", R47, "\"unit\": \"THT\", \"kind\": \"count\"", "\"unit\": \"THT\", \"kind\": \"count\", \"max\": 7.5", "7.5 }", "ghi số nguyên"),
        new("HTX2012", R47, "\"atLeast\": 2600", "\"atLeast\": \"htxStrengthened\"", "\"htxStrengthened\"", "dùng một số hoặc đại lượng là con số"),
        new("HTX2013", R47, "\"unit\": \"%\"", "\"unit\": \"phần trăm\"", "\"phần trăm\"", "sửa “unit” hoặc chọn “kind” khác"),
        new("HTX2014", Goals, "\"target\": { \"between\": [20, 25] }", "\"target\": { \"about\": 20, \"within\": 0 }", "0 }", "phải lớn hơn 0"),
        new("HTX2015", Goals, "[20, 25]", "[25, 20]", "[25, 20]", "phải ghi số nhỏ trước, số lớn sau"),
        new("HTX2016", Goals, "{ \"between\": [20, 25] }", "{ \"about\": 20 }", "{ \"about\"", "cần đúng một trong các khóa “within”, “withinPercent”"),
        new("HTX2017", R47, "{ \"reach\": 40 }", "{ \"reach\": 40, \"exceeds\": { } }", "{ }", "đúng một trong các khóa"),
        new("HTX2018", R47, "{ \"reach\": 40 }", "{ \"reach\": 40, \"exceeds\": { \"moreThan\": 30 } }", "30 }", "sửa lại “exceeds”"),
        new("HTX2019", R47, "{ \"done\": true }", "{ \"done\": true, \"exceeds\": { \"moreThan\": 1 } }", "{ \"moreThan\": 1", "bỏ “exceeds” hoặc ghi \"never\""),
        new("HTX2020", Pilot, "\"increaseFrom\": \"htxMembers2020\"", "\"increaseFrom\": \"htxMembers\"", "\"htxMembers\"", "ghi mã của đại lượng khác") { With = ["HTX2201"] },
        new("HTX2021", R47, "\"measures\": {", "\"supersedes\": [\"47-nq-hdnd-2021\"], \"measures\": {", "\"47-nq", "bỏ mã này khỏi “supersedes”"),
        new("HTX2022", Pilot, "\"measures\": {", "\"supersedes\": [\"htx-diem-2020\"], \"measures\": {", "{ \"from\": null }", "ghi “from” trong “inForce”") { IsAtBefore = true },
        new("HTX2201", R47, "\"htxMembers\": {", "\"htxUnused\": { \"title\": \"T\", \"unit\": \"ha\", \"kind\": \"amount\" }, \"htxMembers\": {", "\"htxUnused\"", "xóa đi hoặc kiểm tra tên"),
        new("HTX2202", R47, "\"atLeast\": 2600", "\"atLeast\": 2.600", "{ \"atLeast\": 2.600", "viết số hàng nghìn liền nhau: 2600, không viết 2.600") { IsAtBefore = true, With = ["HTX5204"] },
    ];

    private static IEnumerable<BrokenCopy> OfFormulas() =>
    [
        new("HTX2101", R47, "/ managers * 100\"", "/ managers × 100\"", "\"(managersCollege", "chỉ có mã đại lượng, số, + - * /") { IsAtBefore = true },
        new("HTX2101", R47, "(managersCollege + managersIntermediate) / managers * 100", "managersCollege > managers", "\"managersCollege >", "chỉ có mã đại lượng, số") { IsAtBefore = true },
        new("HTX2102", R47, "/ managers * 100", "/ htxStrengthened * 100", "\"(managersCollege", "chỉ dùng đại lượng là con số") { IsAtBefore = true, With = ["HTX2201"] },
    ];

    private static IEnumerable<BrokenCopy> OfScorecards() =>
    [
        new("HTX2501", Card, "\"max\": 38", "\"max\": 40", "40", "cộng lại 38 điểm; sửa cho khớp"),
        new("HTX2502", Card, "\"below\": 120", "\"below\": 90", "{ \"below\": 90", "các khung điểm phải từ thấp đến cao") { IsAtBefore = true },
        new("HTX2503", Card, "\"min\": 0,\n      \"max\": 62", "\"min\": 0", "62,\n          \"notes\"", "ghi \"min\": 0, \"max\": 62 ở đại lượng ấy"),
        new("HTX2504", Card, "\"from\": 65", "\"from\": 85", "{ \"grade\": \"khá\"", "các loại phải xếp từ cao xuống thấp") { IsAtBefore = true },
        new("HTX2505", Card, "\"grade\": \"yếu\"", "\"grade\": \"yêu\"", "\"yêu\"", "có phải là “yếu”?"),
        new("HTX2506", Card, "\"measure\": \"addedIncome\"", "\"measure\": \"sanctioned\"", "\"sanctioned\"", "dùng “gradedWhen”, hoặc một đại lượng dạng số") { With = ["HTX2201"] },
        new("HTX2507", Card, "\"measure\": \"revenueOfPlan\",", "\"measure\": \"revenueOfPlan\", \"max\": 5,", "{\n          \"id\": \"1.1\"", "đúng một trong hai khóa: “bands”") { IsAtBefore = true },
        new("HTX2508", Card, "\"goodHtx\"", "\"htx\"", "\"htx\": [", "bỏ khỏi “counts”"),
        new("HTX2509", Card, "\"criteria\": [", "\"total\": 90, \"criteria\": [", "90", "các nhóm cộng lại 100 điểm; xem lại điểm tối đa"),
    ];

    private static IEnumerable<BrokenCopy> OfCases() =>
    [
        new("HTX2301", Cases47, "\"expect\": { \"1.1\": \"chưa đạt\" }", "\"expect\": { \"1.1\": \"đạt\" }", "\"đạt\"", "Sửa bộ chỉ tiêu, hoặc sửa trường hợp nếu ghi sai"),
        new("HTX2302", Cases47, "\"expect\": { \"1.1\"", "\"expect\": { \"1.l\"", "\"1.l\"", "có phải là “1.1”?"),
        new("HTX2303", Cases47, "\"ruleSet\": \"47-nq-hdnd-2021\"", "\"ruleSet\": \"48-nq-hdnd-2021\"", "\"48-nq", "đặt hai tệp cạnh nhau"),
        new("HTX3106", Cases47, "\"asOf\": \"2023-11-10\"", "\"asOf\": \"2032-11-10\"", "\"2032-11-10\"", "kiểm tra “asOf”, hoặc dùng bộ chỉ tiêu có hiệu lực ngày đó"),
        new("HTX2304", CasesCard, "{ \"1.1\": 0 }", "{ \"1.1\": 4 }", "4 }", "Sửa thang điểm, hoặc sửa trường hợp nếu ghi sai"),
        new("HTX2305", CasesCard, "{ \"1.1\": 0 }", "{ \"l.1\": 0 }", "0 }", "có phải là “1.1”?"),
        new("HTX2306", CasesCard, "\"scorecard\": \"tt-09-2017-bnnptnt\"", "\"scorecard\": \"tt-09\"", "\"tt-09\"", "đặt hai tệp cạnh nhau"),
        new("HTX2307", CasesCard, "\"scorecard\":", "\"ruleSet\": \"47-nq-hdnd-2021\", \"scorecard\":", "{\n  \"$schema\"", "đúng một trong hai khóa") { IsAtBefore = true },
    ];

    /// <summary>What a rule set is to those of the package; said of the rule set, by its id.</summary>
    private static IEnumerable<BrokenCopy> OverTime() =>
    [
        new("HTX2401", R49, "\"from\": \"2023-02-21\"", "\"from\": \"2026-02-01\"", "", "kiểm tra “inForce” của hai bộ") { Before = Successor },
        new("HTX2402", R49, "\"from\": \"2023-02-21\"", "\"from\": \"2025-06-01\"", "", "sửa “to” của bộ trước") { Before = Successor },
        new("HTX2405", R47, "\"measures\": {", "\"supersedes\": [\"47-nq-hdnd-2012\"], \"measures\": {", "", "nhưng không có bộ đó ở đây"),
    ];

    /// <summary>Makes the program the successor of Resolution 47.</summary>
    private static (string Find, string Replace)[] Successor =>
        [("\"number\": \"49-CTr/TU\"", "\"number\": \"50-CTr/TU\""), ("\"id\": \"49-ctr-tu-2023\"", "\"id\": \"sau-47\""), ("\"measures\": {", "\"supersedes\": [\"47-nq-hdnd-2021\"], \"measures\": {")];

    private static IEnumerable<BrokenCopy> OfProofs() =>
    [
        new("HTX5101", R47, "{ \"all\": true }", "{ \"reach\": 100 }", "{ \"reach\": 100", "nếu mục tiêu chỉ xét đạt thì ghi { \"all\": true }") { With = ["HTX5205"] },
        new("HTX5102", R47, "{ \"reach\": 40 }", "{ \"moreThan\": 100 }", "{ \"moreThan\": 100", "sửa con số, đại lượng hoặc công thức") { With = ["HTX5203"] },
        new("HTX5103", R47, "{ \"reach\": 40 }", "{ \"atLeast\": 0 }", "{ \"atLeast\": 0", "sửa con số hoặc chiều so sánh") { With = ["HTX5203"] },
        new("HTX5104", Pilot, "{ \"increaseFrom\": \"memberSatisfactionBefore\" }", "{ \"reach\": \"memberSatisfactionBefore\", \"exceeds\": { \"moreThan\": \"memberTrustBefore\" } }", "{ \"reach\"", "sửa lại “exceeds”")
        {
            Before = [("\"memberSatisfactionBefore\": { ", "\"memberSatisfactionBefore\": { \"min\": 50, "), ("\"memberTrustBefore\": { ", "\"memberTrustBefore\": { \"max\": 40, ")], With = ["HTX5208"],
        },
        new("HTX5102", R47, "{ \"id\": \"tht\", \"title\": \"THT\", \"measure\": \"trainedThtManagers\", \"target\": { \"reach\": 70 } }", "{ \"id\": \"tht\", \"title\": \"THT\", \"measure\": \"trainedHtxManagers\", \"target\": { \"lessThan\": 70 } }", "[", "nếu chỉ cần một phần thì dùng “anyOf”") { IsAtBefore = true, With = ["HTX2201", "HTX5205"] },
        new("HTX5103", R47, "managers * 100", "(managersCollege + managersIntermediate) * 100", "{ \"reach\": 40", "sửa con số hoặc chiều so sánh") { With = ["HTX2201", "HTX5102"] },
        new("HTX5105", R47, "/ managers * 100", "/ (managers - managers) * 100", "{ \"reach\": 40", "sửa công thức, hoặc “min”, “max”, “kind”"),
        new("HTX5105", R47, "/ managers * 100", "/ managers * 100 - 200", "{ \"reach\": 40", "sửa công thức, hoặc “min”, “max”, “kind”") { Before = [("\"managers\": { \"title\": \"Cán bộ quản lý HTX\", \"unit\": \"người\", \"kind\": \"count\"", "\"managers\": { \"title\": \"Cán bộ quản lý HTX\", \"unit\": \"người\", \"kind\": \"count\", \"min\": 0, \"max\": 0")] },
    ];

    private static IEnumerable<BrokenCopy> OfLints() =>
    [
        new("HTX5201", R47, "\"source\": \"Báo cáo kết quả thực hiện Nghị quyết số 47/NQ-HĐND, tháng 11/2023, mục II.2\"", "\"source\": null", "null,\n    \"title\"", "điền một trong các mục đó") { Before = [("\"number\": \"47/NQ-HĐND\"", "\"number\": null"), ("\"issuedOn\": \"2021-08-12\"", "\"issuedOn\": null")], IsAtBefore = true },
        new("HTX5202", R47, "\"clause\": \"chỉ tiêu 4\"", "\"clause\": \"...\"", "\"...\"", "ghi vị trí trong văn bản và chép nguyên văn câu đặt ra mục tiêu"),
        new("HTX5203", R47, "\"moreThan\": 45", "\"moreThan\": 54", "54", "kiểm tra con số, chép đủ câu vào “quote”"),
        new("HTX5204", R47, "\"atLeast\": 1800", "\"atLeast\": 1.8", "1.8", "viết 1800"),
        new("HTX5205", R47, "\"moreThan\": 45", "\"atLeast\": 45", "{ \"atLeast\": 45", "dùng “moreThan”") { IsAtBefore = true },
        new("HTX5206", R47, "\"quote\": \"100% số HTX nông nghiệp", "\"quote\": \"Số HTX nông nghiệp", "{ \"all\"", "dùng mục tiêu khác, hoặc giải thích ở “notes”") { IsAtBefore = true },
        new("HTX5207", R47, "{ \"all\": true }", "{ \"none\": true }", "{ \"none\"", "dùng mục tiêu khác, hoặc giải thích ở “notes”") { With = ["HTX5209", "HTX5205"] },
        new("HTX5208", Pilot, "{ \"increaseFrom\": \"htxMembers2020\" }", "{ \"decreaseFrom\": \"htxMembers2020\" }", "{ \"decreaseFrom\"", "dùng “increaseFrom”"),
        new("HTX5209", R47, "{ \"reach\": 40 }", "{ \"done\": true }", "{ \"done\"", "dùng mục tiêu có con số") { Before = [("\"measure\": \"qualifiedManagers\"", "\"measure\": \"htxStrengthened\"")], With = ["HTX2201"] },
        new("HTX5210", R47, "thường xuyên trong HTX trên 45 triệu", "thường xuyên trong HTX trên 54 triệu", "\"Thu nhập bình quân của người lao động thường xuyên trong HTX trên 54", "sửa cho khớp với văn bản") { IsAtBefore = true },
        new("HTX5211", R47, " / managers * 100", " / managers", "\"(managersCollege", "viết thêm * 100") { IsAtBefore = true },
        new("HTX5212", R47, "effectiveMultiServiceHtx / htx * 100", "htxMeanRevenue / thtMeanProfit * 100", "\"htxMeanRevenue /", "nhân hoặc chia cho")
        {
            Before = [("một THT\", \"unit\": \"triệu đồng/năm\"", "một THT\", \"unit\": \"đồng/năm\"")], IsAtBefore = true, With = ["HTX2201", "HTX5204"],
        },
        new("HTX5213", R47, "\"deadline\": \"2025-12-31\"", "\"deadline\": \"2026-12-31\"", "\"2026-12-31\"", "kiểm tra “deadline” và “inForce”"),
        new("HTX5217", R47, "đến năm 2025, có 20%", "đến năm 2024, có 20%", "\"2025-12-31\"", "sửa “deadline”") { IsAtBefore = true },
        new("HTX5218", R47, "đồng/người/năm\" }", "đồng/người/tháng\" }", "45 }", "sửa “unit” của đại lượng")
        {
            // The unit stands before, in the list of measures, with the same words and another end.
            IsAtBefore = true,
        },
        new("HTX5219", R47, "\"quote\": \"Phấn đấu đến năm 2025, có 20% HTX", "\"quote\": \"Phấn đấu đến năm 2025, nâng từ 20% lên 25% HTX", "20 }", "dùng con số phải đạt đến") { IsAtBefore = true },
        new("HTX5220", R47, "\"quote\": \"Phấn đấu đến năm 2025, có 20% HTX", "\"quote\": \"Phấn đấu đến năm 2025, có 20 HTX", "20 }", "dùng con số của đơn vị ấy") { IsAtBefore = true },
        new("HTX5214", R47, "\"from\": \"2021-08-12\"", "\"from\": \"2020-08-12\"", "\"2020-08-12\"", "kiểm tra “from” và “issuedOn”"),
        new("HTX5215", R47, "\"Số lượng thành viên trong các THT\"", "\"Số lượng thành viên trong các HTX\"", "\"Số lượng thành viên trong các HTX\"", "ghi rõ khác nhau ở điểm nào"),
        new("HTX5216", R47, "nghiệp vụ tổ hợp tác, HTX", "nghiệp vụ THT hoặc HTX", "[\n            { \"id\": \"htx\"", "dùng “anyOf”") { IsAtBefore = true },
    ];

    private static IEnumerable<BrokenCopy> OfScorecardLints() =>
    [
        new("HTX5231", Card, "\"below\": 5, \"points\": 6", "\"below\": 5, \"points\": 3", "3 }", "kiểm tra “points” của từng khung"),
        new("HTX5103", Card, "{ \"lessThan\": 12 }", "{ \"atLeast\": 0 }", "{ \"atLeast\": 0", "sửa con số hoặc chiều so sánh"),
        new("HTX5106", Card, "\"gradedWhen\": [", "\"gradedWhen\": [ { \"id\": \"young\", \"title\": \"dưới 6 tháng\", \"measure\": \"monthsActive\", \"target\": { \"lessThan\": 6 }, \"grade\": \"yếu\" },", "{ \"lessThan\": 6", "bỏ đi, đưa lên trước hoặc sửa con số"),
        new("HTX5107", Card, "\"gradedWhen\": [", "\"gradedWhen\": [ { \"id\": \"old\", \"title\": \"từ 12 tháng trở lên\", \"measure\": \"monthsActive\", \"target\": { \"atLeast\": 12 }, \"grade\": \"yếu\" },", "{ \"atLeast\": 12", "sửa con số hoặc chiều so sánh"),
    ];

    private static IEnumerable<BrokenCopy> Beside() =>
    [
        new("HTX2403", R49, "\"from\": \"2023-02-21\"", "\"from\": \"2021-08-01\"", "", "kiểm tra ngày bắt đầu của hai bộ") { Before = Successor, Beside = Unchanged(R47), With = ["HTX5213", "HTX5214"] },
        new("HTX2404", R47, "\"measures\": {", "\"supersedes\": [\"sau-47\"], \"measures\": {", "", "bỏ một mã trong “supersedes”")
        {
            Beside = new("", R49, "\"version\": 1", "\"version\": 1", "", "") { Before = Successor }, With = ["HTX2402", "HTX2403"],
        },
        new("HTX2406", R49, "\"id\": \"49-ctr-tu-2023\"", "\"id\": \"sau-47\"", "", "cho bộ sau thay thế cả bộ trước")
        {
            Before = Successor[2..], Beside = new("", R49, "\"id\": \"49-ctr-tu-2023\"", "\"id\": \"cung-sau-47\"", "", "") { Before = Successor[2..] }, With = ["HTX2402", "HTX5221"],
        },
        new("HTX5221", R47, "\"id\": \"47-nq-hdnd-2021\"", "\"id\": \"47-nq-khac\"", "\"47/NQ-HĐND\"", "cho bộ sau thay thế bộ trước bằng “supersedes”") { Beside = Unchanged(R47) },
        new("HTX5222", R47, "\"moreThan\": 45", "\"moreThan\": 45, \"exceeds\": \"never\"", "1,\n  \"document\"", "tăng “version” của tệp mới, hoặc bỏ một tệp") { IsAtBefore = true, Beside = Unchanged(R47) },
        new("HTX5223", Goals, "\"clause\":", "\"document\": \"47/NQ-HĐND\", \"clause\":", "\"47/NQ-HĐND\"", "dẫn văn bản đang có hiệu lực") { Beside = new("", R49, "\"version\": 1", "\"version\": 1", "", "") { Before = [.. Successor, ("\"from\": \"2023-02-21\"", "\"from\": \"2024-01-01\"")] }, With = ["HTX2402"] },
        new("HTX5224", R49, "\"title\": \"Số liên hiệp HTX phát triển mới\", \"unit\": \"liên hiệp HTX\"", "\"title\": \"Số liên hiệp HTX phát triển mới\", \"unit\": \"liên hiệp\"", "\"liên hiệp\"", "nên thống nhất đơn vị tính") { Beside = Unchanged(Goals) },
    ];

    /// <summary>A copy as it is.</summary>
    private static BrokenCopy Unchanged(string file) => new("", file, "\"version\": 1", "\"version\": 1", "", "");
}
