using System.Diagnostics.CodeAnalysis;

namespace Htx.Indicators;

/// <summary>
/// Something that a report computes itself, as it prints it: <c>118/130 = 91,47%</c>, <c>22,7% hơn 20% là 0,7</c>. Numbers are
/// written as in Vietnamese reports; words behind a number are its unit.
/// </summary>
public sealed record Statement
{
    /// <summary>The longest statement, in characters.</summary>
    public const int MaxLength = 1_000;

    /// <summary>The most numbers a statement has.</summary>
    public const int MaxNumbers = 120;

    /// <summary>How deep parentheses nest.</summary>
    public const int MaxDepth = 8;

    /// <summary>Kept, for a report in several forms asks for it again and again.</summary>
    private StatementCheck? check;

    private Statement(string text, string? note, Claim claim) => (Text, Note, Claim) = (text, TextLine.Optional(note, nameof(note)), claim);

    /// <summary>The statement as printed.</summary>
    public string Text { get; }

    /// <summary>Where it stands in the report, or another remark; null when there is none.</summary>
    public string? Note { get; }

    internal Claim Claim { get; }

    /// <summary>Reads a statement.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is not a statement that can be recomputed.</exception>
    /// <exception cref="ArgumentException"><paramref name="note"/> is not one line that says something.</exception>
    public static Statement Parse(string text, string? note = null) =>
        TryParse(text, out var statement, out var defect, note)
            ? statement
            : throw new FormatException($"Not a statement ({defect.Kind}) at character {defect.Position + 1}: '{defect.Seen}'.");

    /// <summary>Reads a statement, or says what is wrong with it first.</summary>
    /// <exception cref="ArgumentException"><paramref name="note"/> is not one line that says something.</exception>
    public static bool TryParse(
        string text, [NotNullWhen(true)] out Statement? statement, [NotNullWhen(false)] out StatementDefect? defect, string? note = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var composed = VietnameseText.Compose(text);
        defect = StatementParser.Parse(composed, out var claim);
        statement = defect is null ? new(composed, note, claim!) : null;
        return statement is not null;
    }

    /// <summary>What becomes of it when it is computed again; the same each time.</summary>
    public StatementCheck Check() => check ??= StatementCheck.Of(this);

    /// <summary>Two statements are equal when their texts and notes are.</summary>
    public bool Equals(Statement? other) => other is not null && (Text, Note) == (other.Text, other.Note);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Note);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
