namespace Htx.Indicators;

/// <summary>The unit that is judged (đối tượng đánh giá): a province, a commune, one cooperative; never a fixed level.</summary>
public sealed record Subject
{
    /// <summary>Creates a subject.</summary>
    /// <exception cref="ArgumentException">The id is not one, or the name is blank.</exception>
    public Subject(string id, string name, string? code = null, string? partOf = null)
    {
        Identifiers.RequireId(id, nameof(id));
        if (partOf is not null)
            Identifiers.RequireId(partOf, nameof(partOf));
        (Id, PartOf) = (id, partOf);
        Name = TextLine.Require(name, nameof(name));
        Code = TextLine.Optional(code, nameof(code));
    }

    /// <summary>The id by which applications know it.</summary>
    public string Id { get; }

    /// <summary>Its name, for people.</summary>
    public string Name { get; }

    /// <summary>The official code of the unit; null when not given.</summary>
    public string? Code { get; }

    /// <summary>The id of the unit it belongs to; null when not given.</summary>
    public string? PartOf { get; }
}
