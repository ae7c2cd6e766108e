namespace Htx.Indicators.Rules;

/// <summary>Reads <c>grades</c>.</summary>
internal static class GradeSection
{
    /// <summary>The most grades; wherever one is named, it is looked for among them.</summary>
    private const int MostGrades = 20;

    /// <summary>Reads the grades; those that could be read are returned also where they are not in order.</summary>
    public static IReadOnlyList<GradeBand> Read(ObjectReader file, decimal? max)
    {
        var defects = file.Defects;
        var errorsBefore = defects.ErrorCount;
        var grades = new List<GradeBand>();
        var nodes = file.RequireList("grades", 2);
        if (nodes.Count > MostGrades)
            defects.Add(FormatDefects.TooLarge, nodes[MostGrades], Phrases.Count(MostGrades, "loại", "grades"));
        foreach (var node in nodes.Take(MostGrades))
        {
            if (ObjectReader.Of(node, defects) is not { } grade)
                continue;
            var name = grade.RequireText("grade");
            var from = grade.Require("from", Phrases.SomeNumber) is null ? null : grade.FindExactNumber("from");
            grade.RefuseOthers();
            if (name is not null && from is not null)
                grades.Add(new(name, from.Value));
        }

        if (defects.ErrorCount == errorsBefore && FindBad(grades, max ?? decimal.MaxValue) is { } bad)
            defects.Add(ScorecardDefects.BadGrades, nodes[bad], max is { } known ? Phrases.Number(known) : Phrases.AllPoints);
        return grades;
    }

    /// <summary>Takes the name of a grade; one that there is not is a defect.</summary>
    public static bool IsKnown(string name, SourceNode node, IReadOnlyList<GradeBand> grades, DefectList defects, params string[] others)
    {
        string[] names = [.. grades.Select(grade => grade.Grade), .. others];
        if (names.Contains(name) || grades.Count == 0)
            return true;
        defects.Add(ScorecardDefects.UnknownGrade, node, Phrases.Short(name), defects.Suggest(name, names));
        return false;
    }

    /// <summary>The first grade that is out of place; null where all are in order.</summary>
    private static int? FindBad(List<GradeBand> grades, decimal max)
    {
        var names = new HashSet<string>();
        for (var i = 0; i < grades.Count; i++)
        {
            var isInOrder = i == 0 ? grades[i].From <= max : grades[i].From < grades[i - 1].From;
            if (!isInOrder || !names.Add(TextLine.AsSeen(grades[i].Grade)) || !Scorecard.IsGradeName(grades[i].Grade))
                return i;
        }

        return grades[^1].From == 0 ? null : grades.Count - 1;
    }
}
