namespace Htx.Indicators;

/// <summary>The closed set of tokens a statement is made of.</summary>
internal enum StatementTokenKind
{
    Number = 0,

    /// <summary><c>%</c></summary>
    Percent = 1,

    /// <summary>Words behind a number or a parenthesis that say of what.</summary>
    Unit = 2,

    Plus = 3,

    Minus = 4,

    Times = 5,

    Over = 6,

    Open = 7,

    Close = 8,

    /// <summary><c>=</c>, or a word that says the same: “là”, “đạt”.</summary>
    Equals = 9,

    /// <summary>“hơn”, “vượt”: what stands before it is greater.</summary>
    Above = 10,

    /// <summary>“thấp hơn”, “kém”: what stands before it is less.</summary>
    Below = 11,

    /// <summary>The end of the text.</summary>
    End = 12,
}
