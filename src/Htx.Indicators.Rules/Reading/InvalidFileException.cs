namespace Htx.Indicators.Rules;

/// <summary>A file has errors and was not used. The message holds one line for each.</summary>
public sealed class InvalidFileException : Exception
{
    /// <summary>Creates the exception.</summary>
    public InvalidFileException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join('\n', (diagnostics ?? throw new ArgumentNullException(nameof(diagnostics))).Select(d => d.Format()))) =>
        Diagnostics = diagnostics;

    /// <summary>All defects, errors and warnings, in the order of the file.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
