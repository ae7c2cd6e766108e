namespace Htx.Indicators.Rules;

/// <summary>Finds the name somebody probably meant.</summary>
public static class NearestName
{
    /// <summary>Who mistypes more letters takes another name.</summary>
    private const int MostEdits = 4;

    /// <summary>
    /// The name at the least edit distance from <paramref name="seen"/>, when that is at most a third of its length and at most 4; else null. Case
    /// and the marks of letters count only between names that are otherwise equally near: many type “so lieu den ngay”.
    /// </summary>
    public static string? Find(string seen, IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(seen);
        ArgumentNullException.ThrowIfNull(names);
        if (seen.Length > Identifiers.MaxLength)
            return null;
        var allowed = Math.Clamp(seen.Length / 3, 1, MostEdits);
        var (folded, small) = (Folded(seen), seen.ToLowerInvariant());
        var near = names
            .Where(name => Math.Abs(name.Length - seen.Length) <= allowed)
            .Select(name => (Name: name, Distance: Distance(folded, Folded(name), allowed)))
            .Where(candidate => candidate.Distance <= allowed)
            .ToArray();
        return near.Length == 0 ? null : near.MinBy(candidate => (candidate.Distance, Distance(small, candidate.Name.ToLowerInvariant(), Identifiers.MaxLength))).Name;
    }

    private static string Folded(string text) => VietnameseText.WithoutMarks(text).ToLowerInvariant();

    /// <summary>Insertions, deletions, replacements and swaps of neighbours that lead from one to the other; any larger number where there are more than allowed.</summary>
    private static int Distance(string one, string other, int allowed)
    {
        var rows = new int[3][];
        for (var r = 0; r < rows.Length; r++)
            rows[r] = new int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
            rows[0][j] = j;

        for (var i = 1; i <= one.Length; i++)
        {
            var (row, above, twoAbove) = (rows[i % 3], rows[(i + 2) % 3], rows[(i + 1) % 3]);
            // What lies farther from the diagonal takes more edits than are allowed.
            var (first, last) = (Math.Max(1, i - allowed), Math.Min(other.Length, i + allowed));
            Array.Fill(row, allowed + 1);
            row[0] = i;
            for (var j = first; j <= last; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
            }
        }

        return rows[one.Length % 3][other.Length];
    }
}
