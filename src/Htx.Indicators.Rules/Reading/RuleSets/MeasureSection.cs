namespace Htx.Indicators.Rules;

/// <summary>Reads <c>measures</c>: what is measured, and how figures are computed from others.</summary>
internal static class MeasureSection
{
    private static readonly KindKey[] Kinds =
    [
        new("count", MeasureKind.Count),
        new("percent", MeasureKind.Percent),
        new("money", MeasureKind.Money),
        new("amount", MeasureKind.Amount),
        new("flag", MeasureKind.Flag),
    ];

    private const int MostCircles = 20;

    /// <summary>Every set of figures is looked through for each.</summary>
    private const int MostMeasures = 3_000;

    public static DeclaredMeasures Read(ObjectReader? section, DefectList defects)
    {
        var measures = new DeclaredMeasures();
        if (section is null || section.Node.Children.Count == 0)
            measures.AreUnknown = true;
        if (section is null)
            return measures;
        if (section.Node.Children.Count == 0)
            defects.Add(FormatDefects.TooFew, section.Node, "measures", 1);

        if (section.Node.Children.Count > MostMeasures)
        {
            defects.Add(FormatDefects.TooLarge, section.Node.Children[MostMeasures], Phrases.Count(MostMeasures, "đại lượng", "measures"));
            measures.AreUnknown = true;
            return measures;
        }

        var budget = new FormulaBudget();
        var idsIgnoringCase = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var node in section.Node.Children)
        {
            var id = node.Key!;
            if (!Identifiers.IsMeasureId(id))
                defects.AddAtKey(FormatDefects.BadId, node, Phrases.Short(id), Phrases.MeasureIdRule);
            else if (!idsIgnoringCase.TryAdd(id, id))
                defects.AddAtKey(MeaningDefects.TooSimilarIds, node, id, idsIgnoringCase[id]);
            measures.Add(node, ReadMeasure(ObjectReader.Of(node, defects), id, budget, out var formula), formula);
        }

        CheckReferences(measures, defects);
        return measures;
    }

    /// <summary>The key of a kind of measure in files, for example <c>percent</c>.</summary>
    public static string KeyOf(MeasureKind kind) => Kinds.First(entry => entry.Kind == kind).Key;

    private static Measure? ReadMeasure(ObjectReader? measure, string id, FormulaBudget budget, out Formula? formula)
    {
        formula = null;
        if (measure is null)
            return null;
        var title = measure.RequireText("title");
        var kind = ReadKind(measure);
        var unit = kind is null or MeasureKind.Flag ? measure.FindText("unit") : measure.RequireText("unit");
        if (kind == MeasureKind.Percent && unit is not null and not "%")
            measure.Defects.Add(MeaningDefects.PercentUnit, measure.Find("unit")!, Phrases.Short(unit));
        formula = ReadFormula(measure, kind, budget);
        var domain = ReadDomain(measure, kind);
        var notes = measure.FindText("notes");
        measure.RefuseOthers();

        var isUsable = title is not null && kind is not null && (unit is not null || kind == MeasureKind.Flag) && (unit == "%" || kind != MeasureKind.Percent)
            && domain is not null && Identifiers.IsMeasureId(id);
        return isUsable ? new(id, title!, kind.GetValueOrDefault(), unit, formula, domain, notes) : null;
    }

    private static MeasureKind? ReadKind(ObjectReader measure)
    {
        if (measure.RequireText("kind") is not { } text)
            return null;
        if (Kinds.FirstOrDefault(entry => entry.Key == text) is { } known)
            return known.Kind;
        measure.Defects.Add(FormatDefects.NotOneOf, measure.Find("kind")!, "kind", Phrases.Short(text), Phrases.DidYouMean(text, [.. Kinds.Select(entry => entry.Key)]));
        return null;
    }

    private static Formula? ReadFormula(ObjectReader measure, MeasureKind? kind, FormulaBudget budget)
    {
        if (measure.FindText("formula") is not { } text || IsRefusedForFlag(measure, "formula", kind) || budget.IsSpent)
            return null;
        if (Formula.TryParse(text, out var formula, out var defect))
            return budget.TryTake(formula, measure.Find("formula")!, measure.Defects) ? formula : null;
        measure.Defects.Add(MeaningDefects.BadFormula, measure.Find("formula")!, defect.Position + 1, FormulaPhrases.Explain(defect));
        return null;
    }

    /// <summary>The domain of the kind, with the ends that <c>min</c> and <c>max</c> set; null when they are defective.</summary>
    private static FigureDomain? ReadDomain(ObjectReader measure, MeasureKind? kind)
    {
        var min = measure.FindExactNumber("min");
        var max = measure.FindExactNumber("max");
        // Both are looked at, so that both are reported.
        if (IsRefusedForFlag(measure, "min", kind) | IsRefusedForFlag(measure, "max", kind) || kind is null)
            return null;

        var usual = FigureDomain.Of(kind.GetValueOrDefault());
        if (usual.WholeOnly && (IsRefusedAsFraction(measure, "min", min) | IsRefusedAsFraction(measure, "max", max)))
            return null;
        var (from, to) = (min ?? usual.Min, max ?? usual.Max);
        if (!(from > to))
            return new(from, to, usual.WholeOnly);
        measure.Defects.Add(
            MeaningDefects.EmptyDomain, measure.Find("max") ?? measure.Find("min")!, Phrases.Number(from!.Value), Phrases.Number(to!.Value));
        return null;
    }

    private static bool IsRefusedAsFraction(ObjectReader measure, string key, decimal? number)
    {
        if (number is not { } given || decimal.IsInteger(given))
            return false;
        measure.Defects.Add(MeaningDefects.FractionOfCount, measure.Find(key)!, key, Phrases.Number(given));
        return true;
    }

    private static bool IsRefusedForFlag(ObjectReader measure, string key, MeasureKind? kind)
    {
        if (kind != MeasureKind.Flag || measure.Find(key) is not { } node)
            return false;
        measure.Defects.AddAtKey(MeaningDefects.NotForFlags, node, key);
        return true;
    }

    private static void CheckReferences(DeclaredMeasures measures, DefectList defects)
    {
        foreach (var declaration in measures.WithFormula)
        {
            var place = FormulaNodeOf(measures, declaration.Node.Key!);
            foreach (var reference in declaration.Formula!.References)
            {
                if (measures.TryUse(reference, place, defects, out var used) && used.Kind == MeasureKind.Flag)
                    defects.Add(MeaningDefects.FlagInFormula, place, reference);
            }
        }

        var left = measures.Declared;
        // Each circle costs a walk through all formulas, and nobody mends more at a time.
        for (var i = 0; i < MostCircles && !FormulaOrder.TryFind(left, out _, out var circle); i++)
        {
            left.RemoveAll(measure => circle.Contains(measure.Id));
            defects.Add(MeaningDefects.CircularFormula, FormulaNodeOf(measures, circle[0]), string.Join(" → ", circle.Take(12)) + (circle.Count > 12 ? " → …" : ""));
        }
    }

    private static SourceNode FormulaNodeOf(DeclaredMeasures measures, string id) =>
        measures.NodeOf(id).Children.First(child => child.Key == "formula");

    /// <summary>A kind and its name in files.</summary>
    private sealed record KindKey(string Key, MeasureKind Kind);
}
