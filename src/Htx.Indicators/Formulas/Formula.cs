using System.Diagnostics.CodeAnalysis;

namespace Htx.Indicators;

/// <summary>
/// How a figure is computed from others: measures, numbers, <c>+ - * /</c>, parentheses, <c>min(a, b)</c>, <c>max(a, b)</c>,
/// <c>abs(a)</c>, and nothing else. It holds no comparison: what a figure means is the target's business.
/// </summary>
public sealed class Formula : IEquatable<Formula>
{
    /// <summary>The longest formula, in characters.</summary>
    public const int MaxLength = 2_000;

    /// <summary>The most tokens a formula has.</summary>
    public const int MaxTokens = 300;

    /// <summary>How deep parentheses and functions nest.</summary>
    public const int MaxDepth = 24;

    /// <summary>
    /// No product and no quotient inside a formula reaches ±10²⁶, so that no computation overflows, here or in an exported
    /// workflow; where one does, the figure is inconsistent. Figures themselves stay below <see cref="Figures.Limit"/>.
    /// </summary>
    public const decimal StepLimit = 100_000_000_000_000_000_000_000_000m;

    private Formula(string text, IReadOnlyList<FormulaToken> tokens)
    {
        Text = text;
        Tokens = tokens;
        Root = FormulaParser.Parse(tokens);
        References = [.. tokens.Where(t => t.Kind == FormulaTokenKind.Measure).Select(t => t.Text).Distinct()];
    }

    /// <summary>The formula as written.</summary>
    public string Text { get; }

    /// <summary>Its tokens in order; together they are a well-formed expression.</summary>
    public IReadOnlyList<FormulaToken> Tokens { get; }

    /// <summary>What it computes, as a tree.</summary>
    public FormulaNode Root { get; }

    /// <summary>The ids of the measures it uses, each once, in order of first use.</summary>
    public IReadOnlyList<string> References { get; }

    /// <summary>Reads a formula.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is not a formula.</exception>
    public static Formula Parse(string text) =>
        TryParse(text, out var formula, out var defect)
            ? formula
            : throw new FormatException($"Not a formula ({defect.Kind}) at character {defect.Position + 1}: '{defect.Seen}'.");

    /// <summary>Reads a formula, or says what is wrong with it first.</summary>
    public static bool TryParse(
        string text, [NotNullWhen(true)] out Formula? formula, [NotNullWhen(false)] out FormulaDefect? defect)
    {
        ArgumentNullException.ThrowIfNull(text);
        defect = FormulaScanner.Scan(text, out var tokens);
        formula = defect is null ? new Formula(text, tokens) : null;
        return formula is not null;
    }

    /// <summary>Two formulas are equal when their tokens are: blanks do not count.</summary>
    public bool Equals(Formula? other) =>
        other is not null && Tokens.Select(t => (t.Kind, t.Text)).SequenceEqual(other.Tokens.Select(t => (t.Kind, t.Text)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Formula);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var token in Tokens)
            hash.Add(token.Text, StringComparer.Ordinal);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
