namespace Htx.Indicators.Rules.Tests;

public sealed class RuleSetCatalogueTests
{
    private static readonly DateOnly NewYear = new(2026, 1, 1);

    [Fact]
    public void The_package_s_catalogue_holds_its_rule_sets_and_finds_nothing_out_of_order()
    {
        Assert.Equal(BundledRuleSets.Ids, RuleSetCatalogue.Bundled.RuleSets.Select(ruleSet => ruleSet.Id));
        Assert.Empty(RuleSetCatalogue.Bundled.Remarks);
    }

    [Theory]
    [InlineData("2021-08-11", false)]
    [InlineData("2021-08-12", true)]
    [InlineData("2025-12-31", true)]
    [InlineData("2026-01-01", false)]
    public void A_rule_set_is_in_force_from_its_first_day_to_its_last(string day, bool isInForce) =>
        Assert.Equal(isInForce, RuleSetCatalogue.Bundled.InForceOn(Day(day)).Any(ruleSet => ruleSet.Id == "47-nq-hdnd-2021"));

    [Fact]
    public void A_later_document_applies_from_its_first_day_and_changes_no_earlier_answer()
    {
        var old = Rules("cu", from: "2021-01-01");
        var before = RuleSetCatalogue.Of(old);
        var after = before.With(Rules("moi", from: "2026-01-01", supersedes: "cu"));

        Assert.Equal(["cu"], after.InForceOn(NewYear.AddDays(-1)).Select(ruleSet => ruleSet.Id));
        Assert.Equal(["moi"], after.InForceOn(NewYear).Select(ruleSet => ruleSet.Id));
        Assert.Equal(new EffectivePeriod(Day("2021-01-01"), Day("2025-12-31")), after.PeriodOf(old));
        Assert.Equal(new EffectivePeriod(Day("2021-01-01")), before.PeriodOf(old));
        Assert.Empty(after.Remarks);
    }

    [Fact]
    public void An_open_end_means_still_in_force() =>
        Assert.Equal(["cu"], RuleSetCatalogue.Of(Rules("cu", from: "2021-01-01")).InForceOn(new(2099, 1, 1)).Select(ruleSet => ruleSet.Id));

    [Fact]
    public void A_first_day_that_is_not_known_sets_no_limit() =>
        Assert.Equal(["cu"], RuleSetCatalogue.Of(Rules("cu", from: null, to: "2025-12-31")).InForceOn(new(1999, 1, 1)).Select(ruleSet => ruleSet.Id));

    [Fact]
    public void What_was_superseded_does_not_come_back_when_its_successor_ends()
    {
        var catalogue = RuleSetCatalogue.Of(Rules("cu", from: "2021-01-01"), Rules("moi", from: "2024-01-01", to: "2024-12-31", supersedes: "cu"));

        Assert.Empty(catalogue.InForceOn(Day("2025-01-01")));
    }

    [Fact]
    public void A_new_version_corrects_every_day_and_an_equal_one_that_stands_over_it_too()
    {
        var (first, second, over) = (Rules("a", version: 1), Rules("a", version: 2), Rules("a", version: 2));

        Assert.Same(second, Assert.Single(RuleSetCatalogue.Of(second, first).RuleSets));
        Assert.Same(over, Assert.Single(RuleSetCatalogue.Of(first, second).With(over).RuleSets));
        Assert.Same(over, Assert.Single(RuleSetCatalogue.Of(over).With(first).RuleSets));
    }

    [Theory]
    [InlineData("2025-12-30", "HTX2401")]
    [InlineData("2025-12-31", null)]
    [InlineData(null, null)]
    [InlineData("2026-01-01", "HTX2402")]
    public void A_gap_and_an_overlap_are_reported(string? to, string? code) =>
        Assert.Equal(
            code is null ? [] : [code],
            RuleSetCatalogue.Of(Rules("cu", from: "2021-01-01", to: to), Rules("moi", from: "2026-01-01", supersedes: "cu")).Remarks.Select(remark => remark.Code));

    [Fact]
    public void The_days_of_a_gap_are_named() =>
        Assert.Equal(
            "moi: warning HTX2401: giữa “cu” và “moi” có khoảng trống: từ 01/12/2025 đến 31/12/2025 không bộ nào có hiệu lực; kiểm tra “inForce” của hai bộ [supersedes]",
            Assert.Single(RuleSetCatalogue.Of(Rules("cu", from: "2021-01-01", to: "2025-11-30"), Rules("moi", from: "2026-01-01", supersedes: "cu")).Remarks).Format());

    [Fact]
    public void Successors_that_leave_no_day_a_circle_an_unknown_one_and_rivals_are_reported()
    {
        Assert.Equal(["HTX2403"], Codes(Rules("cu", from: "2026-01-01"), Rules("moi", from: "2026-01-01", supersedes: "cu")));
        Assert.Equal(["HTX2405"], Codes(Rules("moi", from: "2026-01-01", supersedes: "cu")));
        Assert.Equal(
            ["HTX2406"],
            Codes(Rules("cu", from: "2021-01-01"), Rules("mot", from: "2026-01-01", supersedes: "cu"), Rules("hai", from: "2026-03-01", supersedes: "cu")));
        Assert.Contains("HTX2404", Codes(Rules("mot", from: "2025-01-01", supersedes: "hai"), Rules("hai", from: "2026-01-01", supersedes: "mot")));

        static IEnumerable<string> Codes(params RuleSet[] ruleSets) => RuleSetCatalogue.Of(ruleSets).Remarks.Select(remark => remark.Code);
    }

    [Fact]
    public void What_supersedes_others_has_a_first_day() =>
        Assert.Throws<ArgumentException>(() => Rules("moi", from: null, supersedes: "cu"));

    [Fact]
    public void A_folder_stands_over_the_package_and_cases_in_it_are_passed_over()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", RuleSetWriter.Write(Rules("a", version: 3)));
        folder.Write("a.cases.json", "{}");
        folder.Write("47.json", RuleSetWriter.Write(Rules("47-nq-hdnd-2021", version: 2)));

        var catalogue = RuleSetCatalogue.Bundled.WithFolder(folder.Path).GetValue();

        Assert.True(catalogue.TryGet("a", out _));
        Assert.True(catalogue.TryGet("47-nq-hdnd-2021", out var replaced));
        Assert.Equal(2, replaced.Version);
        Assert.Equal(RuleSetCatalogue.Bundled.RuleSets.Count + 1, catalogue.RuleSets.Count);
    }

    [Fact]
    public void Scorecards_stand_in_it_too_the_highest_version_of_each()
    {
        using var folder = new TemporaryFolder();
        folder.Write("x.json", Repository.ReadText("rules/tt-09-2017-bnnptnt.json").Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal));

        var catalogue = RuleSetCatalogue.Bundled.WithFolder(folder.Path).GetValue();

        Assert.Equal(BundledScorecards.Ids, RuleSetCatalogue.Bundled.Scorecards.Select(scorecard => scorecard.Id));
        Assert.Equal([1, 2], catalogue.Scorecards.Select(scorecard => scorecard.Version));
        Assert.Equal([1, 2], catalogue.WithScorecards(BundledScorecards.Get("tt-09-2017-bnnptnt")).Scorecards.Select(scorecard => scorecard.Version));
        Assert.Equal([1, 2], catalogue.With(BundledRuleSets.Get("47-nq-hdnd-2021")).Scorecards.Select(scorecard => scorecard.Version));
        Assert.Equal(RuleSetCatalogue.Bundled.RuleSets.Count, catalogue.RuleSets.Count);
    }

    /// <summary>As a pipe would, an empty file says that it has no length.</summary>
    [Fact]
    public void A_file_without_a_length_is_refused_unopened()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", "");

        Assert.Equal(["HTX1002"], RuleSetCatalogue.Bundled.WithFolder(folder.Path).Diagnostics.Select(d => d.Code));
    }

    /// <summary>A link has a length of its own, of a few letters; what is read is what it leads to.</summary>
    [Fact]
    public void Of_a_link_what_it_leads_to_counts()
    {
        if (OperatingSystem.IsWindows())
            return; // Nobody may make one there.
        using var folder = new TemporaryFolder();
        using var elsewhere = new TemporaryFolder();
        var large = elsewhere.Write("large.json", new string(' ', 1_900_000));
        foreach (var name in new[] { "a", "b", "c", "d", "e" })
            File.CreateSymbolicLink(Path.Combine(folder.Path, $"{name}.json"), large);

        Assert.Equal(["HTX1003"], RuleSetCatalogue.Bundled.WithFolder(folder.Path).Diagnostics.Select(d => d.Code));

        File.Delete(large);
        Assert.Equal(Enumerable.Repeat("HTX1002", 5), RuleSetCatalogue.Bundled.WithFolder(folder.Path).Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void Two_files_of_one_version_are_warned_of_and_the_last_counts()
    {
        using var folder = new TemporaryFolder();
        var card = Repository.ReadText("rules/tt-09-2017-bnnptnt.json");
        folder.Write("a.json", RuleSetWriter.Write(Rules("a", version: 3)));
        folder.Write("b.JSON", RuleSetWriter.Write(Rules("a", version: 3)));
        folder.Write("c.json", RuleSetWriter.Write(Rules("a", version: 4)));
        folder.Write("d.json", card);
        folder.Write("e.json", card);

        var read = RuleSetCatalogue.Bundled.WithFolder(folder.Path);

        Assert.True(read.Succeeded);
        Assert.Equal(["b.JSON: version HTX5222", "e.json: version HTX5222"], read.Diagnostics.Select(warning => $"{Path.GetFileName(warning.Place.File)}: {warning.Place.Path} {warning.Code}"));
    }

    [Fact]
    public void A_bad_file_in_a_folder_leaves_no_catalogue_and_every_defect_is_listed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", "{}");
        folder.Write("b.json", "[");

        var read = RuleSetCatalogue.Bundled.WithFolder(folder.Path);

        Assert.False(read.Succeeded);
        Assert.Contains("HTX1005", read.Diagnostics.Select(d => d.Code));
        Assert.Contains("HTX1203", read.Diagnostics.Select(d => d.Code));
        Assert.Equal(["HTX1001"], RuleSetCatalogue.Bundled.WithFolder(folder.Path + "-not").Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void A_day_outside_the_period_and_a_later_document_are_warnings_of_an_evaluation()
    {
        var old = Rules("cu", from: "2021-01-01", to: "2025-12-31");
        var open = Rules("mo", from: "2021-01-01");
        var catalogue = RuleSetCatalogue.Of(open, Rules("moi", from: "2026-01-01", supersedes: "mo"));

        Assert.Equal(["HTX3106"], Warnings(old, NewYear, null));
        Assert.Empty(Warnings(old, NewYear.AddDays(-1), null));
        Assert.Equal(["HTX3107"], Warnings(open, NewYear, catalogue));
        Assert.Empty(Warnings(open, NewYear.AddDays(-1), catalogue));
        Assert.Empty(Warnings(open, NewYear, null));

        static IEnumerable<string> Warnings(RuleSet rules, DateOnly asOf, RuleSetCatalogue? catalogue) =>
            EvaluationWarnings.Of(CompiledRuleSet.Compile(rules).Assess(new(new("x", "X"), asOf, [])), "data.json", catalogue).Select(warning => warning.Code);
    }

    private static RuleSet Rules(string id, int version = 1, string? from = "2021-01-01", string? to = null, string? supersedes = null) =>
        new(
            id, version, new("Nghị quyết", "Mẫu"), new(from is null ? null : Day(from), to is null ? null : Day(to)),
            [new("members", "Thành viên", MeasureKind.Count, "thành viên")],
            [new("1", "Chỉ tiêu", [ContentItem.Of("1.1", "Thành viên", "members", Target.Of("atLeast", 10), new("mục 1", "từ 10 trở lên"))])],
            supersedes is null ? [] : [supersedes]);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
