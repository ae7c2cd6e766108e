using System.Diagnostics.CodeAnalysis;

namespace Htx.Indicators;

/// <summary>The targets of one document as data: what is measured, what is asked, on which clause. Immutable; an instance that exists is consistent.</summary>
public sealed class RuleSet
{
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
        Identifiers.RequireId(id, nameof(id));
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(inForce);
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(indicators);
        (Id, Version, Document, InForce, Notes) = (id, version, document, inForce, TextLine.Optional(notes, nameof(notes)));
        Measures = measures as MeasureTable ?? new(measures);
        Indicators = indicators.ToArray().AsReadOnly();
        Supersedes = (supersedes ?? []).ToArray().AsReadOnly();
        Require(!Indicators.Contains(null) && !Supersedes.Contains(null), "No member of a rule set is null.");

        RequireConsistency();
        Plans = [.. Indicators.SelectMany(PlansOf)];
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
    public MeasureTable Measures { get; }

    /// <summary>What is asked, in the document's order; at least one.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>Ids of the rule sets that this one replaces from its first day; empty when none.</summary>
    public IReadOnlyList<string> Supersedes { get; }

    /// <summary>A remark of whoever wrote the rule set; null when there is none.</summary>
    public string? Notes { get; }

    /// <summary>All content items, in order.</summary>
    public IEnumerable<ContentItem> Items => Indicators.SelectMany(indicator => indicator.Items);

    /// <summary>Finds a measure by its id.</summary>
    public bool TryGetMeasure(string id, [NotNullWhen(true)] out Measure? measure) => Measures.TryGet(id, out measure);

    /// <summary>Gets a measure by its id.</summary>
    /// <exception cref="KeyNotFoundException">The rule set declares no such measure.</exception>
    public Measure GetMeasure(string id) => Measures[id];

    /// <summary>The plans of all content items, in order.</summary>
    internal IReadOnlyList<ItemPlan> Plans { get; }

    private IEnumerable<ItemPlan> PlansOf(Indicator indicator) =>
        indicator.Items.Select(item => new ItemPlan(item, item.Deadline ?? indicator.Deadline, Measures, Document));

    private void RequireConsistency()
    {
        Require(Indicators.Count > 0, "A rule set has at least one indicator.");
        Require(Supersedes.All(Identifiers.IsId), "A superseded rule set is named by its id.");
        Require(Supersedes.Count == 0 || InForce.From is not null, "What supersedes others has a first day.");
        Require(Supersedes.Distinct().Count() == Supersedes.Count && !Supersedes.Contains(Id), "A rule set supersedes others, each once.");
        Require(Indicators.DistinctBy(i => TextLine.AsSeen(i.Number)).Count() == Indicators.Count, "Two indicators share a number.");
        Require(Items.DistinctBy(i => i.Id).Count() == Items.Count(), "Two content items share an id.");
        foreach (var part in Items.SelectMany(item => item.Parts))
            Measures.RequireFits(part);
    }

    private static void Require(bool condition, string message)
    {
        if (!condition)
            throw new ArgumentException(message);
    }
}
