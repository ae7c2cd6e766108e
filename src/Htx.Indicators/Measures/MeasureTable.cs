using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Htx.Indicators;

/// <summary>The measures of one document, in the order of its file. Immutable; every formula uses measures of the same table, none goes in a circle.</summary>
public sealed class MeasureTable : IReadOnlyList<Measure>
{
    private readonly Measure[] measures;
    private readonly Dictionary<string, Entry> entries;
    private readonly int[]?[] sources;

    /// <summary>Creates a table.</summary>
    /// <exception cref="ArgumentException">Two ids differ at most by case, a formula uses what is not declared or is a flag, or formulas refer to each other in a circle.</exception>
    public MeasureTable(params IEnumerable<Measure> measures)
    {
        ArgumentNullException.ThrowIfNull(measures);
        this.measures = [.. measures];
        Require(!this.measures.Contains(null), "No measure is null.");
        Require(this.measures.DistinctBy(m => m.Id, StringComparer.OrdinalIgnoreCase).Count() == Count, "Two measure ids differ at most by case.");
        entries = new(Count, StringComparer.Ordinal);
        foreach (var measure in this.measures)
            entries.Add(measure.Id, new(measure, entries.Count));
        foreach (var id in this.measures.SelectMany(m => m.Formula?.References ?? []))
        {
            Require(TryGet(id, out var referred), $"A formula uses '{id}', which is not declared.");
            Require(referred!.Kind != MeasureKind.Flag, $"A formula uses '{id}', which is a flag.");
        }

        Require(FormulaOrder.TryFind(this.measures, out var order, out var circle), $"Formulas go in a circle: {string.Join(" → ", circle)}.");
        Computed = order;
        sources = new int[]?[Count];
    }

    /// <summary>How many there are.</summary>
    public int Count => measures.Length;

    /// <summary>The measures that have a formula, each after those it uses.</summary>
    public IReadOnlyList<Measure> Computed { get; }

    /// <summary>The measure at a place, from 0.</summary>
    public Measure this[int index] => measures[index];

    /// <summary>Gets a measure by its id.</summary>
    /// <exception cref="KeyNotFoundException">There is no such measure.</exception>
    public Measure this[string id] => entries[id].Measure;

    /// <summary>Finds a measure by its id.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out Measure? measure)
    {
        measure = entries.GetValueOrDefault(id)?.Measure;
        return measure is not null;
    }

    /// <summary>Gets the place of a measure, from 0.</summary>
    /// <exception cref="KeyNotFoundException">There is no such measure.</exception>
    public int IndexOf(string id) => entries[id].Index;

    /// <inheritdoc/>
    public IEnumerator<Measure> GetEnumerator() => ((IEnumerable<Measure>)measures).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>
    /// The places of the given measures that the measure at <paramref name="place"/> comes from, each once, in order of first use; its own
    /// when it has no formula. Looked for when first asked for: most tables are asked for few, and whoever looks finds the same.
    /// </summary>
    internal ReadOnlySpan<int> SourcesOf(int place) => sources[place] ??= FindSources(place);

    /// <summary>Refuses a part whose measure or target does not fit these measures.</summary>
    internal void RequireFits(ItemPart part)
    {
        Require(TryGet(part.MeasureId, out var measure), $"'{part.Id}' uses '{part.MeasureId}', which is not declared.");
        Require(part.Target.Kind.Suits(measure!), $"'{part.Id}' has the target '{part.Target.Kind}', which does not suit '{measure!.Id}'.");
        foreach (var id in part.Target.NamedMeasures)
        {
            var isComparable = TryGet(id, out var compared) && compared.Unit == measure.Unit && compared.Kind != MeasureKind.Flag;
            Require(isComparable, $"'{part.Id}' is compared with '{id}', which is not declared in the same unit.");
            Require(id != part.MeasureId, $"'{part.Id}' compares '{id}' with itself.");
        }
    }

    private int[] FindSources(int place)
    {
        var found = new List<int>();
        var seen = new HashSet<int>();
        var pending = new Stack<int>([place]);
        while (pending.TryPop(out var next))
        {
            if (!seen.Add(next))
                continue;
            var formula = measures[next].Formula;
            if (formula is null)
                found.Add(next);
            foreach (var id in (formula?.References ?? []).Reverse())
                pending.Push(IndexOf(id));
        }

        return [.. found];
    }

    private static void Require(bool condition, string message)
    {
        if (!condition)
            throw new ArgumentException(message);
    }

    /// <summary>A measure and its place. A class: dictionaries of numbers are compiled anew at every start of a program.</summary>
    private sealed record Entry(Measure Measure, int Index);
}
