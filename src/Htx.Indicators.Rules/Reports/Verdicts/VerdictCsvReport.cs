namespace Htx.Indicators.Rules;

/// <summary>
/// The verdicts on many subjects as one CSV table, in constant memory: a row for each subject and day, for each document a column for each
/// content item, then how many are met or exceeded and how many there are; written as <see cref="CsvReport"/> writes its cells. The last
/// column says why something is not assessed. Where sets were left out, a last row says so there.
/// </summary>
public sealed class VerdictCsvReport : IDisposable
{
    private readonly CsvTable table;
    private readonly IReadOnlyList<RuleSet> ruleSets;
    private readonly Language language;
    private readonly LeftOutSets leftOut = new();

    /// <summary>Starts a table.</summary>
    /// <param name="writer">Takes the text, which starts with a byte-order mark; it stays open.</param>
    /// <param name="ruleSets">What the subjects are judged by, in the order of their columns.</param>
    /// <param name="language">The language of headings and verdicts.</param>
    public VerdictCsvReport(TextWriter writer, IReadOnlyList<RuleSet> ruleSets, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(ruleSets);
        (this.ruleSets, this.language) = ([.. ruleSets], language);
        table = new(writer, language, VerdictWords.Headings(ruleSets, language));
    }

    /// <summary>Adds a subject.</summary>
    /// <param name="verdicts">The verdicts on one subject as of one day, by the rule sets of the table in their order.</param>
    /// <exception cref="ArgumentException">They are not by these rule sets, or not on one subject as of one day.</exception>
    public void Add(params IReadOnlyList<RuleSetVerdicts> verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        if (!verdicts.Select(column => column.RuleSet).SequenceEqual(ruleSets))
            throw new ArgumentException("Verdicts stand in the order of the rule sets of the table, one column group for each.", nameof(verdicts));
        if (verdicts.Select(column => (column.Subject, column.AsOf)).Distinct().Count() != 1)
            throw new ArgumentException("Verdicts on one subject as of one day stand in one row.", nameof(verdicts));
        var (subject, day) = (verdicts[0].Subject, verdicts[0].AsOf);
        table.Text(subject.Id);
        table.Text(subject.Name);
        table.Text(subject.PartOf ?? "");
        table.Day(day);
        foreach (var column in verdicts)
            Write(column);
        table.Text(VerdictWords.Reasons(verdicts, language));
        table.EndRow();
    }

    /// <summary>Counts a set that was left out because it has errors.</summary>
    public void AddRefused() => leftOut.Add();

    /// <summary>Says that a part of the file could not be read.</summary>
    public void AddUnread() => leftOut.AddUncounted();

    /// <summary>Writes what was left out; nothing can be added afterwards.</summary>
    public void Complete()
    {
        foreach (var line in leftOut.Lines(language))
            table.Remark(line);
        table.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose() => table.Dispose();

    private void Write(RuleSetVerdicts verdicts)
    {
        for (var item = 0; item < verdicts.Outcomes.Count; item++)
            table.Text(verdicts.Verdict(item).Text(language));
        var tally = verdicts.ItemTally;
        // Two numbers, for a spreadsheet takes “6/11” for the sixth of November.
        table.Number(tally.MetOrExceeded);
        table.Number(tally.Total);
    }
}
