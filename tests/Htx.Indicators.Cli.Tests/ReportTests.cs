namespace Htx.Indicators.Cli.Tests;

public sealed class ReportTests
{
    private static readonly string Sample = Repository.PathOf("samples/thap-muoi-2023-11-10.json");
    private static readonly string[] Files = ["bao-cao.md", "ket-qua.json", "phu-luc.csv", "phu-luc.html", "phu-luc.xlsx"];

    [Fact]
    public void Report_writes_every_form_into_a_folder_and_says_what_it_wrote()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "moi", "bao-cao-2023");

        var run = Run.Htx("report", "--rules", "47-nq-hdnd-2021", "--data", Sample, "--out", path);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Files, FilesIn(path));
        Assert.All(Files, name => Assert.Contains($"Đã ghi {Path.Combine(path, name)}\n", run.Output, StringComparison.Ordinal));
        Assert.Equal(Repository.ReadText("tests/Golden/resolution-47.html"), File.ReadAllText(Path.Combine(path, "phu-luc.html")));
        Assert.Equal(Repository.ReadText("tests/Golden/resolution-47.json"), File.ReadAllText(Path.Combine(path, "ket-qua.json")));
    }

    [Fact]
    public void A_report_of_many_subjects_is_the_same_as_each_form_alone()
    {
        using var folder = new TemporaryFolder();
        string[] input = ["--rules", "htx-diem-2021", "--data", Repository.PathOf("tests/Data/ba-htx-2021-2022.csv"), "--numbers", "vi", "--noun", "HTX"];

        var run = Run.Htx(["report", .. input, "--out", folder.Path]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        foreach (var (name, form) in new[] { ("bao-cao.md", "markdown"), ("ket-qua.json", "json"), ("phu-luc.csv", "csv"), ("phu-luc.html", "html"), ("phu-luc.xlsx", "xlsx") })
        {
            var alone = Path.Combine(folder.Path, "x");
            Assert.Equal(0, Run.Htx(["evaluate", .. input, "--format", form, "--out", alone]).ExitCode);
            Assert.Equal(File.ReadAllBytes(alone), File.ReadAllBytes(Path.Combine(folder.Path, name)));
        }
    }

    [Theory]
    [InlineData("report", "x.json")]
    [InlineData("evaluate", "khong-co/ket-qua.txt")]
    [InlineData("evaluate", ".")]
    public void A_place_that_cannot_be_written_is_named_with_what_to_look_at(string command, string place)
    {
        using var folder = new TemporaryFolder();
        folder.Write("x.json", "{}");
        var path = Path.Combine(folder.Path, place);

        var refusal = Assert.Throws<IOException>(() => Run.Htx(command, "--rules", "47-nq-hdnd-2021", "--data", Sample, "--out", path));

        Assert.StartsWith($"không ghi được “{path}”; kiểm tra thư mục, quyền ghi", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(["x.json"], FilesIn(folder.Path));
    }

    [Fact]
    public void A_folder_in_the_place_of_one_file_keeps_all_of_them_from_being_written()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "phu-luc.xlsx"));

        Assert.Throws<IOException>(() => Run.Htx("report", "--rules", "47-nq-hdnd-2021", "--data", Sample, "--out", folder.Path));

        Assert.Empty(FilesIn(folder.Path));
    }

    [Fact]
    public void Files_beside_a_result_are_left_alone_whatever_they_are_called()
    {
        using var folder = new TemporaryFolder();
        folder.Write("phu-luc.csv.tmp", "của tôi");

        Assert.Equal(0, Run.Htx("report", "--rules", "47-nq-hdnd-2021", "--data", Sample, "--out", folder.Path).ExitCode);

        Assert.Equal("của tôi", File.ReadAllText(Path.Combine(folder.Path, "phu-luc.csv.tmp")));
        Assert.Equal(6, FilesIn(folder.Path).Count());
    }

    [Fact]
    public void A_link_that_was_laid_in_the_place_of_a_result_is_replaced_and_never_followed()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        var other = folder.Write("khac.txt", "không đụng đến");
        var report = Path.Combine(folder.Path, "bao-cao");
        Directory.CreateDirectory(report);
        foreach (var name in new[] { "phu-luc.csv", "phu-luc.csv.tmp" })
            File.CreateSymbolicLink(Path.Combine(report, name), other);

        Assert.Equal(0, Run.Htx("report", "--rules", "47-nq-hdnd-2021", "--data", Sample, "--out", report).ExitCode);

        Assert.Equal("không đụng đến", File.ReadAllText(other));
        Assert.Null(new FileInfo(Path.Combine(report, "phu-luc.csv")).LinkTarget);
    }

    /// <summary>Whoever may would otherwise put a file in the place of /dev/null.</summary>
    [Fact]
    public void A_result_never_takes_the_place_of_a_device()
    {
        if (!Directory.Exists("/dev"))
            return;
        var path = $"/dev/htx-{Guid.NewGuid():N}";

        Assert.Throws<IOException>(() => Run.Htx("evaluate", "--rules", "47-nq-hdnd-2021", "--data", Sample, "--out", path));

        Assert.False(File.Exists(path));
    }

    [Theory]
    [InlineData("{ \"subject\": 7 }")]
    [InlineData("[{ \"subject\": 7 }]")]
    public void Bad_figures_leave_no_file_and_what_was_there_stays(string figures)
    {
        using var folder = new TemporaryFolder();
        var data = folder.Write("x.json", figures);
        folder.Write("phu-luc.html", "cũ");

        var run = Run.Htx("report", "--rules", "47-nq-hdnd-2021", "--data", data, "--out", folder.Path);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(["phu-luc.html", "x.json"], FilesIn(folder.Path));
        Assert.Equal("cũ", File.ReadAllText(Path.Combine(folder.Path, "phu-luc.html")));
        Assert.EndsWith($"htx: không ghi báo cáo mới; “{Path.Combine(folder.Path, "phu-luc.html")}” và các tệp khác có sẵn ở đó là của lần trước.\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evaluate", "text")]
    [InlineData("evaluate", "xlsx")]
    [InlineData("evaluate", "verdicts")]
    [InlineData("rate", "csv")]
    public void A_result_of_many_sets_is_not_written_over_where_none_of_them_can_be_read(string command, string form)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("y", "cũ");
        string[] by = command == "rate" ? ["--scorecard", "tt-09-2017-bnnptnt"] : ["--rules", "47-nq-hdnd-2021"];

        Assert.Equal(1, Run.Htx([command, .. by, "--data", folder.Write("x.jsonl", "{ \"subject\": 7 }\n[]\n"), "--format", form, "--out", path]).ExitCode);
        Assert.Equal("cũ", File.ReadAllText(path));
    }

    [Fact]
    public void A_report_file_that_another_program_holds_keeps_all_five_as_they_were()
    {
        using var folder = new TemporaryFolder();
        var first = folder.Write("phu-luc.html", "cũ");
        using var held = new FileStream(folder.Write("ket-qua.json", "cũ"), FileMode.Open, FileAccess.Read, FileShare.None);

        var refusal = Assert.Throws<IOException>(() => Run.Htx("report", "--rules", "47-nq-hdnd-2021", "--data", Sample, "--out", folder.Path));

        Assert.Contains("ket-qua.json", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("cũ", File.ReadAllText(first));
        Assert.Equal(["ket-qua.json", "phu-luc.html"], FilesIn(folder.Path));
    }

    [Fact]
    public void Nor_over_a_file_of_the_catalogue_nor_through_a_link_of_a_folder()
    {
        if (OperatingSystem.IsWindows())
            return; // Nobody may make a link there.
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "cat"));
        var rules = Path.Combine(folder.Path, "cat", "r.json");
        File.Copy(Repository.Rules47, rules);
        var before = File.ReadAllBytes(rules);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "lnk"), Path.Combine(folder.Path, "cat"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "r.json"), rules);
        string[][] commands =
        [
            ["--catalogue", Path.Combine(folder.Path, "cat"), "--rules", "47-nq-hdnd-2021", "--out", rules],
            ["--catalogue", Path.Combine(folder.Path, "lnk"), "--rules", "47-nq-hdnd-2021", "--out", rules],
            ["--rules", rules, "--out", Path.Combine(folder.Path, "lnk", "r.json")],
            ["--rules", Path.Combine(folder.Path, "lnk", "r.json"), "--out", rules],
            ["--rules", Path.Combine(folder.Path, "r.json"), "--out", rules],
        ];

        foreach (var command in commands)
        {
            var run = Run.Htx(["evaluate", "--data", Repository.Sample, .. command]);

            Assert.Equal(2, run.ExitCode);
            Assert.Contains("là tệp đang đọc, không ghi kết quả đè lên", run.Error, StringComparison.Ordinal);
            Assert.Equal(before, File.ReadAllBytes(rules));
        }

        Assert.Equal(0, Run.Htx("evaluate", "--data", Repository.Sample, "--catalogue", Path.Combine(folder.Path, "cat"), "--rules", "47-nq-hdnd-2021", "--out", Path.Combine(folder.Path, "cat", "x.txt")).ExitCode);
    }

    [Theory]
    [InlineData("evaluate", "phu-luc.csv", "--rules", "htx-diem-2021")]
    [InlineData("rate", "phu-luc.csv", "--scorecard", "tt-09-2017-bnnptnt")]
    [InlineData("report", ".", "--rules", "htx-diem-2021")]
    public void A_result_is_never_written_over_the_figures_it_comes_from(string command, string place, string option, string id)
    {
        using var folder = new TemporaryFolder();
        var data = folder.Write("phu-luc.csv", File.ReadAllText(Repository.PathOf("tests/Data/ba-htx-2021-2022.csv")));
        var before = File.ReadAllBytes(data);

        var run = Run.Htx(command, option, id, "--data", data, "--numbers", "vi", "--out", Path.Combine(folder.Path, place));

        Assert.Equal((2, $"htx: “{data}” là tệp đang đọc, không ghi kết quả đè lên; chọn tên hay thư mục khác cho --out.\n"), (run.ExitCode, run.Error));
        Assert.Equal(before, File.ReadAllBytes(data));
        Assert.Equal(["phu-luc.csv"], FilesIn(folder.Path));
    }

    [Fact]
    public void A_result_is_never_written_over_a_rule_set()
    {
        using var folder = new TemporaryFolder();
        var rules = folder.Write("47.json", Repository.ReadText("rules/47-nq-hdnd-2021.json"));

        var run = Run.Htx("evaluate", "--rules", rules, "--data", Sample, "--format", "json", "--out", rules);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(Repository.ReadText("rules/47-nq-hdnd-2021.json"), File.ReadAllText(rules));
    }

    [Theory]
    [InlineData("evaluate", "--rules", "47-nq-hdnd-2021", "ket-qua.json")]
    [InlineData("rate", "--scorecard", "tt-09-2017-bnnptnt", "ket-qua.json")]
    [InlineData("report", "--rules", "47-nq-hdnd-2021", ".")]
    public void A_result_is_never_written_over_a_file_of_the_catalogue(string command, string option, string id, string place)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("ket-qua.json", Repository.ReadText("rules/49-ctr-tu-2023.json"));

        var run = Run.Htx(command, option, id, "--catalogue", folder.Path, "--data", Sample, "--out", Path.Combine(folder.Path, place));

        Assert.Equal((2, $"htx: “{file}” là tệp đang đọc, không ghi kết quả đè lên; chọn tên hay thư mục khác cho --out.\n"), (run.ExitCode, run.Error));
        Assert.Equal(Repository.ReadText("rules/49-ctr-tu-2023.json"), File.ReadAllText(file));
        Assert.Equal(["ket-qua.json"], FilesIn(folder.Path));
    }

    [Fact]
    public void A_result_beside_the_files_of_a_catalogue_is_written()
    {
        using var folder = new TemporaryFolder();
        folder.Write("49.json", Repository.ReadText("rules/49-ctr-tu-2023.json"));
        folder.Write("49.txt", "cũ");

        var run = Run.Htx("evaluate", "--rules", "47-nq-hdnd-2021", "--catalogue", folder.Path, "--data", Sample, "--out", Path.Combine(folder.Path, "49.txt"));

        Assert.Equal(0, run.ExitCode);
        Assert.NotEqual("cũ", File.ReadAllText(Path.Combine(folder.Path, "49.txt")));
    }

    [Theory]
    [InlineData("that/47.json", "loi/47.json")]
    [InlineData("loi/47.json", "that/47.json")]
    [InlineData("loi/trong/47.json", "that/trong/47.json")]
    [InlineData("ten.json", "that/47.json")]
    [InlineData("ten.json", "loi/47.json")]
    [InlineData("ten-nua.json", "ten.json")]
    [InlineData("", "that/47.json")]
    public void A_result_is_never_written_over_a_file_that_is_read_through_links(string rules, string place)
    {
        if (OperatingSystem.IsWindows())
            return; // Links are not for everybody there.
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "that", "trong"));
        var text = Repository.ReadText("rules/47-nq-hdnd-2021.json");
        folder.Write("that/47.json", text);
        folder.Write("that/trong/47.json", text);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "loi"), "that");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "ten.json"), "loi/47.json");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "ten-nua.json"), "ten.json");
        string[] by = rules.Length == 0 ? ["--rules", "47-nq-hdnd-2021", "--catalogue", folder.Path] : ["--rules", Path.Combine(folder.Path, rules)];

        var run = Run.Htx(["evaluate", .. by, "--data", Sample, "--out", Path.Combine(folder.Path, place)]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("là tệp đang đọc, không ghi kết quả đè lên", run.Error, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(Path.Combine(folder.Path, "that", "47.json")));
        Assert.Equal(text, File.ReadAllText(Path.Combine(folder.Path, "that", "trong", "47.json")));
    }

    [Fact]
    public void A_link_in_the_place_of_a_result_is_replaced_and_what_it_leads_to_stays()
    {
        if (OperatingSystem.IsWindows())
            return; // Links are not for everybody there.
        using var folder = new TemporaryFolder();
        var text = Repository.ReadText("rules/47-nq-hdnd-2021.json");
        var rules = folder.Write("47.json", text);
        var link = Path.Combine(folder.Path, "ten.json");
        File.CreateSymbolicLink(link, rules);

        Assert.Equal(0, Run.Htx("evaluate", "--rules", rules, "--data", Sample, "--out", link).ExitCode);
        Assert.Equal(text, File.ReadAllText(rules));
        Assert.Null(new FileInfo(link).LinkTarget);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("html")]
    [InlineData("csv")]
    public void A_form_in_a_file_is_what_is_printed_without_one(string form)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "x");
        string[] input = ["evaluate", "--rules", "47-nq-hdnd-2021", "--data", Sample, "--format", form];

        Assert.Equal(0, Run.Htx([.. input, "--out", path]).ExitCode);

        Assert.Equal(Run.Htx(input).Output, System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(path)));
    }

    [Fact]
    public void A_workbook_is_not_printed()
    {
        var run = Run.Htx("evaluate", "--rules", "47-nq-hdnd-2021", "--data", Sample, "--format", "xlsx");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--out", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_form_stands_on_the_page_of_forms_for_assessments_and_for_ratings() =>
        Assert.All(EvaluateCommand.Forms, form => Assert.Equal(RatingForm.Names.Contains(form) ? 2 : 1, Repository.ReadText("docs/outputs.md").Split($"\n| `{form}` |").Length - 1));

    private static IEnumerable<string?> FilesIn(string path) => Directory.GetFiles(path).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
