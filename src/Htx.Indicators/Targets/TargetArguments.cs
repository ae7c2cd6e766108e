namespace Htx.Indicators;

/// <summary>The values a target is given, under the keys of the parameters of its kind.</summary>
public sealed class TargetArguments : IEquatable<TargetArguments>
{
    // One or two: arrays beside each other, in the order of the keys.
    private readonly string[] keys;
    private readonly IReadOnlyList<Threshold>[] values;

    private TargetArguments(string[] keys, IReadOnlyList<Threshold>[] values) => (this.keys, this.values) = (keys, values);

    /// <summary>No values.</summary>
    public static TargetArguments None { get; } = new([], []);

    /// <summary>The keys that were given, in ordinal order.</summary>
    public IEnumerable<string> Keys => keys;

    /// <summary>The values under a key: two for a range, none for <c>true</c>, else one.</summary>
    /// <exception cref="KeyNotFoundException">Nothing is given under that key.</exception>
    public IReadOnlyList<Threshold> this[string key] => Has(key) ? values[Array.IndexOf(keys, key)] : throw new KeyNotFoundException($"Nothing is given as '{key}'.");

    /// <summary>These arguments and one more.</summary>
    /// <exception cref="ArgumentException">There already is one under that key.</exception>
    public TargetArguments With(string key, params IReadOnlyList<Threshold> given)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(given);
        if (given.Contains(null))
            throw new ArgumentException("No value is null.", nameof(given));
        if (Has(key))
            throw new ArgumentException($"'{key}' is given already.", nameof(key));
        var place = 0;
        while (place < keys.Length && KeyOrder.Compare(keys[place], key) < 0)
            place++;
        return new([.. keys[..place], key, .. keys[place..]], [.. values[..place], [.. given], .. values[place..]]);
    }

    /// <summary>Whether something is given under a key.</summary>
    public bool Has(string key) => Array.IndexOf(keys, key) >= 0;

    /// <summary>Two sets of arguments are equal when they give the same values under the same keys.</summary>
    public bool Equals(TargetArguments? other) =>
        other is not null
        && keys.SequenceEqual(other.keys)
        && values.Zip(other.values).All(pair => pair.First.SequenceEqual(pair.Second));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TargetArguments);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var threshold in values.SelectMany(given => given))
            hash.Add(threshold);
        return hash.ToHashCode();
    }

    /// <summary>The one value under a key.</summary>
    internal Threshold One(string key) => this[key][0];

    /// <summary>The number under a key that takes no measure.</summary>
    internal decimal Number(string key) => this[key][0].Offset;
}
