namespace Htx.Indicators;

/// <summary>Whether a printed result is what the printed numbers give, and how it comes to be printed so.</summary>
public enum StatementVerdict
{
    /// <summary>Nothing can be computed; <see cref="StatementCheck.Obstacle"/> says why.</summary>
    NotComputable = 0,

    /// <summary>No rounding and no truncation makes the printed result of the printed numbers.</summary>
    Wrong = 1,

    /// <summary>Right to the last digit.</summary>
    Exact = 2,

    /// <summary>Right, rounded to the printed digits, midpoints away from zero.</summary>
    Rounded = 3,

    /// <summary>Right, the digits behind the printed ones left off.</summary>
    Truncated = 4,

    /// <summary>Right for some of the values that the printed numbers, rounded or truncated themselves, stand for.</summary>
    WithinDigits = 5,
}
