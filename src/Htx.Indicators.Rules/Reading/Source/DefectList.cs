namespace Htx.Indicators.Rules;

/// <summary>Collects what is wrong with one file, in the order of its lines when done.</summary>
/// <param name="fileName">What the file is called.</param>
/// <param name="comparisons">What may be compared in looking for near names; that of the file where it is one of many pieces, null for one of its own.</param>
internal sealed class DefectList(string fileName, ComparisonBudget? comparisons = null)
{
    /// <summary>More than this nobody reads; a hostile file must not fill the memory with its own defects.</summary>
    private const int Limit = 1_000;

    private readonly List<Entry> found = [];
    private readonly ComparisonBudget comparisons = comparisons ?? new();
    private int listedErrors;
    private int warningCount;

    public SourceFile? Source { get; set; }

    /// <summary>How many errors were found so far, listed or not.</summary>
    public int ErrorCount { get; private set; }

    public bool HasErrors => ErrorCount > 0;

    /// <summary>Whether errors that are added from now on are counted only.</summary>
    public bool IsFull => listedErrors >= Limit;

    /// <summary>Whether near names are still looked for: a hostile file must not multiply what that costs.</summary>
    public bool TakesSuggestions => comparisons.IsLeft;

    /// <summary>“did you mean …?”, as long as near names are looked for.</summary>
    public Phrase Suggest(string seen, IReadOnlyCollection<string> names) => comparisons.Suggest(seen, names);

    public void Add(Descriptor descriptor, SourceNode node, params object[] arguments) => AddAt(descriptor, node.Offset, node.Path, arguments);

    public void AddAtKey(Descriptor descriptor, SourceNode node, params object[] arguments) => AddAt(descriptor, node.KeyOffset, node.Path, arguments);

    public void AddWhole(Descriptor descriptor, params object[] arguments) =>
        Add(new Diagnostic(descriptor, new(fileName, null, null, ""), arguments), -1);

    public void AddAt(Descriptor descriptor, int offset, string path, params object[] arguments)
    {
        // Finding a line walks the file, so it is not done for what will not be listed.
        if (IsFullOf(descriptor.Severity))
        {
            Count(descriptor.Severity);
            return;
        }

        var (line, column) = Source!.Locate(offset);
        Add(new Diagnostic(descriptor, new(fileName, line, column, path), arguments), offset);
    }

    /// <summary>Adds what was found in a piece of a long file, in the order of pieces.</summary>
    public void AddAll(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Add(diagnostic, found.Count);
    }

    /// <summary>The place of a value, for what is found later.</summary>
    public Place PlaceOf(SourceNode node, string name)
    {
        var (line, column) = Source!.Locate(node.Offset);
        return new(name, line, column, node.Path);
    }

    public IReadOnlyList<Diagnostic> ToList()
    {
        if (found.Count == 0 && ErrorCount + warningCount == 0)
            return [];
        var listed = found.OrderBy(entry => entry.Offset).Select(entry => entry.Diagnostic);
        if (ErrorCount + warningCount == found.Count)
            return [.. listed];
        // What is left out weighs as much as the heaviest of it.
        var more = new Diagnostic(FormatDefects.TooMany, new(fileName, null, null, ""));
        return [.. listed, ErrorCount > listedErrors ? more.AsError() : more];
    }

    private void Add(Diagnostic diagnostic, int offset)
    {
        if (!IsFullOf(diagnostic.Severity))
        {
            found.Add(new(offset, diagnostic));
            listedErrors += diagnostic.Severity == Severity.Error ? 1 : 0;
        }

        Count(diagnostic.Severity);
    }

    /// <summary>Warnings never keep errors from being listed.</summary>
    private bool IsFullOf(Severity severity) => severity == Severity.Error ? IsFull : found.Count - listedErrors >= Limit;

    private void Count(Severity severity)
    {
        if (severity == Severity.Error)
            ErrorCount++;
        else
            warningCount++;
    }

    /// <summary>A class: lists of tuples are compiled anew at every start of a program.</summary>
    private sealed record Entry(int Offset, Diagnostic Diagnostic);
}
