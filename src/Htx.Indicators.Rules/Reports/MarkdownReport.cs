using System.Text;

namespace Htx.Indicators.Rules;

/// <summary>An assessment as Markdown.</summary>
public static class MarkdownReport
{
    /// <summary>The report, lines ended by line feeds; what data files hold is escaped.</summary>
    public static string Write(RuleSetAssessment assessment, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var text = new StringBuilder();
        Line($"# {Escape(ReportWords.Title(assessment))}");
        Line();
        Line(Escape(ReportWords.Subject(assessment, language)));
        foreach (var indicator in assessment.Indicators)
        {
            Line();
            Line($"## {Escape(ReportWords.Indicator(indicator, language))}: {indicator.Verdict(language)}");
            Line();
            Line(Escape(indicator.Indicator.Title));
            foreach (var item in indicator.Items)
            {
                Line();
                Line($"- {Escape(item.Item.Id)} **{item.Verdict(language)}**: {Escape(item.Explain(language))}");
                Line();
                Line($"  > “{Escape(item.Item.Basis.Quote)}”");
            }
        }

        Line();
        Line($"**{ReportWords.Conclusion(language)}:** {Escape(assessment.Conclusion(language))}");
        return text.ToString();

        void Line(string line = "") => text.Append(line).Append('\n');
    }

    /// <summary>Keeps names and titles from being read as markup.</summary>
    private static string Escape(string text)
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
