using System.CommandLine;
using System.CommandLine.Parsing;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli;

/// <summary>
/// Says what of a command line was not understood and what to write instead. The command line library has no Vietnamese and gives
/// no kinds of errors, so they are told from what was parsed, not from its texts.
/// </summary>
internal sealed class UsageReport
{
    private readonly ParseResult parsed;

    private UsageReport(ParseResult parsed)
    {
        this.parsed = parsed;
        var tokens = parsed.Tokens.Select(token => token.Value).ToArray();
        Language = Enumerable.Range(1, Math.Max(0, tokens.Length - 1)).Any(i => tokens[i] == "en" && tokens[i - 1] == "--lang") ? Language.English : Language.Vietnamese;
    }

    private Language Language { get; }

    private Command Command => parsed.CommandResult.Command;

    /// <summary>One line for each error, and how to go on.</summary>
    public static IReadOnlyList<string> Lines(ParseResult parsed)
    {
        var report = new UsageReport(parsed);
        string[] errors = [.. report.Unknown(), .. report.Missing(), .. report.Misused()];
        // Nothing that can be told apart: then as the library says it.
        if (errors.Length == 0)
            errors = [.. parsed.Errors.Select(error => error.Message)];
        return [.. errors.Distinct().Select(error => $"htx: {error}"), report.Say($"Cách dùng: {report.Help}", $"Usage: {report.Help}")];
    }

    private string Help => Command is RootCommand ? "htx --help" : $"htx {Command.Name} --help";

    private string Say(string vietnamese, string english) => Language == Language.Vietnamese ? vietnamese : english;

    /// <summary>Words that nothing asks for; what follows an unknown option is as a rule its value.</summary>
    private IEnumerable<string> Unknown()
    {
        var isValue = false;
        foreach (var word in parsed.UnmatchedTokens)
        {
            var isOption = word.StartsWith('-') && word.Length > 1;
            if (!isOption && isValue)
                continue;
            isValue = isOption;
            if (isOption)
                yield return Say($"không có tùy chọn “{word}”", $"there is no option “{word}”") + Mend(word, Names(Command.Options));
            else if (Command is RootCommand)
            {
                yield return Say($"không có lệnh “{word}”", $"there is no command “{word}”") + Mend(word, Names(Command.Subcommands));
                // What follows belongs to the command that was meant.
                yield break;
            }
            else
                yield return Say($"“{word}” là thừa; lệnh {Command.Name} không nhận thêm giá trị nào, chữ có dấu cách thì đặt trong ngoặc kép", $"“{word}” is too much; {Command.Name} takes no more values, and a text with blanks stands in quotes");
        }
    }

    private IEnumerable<string> Missing()
    {
        if (Command is RootCommand && parsed.UnmatchedTokens.Count == 0)
            yield return Say("thiếu lệnh", "a command is missing") + Mend("", Names(Command.Subcommands));
        foreach (var argument in Command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(argument) is not { Tokens.Count: > 0 }))
            yield return Say($"thiếu {argument.Name}: {Described(argument)}", $"{argument.Name} is missing: {Described(argument)}");
        foreach (var option in Command.Options.Where(option => option.Required && !IsGiven(parsed.GetResult(option))))
            yield return Say($"thiếu {Form(option)}: {Described(option)}", $"{Form(option)} is missing: {Described(option)}");
    }

    /// <summary>Options and arguments that are known and have a wrong value, none, or one too many.</summary>
    private IEnumerable<string> Misused()
    {
        foreach (var error in parsed.Errors)
        {
            if (UsageError.Find(error, Language) is { } own)
                yield return own;
            else if (OptionOf(error.SymbolResult) is { } result && IsGiven(result))
                yield return Misused(result);
        }
    }

    private string Misused(OptionResult result)
    {
        var option = result.Option;
        string[] choices = [.. option.GetCompletions(System.CommandLine.Completions.CompletionContext.Empty).Select(choice => choice.Label)];
        if (result.Tokens.Count == 0)
            return Say($"{option.Name} cần một giá trị: {Form(option)}", $"{option.Name} needs a value: {Form(option)}");
        if (result.Tokens.Count > 1 && option.Arity.MaximumNumberOfValues == 1)
            return Say($"{option.Name} chỉ ghi một lần", $"{option.Name} stands once only");
        var seen = result.Tokens[^1].Value;
        return Say($"{option.Name} không có giá trị “{seen}”", $"{option.Name} cannot be “{seen}”") + Mend(seen, choices);
    }

    /// <summary>Whether an option stands on the command line; one that is required and does not has a result all the same.</summary>
    private static bool IsGiven(OptionResult? result) => result is { IdentifierTokenCount: > 0 };

    private static OptionResult? OptionOf(SymbolResult? result) => result as OptionResult ?? result?.Parent as OptionResult;

    private string Mend(string seen, string[] names)
    {
        if (names.Contains(seen, StringComparer.Ordinal))
            return Say("; bỏ “--” đứng trước", "; leave out the “--” before it");
        if (NearestName.Find(seen, names) is { } near)
            return Say($"; có phải là “{near}”?", $"; did you mean “{near}”?");
        return names.Length == 0 ? "" : Say($"; chọn: {string.Join(", ", names)}", $"; choose: {string.Join(", ", names)}");
    }

    /// <summary>What it is for, in the language asked for: descriptions hold both.</summary>
    private string Described(Symbol symbol) => symbol.Description!.Split(" / ") is [var vietnamese, var english] ? Say(vietnamese, english) : symbol.Description;

    private static string Form(Option option) => option.HelpName is null ? option.Name : $"{option.Name} {option.HelpName}";

    private static string[] Names(IEnumerable<Symbol> symbols) => [.. symbols.Select(symbol => symbol.Name)];
}
