using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary>Where the tool writes: a file or a pipe gets plain text, a terminal gets colours.</summary>
internal abstract class Screen
{
    /// <summary>Takes text that is written as it is.</summary>
    public abstract TextWriter Writer { get; }

    /// <summary>Writes a line made of pieces.</summary>
    public abstract void WriteLine(IReadOnlyList<ReportSpan> line);

    /// <summary>Writes a diagnostic on a line of its own, in a form that editors link.</summary>
    public abstract void WriteLine(Diagnostic diagnostic, Language language);
}
