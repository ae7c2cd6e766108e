namespace Htx.Indicators.Rules;

/// <summary>Finds the name somebody probably meant.</summary>
public static class NearestName
{
    /// <summary>The name at the least edit distance from <paramref name="seen"/>, when that is at most a third of its length; else null.</summary>
    public static string? Find(string seen, IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(seen);
        ArgumentNullException.ThrowIfNull(names);
        if (seen.Length > Identifiers.MaxLength)
            return null;
        var allowed = Math.Max(1, seen.Length / 3);
        var near = names
            .Where(name => Math.Abs(name.Length - seen.Length) <= allowed)
            .Select(name => (Name: name, Distance: Distance(seen, name)))
            .Where(candidate => candidate.Distance <= allowed)
            .ToArray();
        return near.Length == 0 ? null : near.MinBy(candidate => candidate.Distance).Name;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours, case apart, that lead from one to the other.</summary>
    private static int Distance(string one, string other)
    {
        var rows = new int[3][];
        for (var r = 0; r < rows.Length; r++)
            rows[r] = new int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
            rows[0][j] = j;

        for (var i = 1; i <= one.Length; i++)
        {
            var (row, above, twoAbove) = (rows[i % 3], rows[(i + 2) % 3], rows[(i + 1) % 3]);
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var same = Same(one[i - 1], other[j - 1]);
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && Same(one[i - 1], other[j - 2]) && Same(one[i - 2], other[j - 1]))
                    row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
            }
        }

        return rows[one.Length % 3][other.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
