using System.Text.RegularExpressions;

namespace Htx.Indicators.Cli.Tests;

/// <summary><c>htx check</c> on broken copies of this project's own files: what is wrong, where, and what to write instead.</summary>
public sealed class BrokenCopyTests
{
    public static TheoryData<int, string> Copies
    {
        get
        {
            var data = new TheoryData<int, string>();
            foreach (var (index, copy) in BrokenCopies.All.Index())
                data.Add(index, $"{copy.Code}: {copy.Replace[..Math.Min(60, copy.Replace.Length)]}");
            return data;
        }
    }

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Repository.PathOf("rules"), "*.json").Select(path => "rules/" + Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>The same slip in a copy of each file there is, cases among them.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void In_every_file_a_misspelt_key_is_named_with_its_place_and_its_right_name(string file)
    {
        var key = file.EndsWith(".cases.json", StringComparison.Ordinal) ? "source" : "title";
        var copy = new BrokenCopy("HTX1201", file, $"\"{key}\":", $"\"{key[..2]}{key[3]}{key[2]}{key[4..]}\":", $"\"{key[..2]}{key[3]}", "");
        using var folder = new TemporaryFolder();
        var (text, place) = copy.Apply();
        var path = folder.Write(Path.GetFileName(file), text);

        var run = Run.Htx("check", "--brief", path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{path}({place!.Value.Line},{place.Value.Column}): error HTX1201: ", run.Error, StringComparison.Ordinal);
        Assert.Contains($"có phải là “{key}”?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_of_the_page_has_a_copy_that_raises_it_or_a_reason_why_it_has_none()
    {
        var codes = Regex.Matches(Repository.ReadText("docs/diagnostics.md"), "^### (HTX[0-9]{4})$", RegexOptions.Multiline).Select(match => match.Groups[1].Value);

        Assert.Equal(codes.Order(StringComparer.Ordinal), BrokenCopies.All.Select(copy => copy.Code).Distinct().Concat(BrokenCopies.Elsewhere.Keys).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Copies))]
    public void A_broken_copy_is_named_with_its_place_and_its_mend(int index, string name)
    {
        Assert.NotEmpty(name);
        var copy = BrokenCopies.All[index];
        using var folder = new TemporaryFolder();
        var (text, place) = copy.Apply();
        var path = folder.Write(Path.GetFileName(copy.File), text);
        string[] beside = copy.Beside is null ? copy.File.StartsWith("samples/", StringComparison.Ordinal) ? [Repository.Rules47] : [] : [folder.Write("beside-" + Path.GetFileName(copy.Beside.File), copy.Beside.Apply().Text)];

        var run = Run.Htx(["check", "--brief", .. beside, path]);

        var where = place is { } at ? $"{path}({at.Line},{at.Column}): " : path + ": ";
        var lines = run.Error.Split('\n').Where(line => line.Contains($" {copy.Code}: ", StringComparison.Ordinal)).ToArray();
        var line = Array.Find(lines, line => line.StartsWith(where, StringComparison.Ordinal));
        Assert.True(line is not null, $"{copy.Code} is not at {where}:\n{run.Error}");
        Assert.True(line.Contains(copy.Mend, StringComparison.Ordinal), $"“{copy.Mend}” is not said:\n{line}");
        Assert.True(!run.Codes.Except(copy.With.Append(copy.Code)).Any(), $"{string.Join(", ", run.Codes)}:\n{run.Error}");
        Assert.Equal(Regex.IsMatch(run.Error, ": error HTX", RegexOptions.Multiline) ? 1 : 0, run.ExitCode);
    }
}
