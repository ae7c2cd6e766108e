namespace DistrictApp.Tests;

/// <summary>How long a test waits for what comes at once on a machine with nothing else to do.</summary>
internal static class Patience
{
    public static readonly TimeSpan Long = TimeSpan.FromSeconds(60);

    /// <summary>Looks until it sees what it waits for.</summary>
    public static async Task<T> Until<T>(Func<Task<T>> look, Func<T, bool> isIt)
    {
        var end = Environment.TickCount64 + (long)Long.TotalMilliseconds;
        while (true)
        {
            var seen = await look();
            if (isIt(seen))
                return seen;
            Assert.True(Environment.TickCount64 < end, $"Waited {Long.TotalSeconds} s and still saw: {seen}");
            await Task.Delay(50);
        }
    }
}
