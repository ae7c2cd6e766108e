namespace Htx.Indicators;

/// <summary>The values a target is given, under the keys of the parameters of its kind.</summary>
public sealed class TargetArguments : IEquatable<TargetArguments>
{
    private readonly SortedList<string, IReadOnlyList<Threshold>> values = new(StringComparer.Ordinal);

    /// <summary>No values.</summary>
    public static TargetArguments None { get; } = new();

    /// <summary>The keys that were given, in ordinal order.</summary>
    public IEnumerable<string> Keys => values.Keys;

    /// <summary>The values under a key: two for a range, none for <c>true</c>, else one.</summary>
    /// <exception cref="KeyNotFoundException">Nothing is given under that key.</exception>
    public IReadOnlyList<Threshold> this[string key] => values[key];

    /// <summary>These arguments and one more.</summary>
    /// <exception cref="ArgumentException">There already is one under that key.</exception>
    public TargetArguments With(string key, params IReadOnlyList<Threshold> given)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(given);
        if (given.Contains(null))
            throw new ArgumentException("No value is null.", nameof(given));
        var more = new TargetArguments();
        foreach (var (existing, value) in values)
            more.values.Add(existing, value);
        more.values.Add(key, [.. given]);
        return more;
    }

    /// <summary>Whether something is given under a key.</summary>
    public bool Has(string key) => values.ContainsKey(key);

    /// <summary>Two sets of arguments are equal when they give the same values under the same keys.</summary>
    public bool Equals(TargetArguments? other) =>
        other is not null
        && values.Keys.SequenceEqual(other.values.Keys)
        && values.All(entry => entry.Value.SequenceEqual(other[entry.Key]));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TargetArguments);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var threshold in values.Values.SelectMany(given => given))
            hash.Add(threshold);
        return hash.ToHashCode();
    }

    /// <summary>The one value under a key.</summary>
    internal Threshold One(string key) => values[key][0];

    /// <summary>The number under a key that takes no measure.</summary>
    internal decimal Number(string key) => values[key][0].Offset;
}
