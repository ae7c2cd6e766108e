using System.Text;

namespace Htx.Indicators.Hosting.Tests;

/// <summary>What lies in a folder beside good files, by mistake or by intent.</summary>
public sealed class OddFolderTests
{
    [Fact]
    public async Task Folders_inside_hidden_files_cases_and_files_that_hold_no_rules_are_passed_over()
    {
        var folder = new MemoryFolder().Write("a.json", Rulebook.Text("a"))
            .Write("a.cases.json", "{}").Write("README.md", "#").Write("a.json.bak", "").Write(".a.json.swp", "").Write("._a.json", "")
            .Write(new MemoryFile("schema.json", []) { IsDirectory = true, Opening = () => throw new InvalidOperationException() });
        await using var running = await RunningRules.Start(folder);

        Assert.Equal(["a"], running.Current.Catalogue.RuleSets.Select(ruleSet => ruleSet.Id));
        Assert.Empty(running.Current.Problems);
    }

    [Fact]
    public async Task A_file_that_says_it_is_too_large_is_refused_alone_and_not_opened()
    {
        var large = new MemoryFile("large.json", []) { ClaimedLength = RuleSetReader.MaxBytes + 1L, Opening = () => throw new InvalidOperationException("opened") };
        await using var running = await RunningRules.Start(new MemoryFolder().Write("a.json", Rulebook.Text("a")).Write(large));

        Assert.NotNull(running.Current.AtLeast("a"));
        Assert.Equal(("large.json", "HTX1003"), CodeOf(running.Current));
    }

    [Fact]
    public async Task So_is_one_that_is_longer_than_it_says()
    {
        var large = new MemoryFile("large.json", new byte[RuleSetReader.MaxBytes + 1]) { ClaimedLength = 1 };
        await using var running = await RunningRules.Start(new MemoryFolder().Write("a.json", Rulebook.Text("a")).Write(large));

        Assert.NotNull(running.Current.AtLeast("a"));
        Assert.Equal(("large.json", "HTX1003"), CodeOf(running.Current));
    }

    [Fact]
    public async Task One_that_is_as_long_as_a_rule_set_may_be_is_read()
    {
        var text = Rulebook.Text("a");
        await using var running = await RunningRules.Start(new MemoryFolder().Write("a.json", text + new string(' ', RuleSetReader.MaxBytes - Encoding.UTF8.GetByteCount(text))));

        Assert.NotNull(running.Current.AtLeast("a"));
    }

    [Fact]
    public async Task One_that_is_empty_is_refused_and_not_opened()
    {
        var empty = new MemoryFile("empty.json", []) { Opening = () => throw new InvalidOperationException("opened") };
        await using var running = await RunningRules.Start(new MemoryFolder().Write(empty));

        Assert.Equal(("empty.json", "HTX1002"), CodeOf(running.Current));
    }

    [Theory]
    [InlineData(typeof(UnauthorizedAccessException), "no permission")]
    [InlineData(typeof(FileNotFoundException), "not found")]
    [InlineData(typeof(IOException), "an error while reading")]
    [InlineData(typeof(InvalidOperationException), "an error while reading")]
    public async Task One_that_cannot_be_opened_is_refused_alone(Type why, string said)
    {
        var locked = new MemoryFile("locked.json", [1]) { Opening = () => throw (Exception)Activator.CreateInstance(why)! };
        await using var running = await RunningRules.Start(new MemoryFolder().Write("a.json", Rulebook.Text("a")).Write(locked));

        Assert.NotNull(running.Current.AtLeast("a"));
        Assert.Equal(("locked.json", "HTX1001"), CodeOf(running.Current));
        Assert.Contains(said, running.Current.Problems.Single().Diagnostics.Single().Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_more_files_than_a_catalogue_takes_changes_nothing_that_is_in_force()
    {
        var folder = new MemoryFolder().Write("a.json", Rulebook.Text("a"));
        await using var running = await RunningRules.Start(folder);
        for (var i = 0; i < RuleSetCatalogue.MaxFiles; i++)
            folder.Write($"b{i}.json", Rulebook.Text($"b{i}"));

        var tooMany = await running.Publish(folder);
        var fewer = await running.Publish(folder.Delete("b0.json"));

        Assert.Equal(["a"], tooMany.Catalogue.RuleSets.Select(ruleSet => ruleSet.Id));
        Assert.Equal((".", "HTX1003"), CodeOf(tooMany));
        Assert.Equal(RuleSetCatalogue.MaxFiles, fewer.Catalogue.RuleSets.Count);
        Assert.Empty(fewer.Problems);
    }

    [Fact]
    public async Task So_does_one_of_more_bytes()
    {
        var folder = new MemoryFolder().Write("a.json", Rulebook.Text("a"));
        await using var running = await RunningRules.Start(folder);
        for (var i = 0; i < RuleSetCatalogue.MaxBytes / RuleSetReader.MaxBytes; i++)
            folder.Write($"b{i}.json", new string(' ', RuleSetReader.MaxBytes));

        Assert.Equal((".", "HTX1003"), CodeOf(await running.Publish(folder)));
        Assert.NotNull(running.Current.AtLeast("a"));
    }

    [Fact]
    public async Task A_folder_that_is_gone_takes_nothing_out_of_force_and_is_looked_for_until_it_is_back()
    {
        var folder = new MemoryFolder().Write("a.json", Rulebook.Text("a"));
        await using var running = await RunningRules.Start(folder);
        folder.IsThere = false;

        var gone = await running.Publish(folder);
        var back = RunningRules.ReplacementOf(gone);
        folder.IsThere = true;
        await running.Clock.Pass(RuleWatcher.RetryAfter);
        await running.Clock.Pass(RunningRules.Quiet);
        await back;

        Assert.NotNull(gone.AtLeast("a"));
        Assert.Equal((".", "HTX1001"), CodeOf(gone));
        Assert.Empty(running.Current.Problems);
        Assert.Equal([LogIds.FolderRefused, LogIds.FolderMended], running.Log.All.Select(entry => entry.Id).Where(id => id is LogIds.FolderRefused or LogIds.FolderMended));
    }

    [Fact]
    public async Task A_provider_that_throws_takes_nothing_out_of_force()
    {
        var folder = new MemoryFolder().Write("a.json", Rulebook.Text("a"));
        await using var running = await RunningRules.Start(folder);
        folder.ListingFails = new InvalidOperationException("mine");

        var after = await running.Publish(folder);

        Assert.NotNull(after.AtLeast("a"));
        Assert.Equal((".", "HTX1001"), CodeOf(after));
    }

    [Fact]
    public async Task Of_two_files_of_one_name_the_first_counts()
    {
        var folder = new MemoryFolder().Write("a.json", Rulebook.Text("a", 10)).Write(new MemoryFile("a.json", Encoding.UTF8.GetBytes(Rulebook.Text("a", 20))), "another");
        await using var running = await RunningRules.Start(folder);

        Assert.Equal(10, running.Current.AtLeast("a"));
    }

    [Fact]
    public async Task A_name_that_a_terminal_would_obey_is_told_harmless()
    {
        await using var running = await RunningRules.Start(new MemoryFolder().Write("a\u001b[2J\n\u202e.json", Rulebook.Broken));

        var told = running.Log.All.Single(entry => entry.Id == LogIds.LeftOut).Text + string.Concat((await running.Health()).Data.Keys) + (await running.Health()).Description;

        Assert.DoesNotContain(told.Replace('\n', ' '), TextLine.IsUnsafe);
        Assert.Equal(2, told.Split('\n').Length);
    }

    [Fact]
    public async Task Of_a_file_with_very_many_defects_the_log_tells_the_first_and_the_edition_has_them_all()
    {
        var many = "{" + string.Join(",", Enumerable.Range(0, 500).Select(i => $"\"k{i}\": 1")) + "}";
        await using var running = await RunningRules.Start(new MemoryFolder().Write("a.json", many));

        var lines = running.Log.All.Single(entry => entry.Id == LogIds.LeftOut).Text.Split('\n');

        Assert.True(running.Current.Problems.Single().Diagnostics.Count >= 500);
        Assert.Equal(1 + ProblemText.MostLines + 1, lines.Length);
        Assert.EndsWith(" more", lines[^1], StringComparison.Ordinal);
    }

    private static (string File, string Code) CodeOf(RuleEdition edition) => edition.Problems.Select(problem => (problem.File, problem.Diagnostics.Single().Code)).Single();
}
