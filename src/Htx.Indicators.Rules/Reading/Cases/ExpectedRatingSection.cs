namespace Htx.Indicators.Rules;

/// <summary>Reads what a case expects of a rating.</summary>
internal sealed class ExpectedRatingSection(Scorecard scorecard, string fileName, DefectList defects)
{
    private static readonly Dictionary<string, NotAssessedReason> Reasons = Enum.GetValues<NotAssessedReason>().ToDictionary(reason => reason.ToKey(), StringComparer.Ordinal);

    private readonly HashSet<string> conditions = [.. scorecard.Conditions.Select(condition => condition.Part.Id)];
    private readonly HashSet<string> criteria = [.. scorecard.Criteria.Select(criterion => criterion.Id)];

    public IReadOnlyList<ExpectedRating> Read(ObjectReader expect)
    {
        var expected = new List<ExpectedRating>();
        var grade = expect.FindText("grade");
        if (grade is not null && GradeSection.IsKnown(grade, expect.Find("grade")!, scorecard.Grades, defects, Scorecard.NotRated, Scorecard.NotRatedYet))
            expected.Add(ExpectedRating.Grade(grade, PlaceOf(expect, "grade")));
        // That there is no grade says little without the reason: another one would let the case pass.
        if (FindText(expect, "condition", grade == Scorecard.NotRated) is { } condition && IsKnown(condition, expect.Find("condition")!, Phrases.Condition, conditions))
            expected.Add(ExpectedRating.Condition(condition, PlaceOf(expect, "condition")));
        if (FindText(expect, "reason", grade == Scorecard.NotRatedYet) is { } reason)
            ReadReason(reason, expect, expected);
        if (expect.Find("total") is { } total)
            expected.Add(ExpectedRating.Total(Number(expect, total), defects.PlaceOf(total, fileName)));
        var points = expect.FindObject("points")?.Node;
        if (points?.Children.Count == 0)
            defects.Add(FormatDefects.TooFew, points, "points", 1);
        foreach (var node in points?.Children ?? [])
        {
            _ = IsKnown(node.Key!, node, Phrases.Criterion, criteria);
            expected.Add(ExpectedRating.Points(node.Key!, Number(expect, node), defects.PlaceOf(node, fileName)));
        }

        expect.RefuseOthers();
        return expected;
    }

    private static string? FindText(ObjectReader expect, string key, bool isRequired) => isRequired ? expect.RequireText(key) : expect.FindText(key);

    private void ReadReason(string text, ObjectReader expect, List<ExpectedRating> expected)
    {
        if (Reasons.TryGetValue(text, out var reason))
            expected.Add(ExpectedRating.Reason(reason, PlaceOf(expect, "reason")));
        else
            defects.Add(FormatDefects.NotOneOf, expect.Find("reason")!, "reason", Phrases.Short(text), Phrases.DidYouMean(text, Reasons.Keys));
    }

    /// <summary>A number, or null where there must be none.</summary>
    private decimal? Number(ObjectReader expect, SourceNode node) =>
        node.Kind != SourceKind.Null && expect.Is(node, SourceKind.Number, Phrases.PointsOrNull) ? SourceValues.ExactNumber(node, defects) : null;

    private bool IsKnown(string id, SourceNode node, Phrase what, HashSet<string> ids)
    {
        if (ids.Contains(id))
            return true;
        defects.Add(CaseDefects.UnknownInScorecard, node, scorecard.Id, what, Phrases.Short(id), defects.Suggest(id, ids));
        return false;
    }

    private Place PlaceOf(ObjectReader expect, string key) => defects.PlaceOf(expect.Find(key)!, fileName);
}
