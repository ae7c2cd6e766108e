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

    /// <summary>The file it was read from.</summary>
    public string File { get; }

    /// <summary>The quotes of which some target takes a number, or the whole; a sentence with several goals is often quoted whole for each of them.</summary>
    public IReadOnlySet<string> JudgedQuotes { get; }

    /// <summary>Every target with the words it was transcribed from, which are cut into words only when it is reached.</summary>
    public IEnumerable<LintedTarget> Targets => RuleSet.Items.SelectMany(TargetsOf);

    /// <summary>What scorecards have as well.</summary>
    public LintedFile AsFile => new(Nodes.Root, defects) { Document = RuleSet.Document, InForce = RuleSet.InForce, Measures = RuleSet.Measures, Notes = RuleSet.Notes };

    /// <summary>Everything that was found in the file so far, when it was read and since.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => defects.ToList();

    public void Warn(Descriptor descriptor, SourceNode node, params object[] arguments) => defects.Add(descriptor, node, arguments);

    private IEnumerable<LintedTarget> TargetsOf(ContentItem item)
    {
        var quote = Quote.Of(item.Basis.Quote);
        var notes = item.Notes is null ? null : Quote.Of(item.Notes);
        return item.Parts.Select(part => new LintedTarget(Nodes, item, part, quote, notes));
    }
}
