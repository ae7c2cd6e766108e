namespace Htx.Indicators.Rules;

/// <summary>A rule set that is looked at, with the place for what is found.</summary>
internal sealed class LintedRuleSet
{
    private readonly DefectList defects;

    public LintedRuleSet(RuleSetNodes nodes, DefectList defects, string file)
    {
        (Nodes, this.defects, File) = (nodes, defects, file);
        JudgedQuotes = RuleSet.Items.Where(item => item.Parts.Any(part => part.Target.Kind.Key is not ("done" or "increaseFrom" or "decreaseFrom"))).Select(item => item.Basis.Quote).ToHashSet(StringComparer.Ordinal);
    }

    public RuleSetNodes Nodes { get; }

    public RuleSet RuleSet => Nodes.RuleSet;

    /// <summary>The year before which its document can set no goal and no deadline; 0 where neither its day of issue nor its first day in force is known.</summary>
    public int FirstYear => (RuleSet.Document.IssuedOn ?? RuleSet.InForce.From)?.Year ?? 0;

    /// <summary>The file it was read from.</summary>
    public string File { get; }

    /// <summary>The quotes of which some target takes a number, or the whole; a sentence with several goals is often quoted whole for each of them.</summary>
    public IReadOnlySet<string> JudgedQuotes { get; }

    /// <summary>Every item with the words it was transcribed from, which are cut into words only when it is reached.</summary>
    public IEnumerable<LintedItem> Items => RuleSet.Items.Select(item => new LintedItem(this, item));

    /// <summary>What scorecards have as well.</summary>
    public LintedFile AsFile => new(Nodes.Root, defects) { Document = RuleSet.Document, InForce = RuleSet.InForce, Measures = RuleSet.Measures, Notes = RuleSet.Notes };

    /// <summary>Everything that was found in the file so far, when it was read and since.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => defects.ToList();

    public void Warn(Descriptor descriptor, SourceNode node, params object[] arguments) => defects.Add(descriptor, node, arguments);
}
