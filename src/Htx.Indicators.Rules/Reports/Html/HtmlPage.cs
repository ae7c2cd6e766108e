namespace Htx.Indicators.Rules;

/// <summary>Writes a page section by section. It holds everything it needs: no script, no font, no picture from elsewhere.</summary>
internal sealed class HtmlPage(TextWriter writer, Language language)
{
    /// <summary>The columns of an annex; their widths are in the style.</summary>
    private static readonly string Columns = string.Concat(Enumerable.Repeat("<col>", 10));

    /// <summary>Starts the page.</summary>
    /// <param name="title">Its title, also its first heading.</param>
    /// <param name="lines">What stands under it.</param>
    public void Begin(string title, params ReadOnlySpan<string> lines)
    {
        Line("<!DOCTYPE html>");
        Line($"<html lang=\"{(language == Language.Vietnamese ? "vi" : "en")}\">");
        Line("<head>");
        Line("<meta charset=\"utf-8\">");
        Line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        Line($"<title>{Markup.Encode(title)}</title>");
        Line("<style>");
        Line(HtmlStyle.Page.ReplaceLineEndings("\n"));
        Line(HtmlStyle.Tables.ReplaceLineEndings("\n"));
        Line("</style>");
        Line("</head>");
        Line("<body>");
        Line("<header>");
        Line($"<h1>{Markup.Encode(AnnexWords.Annex(language))}<br>{Markup.Encode(title)}</h1>");
        foreach (var line in lines)
            Line($"<p>{Markup.Encode(line)}</p>");
        Line("</header>");
        Line("<main>");
    }

    /// <summary>Ends the page.</summary>
    public void End()
    {
        Line("</main>");
        Line("</body>");
        Line("</html>");
    }

    public void Heading(string text) => Line($"<h2>{Markup.Encode(text)}</h2>");

    public void Paragraph(string text) => Line($"<p>{Markup.Encode(text)}</p>");

    public void List(IEnumerable<string> lines)
    {
        Line("<ul>");
        foreach (var line in lines)
            Line($"<li>{Markup.Encode(line)}</li>");
        Line("</ul>");
    }

    /// <summary>The table of an assessment, with a bar for each row that has figure and target.</summary>
    public void Annex(RuleSetAssessment assessment)
    {
        // A place of its own for whoever goes by places: the same document may stand there for several subjects.
        Line($"<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"{Markup.Encode($"{ReportWords.Title(assessment)}; {ReportWords.Subject(assessment, language)}")}\">");
        Line("<table border=\"1\" class=\"annex\">");
        Line($"<caption>{Markup.Encode(ReportWords.Title(assessment))}</caption>");
        Line($"<colgroup>{Columns}</colgroup>");
        Line("<thead>");
        Line($"<tr>{string.Concat(AnnexWords.Headings(language).Append(AnnexWords.Chart(language)).Select(heading => $"<th scope=\"col\">{Markup.Encode(heading)}</th>"))}</tr>");
        Line("</thead>");
        Line("<tbody>");
        foreach (var row in AnnexRows.Of(assessment, language))
            Row(row);
        Line("</tbody>");
        Line("</table>");
        Line("</div>");
        if (AnnexRows.CommonDeadline(assessment, language) is { } deadline)
            Paragraph($"{deadline}.");
        Line($"<p class=\"legend\">{Markup.Encode(AnnexWords.Legend(language))}</p>");
    }

    /// <summary>A table of verdicts, which get their colour and sign. On paper its cells wrap, for it may have any number of columns.</summary>
    public void Table(string caption, IEnumerable<string> headings, IEnumerable<(string Title, IEnumerable<HtmlCell> Cells)> rows)
    {
        BeginTable(caption, headings);
        foreach (var (title, cells) in rows)
            Row(title, cells);
        EndTable();
    }

    /// <summary>Starts such a table, whose rows are written as they come.</summary>
    public void BeginTable(string caption, IEnumerable<string> headings)
    {
        Line($"<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"{Markup.Encode(caption)}\">");
        Line("<table border=\"1\" class=\"verdicts\">");
        Line($"<caption>{Markup.Encode(caption)}</caption>");
        Line($"<thead><tr>{string.Concat(headings.Select(heading => $"<th scope=\"col\">{Markup.Encode(heading)}</th>"))}</tr></thead>");
        Line("<tbody>");
    }

    public void Row(string title, params IEnumerable<HtmlCell> cells) => Line($"<tr><th scope=\"row\">{Markup.Encode(title)}</th>{string.Concat(cells)}</tr>");

    public void EndTable()
    {
        Line("</tbody>");
        Line("</table>");
        Line("</div>");
    }

    private void Row(AnnexRow row)
    {
        if (row.Level == AnnexLevel.Indicator)
        {
            Line($"<tr class=\"indicator\"><td class=\"short\">{Markup.Encode(row.Number)}</td><th scope=\"row\" colspan=\"5\">{Markup.Encode(row.Title)}</th>"
                + $"{HtmlCell.Verdict(row.Classification, row.Verdict)}<td colspan=\"3\"></td></tr>");
            return;
        }

        Line($"<tr class=\"{(row.Level == AnnexLevel.Item ? "item" : "part")}\">"
            + $"<td class=\"short\">{Markup.Encode(row.Number)}</td>"
            + $"<th scope=\"row\">{Markup.Encode(row.Title)}</th>"
            + $"<td>{Markup.Encode(row.Unit).Replace("/", "/<wbr>", StringComparison.Ordinal)}</td>"
            + $"<td>{Markup.Encode(row.Target)}</td>"
            + HtmlCell.Number(row.Figure).Html
            + HtmlCell.Number(ReportWords.NumberOrNone(row.PercentOfTarget, language)).Html
            + HtmlCell.Verdict(row.Classification, row.Verdict).Html
            + $"<td>{Markup.Encode(row.Basis)}</td>"
            + $"<td>{Markup.Encode(row.Remark)}</td>"
            + $"<td>{(row.Part is { } part ? HtmlBar.Draw(part, language) : "")}</td></tr>");
    }

    private void Line(string line) => writer.Write(line + "\n");
}
