namespace Htx.Indicators;

/// <summary>The closed set of tokens a formula is made of.</summary>
public enum FormulaTokenKind
{
    /// <summary>The id of a measure.</summary>
    Measure = 0,

    /// <summary>A number such as <c>100</c> or <c>0.5</c>; the decimal sign is a point.</summary>
    Number = 1,

    /// <summary><c>min</c>, <c>max</c> or <c>abs</c>.</summary>
    Function = 2,

    /// <summary><c>+</c>, <c>-</c>, <c>*</c> or <c>/</c> between two operands.</summary>
    Operator = 3,

    /// <summary><c>-</c> before one operand.</summary>
    Negation = 4,

    /// <summary><c>(</c></summary>
    Open = 5,

    /// <summary><c>)</c></summary>
    Close = 6,

    /// <summary><c>,</c> between the arguments of a function.</summary>
    Comma = 7,
}
