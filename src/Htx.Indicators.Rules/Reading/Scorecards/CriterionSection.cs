namespace Htx.Indicators.Rules;

/// <summary>Reads <c>criteria</c>: groups, their criteria, the bands of points.</summary>
internal sealed class CriterionSection
{
    /// <summary>The most criteria; every rating has a sentence on each.</summary>
    private const int MostCriteria = 1_000;

    /// <summary>The most bands of all criteria together.</summary>
    private const int MostBands = 2_000;

    private readonly DeclaredMeasures measures;
    private readonly DefectList defects;
    private readonly UniqueNames ids;
    private readonly UniqueNames numbers;
    private int criterionCount;
    private int bandCount;

    private CriterionSection(DeclaredMeasures measures, DefectList defects) => (this.measures, this.defects, ids, numbers) = (measures, defects, new(Phrases.Criterion, defects), new(Phrases.Group, defects));

    /// <summary>Reads all groups; null stands for one that has errors.</summary>
    public static IReadOnlyList<CriterionGroup?> Read(IReadOnlyList<SourceNode> nodes, DeclaredMeasures measures, DefectList defects)
    {
        var section = new CriterionSection(measures, defects);
        return [.. nodes.Select(section.ReadGroup)];
    }

    private CriterionGroup? ReadGroup(SourceNode node)
    {
        var errorsBefore = defects.ErrorCount;
        if (ObjectReader.Of(node, defects) is not { } group)
            return null;
        var number = group.RequireId("number");
        numbers.Add(number, group.Find("number"));
        var title = group.RequireText("title");
        var max = group.Require("max", Phrases.SomeNumber) is null ? null : group.FindExactNumber("max");
        var criteria = group.RequireList("criteria", 1).Select(ReadCriterion).ToArray();
        group.RefuseOthers();
        // A criterion may also be missing because its measure has errors, which were counted where it is declared.
        if (defects.ErrorCount > errorsBefore || criteria.Contains(null))
            return null;
        var sum = criteria.Sum(criterion => criterion!.Max);
        if (sum == max)
            return new(number!, title!, sum, criteria.OfType<Criterion>());
        defects.Add(ScorecardDefects.GroupMax, group.Find("max")!, Phrases.Short(number!), Phrases.Number(max!.Value), Phrases.Number(sum));
        return null;
    }

    private Criterion? ReadCriterion(SourceNode node)
    {
        var errorsBefore = defects.ErrorCount;
        // Said once, of the first that is too many; behind it nothing is looked at.
        if (++criterionCount > MostCriteria)
        {
            if (criterionCount == MostCriteria + 1)
                defects.Add(FormatDefects.TooLarge, node, Phrases.Count(MostCriteria, "tiêu chí", "criteria"));
            return null;
        }

        if (ObjectReader.Of(node, defects) is not { } criterion)
            return null;
        var id = criterion.RequireId("id");
        ids.Add(id, criterion.Find("id"));
        var title = criterion.RequireText("title");
        var measure = ReadMeasure(criterion);
        var max = criterion.FindExactNumber("max");
        var bands = criterion.Has("bands") ? ReadBands(criterion) : null;
        var basis = criterion.Has("basis") ? IndicatorSection.ReadBasis(criterion.RequireObject("basis")) : null;
        var notes = criterion.FindText("notes");
        criterion.RefuseOthers();
        if (criterion.Has("max") == criterion.Has("bands"))
            defects.Add(ScorecardDefects.NotOneWayToEarn, node);
        else if (measure is not null && max is { } most && !(most > 0 && measure.Domain.Min >= 0 && measure.Domain.Max <= most))
            defects.Add(ScorecardDefects.GivenPoints, criterion.Find("max")!, measure.Id, Phrases.Number(most));
        else if (measure is not null && bands is not null)
            WarnOfStrangeNumbers(criterion.Find("bands")!, measure, bands);
        if (defects.ErrorCount > errorsBefore || measure is null || (bands is null && criterion.Has("bands")))
            return null;
        return bands is null
            ? Criterion.Given(id!, title!, measure.Id, max!.Value, basis, notes)
            : Criterion.ByBands(id!, title!, measure.Id, bands, basis, notes);
    }

    private Measure? ReadMeasure(ObjectReader criterion)
    {
        if (criterion.RequireText("measure") is not { } id || !measures.TryUse(id, criterion.Find("measure")!, defects, out var measure))
            return null;
        measures.Figures.Take([id], criterion.Node, defects);
        if (measure.Kind != MeasureKind.Flag)
            return measure;
        defects.Add(ScorecardDefects.PointsOfFlag, criterion.Find("measure")!, id);
        return null;
    }

    /// <summary>The bands; null where there are too many.</summary>
    private List<Band>? ReadBands(ObjectReader criterion)
    {
        var bands = new List<Band>();
        SourceNode? bad = null;
        var errorsBefore = defects.ErrorCount;
        var nodes = criterion.RequireList("bands", 2);
        bandCount += nodes.Count;
        if (bandCount > MostBands)
        {
            if (bandCount - nodes.Count <= MostBands)
                defects.Add(FormatDefects.TooLarge, criterion.Find("bands")!, Phrases.Count(MostBands, "khung điểm của mọi tiêu chí", "bands of all criteria"));
            return null;
        }

        foreach (var node in nodes)
        {
            if (ObjectReader.Of(node, defects) is not { } band)
                continue;
            var (below, upTo) = (band.FindExactNumber("below"), band.FindExactNumber("upTo"));
            var points = band.Require("points", Phrases.SomeNumber) is null ? null : band.FindExactNumber("points");
            band.RefuseOthers();
            if (points is null)
                continue;
            var next = new Band(below ?? upTo, upTo is not null, points.Value);
            var hasBothEnds = below is not null && upTo is not null;
            if (hasBothEnds || next.To is null != (node == nodes[^1]) || next.Points < 0 || (bands.Count > 0 && !next.EndsAfter(bands[^1])))
                bad ??= node;
            bands.Add(next);
        }

        if (bands.TrueForAll(band => band.Points == 0))
            bad ??= criterion.Find("bands");
        if (defects.ErrorCount == errorsBefore && bad is not null)
            defects.Add(ScorecardDefects.BadBands, bad);
        return bands;
    }

    /// <summary>A band that ends where the measure can never be is as a rule a slip: 2.600 in JSON is 2,6.</summary>
    private void WarnOfStrangeNumbers(SourceNode node, Measure measure, List<Band> bands)
    {
        foreach (var end in bands.Select(band => band.To).OfType<decimal>().Where(end => !measure.Domain.Contains(end)))
            defects.Add(MeaningDefects.StrangeThreshold, node, Phrases.Number(end), measure.Id, Phrases.DomainOf(measure.Domain), Phrases.MendOfStrange(end, measure.Domain));
    }
}
