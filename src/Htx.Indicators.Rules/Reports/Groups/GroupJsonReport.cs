namespace Htx.Indicators.Rules;

/// <summary>
/// Many subjects as one JSON object, in constant memory: <c>assessments</c>, one for each subject and document as
/// <see cref="JsonReport"/> writes it, then <c>groups</c>, how many subjects reach what by document and day, and <c>refused</c>.
/// </summary>
public sealed class GroupJsonReport : GroupReport
{
    private readonly TextWriter writer;
    private readonly List<GroupTally> tallies = [];
    private readonly JsonElements assessments;

    /// <summary>Starts a report.</summary>
    /// <param name="writer">Takes the text, lines ended by line feeds.</param>
    /// <param name="noun">What the subjects are called, for example “HTX”; null for “đối tượng”.</param>
    /// <param name="language">The language of prose; values stay as they are.</param>
    public GroupJsonReport(TextWriter writer, string? noun = null, Language language = Language.Vietnamese)
        : base(noun, language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        this.writer = writer;
        assessments = new(writer);
        writer.Write("{\n  \"assessments\": [");
    }

    /// <inheritdoc/>
    public override void Add(AssessmentTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        foreach (var assessment in table.Columns)
            assessments.Add(JsonText.Write(json => JsonReport.Write(json, assessment, Language)));
        JsonGroup.Add(tallies, table);
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        writer.Write("\n  ],\n  \"groups\": [");
        var groups = new JsonElements(writer);
        foreach (var tally in tallies)
            groups.Add(JsonText.Write(json => JsonGroup.Write(json, tally, Noun, Language)));
        writer.Write($"\n  ]{LeftOut.JsonEnd()}");
    }
}
