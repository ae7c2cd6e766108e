using System.Diagnostics.CodeAnalysis;

namespace Htx.Indicators;

/// <summary>The targets of one document as data: what is measured, what is asked, on which clause. Immutable; an instance that exists is consistent.</summary>
public sealed class RuleSet
{
    private readonly Dictionary<string, int> indexes;

    /// <summary>Creates a rule set.</summary>
    /// <exception cref="ArgumentException">
    /// An id is not one or stands twice, a measure is used but not declared, formulas refer to each other in a circle,
    /// or a target does not suit its measure.
    /// </exception>
    public RuleSet(
        string id, int version, LegalDocument document, EffectivePeriod inForce,
        IEnumerable<Measure> measures, IEnumerable<Indicator> indicators,
        IEnumerable<string>? supersedes = null, string? notes = null)
    {
        if (!Identifiers.IsId(id))
            throw new ArgumentException($"'{id}' is not an id.", nameof(id));
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(inForce);
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(indicators);
        (Id, Version, Document, InForce, Notes) = (id, version, document, inForce, TextLine.Optional(notes, nameof(notes)));
        Measures = measures.ToArray().AsReadOnly();
        Indicators = indicators.ToArray().AsReadOnly();
        Supersedes = (supersedes ?? []).ToArray().AsReadOnly();
        Require(!Measures.Contains(null) && !Indicators.Contains(null) && !Supersedes.Contains(null), "No member of a rule set is null.");
        indexes = Measures.Select((measure, index) => (measure.Id, index)).ToDictionary(StringComparer.Ordinal);

        RequireConsistency();
    }

    /// <summary>The id, also the name of its file: “47-nq-hdnd-2021”.</summary>
    public string Id { get; }

    /// <summary>The version of our transcription, from 1; a new one corrects it for every day.</summary>
    public int Version { get; }

    /// <summary>The document it transcribes.</summary>
    public LegalDocument Document { get; }

    /// <summary>When it applies.</summary>
    public EffectivePeriod InForce { get; }

    /// <summary>What is measured, in the order of the file.</summary>
    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>What is asked, in the document's order; at least one.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>Ids of the rule sets that this one replaces from its first day; empty when none.</summary>
    public IReadOnlyList<string> Supersedes { get; }

    /// <summary>A remark of whoever wrote the rule set; null when there is none.</summary>
    public string? Notes { get; }

    /// <summary>All content items, in order.</summary>
    public IEnumerable<ContentItem> Items => Indicators.SelectMany(indicator => indicator.Items);

    /// <summary>Finds a measure by its id.</summary>
    public bool TryGetMeasure(string id, [NotNullWhen(true)] out Measure? measure)
    {
        measure = indexes.TryGetValue(id, out var index) ? Measures[index] : null;
        return measure is not null;
    }

    /// <summary>Gets a measure by its id.</summary>
    /// <exception cref="KeyNotFoundException">The rule set declares no such measure.</exception>
    public Measure GetMeasure(string id) => Measures[IndexOf(id)];

    /// <summary>Gets the place of a measure in <see cref="Measures"/>.</summary>
    /// <exception cref="KeyNotFoundException">The rule set declares no such measure.</exception>
    public int IndexOf(string measureId) => indexes[measureId];

    private void RequireConsistency()
    {
        Require(Indicators.Count > 0, "A rule set has at least one indicator.");
        Require(Supersedes.All(Identifiers.IsId), "A superseded rule set is named by its id.");
        Require(Supersedes.Count == 0 || InForce.From is not null, "What supersedes others has a first day.");
        Require(Supersedes.Distinct().Count() == Supersedes.Count && !Supersedes.Contains(Id), "A rule set supersedes others, each once.");
        Require(Measures.DistinctBy(m => m.Id, StringComparer.OrdinalIgnoreCase).Count() == Measures.Count, "Two measure ids differ at most by case.");
        Require(Indicators.DistinctBy(i => i.Number).Count() == Indicators.Count, "Two indicators share a number.");
        Require(Items.DistinctBy(i => i.Id).Count() == Items.Count(), "Two content items share an id.");
        foreach (var id in Measures.SelectMany(m => m.Formula?.References ?? []))
        {
            Require(TryGetMeasure(id, out var referred), $"A formula uses '{id}', which is not declared.");
            Require(referred!.Kind != MeasureKind.Flag, $"A formula uses '{id}', which is a flag.");
        }

        Require(FormulaOrder.TryFind(Measures, out _, out var circle), $"Formulas go in a circle: {string.Join(" → ", circle)}.");
        foreach (var part in Items.SelectMany(item => item.Parts))
        {
            Require(TryGetMeasure(part.MeasureId, out var measure), $"'{part.Id}' uses '{part.MeasureId}', which is not declared.");
            Require(part.Target.Kind.Suits(measure!), $"'{part.Id}' has the target '{part.Target.Kind}', which does not suit '{measure!.Id}'.");
            foreach (var id in part.Target.NamedMeasures)
            {
                var isComparable = TryGetMeasure(id, out var compared) && compared.Unit == measure.Unit && compared.Kind != MeasureKind.Flag;
                Require(isComparable, $"'{part.Id}' is compared with '{id}', which is not declared in the same unit.");
                Require(id != part.MeasureId, $"'{part.Id}' compares '{id}' with itself.");
            }
        }
    }

    private static void Require(bool condition, string message)
    {
        if (!condition)
            throw new ArgumentException(message);
    }
}
