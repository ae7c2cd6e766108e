using System.Globalization;

namespace Htx.Indicators.Cli.Tests;

public sealed class ReplayTests
{
    [Fact]
    public void A_file_that_fails_while_it_is_read_is_a_diagnostic()
    {
        if (!OperatingSystem.IsLinux())
            return; // Elsewhere no file is known to do so.
        var run = Run.Htx("replay", "/proc/self/mem");

        Assert.Equal((1, "HTX1001"), (run.ExitCode, Assert.Single(run.Codes)));
    }

    private static readonly string[] Evaluate47 = ["evaluate", "--rules", "47-nq-hdnd-2021", "--data", Repository.Sample, "--format", "record"];

    private static string Record47 => Run.Htx(Evaluate47).Output;

    [Fact]
    public void Evaluate_prints_the_record_and_writes_the_same_into_a_file()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "ban-ghi.json");

        Golden.Verify("resolution-47.record.json", Record47);
        Assert.Equal(0, Run.Htx([.. Evaluate47, "--out", path]).ExitCode);
        Assert.Equal(Record47, File.ReadAllText(path));
    }

    [Fact]
    public void Evaluate_writes_many_subjects_and_several_documents_as_a_record_on_each_line_and_replay_reads_them()
    {
        using var folder = new TemporaryFolder();
        var many = folder.Write("nhieu.json", Run.Htx("evaluate", "--rules", "htx-diem-2021", "--data", Repository.PathOf("tests/Data/ba-htx-2021-2022.csv"), "--numbers", "vi", "--format", "record").Output);
        var two = folder.Write("hai.json", Run.Htx(
            "evaluate", "--rules", Repository.PathOf("tests/Data/tinh-giao-2026.json"), "--rules", Repository.PathOf("tests/Data/xa-kinh-te-xa-hoi-2026.json"),
            "--data", Repository.PathOf("tests/Data/xa-mau-2026-11-30.json"), "--format", "record").Output);

        Assert.Equal(4, File.ReadAllLines(many).Length);
        Assert.EndsWith("\n4 bản ghi, 4 còn đúng\n", Run.Htx("replay", many).Output, StringComparison.Ordinal);
        Assert.EndsWith("\nrecords: 2, holding: 2\n", Run.Htx("replay", two, "--lang", "en").Output, StringComparison.Ordinal);
        Assert.Equal(0, Run.Htx("replay", two).ExitCode);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void A_record_as_it_was_written_holds(string language)
    {
        using var record = new TemporaryFile(Run.Htx([.. Evaluate47, "--lang", language]).Output);

        var run = Run.Htx("replay", record.Path);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            "47-nq-hdnd-2021, phiên bản 1; Huyện Tháp Mười, số liệu đến ngày 10/11/2023\n  Còn đúng: 7 chỉ tiêu, 11 nội dung tính lại như đã ghi.\n", run.Output);
    }

    [Theory]
    [InlineData("\"htxMembers\": 2570", "\"htxMembers\": 2571", "nội dung 2.1: kết quả vẫn là “chưa đạt”, nhưng số liệu trong bản ghi là 2.570, tính lại là 2.571.")]
    [InlineData("\"classification\": \"vượt\"", "\"classification\": \"đạt\"", "nội dung 5.1: bản ghi là “đạt”, tính lại là “vượt”; (35 + 70) / 140")]
    [InlineData("\"sha256\": \"d34f", "\"sha256\": \"0000", "bộ chỉ tiêu mang theo trong bản ghi không phải bộ đã dùng: SHA-256 ghi là 0000")]
    [InlineData("\"reach\": 40", "\"reach\": 30", "bộ chỉ tiêu mang theo trong bản ghi không phải bộ đã dùng")]
    [InlineData("\"name\": \"Huyện Tháp Mười\"", "\"name\": \"Huyện Khác\"", "bản ghi đã bị sửa sau khi lập")]
    public void A_record_that_was_tampered_with_does_not_hold_and_it_is_said_where(string from, string to, string said)
    {
        using var record = new TemporaryFile(Record47.Replace(from, to, StringComparison.Ordinal));

        var run = Run.Htx("replay", record.Path);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("  Không còn đúng:\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("bản ghi đã bị sửa sau khi lập", run.Output, StringComparison.Ordinal);
        Assert.Contains(said, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_set_from_a_file_by_its_id_or_from_a_catalogue_is_held_against_the_hash()
    {
        using var record = new TemporaryFile(Record47);
        using var folder = new TemporaryFolder();
        var changed = folder.Write("47-nq-hdnd-2021.json", File.ReadAllText(Repository.Rules47).Replace("\"atLeast\": 2600", "\"atLeast\": 2570", StringComparison.Ordinal));

        Assert.Equal(0, Run.Htx("replay", record.Path, "--rules", Repository.Rules47).ExitCode);
        Assert.Equal(0, Run.Htx("replay", record.Path, "--rules", "47-nq-hdnd-2021").ExitCode);
        Assert.All([Run.Htx("replay", record.Path, "--rules", changed), Run.Htx("replay", record.Path, "--catalogue", folder.Path)], run =>
        {
            Assert.Equal(1, run.ExitCode);
            Assert.Contains("không phải bộ đã dùng khi lập bản ghi", run.Output, StringComparison.Ordinal);
            Assert.Contains("nội dung 2.1: bản ghi là “chưa đạt”, tính lại là “đạt”", run.Output, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void What_was_changed_in_a_rule_set_is_told_once_for_many_records()
    {
        using var folder = new TemporaryFolder();
        // Records of two documents side by side.
        var both = Run.Htx([.. Evaluate47[..3], "--rules", "49-ctr-tu-2023", .. Evaluate47[3..]]).Output;
        var records = folder.Write("ban-ghi.jsonl", both + both + both);
        var changed = folder.Write("47-nq-hdnd-2021.json", File.ReadAllText(Repository.Rules47)
            .Replace("\"atLeast\": 2600", "\"atLeast\": 2570", StringComparison.Ordinal)
            .Replace("\"atLeast\": 3200", "\"atLeast\": 3300", StringComparison.Ordinal));

        var run = Run.Htx("replay", records, "--rules", changed);

        Assert.Equal(3, run.Output.Split("nội dung 2.1: bản ghi là “chưa đạt”, tính lại là “đạt”").Length - 1);
        Assert.Equal(2, run.Output.Split("không phải bộ đã dùng khi lập bản ghi").Length - 1);
        Assert.Equal(4, run.Output.Split(" điểm khác như đã nêu ở một bản ghi trên.\n").Length - 1);
        Assert.Equal(2, run.Output.Split("  - bộ chỉ tiêu: 3 điểm khác").Length - 1);
        var told = run.Output.Split('\n').Where(line => line.StartsWith("  - bộ chỉ tiêu đã đổi: ", StringComparison.Ordinal)).ToArray();
        Assert.Equal(told.Distinct(), told);
        Assert.EndsWith("6 bản ghi, 0 còn đúng\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_in_a_record_never_opens_a_file()
    {
        using var folder = new TemporaryFolder();
        var rules = folder.Write("ten-tep", File.ReadAllText(Repository.Rules47));
        var there = Directory.GetCurrentDirectory();
        var id = Path.GetRelativePath(there, rules);
        using var record = new TemporaryFile(Record47.Replace("\"ruleSet\": {\n    \"id\": \"47-nq-hdnd-2021\"", $"\"ruleSet\": {{\n    \"id\": \"{id.Replace('\\', '/')}\"", StringComparison.Ordinal));
        using var unknown = new TemporaryFile(Record47.Replace("\"ruleSet\": {\n    \"id\": \"47-nq-hdnd-2021\"", "\"ruleSet\": {\n    \"id\": \"47-nq-hdnd\"", StringComparison.Ordinal));

        Assert.Equal(["HTX1209"], Run.Htx("replay", record.Path, "--catalogue", Repository.PathOf("rules")).Codes);
        Assert.Equal(["HTX1009"], Run.Htx("replay", unknown.Path, "--catalogue", Repository.PathOf("rules")).Codes);
    }

    [Fact]
    public void A_file_that_is_no_record_exits_1_and_wrong_usage_2()
    {
        using var none = new TemporaryFile("{}");

        Assert.Equal(["HTX1203"], Run.Htx("replay", none.Path).Codes);
        Assert.Equal((1, ""), (Run.Htx("replay", none.Path).ExitCode, Run.Htx("replay", none.Path).Output));
        Assert.Equal(1, Run.Htx("replay", Repository.Sample).ExitCode);
        Assert.Equal(2, Run.Htx("replay").ExitCode);
        Assert.Equal(2, Run.Htx("replay", none.Path, "--lang", "fr").ExitCode);
    }

    [Fact]
    public void Another_version_of_the_library_is_told_and_is_no_difference()
    {
        var text = Record47;
        var version = text.Split("\"library\": \"")[1].Split('"')[0];
        using var record = new TemporaryFile(text.Replace($"\"library\": \"{version}\"", "\"library\": \"0.0.1\"", StringComparison.Ordinal));

        Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $"  Lập bằng phiên bản 0.0.1 của thư viện, tính lại bằng phiên bản {version}.\n"),
            Run.Htx("replay", record.Path).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ban-ghi.json")]
    [InlineData("ban-ghi.jsonl")]
    [InlineData("ban-ghi")]
    public void Check_reads_every_record_of_a_file_whatever_it_is_called_and_however_long_it_is(string name)
    {
        using var folder = new TemporaryFolder();
        var line = File.ReadAllText(folder.Write("mot.json", Run.Htx([.. Evaluate47[..3], "--rules", "49-ctr-tu-2023", .. Evaluate47[3..]]).Output)).Split('\n')[0] + "\n";
        var broken = line.Replace("\"language\":\"vi\"", "\"language\":\"fr\"", StringComparison.Ordinal);
        var good = folder.Write("tot-" + name, string.Concat(Enumerable.Repeat(line, 200)));
        var bad = folder.Write(name, "không phải JSON\n" + string.Concat(Enumerable.Repeat(line, 100)) + broken + line);

        Assert.True(new FileInfo(good).Length > 2 * 1024 * 1024);
        Assert.Equal((0, $"{good}: không có lỗi\n", ""), (Run.Htx("check", good).ExitCode, Run.Htx("check", good).Output, Run.Htx("check", good).Error));
        Assert.Equal(["HTX1005", "HTX1206"], Run.Htx("check", bad).Codes);
        Assert.Contains($"{bad}(102,", Run.Htx("check", bad).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_knows_a_record_by_its_key()
    {
        using var record = new TemporaryFile(Record47);
        using var broken = new TemporaryFile(Record47.Replace("\"language\": \"vi\"", "\"language\": \"fr\"", StringComparison.Ordinal));

        Assert.Equal((0, ""), (Run.Htx("check", record.Path).ExitCode, Run.Htx("check", record.Path).Error));
        Assert.Equal(["HTX1206"], Run.Htx("check", broken.Path).Codes);
    }
}
