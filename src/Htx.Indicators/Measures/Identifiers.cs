namespace Htx.Indicators;

/// <summary>What names inside rule sets and observations may look like. ASCII only: a name typed as decomposed Unicode must never miss its measure.</summary>
public static class Identifiers
{
    /// <summary>The longest name, in characters.</summary>
    public const int MaxLength = 64;

    /// <summary>The rule for measure ids, as a diagnostic says it in English.</summary>
    internal const string MeasureIdRule = "ASCII letters and digits, a letter first, at most 64 characters, and not a reserved word.";

    /// <summary>Names that mean something else inside a formula, here or in an exported workflow, in any case.</summary>
    public static IReadOnlyList<string> Reserved { get; } =
        ["abs", "and", "eq", "ge", "gt", "le", "lt", "max", "min", "mod", "ne", "neq", "not", "or"];

    /// <summary>Whether <paramref name="text"/> can name a measure: ASCII letters and digits, a letter first, not one of <see cref="Reserved"/> in any case.</summary>
    public static bool IsMeasureId(string? text) =>
        text is { Length: > 0 and <= MaxLength }
        && char.IsAsciiLetter(text[0])
        && text.All(char.IsAsciiLetterOrDigit)
        && !Reserved.Contains(text, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether <paramref name="text"/> can name a rule set, an item, a part or a subject: ASCII letters, digits, <c>.</c>, <c>-</c> and <c>_</c>, a letter or digit first.</summary>
    public static bool IsId(string? text) =>
        text is { Length: > 0 and <= MaxLength }
        && char.IsAsciiLetterOrDigit(text[0])
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_');

    /// <summary>Refuses what is no id.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not one; the message says what one looks like.</exception>
    internal static void RequireId(string id, string parameter)
    {
        if (!IsId(id))
            throw new ArgumentException($"'{id}' is not an id: ASCII letters, digits, '.', '-' and '_', a letter or digit first, at most {MaxLength} characters.", parameter);
    }
}
