namespace Htx.Indicators;

/// <summary>How the parts of a content item make its classification.</summary>
public enum PartRule
{
    /// <summary>Every part is needed (“và”): the worst decides. Also the rule of an item that has one part only.</summary>
    AllOf = 0,

    /// <summary>One part is enough (“hoặc”): the best decides.</summary>
    AnyOf = 1,
}
