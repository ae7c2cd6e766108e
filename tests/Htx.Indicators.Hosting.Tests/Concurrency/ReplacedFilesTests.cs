using Microsoft.Extensions.Hosting;

namespace Htx.Indicators.Hosting.Tests;

/// <summary>Many threads ask while files are replaced, on the machine's own clock.</summary>
public sealed class ReplacedFilesTests
{
    private const int Enough = 20;

    [Fact]
    public async Task Who_asks_is_never_answered_from_two_editions_nor_from_one_that_was_replaced_before()
    {
        using var office = await Office.Open();
        string? found;
        // Where the machine is so busy that hardly anything was published, nothing was shown yet.
        do
        {
            found = AskWhileReplacing(office, office.Ask);
        }
        while (found is null && office.Announced < Enough);

        Assert.Null(found);
    }

    [Fact]
    public async Task Asking_for_the_edition_twice_in_one_answer_is_found_out()
    {
        using var office = await Office.Open();

        Assert.Contains("beside", AskUntilFound(office, () =>
        {
            var catalogue = office.Rules.Current;
            // Where a thread may be interrupted at any time, here it is.
            Thread.Sleep(1);
            return (catalogue, office.Rules.Current);
        }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edition_that_is_kept_is_found_out()
    {
        using var office = await Office.Open();
        var kept = office.Ask();

        Assert.StartsWith("stale: ", AskUntilFound(office, () => kept), StringComparison.Ordinal);
    }

    private static string? AskUntilFound(Office office, Func<(RuleEdition, RuleEdition)> ask)
    {
        string? found = null;
        for (var tries = 0; tries < 20 && found is null; tries++)
            found = AskWhileReplacing(office, ask);
        return found;
    }

    /// <summary>One thread replaces files over and over, the others ask; returns the first wrong answer.</summary>
    private static string? AskWhileReplacing(Office office, Func<(RuleEdition, RuleEdition)> ask) => ManyThreads.Look(TimeSpan.FromSeconds(1.5), (thread, round) =>
    {
        if (thread == 0)
        {
            office.PublishNext();
            return null;
        }

        var announced = office.Announced;
        var (one, other) = ask();
        var (number, version) = Office.VersionOf(one);
        if (version < announced)
            return $"stale: version {version}, although {announced} was published before";
        if (Office.VersionOf(other) != (number, version))
            return $"edition {number} beside {other.Number}";
        return Office.Contradiction(one, version);
    });

    /// <summary>An office that replaces two files that belong together, sometimes by broken ones in between, and says when the new ones are in force.</summary>
    private sealed class Office(IHost host, MemoryFolder folder) : IDisposable
    {
        private static readonly DateOnly Start = new(2000, 1, 1);
        private int announced = 1;

        public IndicatorRules Rules { get; } = host.Services.GetRequiredService<IndicatorRules>();

        /// <summary>The last version whose publication is complete.</summary>
        public int Announced => Volatile.Read(ref announced);

        public static async Task<Office> Open()
        {
            var folder = Write(new(), 1);
            var builder = Host.CreateEmptyApplicationBuilder(null);
            builder.Services.AddHtxIndicators(options => (options.FileProvider, options.IncludeBundled, options.QuietPeriod) = (folder, false, TimeSpan.FromMilliseconds(1)));
            var host = builder.Build();
            await host.StartAsync();
            return new(host, folder);
        }

        public (RuleEdition, RuleEdition) Ask()
        {
            var edition = Rules.Current;
            return (edition, edition);
        }

        public void PublishNext()
        {
            var next = announced + 1;
            if (next % 3 == 0)
                Publish(() => folder.Write("cu.json", Rulebook.Broken), edition => edition.Problems.Count > 0);
            Publish(() => Write(folder, next), edition => edition.Problems.Count == 0 && VersionOf(edition).Version == next);
            Volatile.Write(ref announced, next);
        }

        public static (int Number, int Version) VersionOf(RuleEdition edition) => (edition.Number, edition.Catalogue.RuleSets[^1].Version);

        /// <summary>What contradicts itself in an edition whose files all say one version; null when nothing does.</summary>
        public static string? Contradiction(RuleEdition edition, int version)
        {
            var takesOver = Start.AddDays(version);
            if (edition.Catalogue.RuleSets.Any(ruleSet => ruleSet.Version != version))
                return $"version {version} has {string.Join(", ", edition.Catalogue.RuleSets.Select(ruleSet => ruleSet.Version))} in its catalogue";
            if (edition.InForceOn(takesOver.AddDays(-1)).Single().RuleSet.Id != "cu" || !edition.TryGet("moi", takesOver, out _) || edition.TryGet("cu", takesOver, out _))
                return $"version {version} has the wrong rule set in force on {takesOver:O}";
            return Verdict(edition, version) == Classification.Met && Verdict(edition, version - 1) == Classification.NotMet ? null : $"version {version} judges by another number";
        }

        public void Dispose()
        {
            host.StopAsync().GetAwaiter().GetResult();
            host.Dispose();
        }

        private static Classification Verdict(RuleEdition edition, int members) => edition.Assess("moi", Rulebook.Members(members)).Items.Single().Classification;

        private static MemoryFolder Write(MemoryFolder folder, int version) => folder
            .Write("cu.json", Rulebook.Text("cu", version, version, $"{Start:O}"))
            .Write("moi.json", Rulebook.Text("moi", version, version, $"{Start.AddDays(version):O}", "cu"));

        private void Publish(Action change, Func<RuleEdition, bool> isInForce)
        {
            change();
            folder.Tell();
            for (var edition = Rules.Current; !isInForce(edition); edition = Rules.Current)
                RunningRules.ReplacementOf(edition).GetAwaiter().GetResult();
        }
    }
}
