using System.Text;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Benchmarks;

/// <summary>
/// A made-up file of every cooperative of a province, as JSON lines. Half of the figures lie on a number that decides something or
/// just beside it; some are missing, some estimates.
/// </summary>
internal static class ProvinceFile
{
    /// <summary>Writes the file; the same bytes each time.</summary>
    /// <param name="path">The file.</param>
    /// <param name="count">How many cooperatives.</param>
    /// <param name="measures">What is observed of each.</param>
    /// <param name="boundaries">The numbers that decide something, by measure id.</param>
    public static void Write(string path, int count, IReadOnlyList<Measure> measures, ILookup<string, decimal> boundaries)
    {
        var random = new Random(47);
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(false));
        for (var i = 0; i < count; i++)
        {
            var values = measures.Select(measure => KeyValuePair.Create(measure.Id, Any(measure, [.. boundaries[measure.Id]], random)));
            var set = new ObservationSet(new($"htx-{i}", $"Hợp tác xã số {i} (giả định)", partOf: "tinh-mau"), new(2021, 12, 31), values);
            writer.Write(ObservationWriter.Write(set).ReplaceLineEndings(""));
            writer.Write('\n');
        }
    }

    private static Observation Any(Measure measure, decimal[] boundaries, Random random)
    {
        if (random.Next(40) == 0)
            return Observation.Missing;
        if (measure.Kind == MeasureKind.Flag)
            return Observation.OfFlag(random.Next(10) == 0);
        var step = measure.Domain.WholeOnly ? 1m : 0.01m;
        var value = boundaries.Length > 0 && random.Next(2) == 0
            ? boundaries[random.Next(boundaries.Length)] + (random.Next(-1, 2) * step)
            : random.Next(0, 200);
        return measure.Domain.Contains(value)
            ? Observation.Of(value, random.Next(20) == 0 ? ObservationStatus.Estimated : ObservationStatus.Actual)
            : Observation.Of(measure.Domain.Min ?? 0);
    }
}
