namespace Htx.Indicators.Rules;

/// <summary>Collects what is wrong with one file, in the order of its lines when done.</summary>
internal sealed class DefectList(string fileName)
{
    /// <summary>More than this nobody reads; a hostile file must not fill the memory with its own defects.</summary>
    private const int Limit = 1_000;

    private const int MostSuggestions = 50;
    private const int MostNames = 2_000;

    private readonly List<(int Offset, Diagnostic Diagnostic)> found = [];

    public SourceFile? Source { get; set; }

    /// <summary>How many errors were found so far, listed or not.</summary>
    public int ErrorCount { get; private set; }

    public bool HasErrors => ErrorCount > 0;

    /// <summary>Whether what is added from now on is counted only.</summary>
    public bool IsFull => found.Count > Limit;

    /// <summary>“did you mean …?”, as long as looking for it costs nothing that a hostile file could multiply.</summary>
    public Phrase Suggest(string seen, IReadOnlyCollection<string> names) =>
        found.Count < MostSuggestions && names.Count <= MostNames ? Phrases.DidYouMean(seen, names) : Phrases.CheckTheName;

    public void Add(Descriptor descriptor, SourceNode node, params object[] arguments) => AddAt(descriptor, node.Offset, node.Path, arguments);

    public void AddAtKey(Descriptor descriptor, SourceNode node, params object[] arguments) => AddAt(descriptor, node.KeyOffset, node.Path, arguments);

    public void AddWhole(Descriptor descriptor, params object[] arguments) =>
        Add(new Diagnostic(descriptor, new(fileName, null, null, ""), arguments), -1);

    public void AddAt(Descriptor descriptor, int offset, string path, params object[] arguments)
    {
        // Finding a line walks the file, so it is not done for what will not be listed.
        if (IsFull)
        {
            ErrorCount += descriptor.Severity == Severity.Error ? 1 : 0;
            return;
        }

        var (line, column) = Source!.Locate(offset);
        Add(new Diagnostic(descriptor, new(fileName, line, column, path), arguments), offset);
    }

    /// <summary>The place of a value, for what is found later.</summary>
    public Place PlaceOf(SourceNode node, string name)
    {
        var (line, column) = Source!.Locate(node.Offset);
        return new(name, line, column, node.Path);
    }

    public IReadOnlyList<Diagnostic> ToList() => [.. found.OrderBy(entry => entry.Offset).Select(entry => entry.Diagnostic)];

    private void Add(Diagnostic diagnostic, int offset)
    {
        if (diagnostic.Severity == Severity.Error)
            ErrorCount++;
        if (found.Count < Limit)
            found.Add((offset, diagnostic));
        else if (found.Count == Limit)
            found.Add((int.MaxValue, new(FormatDefects.TooMany, new(fileName, null, null, ""))));
    }
}
