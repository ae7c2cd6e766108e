namespace Htx.Indicators.Rules;

/// <summary>What subjects are called beside each other: by their names, and where two share one, with the id behind it.</summary>
internal sealed class SubjectTitles
{
    /// <summary>The id of each name as it is read; null where several have it.</summary>
    private readonly Dictionary<string, string?> ids = new(StringComparer.Ordinal);

    /// <summary>Adds a subject of the table.</summary>
    public void Add(Subject subject)
    {
        var name = TextLine.AsSeen(subject.Name);
        if (!ids.TryAdd(name, subject.Id) && ids[name] != subject.Id)
            ids[name] = null;
    }

    /// <summary>The title of a subject among those that were added.</summary>
    public string Of(Subject subject)
    {
        var name = TextLine.AsSeen(subject.Name);
        return ids[name] is null ? $"{name} ({subject.Id})" : subject.Name;
    }
}
