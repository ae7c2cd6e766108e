using System.CommandLine.Parsing;

namespace Htx.Indicators.Cli;

/// <summary>What this tool itself refuses on a command line, in both languages: which one is asked for is known only when all is parsed.</summary>
internal static class UsageError
{
    /// <summary>Stands between the languages, in no text.</summary>
    private const char Border = '\u001F';

    /// <summary>Adds an error.</summary>
    public static void Refuse(this SymbolResult result, string vietnamese, string english) => result.AddError($"{vietnamese}{Border}{english}");

    /// <summary>The text of an error that was added here; null of another one.</summary>
    public static string? Find(ParseError error, Language language) =>
        error.Message.Split(Border) is [var vietnamese, var english] ? language == Language.Vietnamese ? vietnamese : english : null;
}
