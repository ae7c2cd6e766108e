namespace Htx.Indicators;

/// <summary>Puts measures in an order in which every formula comes after the measures it uses.</summary>
public static class FormulaOrder
{
    /// <summary>
    /// Finds the order of the measures that have a formula, or a circle of ids that starts and ends with the same measure.
    /// References to measures that are not declared are passed over.
    /// </summary>
    public static bool TryFind(IReadOnlyList<Measure> measures, out IReadOnlyList<Measure> order, out IReadOnlyList<string> circle)
    {
        ArgumentNullException.ThrowIfNull(measures);
        var computed = measures.Where(m => m.Formula is not null).ToDictionary(m => m.Id, StringComparer.Ordinal);
        var users = computed.Keys.ToDictionary(id => id, _ => new List<Measure>(), StringComparer.Ordinal);
        var waitsFor = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var measure in computed.Values)
        {
            var needed = measure.Formula!.References.Where(computed.ContainsKey).ToArray();
            waitsFor[measure.Id] = needed.Length;
            foreach (var id in needed)
                users[id].Add(measure);
        }

        // Kahn's algorithm, in the order of declaration: no recursion, however long a chain a file holds.
        var ready = new Queue<Measure>(measures.Where(m => waitsFor.TryGetValue(m.Id, out var count) && count == 0));
        var found = new List<Measure>(computed.Count);
        while (ready.TryDequeue(out var measure))
        {
            found.Add(measure);
            foreach (var user in users[measure.Id])
            {
                if (--waitsFor[user.Id] == 0)
                    ready.Enqueue(user);
            }
        }

        order = found;
        circle = found.Count == computed.Count ? [] : FindCircle(computed, waitsFor);
        return circle.Count == 0;
    }

    private static List<string> FindCircle(Dictionary<string, Measure> computed, Dictionary<string, int> waitsFor)
    {
        // Every measure left waits for another one left, so following the first such reference must come back.
        var path = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var id = computed.Keys.First(k => waitsFor[k] > 0);
        while (seen.Add(id))
        {
            path.Add(id);
            id = computed[id].Formula!.References.First(r => waitsFor.TryGetValue(r, out var count) && count > 0);
        }

        return [.. path.SkipWhile(p => p != id), id];
    }
}
