using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Htx.Indicators.Rules;

/// <summary>
/// Finds a subject that one file calls by two names: as a rule one id was given to two subjects, whose figures would then be those of
/// one. It remembers digests, and no more than a million subjects.
/// </summary>
internal sealed class SubjectNames
{
    private const int Most = 1_000_000;

    private readonly Dictionary<UInt128, (UInt128 Name, int Line)> names = [];

    /// <summary>What is said of a subject that was called otherwise before, letter case and blanks aside; null as a rule.</summary>
    public Diagnostic? FindOther(Subject subject, Place place)
    {
        var (key, name) = (DigestOf(subject.Id), DigestOf(string.Join(' ', subject.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant()));
        if (names.TryGetValue(key, out var first))
            return first.Name == name ? null : new(ObservationDefects.OtherName, place, subject.Id, Phrases.Short(subject.Name), first.Line);
        if (names.Count < Most)
            names.Add(key, (name, place.Line ?? 1));
        return null;
    }

    private static UInt128 DigestOf(string text)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), digest);
        return BinaryPrimitives.ReadUInt128LittleEndian(digest);
    }
}
