using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary>A file or a pipe.</summary>
internal sealed class PlainScreen(TextWriter writer) : Screen
{
    public override TextWriter Writer => writer;

    public override bool IsTerminal => false;

    public override void WithProgress(string title, Action<Action<double>> work) => work(_ => { });

    public override void WriteLine(IReadOnlyList<ReportSpan> line)
    {
        foreach (var span in line)
            writer.Write(span.Text);
        writer.Write('\n');
    }

    public override void WriteLine(Diagnostic diagnostic, Language language)
    {
        writer.Write(diagnostic.Format(language));
        writer.Write('\n');
    }
}
