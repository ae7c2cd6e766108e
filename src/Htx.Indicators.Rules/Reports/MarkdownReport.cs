using System.Text;

namespace Htx.Indicators.Rules;

/// <summary>An assessment as Markdown.</summary>
public static class MarkdownReport
{
    /// <summary>The report, lines ended by line feeds; what data files hold is escaped.</summary>
    public static string Write(RuleSetAssessment assessment, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return Write(assessment, language, withStatements: true);
    }

    private static string Write(RuleSetAssessment assessment, Language language, bool withStatements)
    {
        var text = new StringBuilder();
        Line($"# {Escape(ReportWords.Title(assessment))}");
        Line();
        Line(EscapeLine(ReportWords.Subject(assessment, language)));
        foreach (var indicator in assessment.Indicators)
        {
            Line();
            Line($"## {Escape(ReportWords.Indicator(indicator, language))}: {indicator.Verdict(language)}");
            Line();
            Line(EscapeLine(indicator.Indicator.Title));
            foreach (var item in indicator.Items)
            {
                Line();
                Line($"- {Escape(item.Item.Id)} **{item.Verdict(language)}**: {Escape(item.Explain(language))}");
                Line();
                Line($"  > “{Escape(item.Item.Basis.Quote)}”");
                if (item.Item.Notes is not { } notes)
                    continue;
                Line();
                Line($"  {Escape(ReportWords.Notes(notes, language))}");
            }
        }

        foreach (var group in assessment.ByDeadline)
        {
            Line();
            Line($"**{ReportWords.Conclusion(language)}:** {Escape(group.Conclusion(language))}");
        }

        List(AnnexWords.NotAssessed(language), NotAssessedList.Of(assessment, language));
        if (withStatements)
            List(AnnexWords.Statements(language), StatementList.Of(assessment.Figures.Observations, language));
        return text.ToString();

        void List(string heading, IReadOnlyList<string> lines)
        {
            if (lines.Count == 0)
                return;
            Line();
            Line($"## {Escape(heading)}");
            Line();
            foreach (var line in lines)
                Line($"- {Escape(line)}");
        }

        void Line(string line = "") => text.Append(line).Append('\n');
    }

    /// <summary>The reports of one subject against several documents, under a table with one column of verdicts for each.</summary>
    public static string WriteTable(AssessmentTable table, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.Columns is [var only])
            return Write(only, language);
        var text = new StringBuilder();
        Line($"# {ReportWords.SideBySide(language)}");
        Line();
        Line(Escape(ReportWords.Subject(table.Columns[0], language)));
        Line();
        Row(ReportWords.ContentItem(language), table.Columns.Select((_, column) => Escape(ReportWords.Column(table, column))));
        Row("---", table.Columns.Select(_ => "---"));
        foreach (var row in table.Rows)
            Row(Escape(row.Title), row.Items.Select(item => ReportWords.Verdict(item, language)));
        // The statements are those of the subject's report, whichever document it is held against.
        foreach (var assessment in table.Columns)
            text.Append('\n').Append(Write(assessment, language, withStatements: assessment == table.Columns[^1]));
        return text.ToString();

        void Row(string first, IEnumerable<string> others) => Line($"| {first} | {string.Join(" | ", others)} |");

        void Line(string line = "") => text.Append(line).Append('\n');
    }

    /// <summary>The same for a text that stands at the start of a line, where it could be taken for a list or a rule.</summary>
    internal static string EscapeLine(string text)
    {
        var escaped = Escape(text);
        var digits = escaped.TakeWhile(char.IsAsciiDigit).Count();
        if (digits > 0 && digits < escaped.Length && escaped[digits] is '.' or ')')
            return escaped.Insert(digits, "\\");
        return escaped[0] is '-' or '+' or '=' ? "\\" + escaped : escaped;
    }

    /// <summary>Keeps names and titles from being read as markup.</summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '&')
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
