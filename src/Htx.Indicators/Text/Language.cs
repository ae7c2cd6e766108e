namespace Htx.Indicators;

/// <summary>The language of prose: explanations, conclusions, diagnostics. Data never changes with it.</summary>
public enum Language
{
    /// <summary>Vietnamese, the default everywhere.</summary>
    Vietnamese = 0,

    /// <summary>English. Titles, units and quotes stay in the words of the document.</summary>
    English = 1,
}
