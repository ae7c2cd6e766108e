using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace DistrictApp.Tests;

public sealed class ObservationStoreTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task What_was_saved_is_there_when_the_database_is_opened_again()
    {
        using (var store = Open())
            await Save(store, 0, Set("xa", 1));

        using var again = Open();

        Assert.Equal(1, again.Find("xa", RunningApp.Today)!.Read()["membersxa"].Value);
        Assert.Equal((RunningApp.Today, 1L), (again.LatestDay(), again.Count()));
    }

    [Fact]
    public async Task Of_a_whole_that_conflicts_nothing_is_stored()
    {
        using var store = Open();
        await Save(store, 0, Set("cu", 1));

        var outcome = await Save(store, 0, Set("moi", 1), Set("cu", 2));

        Assert.Equal(["cu"], outcome.Conflicts.Select(one => one.SubjectId));
        Assert.Null(store.Find("moi", RunningApp.Today));
    }

    [Fact]
    public async Task Many_who_add_to_one_figure_at_once_lose_nothing()
    {
        using var store = Open();
        await Save(store, 0, Set("dem", 0));

        // Each adds a number of its own, so that no two who start from the same figure arrive at the same one.
        int[] steps = [1, 11, 121, 1331, 14_641, 161_051];
        await Task.WhenAll(steps.Select(step => Task.Run(async () =>
        {
            for (var added = 0; added < 10;)
            {
                var stored = store.Find("dem", RunningApp.Today)!;
                var next = (int)stored.Read()["membersxa"].Value! + step;
                added += (await Save(store, stored.Heading.Version, Set("dem", next))).Conflicts.Count == 0 ? 1 : 0;
            }
        })));

        Assert.Equal(steps.Sum() * 10, store.Find("dem", RunningApp.Today)!.Read()["membersxa"].Value);
    }

    [Fact]
    public async Task Two_applications_may_hold_the_same_file()
    {
        using var one = Open();
        using var other = Open();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Save(i % 2 == 0 ? one : other, 0, Set($"xa-{i}", i))));

        Assert.Equal(20, one.Count());
    }

    [Fact]
    public async Task Quotes_in_ids_and_names_are_only_text()
    {
        using var store = Open();

        await Save(store, 0, Rulebook.Set("xa", "xa", 1, "'); DROP TABLE observation_set; --"));

        Assert.Equal("'); DROP TABLE observation_set; --", Assert.Single(store.List(0, 10)).SubjectName);
        Assert.Null(store.Find("' OR ''='", RunningApp.Today));
    }

    [Fact]
    public void A_database_of_a_later_version_stops_the_start()
    {
        Open().Dispose();
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path.Combine(folder.Path, "x.db")}"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 2";
            command.ExecuteNonQuery();
        }

        Assert.Contains("has schema 2", Assert.Throws<InvalidOperationException>(Open).Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    private ObservationStore Open() =>
        new(new(Options.Create(new DistrictOptions { Database = "x.db" }), new ContentRoot(folder.Path)), TimeProvider.System);

    private static ObservationSet Set(string subject, int members) => Rulebook.Set("xa", subject, members);

    private static Task<SaveOutcome> Save(ObservationStore store, long? replaces, params ObservationSet[] sets) =>
        store.SaveAsync([.. sets.Select(set => new SetChange(set, replaces))], CancellationToken.None);

    private sealed class ContentRoot(string path) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "";

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = path;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
