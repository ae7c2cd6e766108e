using System.Globalization;
using System.Text;

namespace DistrictApp.Load;

/// <summary>The result as a table, for people and for the README.</summary>
internal static class LoadReport
{
    public static string Write(LoadResult result, MemoryCurve memory, int seconds, int workers)
    {
        var text = new StringBuilder();
        Line($"| request | sort | count | median ms | 99 % ms | longest ms |");
        Line($"| --- | --- | ---: | ---: | ---: | ---: |");
        foreach (var kind in RequestKind.All)
        {
            var times = result.Kinds.GetValueOrDefault(kind) ?? [];
            Line($"| {kind.Name} | {kind.Sort} | {times.Count} | {At(times, 0.5):0.0} | {At(times, 0.99):0.0} | {At(times, 1):0.0} |");
        }

        var total = result.Kinds.Values.Sum(times => times.Count);
        var (first, second, third) = memory.Thirds;
        Line($"");
        Line($"- {workers} workers, {seconds} s, {total} requests, {(double)total / seconds:0} a second");
        Line($"- statuses: {string.Join(", ", result.Statuses.OrderBy(status => status.Key).Select(status => $"{(status.Key == 0 ? "connection ended" : status.Key)} × {status.Value}"))}");
        Line($"- versions of the rule file seen in answers: {result.Versions}");
        Line($"- highest working set in thirds of the time: {Megabytes(first)}, {Megabytes(second)}, {Megabytes(third)} MB");
        Line($"- wrong answers: {result.Wrong.Count}");
        foreach (var wrong in result.Wrong)
            Line($"  - {wrong}");
        Line($"verdict: {(result.IsGood && memory.IsBounded ? "good" : "bad")}");
        return text.ToString();

        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    private static double At(IReadOnlyList<double> sorted, double share) => sorted.Count == 0 ? 0 : sorted[(int)Math.Min(sorted.Count - 1, sorted.Count * share)];

    private static string Megabytes(long bytes) => (bytes / 1024 / 1024).ToString(CultureInfo.InvariantCulture);
}
