namespace Htx.Indicators.Testing;

/// <summary>
/// Throws that all follow from one number, so that a whole set of figures is a function of what a generator draws, and a failure can
/// be repeated (SplitMix64).
/// </summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>A whole number from 0 to below <paramref name="end"/>.</summary>
    public int Below(int end) => (int)(Next() % (ulong)end);

    /// <summary>Whether something that happens in so many of a hundred cases happens.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>One of these.</summary>
    public T OneOf<T>(params ReadOnlySpan<T> these) => these[Below(these.Length)];

    /// <summary>These in another order.</summary>
    public T[] Shuffled<T>(IEnumerable<T> these)
    {
        T[] all = [.. these];
        for (var i = all.Length - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (all[i], all[other]) = (all[other], all[i]);
        }

        return all;
    }

    private ulong Next()
    {
        state = unchecked(state + 0x9E3779B97F4A7C15);
        var z = state;
        z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EB);
        return z ^ (z >> 31);
    }
}
