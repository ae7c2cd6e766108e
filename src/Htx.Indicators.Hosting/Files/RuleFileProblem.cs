namespace Htx.Indicators.Hosting;

/// <summary>A file whose last content is not in force, and why; or the folder, where it cannot be read as a whole.</summary>
public sealed class RuleFileProblem
{
    internal RuleFileProblem(CatalogueFile read, CatalogueFile? inForce) => (File, Diagnostics, InForce) = (read.Name, read.Diagnostics, inForce);

    /// <summary>The name of the file, without a folder; “.” for the folder itself. As it lies there: it may hold any character.</summary>
    public string File { get; }

    /// <summary>All defects, errors and warnings, in the order of the file.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The last good content of this file, which stays in force; null where there was none since the application started, and for the folder.</summary>
    public CatalogueFile? InForce { get; }
}
