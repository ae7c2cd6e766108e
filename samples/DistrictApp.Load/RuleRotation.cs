using System.Collections.Concurrent;
using System.Globalization;

namespace DistrictApp.Load;

/// <summary>
/// A rule file that is replaced over and over: each version asks for other numbers, and between two good ones lies a broken one now and then.
/// What each version says is kept here, so that an answer can be held against the version that it names.
/// </summary>
internal sealed class RuleRotation(string folder)
{
    public const string Id = "thay-doi-2026";
    private const string FileName = $"{Id}.json";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    private readonly ConcurrentDictionary<int, CompiledRuleSet> versions = new();
    private int latestSeen;

    /// <summary>The figures are of this day.</summary>
    public static DateOnly Day { get; } = new(2026, 6, 30);

    /// <summary>Any of the versions: they ask for the same figures.</summary>
    public RuleSet Any { get; } = RuleSetOf(1);

    /// <summary>How many versions the application was seen to judge by.</summary>
    public int Seen => seen.Count;

    /// <summary>The latest version that an answer named; what is asked from now on must not name an earlier one.</summary>
    public int LatestSeen => Volatile.Read(ref latestSeen);

    private readonly ConcurrentDictionary<int, bool> seen = new();

    /// <summary>What a version says of figures.</summary>
    public string Judge(int version, ObservationSet set)
    {
        seen[version] = true;
        for (var before = LatestSeen; version > before; before = LatestSeen)
            Interlocked.CompareExchange(ref latestSeen, version, before);
        return JsonReport.Write(versions[version].Assess(set)).TrimEnd();
    }

    /// <summary>Puts the first version there.</summary>
    public void Begin() => Write(1);

    /// <summary>Replaces the file until it is told to stop.</summary>
    public async Task Run(CancellationToken stop)
    {
        for (var version = 2; !stop.IsCancellationRequested; version++)
        {
            await Task.Delay(Pause, CancellationToken.None);
            if (version % 3 == 0)
            {
                Replace($"{{ \"id\": \"{Id}\", \"version\": {version}, \"document\": ");
                await Task.Delay(Pause, CancellationToken.None);
            }

            Write(version);
        }
    }

    private void Write(int version)
    {
        var ruleSet = RuleSetOf(version);
        versions[version] = CompiledRuleSet.Compile(ruleSet);
        Replace(RuleSetWriter.Write(ruleSet));
    }

    private void Replace(string text)
    {
        // Beside the folder first: it is then replaced at once.
        var temporary = Path.Combine(Path.GetDirectoryName(folder)!, FileName);
        File.WriteAllText(temporary, text);
        File.Move(temporary, Path.Combine(folder, FileName), overwrite: true);
    }

    private static RuleSet RuleSetOf(int version)
    {
        Measure[] measures = [.. Enumerable.Range(1, 20).Select(i => new Measure($"rotating{i}", string.Create(CultureInfo.InvariantCulture, $"Số liệu {i}"), MeasureKind.Amount, "ha"))];
        var items = measures.Select((measure, i) => ContentItem.Of(
            string.Create(CultureInfo.InvariantCulture, $"1.{i + 1}"), measure.Title, measure.Id, Target.Of("reach", version * 10 + i), new("mục 1", string.Create(CultureInfo.InvariantCulture, $"đạt {version * 10 + i} ha"))));
        return new(Id, version, new("Kế hoạch", "Thay đổi liên tục", "01/KH"), new(new DateOnly(2026, 1, 1)), measures, [new("1", "Số liệu", items)]);
    }
}
