using System.Text;

namespace DistrictApp;

/// <summary>Figures of one subject on one day, as they are stored.</summary>
/// <param name="Heading">What is known without reading them.</param>
/// <param name="Json">Their canonical form.</param>
public sealed record StoredSet(StoredHeading Heading, string Json)
{
    /// <summary>Reads the figures.</summary>
    /// <exception cref="InvalidFileException">Somebody else wrote into the database.</exception>
    public ObservationSet Read() => ObservationReader.Read(Encoding.UTF8.GetBytes(Json), $"{Heading.SubjectId}/{Heading.AsOf:O}").GetValue();
}
