namespace Htx.Indicators;

/// <summary>Why a text is not a statement that can be recomputed.</summary>
public enum StatementDefectKind
{
    /// <summary>Something stands where the grammar has no place for it.</summary>
    Misplaced = 0,

    /// <summary>A character that statements do not have.</summary>
    NotAllowed = 1,

    /// <summary>A number that is not written as reports write them, such as <c>1.5</c>, or that reaches 10¹⁸ or has more than 9 decimals.</summary>
    BadNumber = 2,

    /// <summary>Longer or deeper than <see cref="Statement.MaxLength"/>, <see cref="Statement.MaxNumbers"/>, <see cref="Statement.MaxDepth"/>.</summary>
    TooLarge = 3,

    /// <summary>The text ends before the statement does.</summary>
    Incomplete = 4,

    /// <summary>There is a result, but nothing it could come from.</summary>
    NothingToCompute = 5,
}
