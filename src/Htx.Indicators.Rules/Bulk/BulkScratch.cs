using System.Buffers;

namespace Htx.Indicators.Rules;

/// <summary>Room for the figures and parts of a subject of a rule set that is too large for the stack; given back when disposed.</summary>
internal readonly ref struct BulkScratch(int placeCount, int partCount)
{
    private readonly long[] billionths = ArrayPool<long>.Shared.Rent(placeCount);
    private readonly double[] values = ArrayPool<double>.Shared.Rent(placeCount);
    private readonly double[] errors = ArrayPool<double>.Shared.Rent(placeCount);
    private readonly byte[] states = ArrayPool<byte>.Shared.Rent(placeCount);
    private readonly Outcome[] outcomes = ArrayPool<Outcome>.Shared.Rent(partCount);

    public ApproximateFigures Figures => new(billionths, values, errors, states);

    public Span<Outcome> Outcomes => outcomes;

    public void Dispose()
    {
        ArrayPool<long>.Shared.Return(billionths);
        ArrayPool<double>.Shared.Return(values);
        ArrayPool<double>.Shared.Return(errors);
        ArrayPool<byte>.Shared.Return(states);
        ArrayPool<Outcome>.Shared.Return(outcomes);
    }
}
