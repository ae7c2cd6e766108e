namespace DistrictApp.Load;

/// <summary>What the application held of the machine's memory, second by second.</summary>
internal sealed class MemoryCurve(StartedApp app)
{
    private const long Most = 600L * 1024 * 1024;

    /// <summary>A curve that has levelled off still moves with the collections of garbage.</summary>
    private const double MostGrowth = 1.25;

    private readonly List<long> bytes = [];

    /// <summary>Its highest in thirds of the time.</summary>
    public (long First, long Second, long Third) Thirds => (HighestOf(0), HighestOf(1), HighestOf(2));

    /// <summary>Whether it levels off: the last third is hardly above the second, and below a number at all.</summary>
    public bool IsBounded => Thirds.Third <= Most && Thirds.Third <= Thirds.Second * MostGrowth;

    /// <summary>Takes a look.</summary>
    public void Take() => bytes.Add(app.WorkingSet);

    private long HighestOf(int third) => bytes.Skip(bytes.Count * third / 3).Take(Math.Max(1, bytes.Count / 3)).DefaultIfEmpty().Max();
}
