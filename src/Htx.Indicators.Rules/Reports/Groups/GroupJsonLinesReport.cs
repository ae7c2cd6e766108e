namespace Htx.Indicators.Rules;

/// <summary>
/// Many subjects as JSON lines, in constant memory: a line for each subject and document as <see cref="JsonReport"/> writes it, then
/// a line <c>{"group": …}</c> for each document with how many subjects reach what, and <c>refused</c>; one with <c>null</c> where no
/// subject could be judged.
/// </summary>
public sealed class GroupJsonLinesReport : GroupReport
{
    private readonly TextWriter writer;
    private readonly List<GroupTally> tallies = [];

    /// <summary>Starts a report.</summary>
    /// <param name="writer">Takes the lines, ended by line feeds.</param>
    /// <param name="noun">What the subjects are called, for example “HTX”; null for “đối tượng”.</param>
    /// <param name="language">The language of prose; values stay as they are.</param>
    public GroupJsonLinesReport(TextWriter writer, string? noun = null, Language language = Language.Vietnamese)
        : base(noun, language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        this.writer = writer;
    }

    /// <inheritdoc/>
    public override void Add(AssessmentTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        foreach (var assessment in table.Columns)
            writer.Write(JsonText.WriteLine(json => JsonReport.Write(json, assessment, Language)));
        JsonGroup.Add(tallies, table);
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        foreach (var tally in tallies)
            writer.Write(LeftOut.JsonLine("group", json => JsonGroup.Write(json, tally, Noun, Language)));
        // Where nothing could be judged, there is still something to be told.
        if (tallies.Count == 0)
            writer.Write(LeftOut.JsonLine("group", json => json.WriteNullValue()));
    }
}
