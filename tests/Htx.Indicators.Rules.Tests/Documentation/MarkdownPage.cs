using System.Text.RegularExpressions;

namespace Htx.Indicators.Rules.Tests;

/// <summary>A page under <c>docs/</c>, cut into what tests hold: its sections, fenced blocks and rows of tables.</summary>
internal sealed partial class MarkdownPage
{
    private const string Fence = "```";

    private readonly List<(string Heading, List<string> Lines)> sections = [];
    private readonly List<PageBlock> blocks = [];
    private readonly List<PageRow> rows = [];

    private MarkdownPage(string text)
    {
        Text = text;
        Read(text.Split('\n'));
    }

    public static MarkdownPage Of(string name) => new(Repository.ReadText($"docs/{name}"));

    public string Text { get; }

    public IReadOnlyList<PageBlock> Blocks => blocks;

    public IReadOnlyList<PageRow> Rows => rows;

    public IEnumerable<string> Headings => sections.Select(section => section.Heading);

    /// <summary>The lines under a heading, down to the next.</summary>
    public IReadOnlyList<string> LinesUnder(string heading) => sections.Single(section => section.Heading == heading).Lines;

    /// <summary>The rows of all tables whose first column is called so.</summary>
    public IEnumerable<PageRow> RowsOf(string firstColumn) => rows.Where(row => row.FirstColumn == firstColumn);

    /// <summary>The blocks of complete files that hold a key, for example <c>"indicators"</c>.</summary>
    public IEnumerable<PageBlock> FilesWith(string key) =>
        blocks.Where(block => block.Info == "json" && block.Text.Contains($"\"{key}\":", StringComparison.Ordinal));

    private void Read(string[] lines)
    {
        sections.Add(("", []));
        var label = "";
        string? column = null;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.StartsWith('#'))
                sections.Add((line.TrimStart('#').Trim(), []));
            else
                sections[^1].Lines.Add(line);
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                var end = Array.IndexOf(lines, Fence, i + 1);
                blocks.Add(new(i + 1, sections[^1].Heading, label, line[Fence.Length..], string.Join('\n', lines[(i + 1)..end])));
                i = end;
            }

            column = line.StartsWith("| ", StringComparison.Ordinal) ? ReadRow(i + 1, line, column) : null;
            label = line.Length > 0 ? line : label;
        }
    }

    /// <summary>Takes the head of a table, or one of its rows; returns what its first column is called.</summary>
    private string ReadRow(int number, string line, string? column)
    {
        var cells = line.Trim('|', ' ').Split(" | ").Select(cell => cell.Trim()).ToArray();
        if (column is not null && !Rule().IsMatch(line))
            rows.Add(new(number, sections[^1].Heading, column, cells));
        return column ?? cells[0];
    }

    [GeneratedRegex(@"^[| :-]+$")]
    private static partial Regex Rule();
}
