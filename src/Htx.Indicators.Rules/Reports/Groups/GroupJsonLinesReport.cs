namespace Htx.Indicators.Rules;

/// <summary>
/// Many subjects as JSON lines, in constant memory: a line for each subject and document as <see cref="JsonReport"/> writes it, then
/// a line <c>{"group": …}</c> for each document with how many subjects reach what, and <c>refused</c>.
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
        {
            writer.Write(JsonText.WriteLine(json =>
            {
                json.WriteStartObject();
                json.WritePropertyName("group");
                JsonGroup.Write(json, tally, Noun, Language);
                json.WriteNumber("refused", RefusedCount);
                json.WriteEndObject();
            }));
        }
    }
}
