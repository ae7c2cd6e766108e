using System.Text.Json.Nodes;

namespace Htx.Indicators.Rules.Tests;

/// <summary>The year of a deadline against the one that the document sets.</summary>
public sealed class DeadlineYearLintTests
{
    [Theory]
    [InlineData("đến năm 2025 có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("Vào năm 2025 có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("giai đoạn 2021-2025 có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("đến 31/12/2025 có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("trước ngày 30/6/2025 có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("chậm nhất đến ngày 31/12/2025 có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("chậm nhất ngày 30 tháng 6 năm 2025 có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("trong tháng 6/2025 có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("trong quý II năm 2025 có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("trước ngày 30/6/2026 có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("Đến ngày 30 tháng 6 năm 2026 có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("trong tháng 6/2026 có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("trong quý II năm 2026 có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("trong quý 3/2026 có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("trước năm 2026 có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("trước ngày 30/6/2026 có 5, đến hết năm 2026 có từ 10 thành viên trở lên", null)]
    [InlineData("hết quý II/2026 có 5 thành viên; cả năm 2026 có từ 10 thành viên trở lên", null)]
    [InlineData("chậm nhất ngày 31/12/2026 có từ 10 thành viên trở lên", null)]
    [InlineData("trong tháng 12/2026 có từ 10 thành viên trở lên", null)]
    [InlineData("đến tháng 6/2026 có 5, cuối năm có từ 10 thành viên trở lên", null)]
    [InlineData("đến ngày 30/6/2026: 5 thành viên; đến cuối năm: từ 10 thành viên trở lên", null)]
    [InlineData("phê duyệt danh sách trước ngày 31/3/2026, có từ 10 thành viên trở lên trong năm", null)]
    [InlineData("bắt đầu trong quý II/2026, hoàn thành năm 2026 với từ 10 thành viên trở lên", null)]
    [InlineData("rà soát (xong trước ngày 31/3/2026) và có từ 10 thành viên trở lên", null)]
    [InlineData("HTX đăng ký trước ngày 01/7/2026 có từ 10 thành viên trở lên", null)]
    [InlineData("HTX đang hoạt động đến ngày 30/6/2026 có từ 10 thành viên trở lên", null)]
    [InlineData("theo số liệu đến tháng 6/2026, có từ 10 thành viên trở lên", null)]
    [InlineData("nợ đọng trước năm 2026 của từ 10 thành viên trở lên", null)]
    [InlineData("HTX được cấp phép trước năm 2027 có từ 10 thành viên trở lên", null)]
    [InlineData("cả năm 2025 có 5, nay có từ 10 thành viên trở lên", null)]
    [InlineData("trước ngày 31/13/2026 có từ 10 thành viên trở lên", null)]
    [InlineData("tính đến ngày 30/6/2026 có 9, nay có từ 10 thành viên trở lên", null)]
    [InlineData("HTX thành lập trước năm 2026 có từ 10 thành viên trở lên", null)]
    [InlineData("tính đến ngày 31/12/2025 có 9, nay có từ 10 thành viên trở lên", null)]
    [InlineData("tính đến hết năm 2025 có 9, nay có từ 10 thành viên trở lên", null)]
    [InlineData("tính đến cuối năm 2025 có 9, nay có từ 10 thành viên trở lên", null)]
    [InlineData("tính đến năm 2025 có 9, nay có từ 10 thành viên trở lên", null)]
    [InlineData("tính đến hết tháng 6 năm 2025 có 9, nay có từ 10 thành viên trở lên", null)]
    [InlineData("tính đến hết ngày 30/6/2025 có 9, nay có từ 10 thành viên trở lên", null)]
    [InlineData("từ 10 thành viên trở lên, tăng so với cuối năm 2025", null)]
    [InlineData("từ 10 thành viên trở lên, tăng so với thời điểm cuối năm 2025", null)]
    [InlineData("kể từ cuối năm 2024, phấn đấu đến hết năm 2025 có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("tăng so với cuối năm 2024, đến năm 2025 có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("từ 10 thành viên trở lên, tăng so cuối năm 2025", null)]
    [InlineData("từ 10 thành viên trở lên, cao hơn mức thực hiện của giai đoạn 2021-2025", null)]
    [InlineData("tăng từ 8 thành viên vào cuối năm 2024 lên từ 10 thành viên trở lên", null)]
    [InlineData("ban hành Kế hoạch phát triển giai đoạn 2026-2030 cho từ 10 thành viên trở lên", null)]
    [InlineData("tổng kết Chương trình giai đoạn 2021-2025 với từ 10 thành viên trở lên", null)]
    [InlineData("giai đoạn 2026-2030, mỗi năm có từ 10 thành viên trở lên", null)]
    [InlineData("giai đoạn 2021-2025, mỗi năm có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("HTX thành lập trước ngày 01/7/2024 có từ 10 thành viên trở lên", null)]
    [InlineData("xử lý vướng mắc phát sinh đến hết năm 2024 của từ 10 thành viên trở lên", null)]
    [InlineData("gấp 1,5 lần giai đoạn 2021-2025, có từ 10 thành viên trở lên", null)]
    [InlineData("có từ 10 thành viên trở lên (đến cuối năm 2024 là 8)", null)]
    [InlineData("duy trì kết quả đến năm 2025, có từ 10 thành viên trở lên", null)]
    [InlineData("hơn 50% số xã có từ 10 thành viên trở lên vào năm 2025", "HTX5217")]
    [InlineData("tham gia chương trình OCOP có từ 10 thành viên trở lên vào năm 2025", "HTX5217")]
    [InlineData("tăng gấp 2 lần vào năm 2025, từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("có từ 10 thành viên trở lên (đến năm 2025)", "HTX5217")]
    [InlineData("giai đoạn 2021-2030 có từ 10 thành viên trở lên; mỗi năm thu hút 10 thành viên", "HTX5217")]
    [InlineData("tăng 1,5% trong năm 2025, có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("trước ngày 01 tháng 01 năm 2027 có từ 10 thành viên trở lên", null)]
    [InlineData("chậm nhất là ngày 30/6/2025 có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("tăng từ 8 lên từ 10 thành viên trở lên vào năm 2025", "HTX5217")]
    [InlineData("trước ngày 01/01/2027 có từ 10 thành viên trở lên", null)]
    [InlineData("trong quý IV năm 2026 có từ 10 thành viên trở lên", null)]
    [InlineData("đến năm 2026 có từ 10 thành viên trở lên", null)]
    [InlineData("giai đoạn 2021 – 2026 có từ 10 thành viên trở lên", null)]
    [InlineData("đến năm 2026 có từ 10 thành viên trở lên, định hướng đến năm 2030", null)]
    [InlineData("so với năm 2025 có từ 10 thành viên trở lên", null)]
    [InlineData("trước năm 2027 có từ 10 thành viên trở lên", null)]
    [InlineData("năm 2025 có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("Năm 2020 có 5, tăng lên từ 10 thành viên trở lên", null)]
    [InlineData("tăng từ 5 thành viên (năm 2020) lên từ 10 thành viên trở lên", null)]
    [InlineData("có từ 10 thành viên trở lên, vào tháng 6/2020 có 5", null)]
    [InlineData("Tháng 6/2020 có 5; nay có từ 10 thành viên trở lên", null)]
    [InlineData("thu hút từ 900 đến 2000 thành viên, có từ 10 thành viên trở lên", null)]
    [InlineData("vận động đến 2050 thành viên, có từ 10 thành viên trở lên", null)]
    [InlineData("giai đoạn 2021-2025 thu nhập đạt 80 triệu đồng/người/năm, có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("từ năm 2021 đến năm 2025 có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("từ năm 2021 đến năm 2030, mỗi năm có từ 10 thành viên trở lên", null)]
    [InlineData("hằng năm, giai đoạn 2021-2030, có từ 10 thành viên trở lên", null)]
    [InlineData("Hằng năm, trong giai đoạn 2021-2030, có từ 10 thành viên trở lên", null)]
    [InlineData("giai đoạn 2021-2030 kết nạp từ 10 thành viên/năm trở lên", null)]
    [InlineData("có từ 10 thành viên trở lên (vượt mục tiêu đến năm 2030)", null)]
    [InlineData("có từ 10 thành viên trở lên tham gia Đề án 1 triệu héc-ta lúa đến năm 2030", null)]
    [InlineData("Đến năm 2025 có 5 HTX; định hướng đến năm 2026 có từ 10 thành viên trở lên", null)]
    [InlineData("năm 2026 có từ 10 thành viên trở lên", null)]
    [InlineData("Quý IV/2025 có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("Có từ 10 thành viên trở lên, quý I năm 2027", "HTX5217")]
    [InlineData("có từ 10 thành viên trở lên (tháng 6/2025)", "HTX5217")]
    [InlineData("hoàn thành tháng 6/2025, có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("đến hết quý III/2025 có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("trước quý IV/2025 có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("Đến 2025, có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("Đến 2025 có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("có từ 10 thành viên trở lên đến 2025", "HTX5217")]
    [InlineData("trước 30.6.2025 có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("đến ngày 31-12-2025 có từ 10 thành viên trở lên", "HTX5217")]
    [InlineData("Quý IV/2026 có từ 10 thành viên trở lên", null)]
    [InlineData("Đến 2026 có từ 10 thành viên trở lên", null)]
    [InlineData("trước quý I/2027 có từ 10 thành viên trở lên", null)]
    [InlineData("trước 01.01.2027 có từ 10 thành viên trở lên", null)]
    [InlineData("từ 2021 đến 2026 có từ 10 thành viên trở lên", null)]
    [InlineData("tăng thu nhập đến 2025 đồng, có từ 10 thành viên trở lên", null)]
    [InlineData("nâng lên đến 2025 có từ 10 thành viên trở lên", null)]
    [InlineData("từ 10 thành viên trở lên, tăng so với quý IV/2025", null)]
    [InlineData("tính đến tháng 6/2025 có 9, nay có từ 10 thành viên trở lên", null)]
    [InlineData("có từ 10 thành viên trở lên", null)]
    public void A_deadline_lies_in_the_year_that_the_quote_sets(string quote, string? code) => Assert.Equal(Only(code), Codes(item => item["basis"]!["quote"] = quote));

    [Theory]
    [InlineData("Thành viên đến năm 2025", "HTX5217")]
    [InlineData("Thành viên đến năm 2026", null)]
    public void Where_the_quote_sets_none_the_title_may(string title, string? code) => Assert.Equal(Only(code), Codes(item =>
    {
        item["basis"]!["quote"] = "có từ 10 thành viên trở lên";
        item["title"] = title;
    }));

    [Theory]
    [InlineData("hoàn thành việc rà soát, phân loại HTX trước ngày 30/6/2026", "HTX5217")]
    [InlineData("Trình Hội đồng nhân dân thông qua Đề án trong quý II năm 2026", "HTX5217")]
    [InlineData("xử lý xong HTX ngừng hoạt động trước năm 2026", "HTX5217")]
    [InlineData("xử lý dứt điểm HTX ngừng hoạt động trước ngày 30/6/2026", null)]
    [InlineData("Ban hành Kế hoạch trước ngày 31/3/2026 và hoàn thành trong năm", null)]
    public void A_task_is_done_by_the_day_behind_its_words(string quote, string? code) => Assert.Equal(Only(code), Look(root =>
    {
        var item = root["indicators"]![0]!["items"]![0]!;
        item["measure"] = "done";
        item["target"] = JsonNode.Parse("""{ "done": true }""");
        item["basis"]!["quote"] = quote;
        root["measures"]!.AsObject().Remove("members");
    }).Where(diagnostic => diagnostic.Code == "HTX5217").Select(diagnostic => diagnostic.Code));

    [Fact]
    public void Of_a_day_in_the_same_year_the_notes_repeat_the_words()
    {
        var found = Assert.Single(Look(root => root["indicators"]![0]!["items"]![0]!["basis"]!["quote"] = "trước ngày 30/6/2026 có từ 10 thành viên trở lên"));

        Assert.EndsWith("sửa “deadline”, hoặc nêu “trước ngày 30/6/2026” ở “notes” của nội dung kèm lý do", found.Message(), StringComparison.Ordinal);
        Assert.Empty(Look(root =>
        {
            root["indicators"]![0]!["items"]![0]!["basis"]!["quote"] = "trước năm 2026 có từ 10 thành viên trở lên";
            root["indicators"]![0]!["items"]![0]!["notes"] = "“trước năm 2026” đã được gia hạn";
        }));
        foreach (var (notes, isMeant) in new[] { ("gia hạn: “Trước ngày 30/6/2026” là hạn cũ", true), ("gia hạn đến 31/12/2026", false) })
        {
            var again = Look(root =>
            {
                root["indicators"]![0]!["items"]![0]!["basis"]!["quote"] = "trước ngày 30/6/2026 có từ 10 thành viên trở lên";
                root["indicators"]![0]!["items"]![0]!["notes"] = notes;
            });
            Assert.Equal(isMeant, again.Count == 0);
        }
    }

    [Theory]
    [InlineData("gia hạn đến 2026", null)]
    [InlineData("gia hạn thêm một năm", "HTX5217")]
    public void Notes_that_name_the_year_say_that_it_is_meant(string notes, string? code) => Assert.Equal(Only(code), Codes(item => item["notes"] = notes));

    [Fact]
    public void A_deadline_of_several_items_is_named_once()
    {
        var found = Look(root =>
        {
            var items = root["indicators"]![0]!["items"]!.AsArray();
            root["indicators"]![0]!["deadline"] = "2026-12-31";
            items[0]!.AsObject().Remove("deadline");
            items[1]!["basis"]!["quote"] = "thực hiện trong năm 2025";
        });

        Assert.Equal("indicators[0].deadline", Assert.Single(found).Place.Path);
    }

    private static string[] Only(string? code) => code is null ? [] : [code];

    private static IEnumerable<string> Codes(Action<JsonNode> change) => Look(root => change(root["indicators"]![0]!["items"]![0]!)).Select(diagnostic => diagnostic.Code);

    private static IReadOnlyList<Diagnostic> Look(Action<JsonNode> change)
    {
        var root = JsonNode.Parse(Repository.ReadText("tests/Htx.Indicators.Rules.Tests/BadRules/HTX5217.json"))!;
        change(root);
        return [.. Linted.Look(root.ToJsonString())];
    }
}
