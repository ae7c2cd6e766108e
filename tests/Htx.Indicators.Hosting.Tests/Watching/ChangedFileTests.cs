namespace Htx.Indicators.Hosting.Tests;

/// <summary>What a change of files does to the rules in force.</summary>
public sealed class ChangedFileTests
{
    [Fact]
    public async Task A_good_new_file_is_in_force_for_the_next_call_while_a_running_one_finishes_on_the_old()
    {
        var folder = new MemoryFolder().Write("a.json", Rulebook.Text("a", 10));
        await using var running = await RunningRules.Start(folder);
        var before = running.Current;

        var after = await running.Publish(folder.Write("a.json", Rulebook.Text("a", 20)).Write("b.json", Rulebook.Text("b", 30)));

        Assert.Equal((1, 10, null), (before.Number, before.AtLeast("a"), before.AtLeast("b")));
        Assert.Equal((2, 20, 30), (after.Number, after.AtLeast("a"), after.AtLeast("b")));
        Assert.True(before.Replaced.HasChanged);
        Assert.False(after.Replaced.HasChanged);
    }

    [Fact]
    public async Task It_says_when_it_was_read()
    {
        var folder = new MemoryFolder();
        await using var running = await RunningRules.Start(folder);
        var start = running.Current.ReadAt;

        var after = await running.Publish(folder.Write("a.json", Rulebook.Text("a")));

        Assert.Equal(RunningRules.Quiet, after.ReadAt - start);
    }

    [Fact]
    public async Task A_bad_one_leaves_its_last_good_in_force_while_other_changes_take_effect()
    {
        var folder = new MemoryFolder().Write("a.json", Rulebook.Text("a", 10)).Write("b.json", Rulebook.Text("b", 10));
        await using var running = await RunningRules.Start(folder);

        var after = await running.Publish(folder.Write("a.json", Rulebook.Broken).Write("b.json", Rulebook.Text("b", 20)));

        Assert.Equal((10, 20), (after.AtLeast("a"), after.AtLeast("b")));
        var problem = Assert.Single(after.Problems);
        Assert.Equal(("a.json", "HTX1005", "a"), (problem.File, problem.Diagnostics[0].Code, problem.InForce?.RuleSet?.Id));
        Assert.StartsWith("The rule file a.json was refused; its last good content stays in force:\na.json(1,25): error HTX1005: ", (await running.Log.Next(LogIds.Refused)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_one_at_the_start_is_left_out_and_the_others_are_in_force()
    {
        await using var running = await RunningRules.Start(new MemoryFolder().Write("a.json", Rulebook.Broken).Write("b.json", Rulebook.Text("b", 20)));

        Assert.Equal((null, 20), (running.Current.AtLeast("a"), running.Current.AtLeast("b")));
        Assert.Null(Assert.Single(running.Current.Problems).InForce);
        Assert.Contains(running.Log.All, entry => entry.Id == LogIds.LeftOut && entry.Text.Contains("a.json(1,25): error HTX1005", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bad_one_is_told_once_however_often_it_is_read()
    {
        var folder = new MemoryFolder().Write("a.json", Rulebook.Broken);
        await using var running = await RunningRules.Start(folder);

        await running.Publish(folder.Write("b.json", Rulebook.Text("b")));
        await running.Publish(folder.Write("c.json", Rulebook.Text("c")));

        Assert.Single(running.Log.All, entry => entry.Id == LogIds.LeftOut);
    }

    [Fact]
    public async Task Mended_it_is_in_force()
    {
        var folder = new MemoryFolder().Write("a.json", Rulebook.Broken);
        await using var running = await RunningRules.Start(folder);

        var after = await running.Publish(folder.Write("a.json", Rulebook.Text("a", 20)));

        Assert.Equal(20, after.AtLeast("a"));
        Assert.Empty(after.Problems);
        Assert.Equal("The rule file a.json is good now and in force", (await running.Log.Next(LogIds.Mended)).Text);
    }

    [Fact]
    public async Task A_deleted_one_is_no_longer_in_force()
    {
        var folder = new MemoryFolder().Write("a.json", Rulebook.Text("a")).Write("b.json", Rulebook.Text("b"));
        await using var running = await RunningRules.Start(folder);

        var after = await running.Publish(folder.Delete("a.json"));

        Assert.Equal(["b"], after.Catalogue.RuleSets.Select(ruleSet => ruleSet.Id));
        Assert.Equal("The rule file a.json is gone; nothing of it is in force any more", (await running.Log.Next(LogIds.Removed)).Text);
    }

    [Fact]
    public async Task A_bad_one_deleted_takes_its_last_good_with_it()
    {
        var folder = new MemoryFolder().Write("a.json", Rulebook.Text("a"));
        await using var running = await RunningRules.Start(folder);
        await running.Publish(folder.Write("a.json", Rulebook.Broken));

        var after = await running.Publish(folder.Delete("a.json"));

        Assert.Empty(after.Catalogue.RuleSets);
        Assert.Empty(after.Problems);
    }

    [Fact]
    public async Task One_with_warnings_is_in_force_and_they_are_told()
    {
        var folder = new MemoryFolder();
        await using var running = await RunningRules.Start(folder);
        var text = Rulebook.Text("a").Replace("\"measures\": {", "\"measures\": { \"unused\": { \"title\": \"Thừa\", \"unit\": \"ha\", \"kind\": \"amount\" },", StringComparison.Ordinal);

        var after = await running.Publish(folder.Write("a.json", text));

        Assert.NotNull(after.AtLeast("a"));
        Assert.Contains("warning HTX2201", (await running.Log.Next(LogIds.Warned)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_in_order_between_rule_sets_is_told_once()
    {
        var folder = new MemoryFolder().Write("cu.json", Rulebook.Text("cu")).Write("moi.json", Rulebook.Text("moi", supersedes: "cu"));
        await using var running = await RunningRules.Start(folder);

        await running.Publish(folder.Write("b.json", Rulebook.Text("b")));

        Assert.Contains("moi: warning HTX2403", Assert.Single(running.Log.All, entry => entry.Id == LogIds.Remarked).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_did_not_change_stays_compiled()
    {
        var folder = new MemoryFolder().Write("a.json", Rulebook.Text("a")).Write("b.json", Rulebook.Text("b"));
        await using var running = await RunningRules.Start(folder);
        var before = running.Current;

        var after = await running.Publish(folder.Write("b.json", Rulebook.Text("b", 20)));

        Assert.Same(Compiled(before, "a"), Compiled(after, "a"));
        Assert.NotSame(Compiled(before, "b"), Compiled(after, "b"));

        static CompiledRuleSet? Compiled(RuleEdition edition, string id) => edition.TryGet(id, out var rules) ? rules : null;
    }

    [Fact]
    public async Task Nobody_waits_for_what_changed_to_be_compiled()
    {
        var folder = new MemoryFolder();
        await using var running = await RunningRules.Start(folder);
        var isCompiled = new TaskCompletionSource<bool>();
        running.Current.Replaced.RegisterChangeCallback(_ => isCompiled.SetResult(running.Current.Compiled.IsComplete), null);

        await running.Publish(folder.Write("a.json", Rulebook.Text("a")).Write("tt.json", Repository.ReadText("rules/tt-09-2017-bnnptnt.json")));

        Assert.True(await isCompiled.Task.WaitAsync(Patience.Long));
    }

    [Fact]
    public async Task Who_is_told_that_an_edition_was_replaced_finds_the_next_one_in_force()
    {
        var folder = new MemoryFolder();
        await using var running = await RunningRules.Start(folder);
        var seen = new TaskCompletionSource<int>();
        running.Current.Replaced.RegisterChangeCallback(_ => seen.SetResult(running.Current.Number), null);

        await running.Publish(folder.Write("a.json", Rulebook.Text("a")));

        Assert.Equal(2, await seen.Task.WaitAsync(Patience.Long));
    }

    [Fact]
    public async Task A_change_of_nothing_makes_no_new_edition()
    {
        var folder = new MemoryFolder().Write("a.json", Rulebook.Text("a"));
        await using var running = await RunningRules.Start(folder);
        var before = running.Current;

        folder.Write("a.json", Rulebook.Text("a")).Tell();
        await running.Clock.Pass(RunningRules.Quiet);
        await running.Log.Next(LogIds.Unchanged);

        Assert.Same(before, running.Current);
    }

    [Fact]
    public async Task Somebody_who_waits_for_an_edition_and_fails_does_not_keep_it_from_being_in_force()
    {
        var folder = new MemoryFolder();
        await using var running = await RunningRules.Start(folder);
        running.Current.Replaced.RegisterChangeCallback(_ => throw new InvalidOperationException("mine"), null);

        var after = await running.Publish(folder.Write("a.json", Rulebook.Text("a")));

        Assert.NotNull(after.AtLeast("a"));
        Assert.Contains("mine", (await running.Log.Next(LogIds.ListenerFailed)).Exception!.ToString(), StringComparison.Ordinal);
        Assert.NotNull((await running.Publish(folder.Write("b.json", Rulebook.Text("b")))).AtLeast("b"));
    }
}
