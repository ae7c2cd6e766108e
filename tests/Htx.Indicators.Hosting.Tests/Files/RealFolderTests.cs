using System.Diagnostics;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace Htx.Indicators.Hosting.Tests;

/// <summary>A folder of the machine, with the machine's own events, or polled.</summary>
public sealed class RealFolderTests
{
    [Fact]
    public async Task A_file_dropped_replaced_and_deleted_shows_without_a_restart()
    {
        using var folder = new TemporaryFolder();
        await using var running = await RealRules.Start(folder.Path);

        await running.Until(edition => edition.AtLeast("a") == 10, () => folder.Write("a.json", Rulebook.Text("a", 10)));
        // As editors and careful copies do: written beside, then renamed.
        await running.Until(edition => edition.AtLeast("a") == 20, () => File.Move(folder.Write("a.tmp", Rulebook.Text("a", 20)), Path.Combine(folder.Path, "a.json"), overwrite: true));
        await running.Until(edition => edition.Problems.Count == 1, () => folder.Write("a.json", Rulebook.Broken));
        Assert.Equal(20, running.Rules.Current.AtLeast("a"));
        await running.Until(edition => edition.Catalogue.RuleSets.Count == 0, () => File.Delete(Path.Combine(folder.Path, "a.json")));
    }

    [Fact]
    public async Task One_put_in_the_place_of_another_is_found_by_polling()
    {
        using var parent = new TemporaryFolder();
        var (path, next) = (Path.Combine(parent.Path, "rules"), Path.Combine(parent.Path, "next"));
        Directory.CreateDirectory(path);
        Directory.CreateDirectory(next);
        File.WriteAllText(Path.Combine(path, "a.json"), Rulebook.Text("a", 10));
        File.WriteAllText(Path.Combine(next, "a.json"), Rulebook.Text("a", 20));
        await using var running = await RealRules.Start(path, options => options.PollEvery = TimeSpan.FromSeconds(1));

        await running.Until(edition => edition.AtLeast("a") == 20, () =>
        {
            Directory.Delete(path, recursive: true);
            Directory.Move(next, path);
        });
    }

    [Fact]
    public async Task One_put_in_the_place_of_another_is_told_from_it_and_watched_as_that_was()
    {
        using var parent = new TemporaryFolder();
        var (path, next) = (Path.Combine(parent.Path, "rules"), Path.Combine(parent.Path, "next"));
        Directory.CreateDirectory(path);
        // Two folders of one tick of the file system's clock could not be told apart.
        await Task.Delay(TimeSpan.FromMilliseconds(100));
        Directory.CreateDirectory(next);
        using var folder = RuleFolder.Of(new() { RulesDirectory = path }, new(null));
        _ = folder.Watch();
        Assert.False(folder.IsAnother);

        Directory.Delete(path);
        Assert.True(folder.IsAnother);
        Assert.Same(NullChangeToken.Singleton, folder.Watch());
        Assert.True(folder.IsAnother);
        Directory.Move(next, path);
        var token = folder.Watch();
        Assert.False(folder.IsAnother);
        var changed = new TaskCompletionSource();
        using var registration = token.RegisterChangeCallback(_ => changed.TrySetResult(), null);
        File.WriteAllText(Path.Combine(path, "a.json"), Rulebook.Text("a"));

        await changed.Task.WaitAsync(Patience.Long);
    }

    [Fact]
    public void A_link_inside_the_folder_is_followed_as_mounts_of_containers_have_it()
    {
        using var folder = new TemporaryFolder();
        var data = Directory.CreateDirectory(Path.Combine(folder.Path, "..2026_06_30"));
        File.WriteAllText(Path.Combine(data.FullName, "a.json"), Rulebook.Text("a", 10));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "..data"), data.Name);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "a.json"), Path.Combine("..data", "a.json"));

        var edition = Read(folder.Path);

        Assert.Equal(10, edition.AtLeast("a"));
        Assert.Empty(edition.Problems);
    }

    [Fact]
    public void A_link_that_leads_out_of_it_is_refused_whatever_way_it_takes()
    {
        using var outside = new TemporaryFolder();
        using var folder = new TemporaryFolder();
        var secret = outside.Write("a.json", Rulebook.Text("a"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "file.json"), secret);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, ".way"), outside.Path);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "way.json"), Path.Combine(".way", "a.json"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "up.json"), Path.Combine("..", Path.GetFileName(outside.Path), "a.json"));

        var edition = Read(folder.Path);

        Assert.Empty(edition.Catalogue.RuleSets);
        Assert.Equal(["file.json", "up.json", "way.json"], edition.Problems.Select(problem => problem.File));
        Assert.All(edition.Problems, problem => Assert.Contains("leads out of the folder", problem.Diagnostics.Single().Message(Language.English), StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_to_nothing_and_links_in_a_circle_are_refused()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(Path.Combine(folder.Path, "nothing.json"), "not-there.json");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "one.json"), "two.json");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "two.json"), "one.json");
        folder.Write("a.json", Rulebook.Text("a"));

        var edition = Read(folder.Path);

        Assert.NotNull(edition.AtLeast("a"));
        Assert.Equal([("nothing.json", "HTX1001"), ("one.json", "HTX1001"), ("two.json", "HTX1001")], edition.Problems.Select(problem => (problem.File, problem.Diagnostics.Single().Code)));
    }

    [Fact]
    public void A_folder_that_is_a_link_itself_is_read()
    {
        using var parent = new TemporaryFolder();
        var real = Directory.CreateDirectory(Path.Combine(parent.Path, "real"));
        File.WriteAllText(Path.Combine(real.FullName, "a.json"), Rulebook.Text("a"));
        var link = Directory.CreateSymbolicLink(Path.Combine(parent.Path, "link"), "real");

        Assert.NotNull(Read(link.FullName).AtLeast("a"));
    }

    [Fact]
    public async Task A_pipe_that_nobody_writes_to_keeps_nobody_waiting()
    {
        if (OperatingSystem.IsWindows())
            return; // There are no pipes in folders.
        using var folder = new TemporaryFolder();
        using (var made = Process.Start("mkfifo", Path.Combine(folder.Path, "pipe.json")))
            await made.WaitForExitAsync();
        folder.Write("a.json", Rulebook.Text("a"));

        var edition = await Task.Run(() => Read(folder.Path)).WaitAsync(Patience.Long);

        Assert.NotNull(edition.AtLeast("a"));
        Assert.Equal("pipe.json", edition.Problems.Single().File);
    }

    private static RuleEdition Read(string folder)
    {
        using var services = new ServiceCollection().AddHtxIndicators(options => (options.RulesDirectory, options.IncludeBundled) = (folder, false)).BuildServiceProvider();
        return services.GetRequiredService<IndicatorRules>().Current;
    }

    /// <summary>A host over a folder of the machine, on the machine's clock.</summary>
    private sealed class RealRules(IHost host) : IAsyncDisposable
    {
        public IndicatorRules Rules { get; } = host.Services.GetRequiredService<IndicatorRules>();

        public static async Task<RealRules> Start(string folder, Action<IndicatorRulesOptions>? configure = null)
        {
            var builder = Host.CreateEmptyApplicationBuilder(null);
            builder.Services.AddHtxIndicators(options =>
            {
                (options.RulesDirectory, options.IncludeBundled, options.QuietPeriod) = (folder, false, TimeSpan.FromMilliseconds(50));
                configure?.Invoke(options);
            });
            var host = builder.Build();
            await host.StartAsync();
            return new(host);
        }

        /// <summary>Waits for an edition like that after a change.</summary>
        public async Task Until(Func<RuleEdition, bool> isLikeThat, Action change)
        {
            change();
            var edition = Rules.Current;
            while (!isLikeThat(edition))
            {
                await RunningRules.ReplacementOf(edition);
                edition = Rules.Current;
            }
        }

        public async ValueTask DisposeAsync()
        {
            await host.StopAsync();
            host.Dispose();
        }
    }
}
