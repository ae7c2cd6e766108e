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
