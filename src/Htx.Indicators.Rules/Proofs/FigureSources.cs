namespace Htx.Indicators.Rules;

/// <summary>What figures are computed from.</summary>
/// <param name="Given">The measures that observations give, in order of first use.</param>
/// <param name="Computed">The measures with formulas on the way, each after those it uses.</param>
/// <param name="Repeated">Those of the given that come in more than once, so that ranges say less than there is to know.</param>
internal sealed record FigureSources(IReadOnlyList<string> Given, IReadOnlyList<string> Computed, IReadOnlyList<string> Repeated)
{
    /// <summary>Nothing is looked for among more figures than this.</summary>
    public const int Most = 32;

    /// <summary>How many there are.</summary>
    public int Count => Given.Count + Computed.Count;

    /// <summary>The sources of several figures that are used together; null when those of one are not known.</summary>
    public static FigureSources? Join(IEnumerable<FigureSources?> sources)
    {
        var joined = new FigureSources([], [], []);
        foreach (var one in sources)
        {
            if (one is null)
                return null;
            joined = new(
                [.. joined.Given.Union(one.Given)],
                [.. joined.Computed.Union(one.Computed)],
                [.. joined.Repeated.Union(one.Repeated).Union(joined.Given.Intersect(one.Given))]);
        }

        return joined;
    }

    /// <summary>The sources of a figure that is computed from these.</summary>
    public FigureSources With(string computed) => this with { Computed = [.. Computed, computed] };
}
