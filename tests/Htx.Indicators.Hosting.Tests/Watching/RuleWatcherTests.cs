namespace Htx.Indicators.Hosting.Tests;

/// <summary>When files are read.</summary>
public sealed class RuleWatcherTests
{
    private static readonly TimeSpan Poll = new IndicatorRulesOptions().PollEvery;

    [Fact]
    public async Task A_burst_of_changes_makes_one_edition()
    {
        var folder = new MemoryFolder();
        await using var running = await RunningRules.Start(folder);
        var replaced = RunningRules.ReplacementOf(running.Current);

        for (var copied = 1; copied <= 3; copied++)
        {
            folder.Write($"{copied}.json", Rulebook.Text($"copy{copied}")).Tell();
            await running.Clock.WaitFor(RunningRules.Quiet);
            // The next file comes before the quiet period is over.
            folder.Tell();
            running.Clock.Advance(RunningRules.Quiet);
        }

        await running.Clock.Pass(RunningRules.Quiet);
        await replaced;

        Assert.Equal((2, 3), (running.Current.Number, running.Current.Catalogue.RuleSets.Count));
    }

    [Fact]
    public async Task A_copy_in_progress_is_not_read()
    {
        var folder = new MemoryFolder();
        await using var running = await RunningRules.Start(folder);
        var replaced = RunningRules.ReplacementOf(running.Current);

        var isOpened = false;
        folder.Write(new MemoryFile("a.json", System.Text.Encoding.UTF8.GetBytes(Rulebook.Broken)) { Opening = () => isOpened = true }).Tell();
        await running.Clock.WaitFor(RunningRules.Quiet);
        // The copy goes on when the quiet period ends.
        folder.Tell();
        running.Clock.Advance(RunningRules.Quiet);
        await running.Clock.WaitFor(RunningRules.Quiet);
        folder.Write("a.json", Rulebook.Text("a")).Tell();
        running.Clock.Advance(RunningRules.Quiet);
        await running.Clock.Pass(RunningRules.Quiet);
        await replaced;

        Assert.NotNull(running.Current.AtLeast("a"));
        Assert.False(isOpened);
    }

    [Fact]
    public async Task What_changes_while_it_is_read_is_read_again_before_it_counts()
    {
        var folder = new MemoryFolder().Write("a.json", Rulebook.Text("a", 10)).Write("b.json", Rulebook.Text("b", 10));
        await using var running = await RunningRules.Start(folder);
        var replaced = RunningRules.ReplacementOf(running.Current);
        var opened = 0;

        // While b is opened, a, which was read already, gets its new number: a reading of the old a and the new b.
        folder.Write(new MemoryFile("b.json", System.Text.Encoding.UTF8.GetBytes(Rulebook.Text("b", 20)))
        {
            Opening = () =>
            {
                if (opened++ == 0)
                    folder.Write("a.json", Rulebook.Text("a", 20)).Tell();
            },
        }).Tell();
        await running.Clock.Pass(RunningRules.Quiet);
        await running.Clock.Pass(RunningRules.Quiet);
        await replaced;

        Assert.Equal((2, 20, 20), (running.Current.Number, running.Current.AtLeast("a"), running.Current.AtLeast("b")));
    }

    [Fact]
    public async Task Files_that_are_written_on_and_on_are_read_after_ten_quiet_periods()
    {
        var folder = new MemoryFolder();
        await using var running = await RunningRules.Start(folder);
        var (before, replaced) = (running.Current, RunningRules.ReplacementOf(running.Current));

        folder.Write("a.json", Rulebook.Text("a")).Tell();
        for (var wait = 1; wait <= RuleWatcher.MostWaits; wait++)
        {
            Assert.Same(before, running.Current);
            await running.Clock.WaitFor(RunningRules.Quiet);
            folder.Tell();
            running.Clock.Advance(RunningRules.Quiet);
        }

        await replaced;

        Assert.NotNull(running.Current.AtLeast("a"));
    }

    [Fact]
    public async Task A_change_that_nobody_tells_of_is_found_at_the_next_poll()
    {
        var folder = new MemoryFolder { IsSilent = true };
        await using var running = await RunningRules.Start(folder);
        var replaced = RunningRules.ReplacementOf(running.Current);

        folder.Write("a.json", Rulebook.Text("a"));
        await running.Clock.Pass(Poll);
        await running.Clock.Pass(RunningRules.Quiet);
        await replaced;

        Assert.NotNull(running.Current.AtLeast("a"));
    }

    [Fact]
    public async Task Without_polls_a_folder_that_tells_nothing_is_looked_at_all_the_same()
    {
        var folder = new MemoryFolder { IsSilent = true };
        await using var running = await RunningRules.Start(folder, options => options.PollEvery = Timeout.InfiniteTimeSpan);
        var replaced = RunningRules.ReplacementOf(running.Current);

        folder.Write("a.json", Rulebook.Text("a"));
        await running.Clock.Pass(RuleWatcher.RetryAfter);
        await running.Clock.Pass(RunningRules.Quiet);
        await replaced;

        Assert.NotNull(running.Current.AtLeast("a"));
    }

    [Fact]
    public async Task Where_a_machine_has_no_watches_left_files_are_polled_and_that_is_told_once()
    {
        var folder = new MemoryFolder { WatchingFails = new IOException("no watches left") };
        await using var running = await RunningRules.Start(folder);
        var replaced = RunningRules.ReplacementOf(running.Current);

        folder.Write("a.json", Rulebook.Text("a"));
        await running.Clock.Pass(Poll);
        await running.Clock.Pass(RunningRules.Quiet);
        await replaced;

        Assert.NotNull(running.Current.AtLeast("a"));
        Assert.Equal("The folder of the rule files cannot be watched; its files are read every 60 s instead", Assert.Single(running.Log.All, entry => entry.Id == LogIds.CannotWatch).Text);
    }

    [Fact]
    public async Task What_could_not_be_read_is_tried_again_without_being_told()
    {
        var isLocked = true;
        var folder = new MemoryFolder();
        folder.Write(new MemoryFile("a.json", System.Text.Encoding.UTF8.GetBytes(Rulebook.Text("a")))
        {
            Opening = () =>
            {
                if (Volatile.Read(ref isLocked))
                    throw new IOException("in use");
            },
        });
        await using var running = await RunningRules.Start(folder);
        Assert.Equal("HTX1001", Assert.Single(running.Current.Problems).Diagnostics.Single().Code);
        var replaced = RunningRules.ReplacementOf(running.Current);

        Volatile.Write(ref isLocked, false);
        await running.Clock.Pass(RuleWatcher.RetryAfter);
        await running.Clock.Pass(RunningRules.Quiet);
        await replaced;

        Assert.NotNull(running.Current.AtLeast("a"));
    }

    [Fact]
    public async Task A_reading_that_fails_altogether_leaves_the_edition_in_force_and_is_tried_again()
    {
        var folder = new MemoryFolder();
        await using var running = await RunningRules.Start(folder);
        var (before, replaced) = (running.Current, RunningRules.ReplacementOf(running.Current));
        running.Clock.Fails = new InvalidOperationException("no time");

        folder.Write("a.json", Rulebook.Text("a")).Tell();
        await running.Clock.Pass(RunningRules.Quiet);
        Assert.Equal("Reading the rule files failed; edition 1 stays in force, and they are read again in 10 s", (await running.Log.Next(LogIds.ReadingFailed)).Text);
        Assert.Same(before, running.Current);

        running.Clock.Fails = null;
        await running.Clock.Pass(RuleWatcher.RetryAfter);
        await running.Clock.Pass(RunningRules.Quiet);
        await replaced;

        Assert.NotNull(running.Current.AtLeast("a"));
    }

    [Fact]
    public async Task What_changed_between_the_first_reading_and_the_first_watch_is_found()
    {
        var folder = new MemoryFolder();
        var opened = 0;
        folder.Write(new MemoryFile("a.json", System.Text.Encoding.UTF8.GetBytes(Rulebook.Text("a")))
        {
            Opening = () =>
            {
                if (opened++ == 0)
                    folder.Write("b.json", Rulebook.Text("b"));
            },
        });
        await using var running = await RunningRules.Start(folder, waitForSignal: LogIds.Published, times: 2);

        Assert.Equal((2, 2), (running.Current.Number, running.Current.Catalogue.RuleSets.Count));
    }
}
