using System.Globalization;
using System.Text;

namespace Htx.Indicators.Cli.Tests;

/// <summary>A command line that is not understood: exit 2, nothing on standard output, and what to write instead in the language asked for.</summary>
public sealed class UsageTests
{
    private static readonly string[][] CommandLines =
    [
        [],
        ["evalute"],
        ["danh-gia"],
        ["chek", "a.json", "--strict"],
        ["--lnag"],
        ["evaluate"],
        ["evaluate", "--rules"],
        ["evaluate", "--ruels", "x", "--data", "y"],
        ["evaluate", "--rules", "x", "--data", "y", "z"],
        ["evaluate", "--rules", "x", "--data", "y", "--data", "z"],
        ["evaluate", "--rules", "x", "--data", "y", "--format", "pdf"],
        ["evaluate", "--rules", "x", "--data", "y", "--format", "markdwon"],
        ["evaluate", "--rules", "x", "--data", "y", "--format", "xlsx"],
        ["evaluate", "--rules", "x", "--data", "y.csv"],
        ["evaluate", "--rules", "x", "--data", "y.csv", "--numbers", "fr"],
        ["evaluate", "--rules", "x", "--data", "y.json", "--numbers", "vi"],
        ["check", "y.json", "--numbers", "vi"],
        ["evaluate", "--rules", "x", "--rules", "z", "--rules", "x", "--data", "y"],
        ["evaluate", "--rules", "x", "--data", "y", "--members", "z"],
        ["evaluate", "--rules", "x", "--data", "y", "--noun", " "],
        ["evaluate", "--rules", "x", "--data", "y", "--strict=no"],
        ["rate", "--data", "y"],
        ["rate", "--scorecard", "x", "--data", "y", "--rules", "z", "--format", "csv"],
        ["report", "--rules", "x", "--data", "y"],
        ["replay"],
        ["check"],
        ["list", "x"],
        ["list", "--on", "31/12/2025"],
        ["diff", "x"],
        ["new"],
        ["new", "../x"],
        ["template"],
        ["export", "--rules", "x", "--to", "excel"],
    ];

    [Theory]
    [InlineData("usage.txt", "vi")]
    [InlineData("usage.en.txt", "en")]
    public void What_was_not_understood_is_said_with_what_to_write_instead(string golden, string language)
    {
        var text = new StringBuilder();
        foreach (var line in CommandLines)
        {
            // Before there is a command there is no option of one.
            string[] arguments = line is ["evaluate" or "rate" or "report" or "replay" or "check" or "list" or "diff" or "new" or "template" or "export", ..] ? [.. line, "--lang", language] : line;
            var run = Run.Htx(arguments);
            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            text.Append("> htx ").AppendJoin(' ', arguments).Append('\n').Append(run.Error).Append('\n');
        }

        Golden.Verify(golden, text.ToString());
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("ru")]
    [InlineData("vi")]
    public void It_is_said_in_the_same_words_whatever_the_language_of_the_machine(string culture)
    {
        var before = CultureInfo.CurrentUICulture;
        var usual = Run.Htx("evaluate", "--rules");
        CultureInfo.CurrentUICulture = new(culture);
        try
        {
            Assert.Equal(usual, Run.Htx("evaluate", "--rules"));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Theory]
    [InlineData("evaluate --data y.json")]
    [InlineData("evaluate --data y.json --format verdicts")]
    [InlineData("report --data y.json --out z")]
    [InlineData("rate --scorecard tt-09-2017-bnnptnt --data y.json")]
    [InlineData("template")]
    public void Two_versions_of_a_rule_set_side_by_side_are_refused(string command)
    {
        using var folder = new TemporaryFolder();
        var later = folder.Write("moi.json", File.ReadAllText(Repository.Rules47).Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal));

        var run = Run.Htx([.. command.Split(' '), "--rules", "47-nq-hdnd-2021", "--rules", "than-uyen-2025", "--rules", later]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            $"htx: --rules 47-nq-hdnd-2021 và --rules {later} đều là bộ chỉ tiêu “47-nq-hdnd-2021”: chỉ ghi một; muốn biết chúng khác nhau ở đâu thì chạy htx diff 47-nq-hdnd-2021 {later}.\n",
            run.Error);
    }

    [Theory]
    [InlineData("evaluate --data y.json")]
    [InlineData("report --data y.json --out z")]
    [InlineData("rate --scorecard y --data y.json")]
    [InlineData("template")]
    public void A_rule_set_beside_itself_is_refused(string command)
    {
        var path = Repository.PathOf("rules/47-nq-hdnd-2021.json");
        var again = Path.Combine(Path.GetDirectoryName(path)!, ".", Path.GetFileName(path));

        Assert.Contains("htx: --rules 47-nq-hdnd-2021 ghi hai lần", Refused("--rules", "47-nq-hdnd-2021", "--rules", "than-uyen-2025", "--rules", "47-nq-hdnd-2021"), StringComparison.Ordinal);
        Assert.Contains($"htx: --rules {again} ghi hai lần", Refused("--rules", path, "--rules", again), StringComparison.Ordinal);

        string Refused(params string[] rules)
        {
            var run = Run.Htx([.. command.Split(' '), .. rules]);
            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            return run.Error;
        }
    }

    [Theory]
    [InlineData("evaluate --rules x --data y.json --out ")]
    [InlineData("report --rules x --data y.json --out ")]
    [InlineData("template --rules x --out ")]
    public void A_result_has_a_name(string command) =>
        Assert.Equal((2, "htx: --out cần một tên\n"), (Run.Htx(command.Split(' ')).ExitCode, Run.Htx(command.Split(' ')).Error.Split("Cách dùng")[0]));

    [Theory]
    [InlineData("evaluate --rules x --data y.json -- --format json")]
    [InlineData("-- evaluate")]
    public void What_is_right_before_two_dashes_is_not_suggested_for_itself(string command) =>
        Assert.Contains("; bỏ “--” đứng trước", Run.Htx(command.Split(' ')).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("evaluate --rules x --data y.json", true)]
    [InlineData("evaluate --rules x --data y.jsonl --scorecard s --members z.json", true)]
    [InlineData("evaluate --rules x --data y.json --scorecard s --members z.csv", false)]
    [InlineData("report --rules x --data y.json --out z", true)]
    [InlineData("rate --scorecard x --data y.json", true)]
    [InlineData("check y.json z.json", true)]
    [InlineData("check y.json z.csv", false)]
    public void How_numbers_are_written_is_said_of_tables_only(string command, bool isRefused) =>
        Assert.Equal(isRefused, Run.Htx([.. command.Split(' '), "--numbers", "vi"]).Error.Contains("htx: --numbers chỉ dùng cho bảng", StringComparison.Ordinal));

    /// <summary>Of the command line library, asking for the value of such an option throws.</summary>
    [Theory]
    [InlineData("evaluate --rules x --data y", "--data --numbers --format --out --noun --catalogue --lang")]
    [InlineData("evaluate --rules x --data y --members z", "--scorecard")]
    [InlineData("evaluate --rules x --data y --scorecard z", "--members")]
    [InlineData("rate --scorecard x --data y", "--scorecard --data --numbers --format --out --catalogue --lang")]
    [InlineData("report --rules x --data y --out z", "--data --numbers --out --noun --catalogue --lang")]
    [InlineData("replay x", "--rules --catalogue --lang")]
    [InlineData("check x.json", "--numbers --format --lang")]
    [InlineData("list", "--on --catalogue --lang")]
    [InlineData("diff x y", "--catalogue --lang")]
    [InlineData("new x", "--kind --number --out --lang")]
    [InlineData("template --rules x", "--scorecard --numbers --out --catalogue --lang")]
    [InlineData("export --rules x --to workflow", "--rules --to --catalogue --lang")]
    public void An_option_of_one_value_stands_once(string command, string options)
    {
        foreach (var option in options.Split(' '))
        {
            var value = option switch { "--numbers" or "--lang" => "vi", "--format" => "json", "--on" => "2025-01-01", "--to" => "workflow", _ => "a" };
            var run = Run.Htx([.. command.Split(' '), option, value, option, value]);

            Assert.Equal(2, run.ExitCode);
            Assert.Contains($"htx: {option} chỉ ghi một lần\n", run.Error, StringComparison.Ordinal);
        }
    }
}
