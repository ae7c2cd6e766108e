using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Htx.Indicators.Rules;

/// <summary>
/// Finds a second set of one subject and one day, which would count the subject twice. It remembers some 40 bytes of a set, and
/// no more than a million sets.
/// </summary>
/// <param name="most">How many sets it remembers.</param>
internal sealed class RepeatedSets(int most = RepeatedSets.Most)
{
    private const int Most = 1_000_000;

    private readonly Dictionary<UInt128, int> lines = [];
    private readonly SubjectNames names = new(most);

    /// <summary>The result of reading a set that starts at a place, refused when one of the same subject and day was read before; with a warning where its subject had another name.</summary>
    public ReadResult<ObservationSet> Refuse(ReadResult<ObservationSet> read, Place place)
    {
        if (read.Value is not { } set)
            return read;
        var key = KeyOf(set);
        if (lines.TryGetValue(key, out var first))
            return new(null, [.. read.Diagnostics, new(ObservationDefects.RepeatedSet, place, set.Subject.Id, Phrases.Day(set.AsOf), first)]) { Repeated = set };
        if (lines.Count < most)
            lines.Add(key, place.Line ?? 1);
        return new(set, names.FindOther(set.Subject, place) is { } other ? [.. read.Diagnostics, other] : read.Diagnostics) { Start = place };
    }

    /// <summary>A digest, so that what is remembered does not grow with the length of ids.</summary>
    private static UInt128 KeyOf(ObservationSet set)
    {
        var text = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{set.AsOf.DayNumber} {set.Subject.Id}"));
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text, digest);
        return BinaryPrimitives.ReadUInt128LittleEndian(digest);
    }
}
