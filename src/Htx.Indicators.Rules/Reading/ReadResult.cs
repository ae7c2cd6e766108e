using System.Diagnostics.CodeAnalysis;

namespace Htx.Indicators.Rules;

/// <summary>What came of reading a file: its content, or every defect that keeps it from being used.</summary>
/// <typeparam name="T">The content.</typeparam>
public sealed class ReadResult<T>
    where T : class
{
    internal ReadResult(T? value, IReadOnlyList<Diagnostic> diagnostics) => (Value, Diagnostics) = (value, diagnostics);

    /// <summary>The content; null exactly when there is an error.</summary>
    public T? Value { get; }

    /// <summary>All defects, errors and warnings, in the order of the file.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Where the content starts in a file that holds many; null where it is the whole file.</summary>
    public Place? Start { get; internal init; }

    /// <summary>The content that was refused only because an earlier one is of the same subject and day; null as a rule.</summary>
    public T? Repeated { get; internal init; }

    /// <summary>
    /// Whether the errors are of a file that holds many, or of a part of it, and not of one set: nobody knows then how many sets are
    /// not read.
    /// </summary>
    public bool LosesSets { get; internal init; }

    /// <summary>Whether the file can be used; it may still have warnings.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool Succeeded => Value is not null;

    /// <summary>The same result, with what was found before it.</summary>
    internal ReadResult<T> After(IReadOnlyList<Diagnostic> found) =>
        found.Count == 0 ? this : new(Value, [.. found, .. Diagnostics]) { Start = Start, Repeated = Repeated, LosesSets = LosesSets };

    /// <summary>The same result where what is warned of is refused.</summary>
    internal ReadResult<T> WithWarningsAsErrors() =>
        Diagnostics.Count == 0 ? this : new(null, [.. Diagnostics.Select(diagnostic => diagnostic.AsError())]) { Start = Start, Repeated = Repeated, LosesSets = LosesSets };

    /// <summary>The content.</summary>
    /// <exception cref="InvalidFileException">The file has errors; the exception lists them all.</exception>
    public T GetValue() => Value ?? throw new InvalidFileException(Diagnostics);
}
