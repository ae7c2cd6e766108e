namespace Htx.Indicators;

/// <summary>The days a rule set is in force, both ends included (“từ ngày … đến hết ngày …”).</summary>
public sealed record EffectivePeriod
{
    /// <summary>Creates a period. A null <paramref name="from"/> is not known; without <paramref name="to"/> it runs until replaced.</summary>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public EffectivePeriod(DateOnly? from, DateOnly? to = null)
    {
        if (to < from)
            throw new ArgumentException($"The period ends on {to:O}, before it starts on {from:O}.", nameof(to));
        (From, To) = (from, to);
    }

    /// <summary>First day in force; null where the document does not give it.</summary>
    public DateOnly? From { get; }

    /// <summary>Last day in force, or null while none is set.</summary>
    public DateOnly? To { get; }

    /// <summary>Whether <paramref name="day"/> falls inside the period; an end that is not given sets no limit.</summary>
    public bool Contains(DateOnly day) => !(day < From) && !(day > To);
}
