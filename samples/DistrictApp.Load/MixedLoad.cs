using System.Collections.Concurrent;
using System.Diagnostics;

namespace DistrictApp.Load;

/// <summary>
/// Sends good, bad and oversized requests from several workers at once while a rule file is replaced, and holds every answer against what
/// this process computes.
/// </summary>
internal sealed class MixedLoad(Uri address, string rulesDirectory, int workers)
{
    private const int MostWrong = 20;

    private readonly ConcurrentDictionary<RequestKind, ConcurrentBag<double>> times = new();
    private readonly ConcurrentDictionary<int, int> statuses = new();
    private readonly ConcurrentQueue<string> wrong = new();

    /// <summary>Loads the application for a time.</summary>
    /// <param name="duration">How long.</param>
    /// <param name="everySecond">Called each second.</param>
    public async Task<LoadResult> Run(TimeSpan duration, Action everySecond)
    {
        var rotation = new RuleRotation(rulesDirectory);
        rotation.Begin();
        await WaitForRules();
        using var stop = new CancellationTokenSource(duration);
        var running = Enumerable.Range(1, workers).Select(number => Work(number, rotation, stop.Token)).Append(rotation.Run(stop.Token)).ToList();
        while (!stop.IsCancellationRequested)
        {
            everySecond();
            await Task.Delay(TimeSpan.FromSeconds(1));
        }

        await Task.WhenAll(running);
        return new(times.ToDictionary(entry => entry.Key, entry => (IReadOnlyList<double>)[.. entry.Value.Order()]), statuses, [.. wrong], rotation.Seen);
    }

    private async Task Work(int number, RuleRotation rotation, CancellationToken stop)
    {
        using var worker = new Worker(number, address, rotation);
        while (!stop.IsCancellationRequested)
        {
            var kind = worker.Choose();
            var start = Stopwatch.GetTimestamp();
            var answer = await Send(kind, worker);
            times.GetOrAdd(kind, _ => []).Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            statuses.AddOrUpdate(answer.Status, 1, (_, count) => count + 1);
            if (answer.Wrong is not null && wrong.Count < MostWrong)
                wrong.Enqueue($"{kind.Name}: {answer.Status} {answer.Wrong}");
        }
    }

    private static async Task<Answer> Send(RequestKind kind, Worker worker)
    {
        try
        {
            return await kind.Send(worker);
        }
        catch (Exception e)
        {
            // Whatever keeps an answer away is one more wrong answer, and no end of the run.
            return new(0, e.ToString());
        }
    }

    /// <summary>Until the first version is in force, answers by it cannot be expected.</summary>
    private async Task WaitForRules()
    {
        using var http = new HttpClient { BaseAddress = address };
        while (!(await http.GetStringAsync("/api/rule-sets?day=2026-06-30")).Contains(RuleRotation.Id, StringComparison.Ordinal))
            await Task.Delay(100);
    }
}
