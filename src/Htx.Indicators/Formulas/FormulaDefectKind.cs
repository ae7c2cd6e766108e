namespace Htx.Indicators;

/// <summary>Why a text is not a formula.</summary>
public enum FormulaDefectKind
{
    /// <summary>Something stands where the grammar has no place for it: a missing operand or operator, an unmatched parenthesis.</summary>
    Misplaced = 0,

    /// <summary>A character or a name that formulas do not have.</summary>
    NotAllowed = 1,

    /// <summary>A number that is not written plainly, or with more than 9 decimals or 18 digits before them.</summary>
    BadNumber = 2,

    /// <summary>Longer or deeper than <see cref="Formula.MaxLength"/>, <see cref="Formula.MaxTokens"/>, <see cref="Formula.MaxDepth"/>.</summary>
    TooLarge = 3,

    /// <summary>A function with the wrong number of arguments.</summary>
    WrongArguments = 4,

    /// <summary>The text ends before the formula does.</summary>
    Incomplete = 5,
}
