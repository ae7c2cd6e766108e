namespace Htx.Indicators.Rules;

/// <summary>What the text of a document is cut into.</summary>
internal enum QuoteTokenKind
{
    /// <summary>A word, also one with digits in it: “HTX1”.</summary>
    Word = 0,

    /// <summary>Digits, with the points and commas between them.</summary>
    Number = 1,

    /// <summary>The sign %.</summary>
    Percent = 2,

    /// <summary>The dash of a range, or between words.</summary>
    Dash = 3,

    /// <summary>What no phrase reaches across: a comma, a full stop, a parenthesis.</summary>
    Break = 4,
}
