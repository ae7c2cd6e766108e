namespace Htx.Indicators;

/// <summary>
/// The figures of one subject held against several documents (“tỉnh giao” beside “xã giao”): one column for each document, one
/// row for what is measured, whichever of them asks for it.
/// </summary>
public sealed class AssessmentTable
{
    private AssessmentTable(IReadOnlyList<RuleSetAssessment> columns, IReadOnlyList<AssessmentRow> rows) => (Columns, Rows) = (columns, rows);

    /// <summary>Puts assessments beside each other.</summary>
    /// <exception cref="ArgumentException">There is none, or they are not of one subject as of one day.</exception>
    public static AssessmentTable Of(params IReadOnlyList<RuleSetAssessment> assessments)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        if (assessments.Select(assessment => (assessment.Subject, assessment.AsOf)).Distinct().Count() != 1)
            throw new ArgumentException("Assessments of one subject as of one day are put beside each other.", nameof(assessments));

        var rows = new List<AssessmentRow>();
        var byKey = new Dictionary<string, ItemAssessment?[]>(StringComparer.Ordinal);
        for (var column = 0; column < assessments.Count; column++)
        {
            var seen = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var item in assessments[column].Items)
            {
                // A document that asks twice for the same thing, to two days for example, gets two rows.
                var measured = MeasuredBy(item.Item);
                var key = $"{measured} {seen[measured] = seen.GetValueOrDefault(measured) + 1}";
                if (!byKey.TryGetValue(key, out var cells))
                {
                    byKey.Add(key, cells = new ItemAssessment?[assessments.Count]);
                    rows.Add(new(item.Item.Title, cells));
                }

                cells[column] = item;
            }
        }

        return new([.. assessments], rows);
    }

    /// <summary>The assessments, one for each document.</summary>
    public IReadOnlyList<RuleSetAssessment> Columns { get; }

    /// <summary>The rows: those of the first document in its order, then what only later ones ask for.</summary>
    public IReadOnlyList<AssessmentRow> Rows { get; }

    /// <summary>What is measured, whatever is asked of it.</summary>
    private static string MeasuredBy(ContentItem item) => string.Join(' ', item.Parts.Select(part => part.MeasureId));
}
