using System.Text.Json;
using System.Text.RegularExpressions;

namespace Htx.Indicators.Cli.Tests;

public sealed class RateTests
{
    private static readonly string Data = Repository.PathOf("tests/Data/htx-xep-loai-2030.csv");

    /// <summary>Every grade, every way to have none, an estimate, and one of two years.</summary>
    private static readonly string[] EveryGrade = ["rate", "--scorecard", "tt-09-2017-bnnptnt", "--data", Repository.PathOf("tests/Data/htx-du-loai-2030.csv"), "--numbers", "vi"];

    [Fact]
    public void Rate_says_grade_points_and_how_many_have_which()
    {
        var run = Run.Htx("rate", "--scorecard", "tt-09-2017-bnnptnt", "--data", Data, "--numbers", "vi");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Golden.Verify("ratings.txt", run.Output);
    }

    [Fact]
    public void Rate_in_English() =>
        Golden.Verify("ratings.en.txt", Run.Htx("rate", "--scorecard", "tt-09-2017-bnnptnt", "--data", Data, "--numbers", "vi", "--lang", "en").Output);

    [Theory]
    [InlineData("markdown", "vi", "ratings.md")]
    [InlineData("markdown", "en", "ratings.en.md")]
    [InlineData("html", "vi", "ratings.html")]
    [InlineData("html", "en", "ratings.en.html")]
    [InlineData("csv", "vi", "ratings.csv")]
    [InlineData("csv", "en", "ratings.en.csv")]
    [InlineData("json", "vi", "ratings.json")]
    public void Tables_have_a_row_for_each_cooperative_and_how_many_have_which_grade(string format, string language, string golden)
    {
        var run = Run.Htx([.. EveryGrade, "--format", format, "--lang", language]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        // The mark by which spreadsheets know UTF-8.
        Assert.Equal(format == "csv", run.Output[0] == '\uFEFF');
        Golden.Verify(golden, run.Output.TrimStart('\uFEFF'));
    }

    [Fact]
    public void A_form_in_a_file_is_what_is_printed_without_one()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "x");
        foreach (var form in RatingForm.Names.Except([ReportForm.Binary]))
        {
            Assert.Equal(0, Run.Htx([.. EveryGrade, "--format", form, "--out", path]).ExitCode);
            Assert.Equal(Run.Htx([.. EveryGrade, "--format", form]).Output, System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(path)));
        }
    }

    [Theory]
    [InlineData("text", "Chưa tính 1 bộ số liệu có lỗi; sửa rồi chạy lại trước khi dùng kết quả tổng hợp.")]
    [InlineData("markdown", "Chưa tính 1 bộ số liệu có lỗi;")]
    [InlineData("html", "<p>Chưa tính 1 bộ số liệu có lỗi;")]
    [InlineData("json", "\n  \"refused\": 1,\n  \"unread\": false\n}\n")]
    [InlineData("jsonl", ",\"refused\":1,\"unread\":false}\n")]
    public void A_cooperative_that_is_left_out_for_its_errors_is_counted_as_such(string form, string said)
    {
        using var folder = new TemporaryFolder();
        var data = folder.Write("x.csv", File.ReadAllText(Data).Replace("HTX 21 (giả định)", "", StringComparison.Ordinal));

        var run = Run.Htx("rate", "--scorecard", "tt-09-2017-bnnptnt", "--data", data, "--numbers", "vi", "--format", form);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(said, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_that_cannot_be_read_leave_no_file()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "y");

        Assert.Equal(1, Run.Htx("rate", "--scorecard", "tt-09-2017-bnnptnt", "--data", folder.Write("x.json", "{ \"subject\": 7 }"), "--format", "html", "--out", path).ExitCode);

        Assert.False(File.Exists(path));
    }

    [Fact]
    public void JSON_lines_hold_one_rating_each_with_what_rule_sets_say_and_the_totals_last()
    {
        var lines = Run.Htx("rate", "--scorecard", "tt-09-2017-bnnptnt", "--rules", "htx-diem-2021", "--data", Data, "--numbers", "vi", "--format", "jsonl").Output.TrimEnd('\n').Split('\n');
        var ratings = lines[..^1].Select(line => JsonDocument.Parse(line).RootElement).ToArray();

        Assert.Equal([.. Enumerable.Repeat("khá", 10), .. Enumerable.Repeat("trung bình", 11), null], ratings.Select(rating => rating.GetProperty("grade").GetString()));
        Assert.All(ratings, rating => Assert.Equal("htx-diem-2021", rating.GetProperty("assessments")[0].GetProperty("ruleSet").GetProperty("id").GetString()));
        Assert.Equal((65, 100, "notRated"), (ratings[0].GetProperty("total").GetDecimal(), ratings[0].GetProperty("max").GetDecimal(), ratings[^1].GetProperty("status").GetString()));
        var totals = JsonDocument.Parse(lines[^1]).RootElement.GetProperty("ratings");
        Assert.Equal((22, 10, 1), (totals.GetProperty("total").GetInt32(), totals.GetProperty("grades").GetProperty("khá").GetInt32(), totals.GetProperty("notRated").GetInt32()));
    }

    [Fact]
    public void Every_command_of_the_page_prints_what_it_says()
    {
        var page = Repository.ReadText("docs/ratings.md").Split("```");
        for (var i = 1; i + 2 < page.Length; i += 4)
        {
            var command = page[i]["sh\nhtx ".Length..].TrimEnd('\n').Split(' ').Select(word => word.StartsWith("tests/", StringComparison.Ordinal) ? Repository.PathOf(word) : word);
            var printed = Run.Htx([.. command]).Output.Split('\n');

            Assert.All(page[i + 2]["text\n".Length..].TrimEnd('\n').Split('\n'), line => Assert.Contains(line, printed));
        }
    }

    [Fact]
    public void A_member_that_is_left_out_for_its_errors_leaves_its_unit_without_counts()
    {
        using var folder = new TemporaryFolder();
        var members = folder.Write("x.csv", File.ReadAllText(Data).Replace(";36;", ";abc;", StringComparison.Ordinal).Replace("HTX 21 (giả định)", "", StringComparison.Ordinal));

        var run = Run.Htx(
            "evaluate", "--rules", Repository.PathOf("tests/Data/xep-loai-htx.json"), "--data", Repository.PathOf("tests/Data/huyen-mau-2030.json"),
            "--scorecard", "tt-09-2017-bnnptnt", "--members", members, "--numbers", "vi");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("1.3 chưa đánh giá: thiếu số liệu “Số HTX yếu kém” (weakHtx); mục tiêu không còn; ghi chú: mới có kết quả xếp loại đến ngày 31/12/2030 của 2", run.Output, StringComparison.Ordinal);
    }

    /// <summary>The weak one cannot be read, and the unit declares one less: nothing else would be missing.</summary>
    [Theory]
    [InlineData("row")]
    [InlineData("cell too many")]
    [InlineData("rest of the file")]
    public void A_member_that_is_left_out_is_missed_even_where_its_unit_declares_one_less(string what)
    {
        using var folder = new TemporaryFolder();
        var lines = File.ReadAllLines(Data).Where(line => line.Length > 0).ToArray();
        lines[1] = lines[1].Replace(";không;", ";có;", StringComparison.Ordinal);
        var (name, text) = what switch
        {
            "row" => ("x.csv", string.Join('\n', [lines[0], lines[1].Replace("31/12/2030", "31/02/2030", StringComparison.Ordinal), .. lines[2..]])),
            "cell too many" => ("x.csv", string.Join('\n', [lines[0], lines[1] + ";1", .. lines[2..]])),
            _ => ("x.csv", string.Join('\n', [lines[0], .. lines[2..], "\"" + lines[1]])),
        };
        var unit = folder.Write("u.json", Repository.ReadText("tests/Data/huyen-mau-2030.json").Replace("\"htx\": 22", "\"htx\": 21", StringComparison.Ordinal));

        var run = Run.Htx(
            "evaluate", "--rules", Repository.PathOf("tests/Data/xep-loai-htx.json"), "--data", unit, "--scorecard", "tt-09-2017-bnnptnt", "--members", folder.Write(name, text), "--numbers", "vi");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("1.3 chưa đánh giá: thiếu số liệu “Số HTX yếu kém” (weakHtx); mục tiêu không còn; ghi chú: có số liệu của hợp tác xã bị lỗi, không đọc được, có thể thuộc đơn vị này.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "đạt: 0 HTX")]
    [InlineData(true, "chưa đánh giá: thiếu số liệu")]
    public void A_member_of_no_unit_is_warned_of_and_keeps_all_counts_back_under_strict(bool isStrict, string said)
    {
        using var folder = new TemporaryFolder();
        var lines = File.ReadAllLines(Data).Where(line => line.Length > 0).ToArray();
        lines[1] = lines[1].Replace(";không;", ";có;", StringComparison.Ordinal).Replace(";huyen-mau;", ";;", StringComparison.Ordinal);
        var unit = folder.Write("u.json", Repository.ReadText("tests/Data/huyen-mau-2030.json").Replace("\"htx\": 22", "\"htx\": 21", StringComparison.Ordinal));

        string[] strict = isStrict ? ["--strict"] : [];

        var run = Run.Htx([
            "evaluate", "--rules", Repository.PathOf("tests/Data/xep-loai-htx.json"), "--data", unit, "--scorecard", "tt-09-2017-bnnptnt",
            "--members", folder.Write("x.csv", string.Join('\n', lines)), "--numbers", "vi", .. strict]);

        Assert.Equal((isStrict ? 1 : 0, "HTX3503"), (run.ExitCode, Assert.Single(run.Codes)));
        Assert.Contains($"1.3 {said}", run.Output, StringComparison.Ordinal);
    }

    /// <summary>What is wrong with a header is wrong with every row, not with the one that comes first.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_warning_of_the_header_refuses_the_whole_table_under_strict(bool isReversed)
    {
        using var folder = new TemporaryFolder();
        var lines = File.ReadAllLines(Data).Where(line => line.Length > 0).ToArray();
        string[] rows = isReversed ? [.. lines[1..].Reverse()] : lines[1..];
        var members = folder.Write("x.csv", string.Join('\n', rows.Prepend(lines[0]).Select((line, i) => line + (i == 0 ? ";Ghi chú" : ";"))));

        var run = Run.Htx(
            "evaluate", "--rules", Repository.PathOf("tests/Data/xep-loai-htx.json"), "--data", Repository.PathOf("tests/Data/huyen-mau-2030.json"),
            "--scorecard", "tt-09-2017-bnnptnt", "--members", members, "--numbers", "vi", "--strict");

        Assert.Equal((1, "HTX3102"), (run.ExitCode, Assert.Single(run.Codes)));
        Assert.Contains("1.3 chưa đánh giá", run.Output, StringComparison.Ordinal);
        Assert.Contains("0/22 hợp tác xã", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Ratings_of_one_year_say_nothing_of_the_unit_in_another()
    {
        using var folder = new TemporaryFolder();
        var later = folder.Write("x.json", Repository.ReadText("tests/Data/huyen-mau-2030.json").Replace("2030-12-31", "2031-12-31", StringComparison.Ordinal));

        var run = Run.Htx(
            "evaluate", "--rules", Repository.PathOf("tests/Data/xep-loai-htx.json"), "--data", later,
            "--scorecard", "tt-09-2017-bnnptnt", "--members", Data, "--numbers", "vi");

        Assert.Contains("1.3 chưa đánh giá: thiếu số liệu “Số HTX yếu kém” (weakHtx); mục tiêu không còn; ghi chú: mới có kết quả xếp loại đến ngày 31/12/2031 của 0/22 hợp tác xã.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x.json", """{ "subject": { "id": "huyen-mau", "name": "Huyện Mẫu" }, "asOf": "2030-12-31", "values": { "htx": 22 } }""")]
    [InlineData("x.csv", "Mã đối tượng;Tên đối tượng;Số liệu đến ngày;htx\nhuyen-mau;Huyện Mẫu;31/12/2030;22\n")]
    [InlineData("x.csv", "Mã đối tượng;Tên đối tượng;Số liệu đến ngày;Tổng số hợp tác xã (HTX)\nhuyen-mau;Huyện Mẫu;31/12/2030;22\n")]
    public void How_many_there_are_is_asked_for_by_the_ratings_though_no_rule_set_asks(string name, string text)
    {
        using var folder = new TemporaryFolder();

        var run = Run.Htx(
            "evaluate", "--rules", Repository.PathOf("docs/examples/walkthrough/60-nq-hdnd-2025.json"), "--data", folder.Write(name, text),
            "--scorecard", "tt-09-2017-bnnptnt", "--members", Data, "--numbers", "vi");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("đạt: 0 HTX, mục tiêu không còn; ghi chú: theo kết quả xếp loại 22 hợp tác xã", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void How_many_there_are_is_known_to_a_check_of_the_unit_beside_the_scorecard()
    {
        var rules = Repository.PathOf("docs/examples/walkthrough/60-nq-hdnd-2025.json");
        var unit = Repository.PathOf("tests/Data/huyen-mau-2030.json");

        var run = Run.Htx("check", rules, unit, Repository.PathOf("rules/tt-09-2017-bnnptnt.json"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("HTX3102", Run.Htx("check", rules, unit).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_has_the_columns_of_a_scorecard()
    {
        Assert.Contains(";Bị xử phạt trong năm (có/không);Doanh thu thực hiện (tỷ đồng);", Run.Htx("template", "--scorecard", "tt-09-2017-bnnptnt").Output, StringComparison.Ordinal);
        Assert.Equal(2, Run.Htx("template").ExitCode);
    }

    [Fact]
    public void What_a_unit_gives_itself_against_the_ratings_is_a_warning_and_refused_when_strict()
    {
        using var folder = new TemporaryFolder();
        var unit = folder.Write("x.json", Repository.ReadText("tests/Data/huyen-mau-2030.json").Replace("\"htx\": 22", "\"htx\": 22, \"goodFairHtx\": 12, \"weakHtx\": 0", StringComparison.Ordinal));
        string[] command =
        [
            "evaluate", "--rules", Repository.PathOf("tests/Data/xep-loai-htx.json"), "--data", unit,
            "--scorecard", "tt-09-2017-bnnptnt", "--members", Data, "--numbers", "vi",
        ];

        var (run, strict) = (Run.Htx(command), Run.Htx([.. command, "--strict"]));

        Assert.Equal(
            $"{unit}: warning HTX3501: “huyen-mau” tự ghi “goodFairHtx” = 12, theo kết quả xếp loại hợp tác xã thì 10; kết quả xếp loại được dùng, kiểm tra lại số tự ghi [values.goodFairHtx]\n",
            run.Error);
        Assert.Contains("10 / 22 × 100", run.Output, StringComparison.Ordinal);
        Assert.Equal((0, 1), (run.ExitCode, strict.ExitCode));
    }

    [Theory]
    [InlineData("\"title\": \"", null)]
    [InlineData("\"number\": \"", "x")]
    public void A_record_of_counts_is_read_again_whatever_their_document_is_called(string lengthened, string? number)
    {
        using var folder = new TemporaryFolder();
        var text = Repository.ReadText("rules/tt-09-2017-bnnptnt.json").Replace("\"number\": \"09/2017/TT-BNNPTNT\"", number is null ? "\"number\": null" : "\"number\": \"\"", StringComparison.Ordinal);
        var at = text.IndexOf(lengthened, StringComparison.Ordinal) + lengthened.Length;
        var rest = text[at..];
        var card = folder.Write("x.json", text[..at] + string.Join(' ', Enumerable.Repeat("Thông tư", 55)) + rest[rest.IndexOf('"', StringComparison.Ordinal)..]);

        var run = Run.Htx(
            "evaluate", "--rules", Repository.PathOf("tests/Data/xep-loai-htx.json"), "--data", Repository.PathOf("tests/Data/huyen-mau-2030.json"),
            "--scorecard", card, "--members", Data, "--numbers", "vi", "--format", "record");
        var replayed = Run.Htx("replay", folder.Write("r.json", run.Output));

        Assert.Equal((0, "", 0, ""), (run.ExitCode, run.Error, replayed.ExitCode, replayed.Error));
        Assert.Contains("Thông tư…", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Ratings_that_count_nowhere_are_named_and_refused_when_strict()
    {
        using var folder = new TemporaryFolder();
        var table = File.ReadAllText(Data);
        var (first, rest) = (table[..(table.IndexOf('\n', StringComparison.Ordinal) + 1)], table[(table.IndexOf('\n', StringComparison.Ordinal) + 1)..].Split('\n'));
        rest[0] = rest[0].Replace(";huyen-mau;", ";huyen-mu;", StringComparison.Ordinal);
        rest[1] = rest[1].Replace(";huyen-mau;", ";;", StringComparison.Ordinal);
        var members = folder.Write("x.csv", first + string.Join('\n', rest));
        string[] command =
        [
            "evaluate", "--rules", Repository.PathOf("tests/Data/xep-loai-htx.json"), "--data", Repository.PathOf("tests/Data/huyen-mau-2030.json"),
            "--scorecard", "tt-09-2017-bnnptnt", "--members", members, "--numbers", "vi",
        ];

        var (run, strict) = (Run.Htx(command), Run.Htx([.. command, "--strict"]));

        Assert.Equal(
            $"{members}: warning HTX3502: kết quả xếp loại 1 hợp tác xã thuộc “huyen-mu” ngày 31/12/2030 không tính vào đâu, vì không có số liệu ngày ấy của “huyen-mu”; kiểm tra mã đơn vị (partOf) và ngày (asOf) [subject.partOf]\n"
            + $"{members}: warning HTX3503: 1 hợp tác xã không ghi thuộc đơn vị nào (partOf) nên kết quả xếp loại không tính vào đâu; bổ sung partOf [subject.partOf]\n",
            run.Error);
        Assert.Equal((0, 1), (run.ExitCode, strict.ExitCode));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_cooperative_that_is_given_twice_leaves_its_unit_without_a_verdict_whichever_comes_first(bool weakFirst)
    {
        using var folder = new TemporaryFolder();
        var lines = File.ReadAllLines(Data);
        var weak = lines[1].Replace(";không;", ";có;", StringComparison.Ordinal);
        Assert.NotEqual(lines[1], weak);
        string[] pair = weakFirst ? [weak, lines[1]] : [lines[1], weak];
        var members = folder.Write("x.csv", string.Join('\n', [lines[0], .. pair, .. lines[2..]]));

        var run = Run.Htx(
            "evaluate", "--rules", Repository.PathOf("tests/Data/xep-loai-htx.json"), "--data", Repository.PathOf("tests/Data/huyen-mau-2030.json"),
            "--scorecard", "tt-09-2017-bnnptnt", "--members", members, "--numbers", "vi");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("HTX3006", run.Error, StringComparison.Ordinal);
        Assert.Contains("1.3 chưa đánh giá", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_cooperative_that_is_given_under_two_units_leaves_both_without_a_verdict(bool ownFirst)
    {
        using var folder = new TemporaryFolder();
        var lines = File.ReadAllLines(Data);
        var elsewhere = lines[1].Replace(";huyen-mau;", ";xa-mau;", StringComparison.Ordinal);
        string[] pair = ownFirst ? [lines[1], elsewhere] : [elsewhere, lines[1]];
        var members = folder.Write("x.csv", string.Join('\n', [lines[0], .. pair, .. lines[2..]]));
        var data = folder.Write("units.json", $$"""
            [{{File.ReadAllText(Repository.PathOf("tests/Data/huyen-mau-2030.json"))}},
            { "subject": { "id": "xa-mau", "name": "Xã Mẫu" }, "asOf": "2030-12-31", "values": { "htx": 1 } }]
            """);

        var run = Run.Htx(
            "evaluate", "--rules", Repository.PathOf("tests/Data/xep-loai-htx.json"), "--data", data,
            "--scorecard", "tt-09-2017-bnnptnt", "--members", members, "--numbers", "vi", "--format", "json");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("HTX3006", run.Error, StringComparison.Ordinal);
        var verdicts = Regex.Matches(run.Output, "\"classification\": \"(.*?)\"").Select(match => match.Groups[1].Value).ToArray();
        Assert.True(verdicts.Length >= 6);
        Assert.All(verdicts, verdict => Assert.Equal("chưa đánh giá", verdict));
    }

    [Fact]
    public void The_statements_of_a_report_stand_once_behind_what_several_rule_sets_say()
    {
        using var folder = new TemporaryFolder();
        var data = folder.Write("x.json", """{ "subject": { "id": "a", "name": "A" }, "asOf": "2030-12-31", "values": {}, "statements": ["5 + 3 = 9"] }""");

        var output = Run.Htx("rate", "--scorecard", "tt-09-2017-bnnptnt", "--rules", "47-nq-hdnd-2021", "--rules", "htx-diem-2021", "--data", data).Output;

        Assert.Equal(2, output.Split("5 + 3 = 9: sai").Length);
    }

    [Fact]
    public void A_scorecard_out_of_force_and_a_computed_figure_that_makes_no_sense_are_warnings()
    {
        using var folder = new TemporaryFolder();
        var card = folder.Write("x.json", Repository.ReadText("rules/tt-09-2017-bnnptnt.json").Replace("\"from\": null", "\"from\": null, \"to\": \"2029-12-31\"", StringComparison.Ordinal));
        var data = folder.Write("y.json", """{ "subject": { "id": "a", "name": "A" }, "asOf": "2030-12-31", "values": { "realisedRevenue": 900000, "plannedRevenue": 1 } }""");

        Assert.Equal(
            ["HTX3106", "HTX3105"],
            Run.Htx("rate", "--scorecard", card, "--data", data).Error.TrimEnd('\n').Split('\n').Select(line => line.Split("warning ")[1][..7]));
    }

    [Fact]
    public void A_scorecard_that_says_nothing_of_units_cannot_be_counted()
    {
        using var folder = new TemporaryFolder();
        var text = Repository.ReadText("rules/tt-09-2017-bnnptnt.json");
        var card = folder.Write("x.json", text[..text.LastIndexOf(",\n  \"yields\"", StringComparison.Ordinal)] + "\n}");

        var run = Run.Htx(
            "evaluate", "--rules", Repository.PathOf("tests/Data/xep-loai-htx.json"), "--data", Repository.PathOf("tests/Data/huyen-mau-2030.json"),
            "--scorecard", card, "--members", Data, "--numbers", "vi");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("không có “yields”", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evaluate", "--rules", "x", "--data", "x.json", "--members", "x.json")]
    [InlineData("evaluate", "--rules", "x", "--data", "x.json", "--scorecard", "x")]
    [InlineData("evaluate", "--rules", "x", "--data", "x.json", "--scorecard", "x", "--members", "x.csv")]
    [InlineData("rate", "--data", "x.json")]
    [InlineData("rate", "--scorecard", "x", "--data", "x.json", "--format", "xlsx")]
    [InlineData("rate", "--scorecard", "x", "--rules", "x", "--data", "x.json", "--format", "html")]
    public void What_goes_together_is_asked_for(params string[] arguments) => Assert.Equal(2, Run.Htx(arguments).ExitCode);

    [Fact]
    public void A_catalogue_folder_may_hold_scorecards_too()
    {
        using var folder = new TemporaryFolder();
        folder.Write("moi.json", Repository.ReadText("rules/tt-09-2017-bnnptnt.json").Replace("\"tt-09-2017-bnnptnt\"", "\"moi\"", StringComparison.Ordinal));

        Assert.Equal(0, Run.Htx("list", "--catalogue", Repository.PathOf("rules")).ExitCode);
        Assert.Contains("moi (phiên bản 1)\n", Run.Htx("list", "--catalogue", folder.Path).Output, StringComparison.Ordinal);
        Assert.Equal(0, Run.Htx("rate", "--scorecard", "moi", "--data", Data, "--numbers", "vi", "--catalogue", folder.Path).ExitCode);
        Assert.Contains("HTX1010", Run.Htx("rate", "--scorecard", "moi", "--data", Data, "--numbers", "vi").Error, StringComparison.Ordinal);
        folder.Write("hong.json", """{ "criteria": [] }""");
        Assert.Contains("hong.json", Run.Htx("list", "--catalogue", folder.Path).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void List_shows_every_scorecard_and_what_of_it_the_assessor_gives() =>
        Assert.Contains(
            "tt-09-2017-bnnptnt (phiên bản 1)\n  Thông tư 09/2017/TT-BNNPTNT: Phân loại và đánh giá hợp tác xã nông nghiệp\n"
            + "  Hiệu lực: chưa rõ ngày bắt đầu, đến khi được thay thế\n  Thang điểm: 6 tiêu chí, 100 điểm\n  1 tiêu chí do người đánh giá chấm điểm: 2-6\n\n",
            Run.Htx("list").Output, StringComparison.Ordinal);
}
