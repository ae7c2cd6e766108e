namespace Htx.Indicators.Rules;

/// <summary>Reads <c>notRatedWhen</c> and <c>gradedWhen</c>.</summary>
internal sealed class ConditionSection(DeclaredMeasures measures, IReadOnlyList<GradeBand> grades, DefectList defects)
{
    /// <summary>Where there is no rating.</summary>
    public const string NotRatedKey = "notRatedWhen";

    /// <summary>Where there is a grade whatever the points.</summary>
    public const string GradedKey = "gradedWhen";

    /// <summary>The most conditions of both kinds together; every rating tries each.</summary>
    private const int MostConditions = 1_000;

    private readonly UniqueNames ids = new(Phrases.Condition, defects);
    private int conditionCount;

    /// <summary>Both keys, in the order in which conditions decide.</summary>
    public static IReadOnlyList<string> Keys { get; } = [NotRatedKey, GradedKey];

    /// <summary>Reads all conditions.</summary>
    public IEnumerable<RatingCondition?> ReadAll(ObjectReader file) => Keys.SelectMany(key => Read(file, key, hasGrade: key == GradedKey));

    /// <summary>Reads the conditions under a key; null stands for one that has errors.</summary>
    private IReadOnlyList<RatingCondition?> Read(ObjectReader file, string key, bool hasGrade)
    {
        if (file.Find(key) is not { } list || !file.Is(list, SourceKind.Array, Phrases.SomeList))
            return [];
        var room = Math.Max(0, MostConditions - conditionCount);
        // Said once, of the first that is too many.
        if (conditionCount <= MostConditions && list.Children.Count > room)
            defects.Add(FormatDefects.TooLarge, list.Children[room], Phrases.Count(MostConditions, "điều kiện", "conditions"));
        conditionCount += list.Children.Count;
        return [.. list.Children.Take(room).Select(node => Read(node, hasGrade))];
    }

    private RatingCondition? Read(SourceNode node, bool hasGrade)
    {
        var errorsBefore = defects.ErrorCount;
        if (ObjectReader.Of(node, defects) is not { } condition)
            return null;
        var id = condition.RequireId("id");
        ids.Add(id, condition.Find("id"));
        var title = condition.RequireText("title");
        var single = TargetSection.Read(condition, measures);
        var grade = hasGrade ? condition.RequireText("grade") : null;
        if (grade is not null)
            _ = GradeSection.IsKnown(grade, condition.Find("grade")!, grades, defects);
        var basis = condition.Has("basis") ? IndicatorSection.ReadBasis(condition.RequireObject("basis")) : null;
        condition.RefuseOthers();
        return defects.ErrorCount > errorsBefore || single is null ? null : new(new(id!, title!, single.MeasureId, single.Target), grade, basis);
    }
}
