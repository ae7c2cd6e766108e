namespace Htx.Indicators.Rules;

/// <summary>Many subjects as JSON lines of decision records, in constant memory: one for each subject and document. Nothing is said of all together, for a decision is about one.</summary>
public sealed class GroupRecordReport : GroupReport
{
    private readonly TextWriter writer;

    /// <summary>Starts a report.</summary>
    /// <param name="writer">Takes the lines, ended by line feeds.</param>
    /// <param name="language">The language of prose; values stay as they are.</param>
    public GroupRecordReport(TextWriter writer, Language language = Language.Vietnamese)
        : base(null, language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        this.writer = writer;
    }

    /// <inheritdoc/>
    public override void Add(AssessmentTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        foreach (var assessment in table.Columns)
            writer.Write(DecisionRecordWriter.WriteLine(DecisionRecord.Of(assessment, Language)));
    }

    /// <inheritdoc/>
    public override void Complete()
    {
    }
}
