using Htx.Indicators.Rules;
using Spectre.Console;

namespace Htx.Indicators.Cli;

/// <summary>A terminal that people read. What files hold is shown as text, never obeyed as markup.</summary>
internal sealed class ColourScreen(TextWriter writer) : Screen
{
    private readonly IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });

    public override TextWriter Writer => writer;

    public override void WriteLine(IReadOnlyList<ReportSpan> line)
    {
        var paragraph = new Paragraph();
        foreach (var span in line)
            paragraph.Append(span.Text, StyleOf(span.Style));
        console.Write(paragraph);
        console.WriteLine();
    }

    public override void WriteLine(Diagnostic diagnostic, Language language)
    {
        var colour = diagnostic.Severity == Severity.Error ? Color.Red : Color.Yellow;
        console.Write(new Paragraph(diagnostic.Format(language), new Style(colour)));
        console.WriteLine();
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
