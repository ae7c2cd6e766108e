namespace Htx.Indicators.Rules;

/// <summary>The ids, numbers or names of one list of a file, none of which may stand twice, or read like another.</summary>
/// <param name="what">What they name.</param>
/// <param name="defects">Takes each that stands again, with the line of the first.</param>
internal sealed class UniqueNames(Phrase what, DefectList defects)
{
    private readonly Dictionary<string, SourceNode> seen = new(StringComparer.Ordinal);
    private readonly List<string> all = [];

    /// <summary>Each once as it is written, in their order.</summary>
    public IReadOnlyCollection<string> All => all;

    /// <summary>Takes one; null, which has a defect already, is passed over.</summary>
    public void Add(string? name, SourceNode? node)
    {
        if (name is null)
            return;
        var asSeen = TextLine.AsSeen(name);
        if (seen.TryAdd(asSeen, node!))
            all.Add(name);
        else
            defects.Add(MeaningDefects.RepeatedId, node!, Phrases.Short(name), defects.IsFull ? 0 : defects.Source!.Locate(seen[asSeen].Offset).Line, what);
    }
}
