namespace Htx.Indicators.Rules;

/// <summary>One table of verdicts for each document that subjects are held against.</summary>
internal static class GroupTables
{
    /// <summary>Adds a subject; the first one says which documents there are.</summary>
    public static void Add(List<GroupTable> tables, SubjectTitles titles, AssessmentTable table)
    {
        titles.Add(table.Columns[0].Subject);
        if (tables.Count == 0)
            tables.AddRange(table.Columns.Select(column => new GroupTable(column.RuleSet)));
        for (var i = 0; i < tables.Count; i++)
            tables[i].Add(table.Columns[i]);
    }
}
