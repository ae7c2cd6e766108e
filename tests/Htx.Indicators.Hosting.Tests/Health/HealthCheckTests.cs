using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Htx.Indicators.Hosting.Tests;

public sealed class HealthCheckTests
{
    [Theory]
    [InlineData(Language.Vietnamese, "Đang áp dụng bản 1: 1 bộ chỉ tiêu, 0 thang điểm.")]
    [InlineData(Language.English, "Edition 1 is in force; rule sets: 1, scorecards: 0.")]
    public async Task It_is_healthy_while_all_that_lies_there_is_in_force(Language language, string said)
    {
        await using var running = await RunningRules.Start(new MemoryFolder().Write("a.json", Rulebook.Text("a")), options => options.Language = language);

        var health = await running.Health();

        Assert.Equal((HealthStatus.Healthy, said), (health.Status, health.Description));
        Assert.Equal(["edition", "readAt"], health.Data.Keys.Order());
    }

    [Theory]
    [InlineData(Language.Vietnamese, "Đang áp dụng bản 2, nội dung mới của những nơi sau chưa được áp dụng: a.json (vẫn áp dụng nội dung đúng gần nhất); b.json (không áp dụng).", "không phải JSON hợp lệ")]
    [InlineData(Language.English, "Edition 2 is in force, without what is new in: a.json (its last good content stays in force); b.json (nothing of it is in force).", "not valid JSON")]
    public async Task It_is_degraded_while_a_file_is_refused_and_has_its_defects(Language language, string said, string defect)
    {
        var folder = new MemoryFolder().Write("a.json", Rulebook.Text("a"));
        await using var running = await RunningRules.Start(folder, options => options.Language = language);
        await running.Publish(folder.Write("a.json", Rulebook.Broken).Write("b.json", Rulebook.Broken));

        var health = await running.Health();

        Assert.Equal((HealthStatus.Degraded, said), (health.Status, health.Description));
        Assert.Equal(2, health.Data["edition"]);
        Assert.Equal(running.Current.ReadAt, health.Data["readAt"]);
        Assert.Contains(defect, Assert.Single((IReadOnlyList<string>)health.Data["a.json"]), StringComparison.Ordinal);
        Assert.StartsWith("b.json(1,25): error HTX1005: ", Assert.Single((IReadOnlyList<string>)health.Data["b.json"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Vietnamese, "Đang áp dụng bản 1, nội dung mới của những nơi sau chưa được áp dụng: a.json (b.json cũng ghi “a” phiên bản 1 với nội dung khác và được áp dụng; nội dung thay đổi thì tăng “version”).")]
    [InlineData(Language.English, "Edition 1 is in force, without what is new in: a.json (b.json holds “a” version 1 with other content and counts; a rule set that changes gets a higher “version”).")]
    public async Task It_is_degraded_while_two_files_say_different_things_in_one_version(Language language, string said)
    {
        var folder = new MemoryFolder().Write("a.json", Rulebook.Text("a", 10)).Write("b.json", Rulebook.Text("a", 20));
        await using var running = await RunningRules.Start(folder, options => options.Language = language);

        var health = await running.Health();

        Assert.Equal((HealthStatus.Degraded, said), (health.Status, health.Description));
        Assert.Equal(["a.json", "edition", "readAt"], health.Data.Keys.Order());
        Assert.Contains(running.Log.All, entry => entry.Id == LogIds.Covered && entry.Text.StartsWith("The rule file a.json is not in force: b.json holds a version 1 with other content", StringComparison.Ordinal));

        await running.Publish(folder.Write("b.json", Rulebook.Text("a", 20, version: 2)));
        Assert.Equal((HealthStatus.Healthy, 20), ((await running.Health()).Status, running.Current.AtLeast("a")));
    }

    [Fact]
    public async Task The_same_content_twice_is_no_clash()
    {
        await using var running = await RunningRules.Start(new MemoryFolder().Write("a.json", Rulebook.Text("a", 10)).Write("b.json", Rulebook.Text("a", 10)));

        Assert.Equal(HealthStatus.Healthy, (await running.Health()).Status);
    }

    [Fact]
    public async Task A_file_may_stand_over_the_package_and_where_it_says_otherwise_in_the_same_version_the_log_says_so()
    {
        var packaged = RuleSetWriter.Write(BundledRuleSets.Get("47-nq-hdnd-2021"));
        var folder = new MemoryFolder().Write("47.json", packaged);
        await using var running = await RunningRules.Start(folder, options => options.IncludeBundled = true);
        Assert.DoesNotContain(running.Log.All, entry => entry.Id == LogIds.PackageCovered);

        await running.Publish(folder.Write("47.json", packaged.Replace("2600", "2700", StringComparison.Ordinal)));

        Assert.StartsWith("The rule file 47.json is in force in place of 47-nq-hdnd-2021 version ", (await running.Log.Next(LogIds.PackageCovered)).Text, StringComparison.Ordinal);
        Assert.Equal(HealthStatus.Healthy, (await running.Health()).Status);
    }

    [Fact]
    public async Task It_is_degraded_while_rule_sets_keep_each_other_from_being_in_force()
    {
        await using var running = await RunningRules.Start(new MemoryFolder().Write("a.json", Rulebook.Text("a", supersedes: "b")).Write("b.json", Rulebook.Text("b", supersedes: "a")));

        var health = await running.Health();

        Assert.Equal(HealthStatus.Degraded, health.Status);
        Assert.Contains("“a” supersedes itself by way of others", health.Description, StringComparison.Ordinal);
        Assert.NotEmpty((IReadOnlyList<string>)health.Data["catalogue"]);
    }

    [Fact]
    public async Task It_is_healthy_again_when_the_file_is_mended()
    {
        var folder = new MemoryFolder().Write("a.json", Rulebook.Broken);
        await using var running = await RunningRules.Start(folder);
        await running.Publish(folder.Write("a.json", Rulebook.Text("a")));

        Assert.Equal(HealthStatus.Healthy, (await running.Health()).Status);
    }

    [Theory]
    [InlineData(Language.Vietnamese, "cả thư mục, vì không đọc được (giữ nguyên những gì đang áp dụng)")]
    [InlineData(Language.English, "the folder, which cannot be read (all that was in force stays)")]
    public async Task It_says_so_where_it_is_the_folder(Language language, string said)
    {
        await using var running = await RunningRules.Start(new MemoryFolder { IsThere = false }, options => options.Language = language);

        var health = await running.Health();

        Assert.Equal(HealthStatus.Degraded, health.Status);
        Assert.Contains(said, health.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_application_may_call_it_and_take_it_as_it_likes()
    {
        var services = new ServiceCollection().AddLogging().AddHtxIndicators(options => (options.FileProvider, options.IncludeBundled) = (new MemoryFolder().Write("a.json", Rulebook.Broken), false));
        services.AddHealthChecks().AddHtxIndicators("bo-chi-tieu", HealthStatus.Unhealthy, ["ready"]);
        using var provider = services.BuildServiceProvider();

        var entry = (await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries.Single();

        Assert.Equal(("bo-chi-tieu", HealthStatus.Unhealthy), (entry.Key, entry.Value.Status));
        Assert.Equal(["ready"], entry.Value.Tags);
    }
}
