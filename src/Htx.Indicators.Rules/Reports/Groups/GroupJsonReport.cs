namespace Htx.Indicators.Rules;

/// <summary>
/// Many subjects as one JSON object, in constant memory: <c>assessments</c>, one for each subject and document as
/// <see cref="JsonReport"/> writes it, then <c>groups</c>, how many subjects reach what by document and day, and <c>refused</c>.
/// </summary>
public sealed class GroupJsonReport : GroupReport
{
    private readonly TextWriter writer;
    private readonly List<GroupTally> tallies = [];
    private bool hasAny;

    /// <summary>Starts a report.</summary>
    /// <param name="writer">Takes the text, lines ended by line feeds.</param>
    /// <param name="noun">What the subjects are called, for example “HTX”; null for “đối tượng”.</param>
    /// <param name="language">The language of prose; values stay as they are.</param>
    public GroupJsonReport(TextWriter writer, string? noun = null, Language language = Language.Vietnamese)
        : base(noun, language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        this.writer = writer;
        writer.Write("{\n  \"assessments\": [");
    }

    /// <inheritdoc/>
    public override void Add(AssessmentTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        foreach (var assessment in table.Columns)
            Element(JsonText.Write(json => JsonReport.Write(json, assessment, Language)));
        JsonGroup.Add(tallies, table);
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        hasAny = false;
        writer.Write("\n  ],\n  \"groups\": [");
        foreach (var tally in tallies)
            Element(JsonText.Write(json => JsonGroup.Write(json, tally, Noun, Language)));
        writer.Write($"\n  ],\n  \"refused\": {RefusedCount}\n}}\n");
    }

    /// <summary>Writes an element of an array, indented: no line feed stands inside a JSON string.</summary>
    private void Element(string json)
    {
        writer.Write(hasAny ? "," : "");
        writer.Write(("\n" + json.TrimEnd('\n')).Replace("\n", "\n    ", StringComparison.Ordinal));
        hasAny = true;
    }
}
