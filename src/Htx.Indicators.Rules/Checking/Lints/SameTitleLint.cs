namespace Htx.Indicators.Rules;

/// <summary>Two measures with one title: whoever fills in figures cannot tell which is which.</summary>
internal sealed class SameTitleLint : FileLint
{
    public override void Look(LintedFile looked)
    {
        var seen = new Dictionary<string, Measure>(StringComparer.OrdinalIgnoreCase);
        foreach (var measure in looked.Measures)
        {
            var title = string.Join(' ', measure.Title.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            if (!seen.TryAdd(title, measure) && measure.Notes?.Contains(seen[title].Id, StringComparison.Ordinal) != true)
                looked.Warn(LintDefects.SameTitle, looked.NodeOf(measure, "title"), measure.Id, seen[title].Id);
        }
    }
}
