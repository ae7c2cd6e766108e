namespace Htx.Indicators.Rules;

/// <summary>Many subjects as one CSV table, in constant memory: the rows of each as <see cref="CsvReport"/> writes them. Totals are for a spreadsheet to compute. Where sets were left out, a last row says so as its remark.</summary>
public sealed class GroupCsvReport : GroupReport, IDisposable
{
    private readonly CsvRows rows;

    /// <summary>Starts a table.</summary>
    /// <param name="writer">Takes the text, which starts with a byte-order mark; it stays open.</param>
    /// <param name="language">The language of headings and prose; it also says how numbers are written.</param>
    public GroupCsvReport(TextWriter writer, Language language = Language.Vietnamese)
        : base(null, language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        rows = new(writer, language);
    }

    /// <inheritdoc/>
    public override void Add(AssessmentTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        foreach (var assessment in table.Columns)
            rows.Write(assessment);
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        foreach (var line in LeftOut.Lines(Language))
            rows.WriteRemark(line);
        rows.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose() => rows.Dispose();
}
