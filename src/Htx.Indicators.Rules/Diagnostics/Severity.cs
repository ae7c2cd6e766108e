namespace Htx.Indicators.Rules;

/// <summary>What a diagnostic does to its file.</summary>
public enum Severity
{
    /// <summary>The file is not used.</summary>
    Error = 0,

    /// <summary>The file is used; somebody should look.</summary>
    Warning = 1,
}
