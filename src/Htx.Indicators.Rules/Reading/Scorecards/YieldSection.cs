namespace Htx.Indicators.Rules;

/// <summary>Reads <c>yields</c>: what the ratings of all cooperatives of a unit are counted as.</summary>
internal static class YieldSection
{
    /// <summary>The most counts; each is made for every unit.</summary>
    private const int MostCounts = 100;

    public static RatingYield? Read(ObjectReader? yields, IReadOnlyList<GradeBand> grades)
    {
        if (yields is null)
            return null;
        var defects = yields.Defects;
        var errorsBefore = defects.ErrorCount;
        var population = ReadMeasureId(yields.RequireText("population"), yields.Find("population"), defects);
        var counts = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var section = yields.RequireObject("counts");
        if (section?.Node.Children.Count == 0)
            defects.Add(FormatDefects.TooFew, section.Node, "counts", 1);
        if (section?.Node.Children.Count > MostCounts)
            defects.Add(FormatDefects.TooLarge, section.Node.Children[MostCounts], Phrases.Count(MostCounts, "số đếm", "counts"));
        foreach (var node in section?.Node.Children.Take(MostCounts) ?? [])
        {
            _ = ReadMeasureId(node.Key, node, defects);
            if (node.Key == population)
                defects.AddAtKey(ScorecardDefects.CountsPopulation, node, population!);
            if (yields.Is(node, SourceKind.Array, Phrases.SomeList))
                counts[node.Key!] = ReadGrades(node, yields, grades);
        }

        yields.RefuseOthers();
        return defects.ErrorCount > errorsBefore ? null : new(population!, counts);
    }

    private static List<string> ReadGrades(SourceNode list, ObjectReader yields, IReadOnlyList<GradeBand> grades)
    {
        var names = new UniqueNames(Phrases.GradeName, yields.Defects);
        if (list.Children.Count == 0)
            yields.Defects.Add(FormatDefects.TooFew, list, list.Name, 1);
        foreach (var node in list.Children)
        {
            if (yields.Text(node) is { } name && GradeSection.IsKnown(name, node, grades, yields.Defects, Scorecard.NotRated))
                names.Add(name, node);
        }

        return [.. names.All];
    }

    private static string? ReadMeasureId(string? id, SourceNode? node, DefectList defects)
    {
        if (id is null || Identifiers.IsMeasureId(id))
            return id;
        defects.Add(FormatDefects.BadId, node!, Phrases.Short(id), Phrases.MeasureIdRule);
        return null;
    }
}
