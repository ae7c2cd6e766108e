using Htx.Indicators.Rules;
using Spectre.Console;

namespace Htx.Indicators.Cli;

/// <summary>A terminal that people read. What files hold is shown as text, never obeyed as markup.</summary>
internal sealed class ColourScreen(TextWriter writer) : Screen
{
    private readonly IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });

    public override TextWriter Writer => writer;

    public override bool IsTerminal => true;

    public override void WithProgress(string title, Action<Action<double>> work) =>
        // Drawn by the thread that works, so that it never runs into a diagnostic being written.
        console.Progress().AutoRefresh(false).AutoClear(true).Start(context =>
        {
            var task = context.AddTask(Markup.Escape(title), maxValue: 1);
            var drawn = 0.0;
            work(share =>
            {
                if (share < drawn + 0.01)
                    return;
                task.Value = drawn = share;
                context.Refresh();
            });
        });

    public override void WriteLine(IReadOnlyList<ReportSpan> line)
    {
        if (line.Count == 0)
        {
            console.WriteLine();
            return;
        }

        // What is indented stays so where the terminal breaks the line.
        var indent = line[0].Text.Length - line[0].Text.TrimStart(' ').Length;
        var paragraph = new Paragraph();
        foreach (var (span, index) in line.Select((span, index) => (span, index)))
            paragraph.Append(index == 0 ? span.Text[indent..] : span.Text, StyleOf(span.Style));
        console.Write(new Padder(paragraph, new Padding(indent, 0, 0, 0)));
    }

    public override void WriteLine(Diagnostic diagnostic, Language language)
    {
        var colour = diagnostic.Severity == Severity.Error ? Color.Red : Color.Yellow;
        var width = console.Profile.Width;
        // Never broken, whatever the width: editors and terminals link the place in front.
        console.Profile.Width = int.MaxValue;
        console.Write(new Paragraph(diagnostic.Format(language), new Style(colour)));
        console.WriteLine();
        console.Profile.Width = width;
    }

    private static Style StyleOf(ReportStyle style) => style switch
    {
        ReportStyle.Strong => new Style(decoration: Decoration.Bold),
        ReportStyle.Quiet => new Style(decoration: Decoration.Dim),
        ReportStyle.Exceeded => new Style(Color.Blue, decoration: Decoration.Bold),
        ReportStyle.Met => new Style(Color.Green, decoration: Decoration.Bold),
        ReportStyle.NotMet => new Style(Color.Red, decoration: Decoration.Bold),
        ReportStyle.NotAssessed => new Style(Color.Yellow, decoration: Decoration.Bold),
        _ => Style.Plain,
    };
}
