namespace Htx.Indicators.Rules;

/// <summary>Reads <c>indicators</c> and their content items.</summary>
internal sealed class IndicatorSection
{
    private static readonly string[] Ways = ["measure", "allOf", "anyOf"];

    /// <summary>The most parts of one item: parts are held against each other.</summary>
    private const int MostParts = 100;

    /// <summary>The most targets of one rule set, an item or a part having one each: every report has its words on each.</summary>
    private const int MostTargets = 1_200;

    private readonly DeclaredMeasures measures;
    private readonly DefectList defects;
    private readonly UniqueNames itemIds;
    private readonly UniqueNames numbers;

    private int targets;

    private IndicatorSection(DeclaredMeasures measures, DefectList defects) => (this.measures, this.defects, itemIds, numbers) = (measures, defects, new(Phrases.Item, defects), new(Phrases.IndicatorNumber, defects));

    /// <summary>Reads all indicators; null stands for one that has errors.</summary>
    public static IReadOnlyList<Indicator?> Read(IReadOnlyList<SourceNode> nodes, DeclaredMeasures measures, DefectList defects)
    {
        var section = new IndicatorSection(measures, defects);
        return [.. nodes.Select(section.ReadIndicator)];
    }

    private Indicator? ReadIndicator(SourceNode node)
    {
        if (ObjectReader.Of(node, defects) is not { } indicator)
            return null;
        var number = indicator.RequireText("number");
        numbers.Add(number, indicator.Find("number"));
        var title = indicator.RequireText("title");
        var deadline = indicator.FindDay("deadline");
        var nodes = indicator.RequireList("items", 1);
        var items = new List<ContentItem>(nodes.Count);
        foreach (var child in nodes)
        {
            if (ReadItem(child) is { } item)
                items.Add(item);
        }

        indicator.RefuseOthers();
        return number is null || title is null || items.Count < nodes.Count || items.Count == 0 ? null : new(number, title, items, deadline);
    }

    private ContentItem? ReadItem(SourceNode node)
    {
        if (targets > MostTargets)
            return null;
        var errorsBefore = defects.ErrorCount;
        if (ObjectReader.Of(node, defects) is not { } item)
            return null;
        CountTargets(item);
        var id = item.RequireId("id");
        itemIds.Add(id, item.Find("id"));
        var title = item.RequireText("title");
        var basis = ReadBasis(item.RequireObject("basis"));
        var deadline = item.FindDay("deadline");
        var provisional = ReadProvisional(item.FindObject("provisional"));
        var notes = item.FindText("notes");
        var create = ReadWayToJudge(item);
        item.RefuseOthers();
        // Built only from what is in order: the model refuses anything else.
        return defects.ErrorCount > errorsBefore ? null : create?.Invoke(id!, title!, basis!, deadline, provisional, notes);
    }

    /// <summary>One target too many is a defect, and behind it nothing is looked at.</summary>
    private void CountTargets(ObjectReader item)
    {
        var parts = 0;
        foreach (var child in item.Node.Children.Where(child => child.Key is "allOf" or "anyOf"))
            parts += child.Children.Count;
        targets += Math.Max(1, parts);
        if (targets > MostTargets)
            defects.Add(FormatDefects.TooLarge, item.Node, Phrases.Count(MostTargets, "mục tiêu (mỗi nội dung, mỗi phần một mục tiêu)", "targets (one for each item or part)"));
    }

    /// <summary>Reads “measure” with “target”, or “allOf”, or “anyOf”, of which there is exactly one; where there are more, the defects inside each are reported too.</summary>
    private CreateItem? ReadWayToJudge(ObjectReader item)
    {
        foreach (var key in Ways.Append("target"))
            _ = item.Find(key);
        var ways = Ways.Where(item.Has).ToArray();
        if (item.Has("target") && !item.Has("measure"))
            ways = ["measure", .. ways];
        var read = Array.ConvertAll(ways, way => way == "measure" ? ReadSingle(item) : ReadComposite(item, way));
        if (read is [var create])
            return create;
        defects.Add(MeaningDefects.NotOneWayToJudge, item.Node, ways.Length == 0 ? Phrases.Nothing : Phrases.Has(ways));
        return null;
    }

    private CreateItem? ReadSingle(ObjectReader item) => TargetSection.Read(item, measures) is { } single
        ? (id, title, basis, deadline, provisional, notes) =>
            ContentItem.Of(id, title, single.MeasureId, single.Target, basis, deadline, provisional, notes)
        : null;

    private CreateItem? ReadComposite(ObjectReader item, string way)
    {
        var rule = way == "allOf" ? PartRule.AllOf : PartRule.AnyOf;
        var parts = ReadParts(item.RequireList(way, 2));
        // A part may be missing here without a defect of its own: that of its measure is reported where it is declared.
        return parts.Contains(null) ? null : (id, title, basis, deadline, provisional, notes) =>
            ContentItem.OfParts(id, title, rule, parts.OfType<ItemPart>(), basis, deadline, provisional, notes);
    }

    private List<ItemPart?> ReadParts(IReadOnlyList<SourceNode> nodes)
    {
        var ids = new UniqueNames(Phrases.Part, defects);
        var parts = new List<ItemPart?>();
        if (nodes.Count > MostParts)
            defects.Add(FormatDefects.TooLarge, nodes[MostParts], Phrases.Count(MostParts, "phần của một nội dung", "parts of an item"));
        foreach (var node in nodes.Take(MostParts))
        {
            if (ObjectReader.Of(node, defects) is not { } part)
                continue;
            var id = part.RequireId("id");
            ids.Add(id, part.Find("id"));
            var title = part.RequireText("title");
            var single = TargetSection.Read(part, measures);
            part.RefuseOthers();
            parts.Add(id is null || title is null || single is null ? null : new(id, title, single.MeasureId, single.Target));
        }

        return parts;
    }

    public static LegalBasis? ReadBasis(ObjectReader? basis)
    {
        if (basis is null)
            return null;
        var clause = basis.RequireText("clause");
        var quote = basis.RequireText("quote");
        var document = basis.FindText("document");
        basis.RefuseOthers();
        return clause is null || quote is null ? null : new(clause, quote, document);
    }

    private static string? ReadProvisional(ObjectReader? provisional)
    {
        var reason = provisional?.RequireText("reason");
        provisional?.RefuseOthers();
        return reason;
    }

    private delegate ContentItem CreateItem(
        string id, string title, LegalBasis basis, DateOnly? deadline, string? provisionalReason, string? notes);
}
