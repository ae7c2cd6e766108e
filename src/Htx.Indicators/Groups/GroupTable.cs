namespace Htx.Indicators;

/// <summary>
/// The verdicts on many subjects against one document: a row for each subject and day, a column for each content item. It keeps
/// verdicts only, not the figures behind them. Not for several threads at once.
/// </summary>
public sealed class GroupTable
{
    private readonly List<GroupRow> rows = [];

    /// <summary>Creates an empty table.</summary>
    public GroupTable(RuleSet ruleSet) => Tally = new(ruleSet);

    /// <summary>The rule set that the subjects are judged by.</summary>
    public RuleSet RuleSet => Tally.RuleSet;

    /// <summary>How many subjects reach what.</summary>
    public GroupTally Tally { get; }

    /// <summary>The rows, in the order they were added.</summary>
    public IReadOnlyList<GroupRow> Rows => rows.AsReadOnly();

    /// <summary>The subjects, by id, that have rows of several days, in the order of their first row.</summary>
    public IReadOnlyList<SubjectCourse> Courses =>
    [
        .. rows.GroupBy(row => row.Subject.Id, StringComparer.Ordinal)
            .Where(subject => subject.DistinctBy(row => row.AsOf).Count() > 1)
            .Select(subject => new SubjectCourse(subject)),
    ];

    /// <summary>Adds a subject as of a day.</summary>
    /// <exception cref="ArgumentException">It was judged by another rule set.</exception>
    public void Add(RuleSetAssessment assessment)
    {
        Tally.Add(assessment);
        rows.Add(new(assessment));
    }
}
