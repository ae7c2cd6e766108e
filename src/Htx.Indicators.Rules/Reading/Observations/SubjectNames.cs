using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Htx.Indicators.Rules;

/// <summary>
/// Finds a subject that one file calls by two names: as a rule one id was given to two subjects, whose figures would then be those of
/// one. It remembers a few bytes of digests and no more than so many subjects, since a file may have very many.
/// </summary>
/// <param name="most">How many subjects it remembers.</param>
internal sealed class SubjectNames(int most)
{
    private readonly Dictionary<ulong, (uint Name, int Line)> names = [];

    /// <summary>What is said of a subject that was called otherwise before, letter case and blanks aside; null as a rule.</summary>
    public Diagnostic? FindOther(Subject subject, Place place)
    {
        var (id, name) = (DigestOf(subject.Id), (uint)DigestOf(TextLine.AsSeen(subject.Name).ToUpperInvariant()));
        if (names.TryGetValue(id, out var first))
            return first.Name == name ? null : new(ObservationDefects.OtherName, place, subject.Id, Phrases.Short(subject.Name), first.Line);
        if (names.Count < most)
            names.Add(id, (name, place.Line ?? 1));
        return null;
    }

    private static ulong DigestOf(string text)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), digest);
        return BinaryPrimitives.ReadUInt64LittleEndian(digest);
    }
}
