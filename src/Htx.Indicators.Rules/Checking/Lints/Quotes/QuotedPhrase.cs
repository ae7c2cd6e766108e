namespace Htx.Indicators.Rules;

/// <summary>What the words around a number of a quote say of it.</summary>
internal enum QuotedPhrase
{
    /// <summary>They leave it open: “từ 60%”, “vượt 5%”. Nothing is held against such a number.</summary>
    Open = 0,

    /// <summary>They name a point: “có 20%”, “07 tổ”.</summary>
    Named = 1,

    /// <summary>A point that is climbed to: “đạt 40%”, “lên 75%”.</summary>
    Reached = 2,

    /// <summary>A point that is gone down to: “giảm còn 1,5%”.</summary>
    Reduced = 3,

    /// <summary>“từ X trở lên”, “ít nhất X”, “tối thiểu X”.</summary>
    Floor = 4,

    /// <summary>“trên X”.</summary>
    Above = 5,

    /// <summary>“không quá X”, “tối đa X”.</summary>
    Ceiling = 6,

    /// <summary>“dưới X”.</summary>
    Below = 7,

    /// <summary>One end of “X–Y”.</summary>
    Range = 8,

    /// <summary>“khoảng X”.</summary>
    About = 9,

    /// <summary>“100%”, “đều”, “tất cả”.</summary>
    Whole = 10,

    /// <summary>“không còn”.</summary>
    Nothing = 11,

    /// <summary>How much less it becomes: “giảm 10%”.</summary>
    ReducedBy = 12,
}
