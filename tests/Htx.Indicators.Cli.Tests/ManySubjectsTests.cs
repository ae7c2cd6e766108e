using System.Text;
using System.Text.Json;

namespace Htx.Indicators.Cli.Tests;

public sealed class ManySubjectsTests
{
    private static readonly string Table = Repository.PathOf("tests/Data/ba-htx-2021-2022.csv");

    [Theory]
    [InlineData("text", "vi", "many-subjects.txt")]
    [InlineData("text", "en", "many-subjects.en.txt")]
    [InlineData("markdown", "vi", "many-subjects.md")]
    [InlineData("json", "vi", "many-subjects.json")]
    public void Many_subjects_are_reported_one_by_one_and_together(string format, string language, string golden)
    {
        var run = Run.Htx("evaluate", "--rules", "htx-diem-2021", "--data", Table, "--numbers", "vi", "--noun", "HTX", "--format", format, "--lang", language);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Golden.Verify(golden, run.Output);
    }

    [Fact]
    public void JSON_lines_hold_one_assessment_each_and_the_totals_last()
    {
        var lines = Run.Htx("evaluate", "--rules", "htx-diem-2021", "--data", Table, "--numbers", "vi", "--format", "jsonl").Output.TrimEnd('\n').Split('\n');

        Assert.Equal(["htx-a", "htx-b", "htx-c", "htx-a"], lines[..^1].Select(line => JsonDocument.Parse(line).RootElement.GetProperty("subject").GetProperty("id").GetString()));
        var group = JsonDocument.Parse(lines[^1]).RootElement;
        Assert.Equal([3, 1], group.GetProperty("group").GetProperty("days").EnumerateArray().Select(day => day.GetProperty("subjects").GetInt32()));
        Assert.Equal(0, group.GetProperty("refused").GetInt32());
    }

    [Fact]
    public void The_statements_of_each_subject_stand_with_its_report()
    {
        using var folder = new TemporaryFolder();
        static string Set(string id, string statement) => $$"""{ "subject": { "id": "{{id}}", "name": "Xã {{id}}" }, "asOf": "2024-12-31", "values": {}, "statements": ["{{statement}}"] }""";
        var path = folder.Write("x.json", $"[{Set("a", "5 + 3 = 8")},{Set("b", "5 + 3 = 9")}]");

        var text = Run.Htx("evaluate", "--rules", "47-nq-hdnd-2021", "--data", path).Output;

        var (first, second) = (text.IndexOf("1 phép tính, đúng.\n", StringComparison.Ordinal), text.IndexOf("1 phép tính, sai.\n  5 + 3 = 9: sai: các số cho 8\n", StringComparison.Ordinal));
        Assert.InRange(text.IndexOf("Xã b, số liệu", StringComparison.Ordinal), first + 1, second - 1);
    }

    [Fact]
    public void A_bad_row_is_named_and_left_out_and_the_exit_code_says_so()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("x.csv", "subject.id;subject.name;asOf;htxMembers\na;A;31/12/2024;2.600\nb;B;31/12/2024;2600.5\nc;C;31/12/2024;2.599\n");

        var run = Run.Htx("evaluate", "--rules", "47-nq-hdnd-2021", "--data", path, "--numbers", "vi", "--noun", "xã");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("x.csv(3,1): error HTX3205", run.Error, StringComparison.Ordinal);
        Assert.Contains("2.1 1/2 xã đạt; 1 chưa đạt", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("Chưa tính 1 bộ số liệu có lỗi; sửa rồi chạy lại trước khi dùng kết quả tổng hợp.\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "")]
    [InlineData("markdown", "")]
    [InlineData("html", "")]
    [InlineData("csv", "\n;;;;;;;;;;;;;;;;;;;")]
    public void A_bad_row_is_said_in_every_form(string format, string before)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("x.csv", "subject.id;subject.name;asOf;htxMembers\na;A;31/12/2024;2.600\nb;B;31/12/2024;2600.5\n");

        var output = Run.Htx("evaluate", "--rules", "47-nq-hdnd-2021", "--data", path, "--numbers", "vi", "--format", format).Output;

        Assert.Contains($"{before}{(format == "csv" ? "\"" : "")}Chưa tính 1 bộ số liệu có lỗi; sửa", output, StringComparison.Ordinal);
        Assert.DoesNotContain("đọc được hết", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x.csv", "subject.id;subject.name;htxMembers\na;A;1\n")]
    [InlineData("x.csv", "subject.id;subject.name;asOf\n")]
    [InlineData("x.json", "[{ \"subject\": { \"id\": \"a\", \"name\": \"A\" }, \"asOf\": \"2024-12-31\", \"values\": {} }")]
    [InlineData("x.jsonl", "")]
    public void What_nobody_can_count_is_said_apart(string name, string text)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(name, text);
        string[] command = ["evaluate", "--rules", "47-nq-hdnd-2021", "--data", path, .. name.EndsWith("csv", StringComparison.Ordinal) ? ["--numbers", "vi"] : Array.Empty<string>()];

        var (shown, json) = (Run.Htx(command), Run.Htx([.. command, "--format", "json"]));

        Assert.Equal((1, 1), (shown.ExitCode, json.ExitCode));
        Assert.Contains("Tệp số liệu có chỗ hỏng nên không đọc được hết", shown.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Chưa tính", shown.Output, StringComparison.Ordinal);
        var root = JsonDocument.Parse(json.Output).RootElement;
        Assert.Equal((0, true), (root.GetProperty("refused").GetInt32(), root.GetProperty("unread").GetBoolean()));
        if (!name.EndsWith("csv", StringComparison.Ordinal) && text.Length > 0)
            return;
        Assert.Equal("{\"group\":null,\"refused\":0,\"unread\":true}\n", Run.Htx([.. command, "--format", "jsonl"]).Output);
    }

    [Fact]
    public void A_table_set_apart_by_tabs_is_a_table()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("x.tsv", "subject.id\tsubject.name\tasOf\thtxMembers\na\tA\t31/12/2024\t2.600\n");

        Assert.Contains("2.1 1/1 xã đạt", Run.Htx("evaluate", "--rules", "47-nq-hdnd-2021", "--data", path, "--numbers", "vi", "--noun", "xã").Output, StringComparison.Ordinal);
        Assert.Equal(2, Run.Htx("evaluate", "--rules", "47-nq-hdnd-2021", "--data", path).ExitCode);
    }

    [Fact]
    public void Under_strict_a_row_with_a_warning_is_left_out()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("x.csv", "subject.id;subject.name;asOf;htxMembers\na;A;31/12/2024;-1\nc;C;31/12/2024;2.599\n");

        var run = Run.Htx("evaluate", "--rules", "47-nq-hdnd-2021", "--data", path, "--numbers", "vi", "--strict");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Chưa tính 1 bộ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x.csv", "subject.id;subject.name;asOf;effectiveMultiServiceHtx;htx\na;A;31/12/2024;1;5\nb;B;31/12/2019;5;4\n", "(3,1)", "")]
    [InlineData("x.jsonl", "{ \"subject\": { \"id\": \"b\", \"name\": \"B\" }, \"asOf\": \"2019-12-31\", \"values\": { \"effectiveMultiServiceHtx\": 5, \"htx\": 4 } }", "(1,1)", "")]
    [InlineData("x.json", "[\n { \"subject\": { \"id\": \"b\", \"name\": \"B\" }, \"asOf\": \"2019-12-31\", \"values\": { \"effectiveMultiServiceHtx\": 5, \"htx\": 4 } } ]", "(2,2)", "[0].")]
    [InlineData("x.json", "{ \"subject\": { \"id\": \"b\", \"name\": \"B\" }, \"asOf\": \"2019-12-31\", \"values\": { \"effectiveMultiServiceHtx\": 5, \"htx\": 4 } }", "", "")]
    public void What_only_judging_brings_to_light_is_placed_at_its_subject(string name, string text, string place, string set)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(name, text);

        string[] numbers = name == "x.csv" ? ["--numbers", "vi"] : [];
        var lines = Run.Htx(["evaluate", "--rules", "47-nq-hdnd-2021", "--data", path, .. numbers]).Error.TrimEnd('\n').Split('\n');

        Assert.Equal(2, lines.Length);
        Assert.StartsWith($"{path}{place}: warning HTX3106: ", lines[0], StringComparison.Ordinal);
        Assert.EndsWith($" [{set}asOf]", lines[0], StringComparison.Ordinal);
        Assert.StartsWith($"{path}{place}: warning HTX3105: ", lines[1], StringComparison.Ordinal);
        Assert.EndsWith($" [{set}values.effectiveMultiServiceShare]", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_on_a_rated_member_is_placed_at_its_row()
    {
        using var folder = new TemporaryFolder();
        var members = folder.Write("m.csv", "subject.id;subject.name;subject.partOf;asOf;realisedRevenue;plannedRevenue\na;A;huyen-mau;31/12/2030;1;1\nb;B;huyen-mau;31/12/2030;900000;1\n");

        var run = Run.Htx(
            "evaluate", "--rules", Repository.PathOf("tests/Data/xep-loai-htx.json"), "--data", Repository.PathOf("tests/Data/huyen-mau-2030.json"),
            "--scorecard", "tt-09-2017-bnnptnt", "--members", members, "--numbers", "vi");

        Assert.StartsWith($"{members}(3,1): warning HTX3105: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evaluate", "--rules", "htx-diem-2021", "--data", "x.csv")]
    [InlineData("check", "x.csv")]
    public void How_numbers_are_written_is_asked_and_never_guessed(params string[] arguments)
    {
        var run = Run.Htx(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--numbers vi", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_is_checked_against_the_rule_sets_named_with_it()
    {
        var run = Run.Htx("check", Repository.PathOf("rules/htx-diem-2021.json"), Table, "--numbers", "vi");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains($"{Table}: không có lỗi", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("so-lieu.xlsx")]
    [InlineData("so-lieu.csv")]
    public void A_workbook_given_as_figures_is_refused_with_what_to_save_it_as(string name)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, name);
        Assert.Equal(0, Run.Htx("evaluate", "--rules", "47-nq-hdnd-2021", "--data", Repository.Sample, "--format", "xlsx", "--out", path).ExitCode);

        var run = Run.Htx("evaluate", "--rules", "47-nq-hdnd-2021", "--data", path, "--numbers", "vi");

        Assert.Equal((1, "HTX1004"), (run.ExitCode, Assert.Single(run.Codes)));
        Assert.Contains("bảng tính (.xlsx, .xls, .ods) thì lưu dạng “CSV UTF-8”", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_very_many_defects_alike_the_rest_is_counted()
    {
        using var folder = new TemporaryFolder();
        var rows = string.Concat(Enumerable.Range(0, 1_234).Select(i => $"s{i};S;31/12/2024;x\n"));
        var path = folder.Write("x.csv", "subject.id;subject.name;asOf;htxMembers\n" + rows);

        var run = Run.Htx("evaluate", "--rules", "47-nq-hdnd-2021", "--data", path, "--numbers", "vi");

        Assert.Equal((1, 1_001), (run.ExitCode, run.Error.Count(c => c == '\n')));
        Assert.EndsWith("htx: còn 234 lần HTX3205 không liệt kê.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_of_a_rule_set_of_a_folder_says_how_to_judge_by_that_folder()
    {
        using var folder = new TemporaryFolder();
        var (path, catalogue) = (Path.Combine(folder.Path, "mau.csv"), Repository.PathOf("docs/examples/walkthrough"));

        var run = Run.Htx("template", "--rules", "60-nq-hdnd-2025", "--catalogue", catalogue, "--out", path);

        Assert.Contains($"htx evaluate --rules 60-nq-hdnd-2025 --catalogue {catalogue} --data {path} --numbers vi", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void No_template_has_one_column_for_figures_in_two_units()
    {
        using var folder = new TemporaryFolder();
        var text = Repository.ReadText("rules/47-nq-hdnd-2021.json");
        var other = folder.Write("b.json", text.Replace("\"unit\": \"THT\"", "\"unit\": \"tổ\"", StringComparison.Ordinal).Replace("\"47-nq-hdnd-2021\"", "\"b\"", StringComparison.Ordinal));
        var path = Path.Combine(folder.Path, "x.csv");

        var run = Run.Htx("template", "--rules", "47-nq-hdnd-2021", "--rules", other, "--out", path);

        Assert.Equal((1, "HTX3007"), (run.ExitCode, run.Codes.Distinct().Single()));
        Assert.StartsWith($"47-nq-hdnd-2021 + {other}: error HTX3007: “newCraftGroups” tính bằng “THT” theo một bộ chỉ tiêu, bằng “tổ” theo bộ khác", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void A_template_is_written_once_and_never_over_a_file()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "mau.csv");

        var first = Run.Htx("template", "--rules", "47-nq-hdnd-2021", "--out", path);
        var second = Run.Htx("template", "--rules", "47-nq-hdnd-2021", "--out", path);

        Assert.Equal((0, 1), (first.ExitCode, second.ExitCode));
        Assert.Contains($"htx evaluate --rules 47-nq-hdnd-2021 --data {path} --numbers vi", first.Output, StringComparison.Ordinal);
        Assert.Equal([.. Encoding.UTF8.GetPreamble(), .. "Mã đối tượng;"u8], File.ReadAllBytes(path)[..23]);
    }
}
