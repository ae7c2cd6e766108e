using System.Text.Json;

namespace Htx.Indicators.Cli.Tests;

/// <summary><c>htx evaluate --format verdicts</c>: a row for each set, and nothing else than in the other forms.</summary>
public sealed class VerdictTests
{
    private const string Broken = "subject.id;subject.name;asOf;htxMembers\na;A;31/12/2024;2.600\nb;B;31/12/2024;2600.5\nc;C;31/12/2024;2.599\n";

    private static readonly string Table = Repository.PathOf("tests/Data/ba-htx-2021-2022.csv");

    public static TheoryData<string[]> Inputs => new(
        ["--rules", "47-nq-hdnd-2021", "--data", Repository.Sample],
        ["--rules", "47-nq-hdnd-2021", "--rules", "20-nq-tw-2022", "--rules", "49-ctr-tu-2023", "--data", Repository.PathOf("samples/thap-muoi-2023-08-30.json")],
        ["--rules", "than-uyen-2025", "--data", Repository.PathOf("samples/than-uyen-2023-12-31.json")],
        ["--rules", "htx-diem-2021", "--data", Table, "--numbers", "vi"],
        ["--rules", Repository.PathOf("tests/Data/tinh-giao-2026.json"), "--rules", Repository.PathOf("tests/Data/xa-kinh-te-xa-hoi-2026.json"), "--data", Repository.PathOf("tests/Data/xa-mau-2026-11-30.json")],
        [
            "--rules", Repository.PathOf("tests/Data/xep-loai-htx.json"), "--data", Repository.PathOf("tests/Data/huyen-mau-2030.json"),
            "--scorecard", "tt-09-2017-bnnptnt", "--members", Repository.PathOf("tests/Data/htx-xep-loai-2030.csv"), "--numbers", "vi",
        ]);

    [Theory]
    [InlineData("vi", "verdicts.csv")]
    [InlineData("en", "verdicts.en.csv")]
    public void Many_subjects_by_two_documents_are_one_table(string language, string golden)
    {
        var run = Run.Htx("evaluate", "--rules", "47-nq-hdnd-2021", "--rules", "49-ctr-tu-2023", "--data", Repository.PathOf("tests/Data/xa-bang-tinh.csv"), "--numbers", "vi", "--format", "verdicts", "--lang", language);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal('\uFEFF', run.Output[0]);
        Golden.Verify(golden, run.Output[1..]);
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Its_verdicts_and_warnings_are_those_of_the_other_forms(string[] input)
    {
        var (table, lines) = (Run.Htx(["evaluate", .. input, "--format", "verdicts"]), Run.Htx(["evaluate", .. input, "--format", "jsonl"]));

        Assert.Equal((lines.ExitCode, lines.Error), (table.ExitCode, table.Error));
        var assessments = lines.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).Where(line => line.TryGetProperty("subject", out _)).ToArray();
        var rows = RowsOf(table.Output);
        var documents = assessments.Length / rows.Length;
        Assert.Equal(input.Count(word => word == "--rules"), documents);
        for (var i = 0; i < rows.Length; i++)
            Assert.Equal(assessments[(i * documents)..((i + 1) * documents)].SelectMany(CellsOf), rows[i][4..^1]);
    }

    [Theory]
    [InlineData("x.csv", Broken)]
    [InlineData("x.csv", "subject.id;subject.name;htxMembers\na;A;1\n")]
    [InlineData("x.csv", "subject.id;subject.name;asOf;effectiveMultiServiceHtx;htx\na;A;31/12/2024;1;5\nb;B;31/12/2019;5;4\n")]
    [InlineData("x.json", "[{ \"subject\": { \"id\": \"a\", \"name\": \"A\" }, \"asOf\": \"2024-12-31\", \"values\": {} }")]
    [InlineData("x.jsonl", "")]
    [InlineData("x.json", "{ \"subject\": { \"id\": \"b\", \"name\": \"B\" }, \"asOf\": \"2019-12-31\", \"values\": { \"effectiveMultiServiceHtx\": 5, \"htx\": 4 } }")]
    [InlineData("x.json", "{ \"subject\": { \"id\": \"b\", \"name\": \"B\" }, \"values\": {} }")]
    public void What_is_wrong_is_reported_as_by_the_other_forms(string name, string text)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(name, text);
        foreach (var strict in (string[][])[[], ["--strict"]])
        {
            string[] input = ["evaluate", "--rules", "47-nq-hdnd-2021", "--data", path, "--numbers", "vi", .. strict];

            var (table, csv) = (Run.Htx([.. input, "--format", "verdicts"]), Run.Htx([.. input, "--format", "csv"]));

            Assert.NotEqual("", csv.Error);
            Assert.Equal((csv.ExitCode, csv.Error), (table.ExitCode, table.Error));
            Assert.Equal(csv.Output.Length == 0, table.Output.Length == 0);
            Assert.Equal(SubjectsOf(csv.Output), SubjectsOf(table.Output));
            Assert.Equal(RemarksOf(csv.Output), RemarksOf(table.Output));
        }
    }

    [Fact]
    public void A_count_that_the_ratings_do_not_bear_out_is_told()
    {
        using var folder = new TemporaryFolder();
        var unit = folder.Write("x.json", Repository.ReadText("tests/Data/huyen-mau-2030.json").Replace("\"htx\": 22", "\"htx\": 22, \"goodFairHtx\": 12", StringComparison.Ordinal));

        var run = Run.Htx(
            "evaluate", "--rules", Repository.PathOf("tests/Data/xep-loai-htx.json"), "--data", unit, "--scorecard", "tt-09-2017-bnnptnt",
            "--members", Repository.PathOf("tests/Data/htx-xep-loai-2030.csv"), "--numbers", "vi", "--format", "verdicts");

        Assert.Equal("HTX3501", Assert.Single(run.Codes));
    }

    [Fact]
    public void A_row_that_cannot_be_read_leaves_the_others_in_their_order()
    {
        using var folder = new TemporaryFolder();

        var run = Run.Htx("evaluate", "--rules", "47-nq-hdnd-2021", "--data", folder.Write("x.csv", Broken), "--numbers", "vi", "--format", "verdicts");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["a", "c"], SubjectsOf(run.Output));
        Assert.Equal(["Chưa tính 1 bộ số liệu có lỗi; sửa rồi chạy lại trước khi dùng kết quả tổng hợp."], RemarksOf(run.Output));
    }

    [Fact]
    public void In_a_file_it_is_what_is_printed_without_one()
    {
        using var folder = new TemporaryFolder();
        foreach (var data in (string[])[Repository.Sample, folder.Write("x.csv", "subject.id;subject.name;asOf;htxMembers\na;A;31/12/2024;2.600\n")])
        {
            var path = Path.Combine(folder.Path, "kq.csv");
            string[] numbers = data == Repository.Sample ? [] : ["--numbers", "vi"];
            string[] input = ["evaluate", "--rules", "47-nq-hdnd-2021", "--data", data, .. numbers, "--format", "verdicts"];

            Assert.Equal(0, Run.Htx([.. input, "--out", path]).ExitCode);

            Assert.Equal(Run.Htx(input).Output, System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(path)));
        }
    }

    [Fact]
    public void Where_the_one_set_has_errors_no_file_is_written()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "kq.csv");

        var run = Run.Htx("evaluate", "--rules", "47-nq-hdnd-2021", "--data", folder.Write("x.json", "{ \"values\": {} }"), "--format", "verdicts", "--out", path);

        Assert.Equal((1, false), (run.ExitCode, File.Exists(path)));
    }

    /// <summary>What the table should say of an assessment: verdicts, how many are met or exceeded, how many there are.</summary>
    private static IEnumerable<string> CellsOf(JsonElement assessment)
    {
        foreach (var item in assessment.GetProperty("indicators").EnumerateArray().SelectMany(indicator => indicator.GetProperty("items").EnumerateArray()))
            yield return item.GetProperty("classification").GetString() + (item.GetProperty("estimated").GetBoolean() ? " (ước)" : "");
        var items = assessment.GetProperty("summary").GetProperty("items");
        yield return $"{items.GetProperty("exceeded").GetInt32() + items.GetProperty("met").GetInt32()}";
        yield return $"{items.GetProperty("total").GetInt32()}";
    }

    /// <summary>The rows of subjects; their last cell may hold semicolons, no other one does.</summary>
    private static string[][] RowsOf(string csv)
    {
        var lines = csv.TrimEnd('\n').Split('\n');
        return [.. lines.Skip(1).Where(line => !line.StartsWith(';')).Select(line => line.Split(';', lines[0].Count(c => c == ';') + 1))];
    }

    private static IEnumerable<string> SubjectsOf(string csv) => RowsOf(csv).Select(row => row[0]).Distinct();

    private static IEnumerable<string> RemarksOf(string csv) => csv.Split('\n').Where(row => row.StartsWith(';')).Select(row => row.Trim(';', '"'));
}
