namespace Htx.Indicators.Rules;

/// <summary>What a row of an annex is about.</summary>
internal enum AnnexLevel
{
    /// <summary>An indicator; its items follow.</summary>
    Indicator = 0,

    /// <summary>A content item; where it has several parts, they follow.</summary>
    Item = 1,

    /// <summary>A part of the item above.</summary>
    Part = 2,
}
