using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary>Where the tool writes: a file or a pipe gets plain text, a terminal gets colours.</summary>
internal abstract class Screen
{
    /// <summary>Takes text that is written as it is.</summary>
    public abstract TextWriter Writer { get; }

    /// <summary>Whether people read it while it is written.</summary>
    public abstract bool IsTerminal { get; }

    /// <summary>Does work that takes long, and shows how far it is where people see it.</summary>
    /// <param name="title">What is done.</param>
    /// <param name="work">The work; it is given what to call with the share that is done, from 0 to 1.</param>
    public abstract void WithProgress(string title, Action<Action<double>> work);

    /// <summary>Writes a line made of pieces.</summary>
    public abstract void WriteLine(IReadOnlyList<ReportSpan> line);

    /// <summary>Writes a diagnostic on a line of its own, in a form that editors link.</summary>
    public abstract void WriteLine(Diagnostic diagnostic, Language language);
}
