using System.IO.Pipes;

namespace Htx.Indicators.Rules.Tests;

public sealed class FileCheckerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public FileCheckerTests()
    {
        File.Copy(Repository.PathOf("tests/Htx.Indicators.Rules.Tests/BadObservations/rules.json"), InFolder("mau.json"));
        Write("mau.cases.json", """{ "ruleSet": "mau", "cases": [ { "case": "a", "source": "giả định", "values": { "members": 9 }, "expect": { "1.1": "chưa đạt" } } ] }""");
        Write("data.json", """{ "subject": { "id": "x", "name": "X" }, "asOf": "2026-02-01", "values": { "member": 1 } }""");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Tells_files_apart_by_their_keys_and_keeps_their_order() =>
        Assert.Equal(
            [InputKind.Observations, InputKind.Cases, InputKind.RuleSet],
            FileChecker.Check(InFolder("data.json"), InFolder("mau.cases.json"), InFolder("mau.json")).Select(file => file.Kind));

    [Fact]
    public void A_pipe_is_refused_as_one_before_anything_is_taken_out_of_it()
    {
        if (!OperatingSystem.IsLinux())
            return; // Elsewhere an open pipe has no path.
        using var pipe = new AnonymousPipeServerStream(PipeDirection.Out);
        pipe.Write("{ }"u8);

        var found = FileChecker.Check($"/proc/self/fd/{pipe.ClientSafePipeHandle.DangerousGetHandle()}").Single();
        using var rest = new AnonymousPipeClientStream(PipeDirection.In, pipe.ClientSafePipeHandle);

        Assert.Equal((InputKind.Unknown, "HTX1001"), (found.Kind, Assert.Single(found.Diagnostics).Code));
        Assert.Contains("ống dẫn", found.Diagnostics[0].Message(), StringComparison.Ordinal);
        Assert.Equal('{', rest.ReadByte());
    }

    /// <summary>No input is known that would show it, so it is thrown where each file is gone into.</summary>
    [Theory]
    [InlineData("mau.json", 1)]
    [InlineData("mau.json", 2)]
    [InlineData("data.json", 1)]
    [InlineData("data.json", 2)]
    [InlineData("mau.cases.json", 2)]
    public void A_failure_of_the_software_on_one_file_is_told_and_the_others_are_checked(string failing, int time)
    {
        string[] files = ["data.json", "mau.json", "mau.cases.json"];
        var (seen, whole) = (0, FileChecker.Check([.. files.Select(InFolder)]));

        var found = FileChecker.Check([.. files.Select(InFolder)], null, path =>
        {
            if (path == InFolder(failing) && ++seen == time)
                throw new InvalidOperationException();
        });

        foreach (var (file, before) in found.Zip(whole))
        {
            var isFailing = file.Path == InFolder(failing);
            Assert.Equal(isFailing, file.Diagnostics.Any(diagnostic => diagnostic.Code == "HTX1012"));
            // Without the rule set nobody can say whether its figures exist; it is then the file beside its cases.
            if (!isFailing && failing != "mau.json")
                Assert.Equal(before.Diagnostics.Select(diagnostic => diagnostic.Format()), file.Diagnostics.Select(diagnostic => diagnostic.Format()));
        }

        Assert.Equal(time, seen);
        Assert.Equal(1, found[2].CaseCount + (failing == "mau.cases.json" ? 1 : 0));
    }

    [Fact]
    public void Lints_that_fail_leave_what_was_proven_and_found_before()
    {
        var times = 0;

        var found = FileChecker.Check([InFolder("mau.json")], null, _ =>
        {
            if (++times == 2)
                throw new InvalidOperationException();
        })[0];

        Assert.Equal((InputKind.RuleSet, "mau"), (found.Kind, found.RuleSet?.Id));
        Assert.Equal("HTX1012", found.Diagnostics[^1].Code);
        Assert.Contains("(InvalidOperationException", found.Diagnostics[^1].Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_breaks_off_is_no_failure_of_the_software() =>
        Assert.Equal(["HTX1001"], FileChecker.Check([InFolder("data.json")], null, _ => throw new IOException())[0].Diagnostics.Select(diagnostic => diagnostic.Code));

    [Fact]
    public void A_failure_names_the_method_it_came_out_of()
    {
        var failure = Record.Exception(() => RuleSetReader.ReadFile(null!));

        Assert.Equal(
            "mau.json: error HTX1012: the software itself failed (ArgumentNullException, Htx.Indicators.Rules.RuleSetReader.ReadFile), so that the result here is not whole and cannot be relied on; send the files together with this line to its developers",
            Diagnostic.OfFailure("mau.json", failure!).Format(Language.English));
        Assert.StartsWith("htx: error HTX1012: phần mềm gặp lỗi của chính nó (InvalidOperationException), ", Diagnostic.OfFailure("htx", new InvalidOperationException()).Format(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_its_numbers_is_a_failure_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => FileChecker.Check(InFolder("mau.json"), InFolder("data.csv")));

    [Fact]
    public void Observations_are_held_against_the_rule_sets_checked_with_them()
    {
        Assert.Empty(FileChecker.Check(InFolder("data.json")).Single().Diagnostics);
        Assert.Equal(["HTX3102"], FileChecker.Check(InFolder("data.json"), InFolder("mau.json"))[0].Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void Cases_beside_a_rule_set_run_once_named_or_not()
    {
        Assert.Equal([0, 1], FileChecker.Check(InFolder("mau.json")).Select(file => file.CaseCount));
        Assert.Equal([0, 1], FileChecker.Check(InFolder("mau.json"), InFolder("mau.cases.json")).Select(file => file.CaseCount));
        Assert.Equal([1], FileChecker.Check(InFolder("mau.cases.json")).Select(file => file.CaseCount));
    }

    /// <summary>An older version and a newer one may be checked together.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Cases_are_run_against_the_file_beside_them(bool olderFirst)
    {
        Directory.CreateDirectory(InFolder("n"));
        var text = File.ReadAllText(InFolder("mau.json"));
        File.WriteAllText(InFolder("n/mau.json"), text.Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal).Replace("\"atLeast\": 10", "\"atLeast\": 9", StringComparison.Ordinal));
        File.WriteAllText(InFolder("n/mau.cases.json"), File.ReadAllText(InFolder("mau.cases.json")).Replace("chưa đạt", "đạt", StringComparison.Ordinal));
        string[] files = [InFolder("mau.json"), InFolder("n/mau.json")];

        var found = FileChecker.Check([.. olderFirst ? files : files.Reverse()]);

        Assert.Equal(2, found.Sum(file => file.CaseCount));
        Assert.DoesNotContain(found.SelectMany(file => file.Diagnostics), diagnostic => diagnostic.Severity == Severity.Error);
    }

    [Fact]
    public void A_figure_called_record_makes_no_record_of_a_file()
    {
        Write("data.json", "{\"subject\":{\"id\":\"u\",\"name\":\"U\"},\"asOf\":\"2024-01-01\",\n\"values\":\n{ \"record\": 5 }\n}\n");

        var found = FileChecker.Check(InFolder("data.json"))[0];

        Assert.Equal((InputKind.Observations, 0), (found.Kind, found.Diagnostics.Count));
    }

    [Fact]
    public void Cases_beside_a_scorecard_run_once_named_or_not()
    {
        File.Copy(Repository.PathOf("tests/Htx.Indicators.Rules.Tests/BadScorecards/scorecard.json"), InFolder("mau.json"), overwrite: true);
        Write("mau.cases.json", """{ "scorecard": "mau", "cases": [ { "case": "a", "source": "giả định", "values": { "months": 11 }, "expect": { "grade": "không xếp loại", "condition": "new" } } ] }""");

        Assert.Equal([(InputKind.Scorecard, 0), (InputKind.Cases, 1)], FileChecker.Check(InFolder("mau.json")).Select(file => (file.Kind, file.CaseCount)));
        Assert.Equal([0, 1], FileChecker.Check(InFolder("mau.json"), InFolder("mau.cases.json")).Select(file => file.CaseCount));
        Assert.Equal([1], FileChecker.Check(InFolder("mau.cases.json")).Select(file => file.CaseCount));
        Assert.NotNull(FileChecker.Check(InFolder("mau.json"))[0].Scorecard);
    }

    [Theory]
    [InlineData("""{ "\ud800": 1 }""")]
    [InlineData("""{ "\udc00x": 1, "record": 1 }""")]
    [InlineData("""{ "a": 1, "\ud800": { "record": 1 } }""")]
    [InlineData("""
        { "\ud800": 1 }
        { "record": 1 }
        """)]
    [InlineData("""[{ "\ud800": 1 }]""")]
    public void A_key_that_is_half_a_pair_is_refused_whatever_else_the_file_holds(string text)
    {
        Write("half.json", text);

        Assert.Contains("HTX1007", FileChecker.Check(InFolder("half.json")).Single().Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void A_rule_set_with_half_a_pair_in_front_of_its_keys_is_refused_for_that_alone()
    {
        Write("mau.json", File.ReadAllText(InFolder("mau.json")).Insert(1, """ "\udc00x": 1, """));

        Assert.Equal(["HTX1007", "HTX1201"], FileChecker.Check(InFolder("mau.json"))[0].Diagnostics.Select(d => d.Code).Order());
    }

    [Fact]
    public void Cases_of_a_scorecard_of_the_package_find_it_and_say_what_fails()
    {
        Write("x.cases.json", """{ "scorecard": "tt-09-2017-bnnptnt", "cases": [ { "case": "a", "source": "giả định", "values": { "monthsActive": 12 }, "expect": { "grade": "không xếp loại", "condition": "new" } } ] }""");
        Write("y.cases.json", """{ "scorecard": "khong-co", "cases": [ { "case": "a", "source": "giả định", "values": {}, "expect": { "total": 1 } } ] }""");

        Assert.Equal(
            [["HTX2304", "HTX2304"], ["HTX2306"]],
            FileChecker.Check(InFolder("x.cases.json"), InFolder("y.cases.json")).Select(file => file.Diagnostics.Select(d => d.Code)));
    }

    [Fact]
    public void Cases_without_a_usable_rule_set_are_an_error()
    {
        Write("mau.json", "{ \"indicators\": [] }");

        Assert.Equal(["HTX2303"], FileChecker.Check(InFolder("mau.cases.json")).Single().Diagnostics.Select(d => d.Code));
    }

    /// <summary>As a pipe would: it says that it has no length, and waits for whoever reads.</summary>
    [Fact]
    public void A_file_without_a_length_that_nobody_named_is_not_opened()
    {
        Write("mau.cases.json", "");

        Assert.Equal(["HTX1002"], FileChecker.Check(InFolder("mau.json"))[1].Diagnostics.Select(d => d.Code));
        Write("x.cases.json", """{ "ruleSet": "rong", "cases": [ { "case": "a", "source": "giả định", "values": {}, "expect": { "1.1": "đạt" } } ] }""");
        Write("rong.json", "");
        Assert.Equal(["HTX2303"], FileChecker.Check(InFolder("x.cases.json")).Single().Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void A_file_named_twice_is_checked_once() => Assert.Single(FileChecker.Check(InFolder("data.json"), InFolder("data.json")));

    [Fact]
    public void What_is_not_there_or_not_known_is_reported_like_anything_else()
    {
        Write("other.json", "{ \"a\": 1 }");

        Assert.Equal(
            ["HTX1001", "HTX1101"],
            FileChecker.Check(InFolder("missing.json"), InFolder("other.json")).SelectMany(file => file.Diagnostics).Select(d => d.Code));
    }

    [Fact]
    public void Observations_have_a_smaller_limit_than_rule_sets()
    {
        Write("data.json", $$"""{ "subject": { "id": "x", "name": "{{new string('x', 40_000)}}" }, "asOf": "2026-02-01", "values": {}{{new string(' ', 1_100_000)}} }""");

        Assert.Equal(["HTX1003"], FileChecker.Check(InFolder("data.json")).Single().Diagnostics.Select(d => d.Code));
    }

    private string InFolder(string name) => Path.Combine(folder.Path, name);

    private void Write(string name, string text) => folder.Write(name, text);
}
