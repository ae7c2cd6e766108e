namespace Htx.Indicators;

/// <summary>What a node of a formula does with its operands.</summary>
public enum FormulaNodeKind
{
    /// <summary>A number as written; no operands.</summary>
    Number = 0,

    /// <summary>The figure of a measure; no operands.</summary>
    Measure = 1,

    /// <summary>The operand with its sign changed.</summary>
    Negate = 2,

    /// <summary>The sum of two operands.</summary>
    Add = 3,

    /// <summary>The first operand less the second.</summary>
    Subtract = 4,

    /// <summary>The product of two operands.</summary>
    Multiply = 5,

    /// <summary>The first operand divided by the second.</summary>
    Divide = 6,

    /// <summary>The smaller of two operands.</summary>
    Min = 7,

    /// <summary>The greater of two operands.</summary>
    Max = 8,

    /// <summary>The operand without its sign.</summary>
    Abs = 9,
}
