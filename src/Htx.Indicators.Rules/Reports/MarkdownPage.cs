namespace Htx.Indicators.Rules;

/// <summary>Writes Markdown piece by piece; every text is escaped.</summary>
internal sealed class MarkdownPage(TextWriter writer)
{
    /// <summary>The title of the page.</summary>
    public void Title(string text) => Line($"# {MarkdownReport.Escape(text)}");

    /// <summary>A heading, set off by empty lines.</summary>
    public void Heading(string text)
    {
        Line();
        Line($"## {MarkdownReport.Escape(text)}");
        Line();
    }

    /// <summary>A paragraph, after an empty line.</summary>
    public void Paragraph(string text)
    {
        Line();
        Line(MarkdownReport.EscapeLine(text));
    }

    /// <summary>An element of a list.</summary>
    public void Item(string text) => Line($"- {MarkdownReport.Escape(text)}");

    /// <summary>The headings of a table; its rows follow.</summary>
    public void TableHead(params IReadOnlyList<string> headings)
    {
        Row(headings);
        Line($"| {string.Join(" | ", headings.Select(_ => "---"))} |");
    }

    /// <summary>A row of a table.</summary>
    public void Row(params IEnumerable<string> cells) => Line($"| {string.Join(" | ", cells.Select(MarkdownReport.Escape))} |");

    /// <summary>A line as it stands, or an empty one.</summary>
    public void Line(string line = "") => writer.Write(line + "\n");
}
