using System.Diagnostics.CodeAnalysis;

namespace Htx.Indicators;

/// <summary>
/// The closed vocabulary. Each kind declares itself in its own file under <c>Kinds/</c>, so that adding one touches
/// no list here: <see cref="Declare"/> is called by the property that holds the kind, before anything reads <see cref="Vocabulary"/>.
/// </summary>
public static partial class TargetKinds
{
    private static List<TargetKind>? declared;

    // An explicit static constructor: it runs after the initialisers of every part of this class.
    static TargetKinds()
    {
        declared!.Sort((one, other) => KeyOrder.Compare(one.Key, other.Key));
        Vocabulary = declared.AsReadOnly();
    }

    /// <summary>Every kind, ordered by key.</summary>
    public static IReadOnlyList<TargetKind> Vocabulary { get; }

    /// <summary>Finds the kind with the given key, for example <c>atLeast</c>.</summary>
    public static bool TryGet(string key, [NotNullWhen(true)] out TargetKind? kind)
    {
        kind = Vocabulary.FirstOrDefault(k => k.Key == key);
        return kind is not null;
    }

    private static TargetKind Declare(TargetKind kind)
    {
        (declared ??= []).Add(kind);
        return kind;
    }
}
