using System.Text.RegularExpressions;

namespace Htx.Indicators.Rules.Tests;

public sealed partial class BadFileTests
{
    private const string Folder = "tests/Htx.Indicators.Rules.Tests";

    public static TheoryData<string> BadRules => [.. RuleFiles];

    public static TheoryData<string> BadObservations => [.. ObservationFiles];

    public static TheoryData<string> BadCases => [.. CaseFiles];

    public static TheoryData<string> BadScorecards => [.. ScorecardFiles];

    public static TheoryData<string> BadRecords => [.. RecordFiles];

    private static IEnumerable<string> RecordFiles => FilesOf("BadRecords");

    private static IEnumerable<string> ScorecardFiles => FilesOf("BadScorecards");

    private static IEnumerable<string> RuleFiles => FilesOf("BadRules");

    private static IEnumerable<string> ObservationFiles => FilesOf("BadObservations");

    private static IEnumerable<string> CaseFiles => FilesOf("BadCases");

    [Theory]
    [MemberData(nameof(BadRules))]
    public void A_broken_rule_set_yields_exactly_the_code_it_is_named_after(string file) =>
        Assert.Equal([CodeOf(file)], CheckRules(file).Select(d => d.Code));

    [Theory]
    [MemberData(nameof(BadObservations))]
    public void A_broken_observation_file_yields_exactly_the_code_it_is_named_after(string file) =>
        Assert.Equal([CodeOf(file)], ReadObservations(file).Select(d => d.Code));

    [Theory]
    [MemberData(nameof(BadCases))]
    public void A_broken_file_of_cases_yields_exactly_the_code_it_is_named_after(string file) =>
        Assert.Equal([CodeOf(file)], ReadCases(file).Select(d => d.Code));

    [Theory]
    [MemberData(nameof(BadScorecards))]
    public void A_broken_scorecard_yields_exactly_the_code_it_is_named_after(string file) =>
        Assert.Equal([CodeOf(file)], ReadScorecard(file).Select(d => d.Code));

    [Theory]
    [MemberData(nameof(BadRecords))]
    public void A_broken_record_yields_exactly_the_code_it_is_named_after(string file) =>
        Assert.Equal([CodeOf(file)], ReadRecord(file).Select(d => d.Code));

    [Theory]
    [MemberData(nameof(BadRules))]
    public void A_rule_set_with_an_error_is_not_used_and_one_with_a_warning_is(string file)
    {
        var result = ReadRules(file);

        Assert.Equal(result.Diagnostics.All(d => d.Severity == Severity.Warning), result.Succeeded);
        Assert.Equal(result.Succeeded, result.Value is not null);
    }

    [Fact]
    public void Every_code_is_raised_by_a_file_or_by_a_test_of_its_own()
    {
        string[] raisedElsewhere = ["HTX1001", "HTX1003", "HTX1004", "HTX1008", "HTX1009", "HTX1010", "HTX1011", "HTX1012", "HTX2401", "HTX2402", "HTX2403", "HTX2404", "HTX2405", "HTX2406", "HTX3007", "HTX3104", "HTX3105", "HTX3107", "HTX3203", "HTX3209", "HTX3211", "HTX3213", "HTX3501", "HTX3502", "HTX3503", "HTX3504", "HTX3505"];
        var files = RuleFiles.Concat(ObservationFiles).Concat(CaseFiles).Concat(ScorecardFiles).Concat(RecordFiles).Select(CodeOf).Distinct();

        Assert.Equal(DiagnosticTests.Catalogue.Select(d => d.Code).Order(), files.Concat(raisedElsewhere).Order());
    }

    [Theory]
    [InlineData("diagnostics.vi.txt", Language.Vietnamese)]
    [InlineData("diagnostics.en.txt", Language.English)]
    public void Messages_say_what_was_seen_and_what_to_write(string golden, Language language)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in RuleFiles.SelectMany(CheckRules).Concat(ObservationFiles.SelectMany(ReadObservations)).Concat(CaseFiles.SelectMany(ReadCases)).Concat(ScorecardFiles.SelectMany(ReadScorecard)).Concat(RecordFiles.SelectMany(ReadRecord)))
            text.Append(diagnostic.Format(language)).Append('\n');

        // The list of kinds of target grows; that it is there is enough.
        Golden.Verify(golden, LongList().Replace(text.Replace(Repository.Root + Path.DirectorySeparatorChar, "").ToString(), "“…”"));
    }

    /// <summary>HTX5xxx is found when files are checked, not when one is read. Lints that hold two rule sets against each other find the other under the same name in <c>Beside</c>.</summary>
    private static IReadOnlyList<Diagnostic> CheckRules(string file)
    {
        if (!file.StartsWith("HTX5", StringComparison.Ordinal))
            return ReadRules(file).Diagnostics;
        var path = Repository.PathOf($"{Folder}/BadRules/{file}");
        var beside = Repository.PathOf($"{Folder}/BadRules/Beside/{file}");
        return FileChecker.Check(File.Exists(beside) ? [beside, path] : [path]).Single(checkedFile => checkedFile.Path == path).Diagnostics;
    }

    private static ReadResult<RuleSet> ReadRules(string file) => RuleSetReader.Read(Bytes("BadRules", file), file);

    private static IReadOnlyList<Diagnostic> ReadRecord(string file) => DecisionRecordReader.Read(Bytes("BadRecords", file), file).Diagnostics;

    private static IReadOnlyList<Diagnostic> ReadScorecard(string file) =>
        file.StartsWith("HTX5", StringComparison.Ordinal) ? ScorecardCheck.Check(Bytes("BadScorecards", file), file) : ScorecardReader.Read(Bytes("BadScorecards", file), file).Diagnostics;

    /// <summary>Read twice: on its own, and for the rule set beside it; what the first finds the second does too.</summary>
    private static IReadOnlyList<Diagnostic> ReadObservations(string file)
    {
        if (CodeOf(file) == "HTX1101")
            return [Assert.Single(FileChecker.Check(Repository.PathOf($"{Folder}/BadObservations/{file}")).Single().Diagnostics)];
        var rules = RuleSetReader.ReadFile(Repository.PathOf($"{Folder}/BadObservations/rules.json")).GetValue();
        var held = ReadSets(file, rules);
        Assert.Subset(held.Select(d => d.Code).ToHashSet(), ReadSets(file).Select(d => d.Code).Where(code => code != "HTX3211").ToHashSet());
        return held;
    }

    private static IReadOnlyList<Diagnostic> ReadSets(string file, params RuleSet[] rules)
    {
        using var sets = ObservationFile.OpenStream(new MemoryStream(Bytes("BadObservations", file)), file, new() { Numbers = Language.Vietnamese, Measures = [.. rules.Select(set => set.Measures)] });
        return [.. sets.ReadSets().SelectMany(read => read.Diagnostics)];
    }

    /// <summary>The defects of the file, and what its cases give.</summary>
    private static IReadOnlyList<Diagnostic> ReadCases(string file)
    {
        var bytes = Bytes("BadCases", file);
        if (Encoding.UTF8.GetString(bytes).Contains("\"scorecard\"", StringComparison.Ordinal))
        {
            var ofScorecard = CaseReader.Read(bytes, file, ScorecardReader.ReadFile(Repository.PathOf($"{Folder}/BadScorecards/scorecard.json")).GetValue());
            return [.. ofScorecard.Diagnostics, .. ofScorecard.Value?.Run() ?? []];
        }

        var read = CaseReader.Read(bytes, file, RuleSetReader.ReadFile(Repository.PathOf($"{Folder}/BadObservations/rules.json")).GetValue());
        return [.. read.Diagnostics, .. read.Value?.Run() ?? []];
    }

    private static byte[] Bytes(string folder, string file) => File.ReadAllBytes(Repository.PathOf($"{Folder}/{folder}/{file}"));

    private static string CodeOf(string file) => file[..7];

    private static IEnumerable<string> FilesOf(string folder) =>
        Directory.GetFiles(Repository.PathOf($"{Folder}/{folder}"), "HTX*.*").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    [GeneratedRegex("“[A-Za-z]+”(, “[A-Za-z]+”){5,}")]
    private static partial Regex LongList();
}
