using System.Diagnostics.CodeAnalysis;

namespace Htx.Indicators.Rules;

/// <summary>The measures a rule set declares, as far as they could be read, and which of them something uses.</summary>
internal sealed class DeclaredMeasures
{
    private readonly Dictionary<string, Declaration> declared = new(StringComparer.Ordinal);
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    public DeclaredMeasures() => Figures = new(id => declared.GetValueOrDefault(id)?.Measure);

    /// <summary>What the verdicts of the file may rest on.</summary>
    public FigureBudget Figures { get; }

    /// <summary>Whether nothing can be said of references, because the declarations themselves could not be read.</summary>
    public bool AreUnknown { get; set; }

    /// <summary>The measures that could be read, in the order of the file.</summary>
    public List<Measure> Declared
    {
        get
        {
            var measures = new List<Measure>(declared.Count);
            foreach (var entry in declared.Values)
            {
                if (entry.Measure is { } measure)
                    measures.Add(measure);
            }

            return measures;
        }
    }

    /// <summary>Those whose formulas could be read, also where the measure otherwise could not.</summary>
    public IEnumerable<Declaration> WithFormula => declared.Values.Where(entry => entry.Formula is not null);

    public void Add(SourceNode node, Measure? measure, Formula? formula) => declared.Add(node.Key!, new(node, measure, formula));

    /// <summary>The place where a measure is declared.</summary>
    public SourceNode NodeOf(string id) => declared[id].Node;

    /// <summary>
    /// Takes a reference to a measure at <paramref name="place"/>; one that is not declared is a defect.
    /// Returns false when there is nothing to go on with, also when the measure's own declaration is broken.
    /// </summary>
    public bool TryUse(string id, SourceNode place, DefectList defects, [NotNullWhen(true)] out Measure? measure)
    {
        used.Add(id);
        measure = null;
        if (declared.TryGetValue(id, out var entry))
            measure = entry.Measure;
        else if (!AreUnknown)
            defects.Add(MeaningDefects.UndeclaredMeasure, place, Phrases.Short(id), defects.Suggest(id, declared.Keys));
        return measure is not null;
    }

    public void WarnOfUnused(DefectList defects)
    {
        foreach (var entry in declared.Values.Where(entry => !used.Contains(entry.Node.Key!)))
            defects.AddAtKey(MeaningDefects.UnusedMeasure, entry.Node, Phrases.Short(entry.Node.Key!));
    }

    /// <summary>What a file says of one measure. A class: generic code over values of our own is compiled anew at every start of a program.</summary>
    /// <param name="Node">Where it says so.</param>
    /// <param name="Measure">The measure; null where it could not be read.</param>
    /// <param name="Formula">Its formula; null where it has none, or none that could be read.</param>
    internal sealed record Declaration(SourceNode Node, Measure? Measure, Formula? Formula);
}
