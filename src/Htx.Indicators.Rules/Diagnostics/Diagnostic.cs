using System.Globalization;

namespace Htx.Indicators.Rules;

/// <summary>One defect of a file: what, where, what was seen, and what to write instead.</summary>
public sealed class Diagnostic
{
    private readonly Descriptor descriptor;
    private readonly object[] arguments;

    internal Diagnostic(Descriptor descriptor, Place place, params object[] arguments) =>
        (this.descriptor, Place, this.arguments) = (descriptor, place, arguments);

    /// <summary>The stable code, for example <c>HTX1201</c>: HTX1xxx format, HTX2xxx meaning of a rule set, HTX3xxx observations, HTX4xxx statements of reports, HTX5xxx what checking proves and looks over, HTX6xxx decision records.</summary>
    public string Code => descriptor.Code;

    /// <summary>Error or warning.</summary>
    public Severity Severity => descriptor.Severity;

    /// <summary>Where it stands.</summary>
    public Place Place { get; }

    /// <summary>
    /// HTX1012: a defect of the software itself, told like one of a file. For whoever goes through many files and wants one on which
    /// something fails not to keep him from the others.
    /// </summary>
    /// <param name="file">The file it showed on, or what was running.</param>
    /// <param name="failure">What was thrown; the message names its type and the method of this library it came out of, where there is one.</param>
    public static Diagnostic OfFailure(string file, Exception failure)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(failure);
        return new(FormatDefects.OwnFailure, new(file, null, null, ""), failure.GetType().Name + FrameOf(failure));
    }

    /// <summary>The same as an error, for those who accept no warning.</summary>
    public Diagnostic AsError() => new(descriptor with { Severity = Severity.Error }, Place, arguments);

    /// <summary>The same inside what starts at a place of a file that holds many.</summary>
    /// <param name="start">The place; null where it is the whole file, which changes nothing.</param>
    public Diagnostic Within(Place? start) =>
        start is null ? this : new(descriptor, start with { Path = start.Path.Length == 0 ? Place.Path : $"{start.Path}.{Place.Path}" }, arguments);

    /// <summary>What was seen, and what to write instead.</summary>
    public string Message(Language language = Language.Vietnamese)
    {
        var text = descriptor.Text.In(language);
        var said = Array.ConvertAll(arguments, argument => argument switch
        {
            Phrase phrase => phrase.In(language),
            Func<Language, string> say => say(language),
            _ => argument,
        });
        return ShownText.Of(string.Format(CultureInfo.InvariantCulture, text, said));
    }

    /// <summary>One line: place, severity, code, message, JSON path.</summary>
    public string Format(Language language = Language.Vietnamese)
    {
        var severity = Severity == Severity.Error ? "error" : "warning";
        var path = Place.Path.Length == 0 ? "" : $" [{Place.Path}]";
        return ShownText.Of($"{Place}: {severity} {Code}: {Message(language)}{path}");
    }

    /// <inheritdoc/>
    public override string ToString() => Format();

    /// <summary>The first line of a stack that is ours, without parameters and place of source: “, Htx.Indicators.Rules.RuleSetReader.Read”.</summary>
    private static string FrameOf(Exception failure)
    {
        const string ours = " Htx.Indicators.";
        var stack = failure.StackTrace ?? "";
        var start = stack.IndexOf(ours, StringComparison.Ordinal);
        return start < 0 ? "" : $", {stack[(start + 1)..].Split('(', 2)[0]}";
    }
}
