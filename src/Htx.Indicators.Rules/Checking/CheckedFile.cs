namespace Htx.Indicators.Rules;

/// <summary>What checking found out about one file.</summary>
public sealed class CheckedFile
{
    internal CheckedFile(string path, InputKind kind, IReadOnlyList<Diagnostic> diagnostics, RuleSetProof? proof = null, Scorecard? scorecard = null, int caseCount = 0) =>
        (Path, Kind, Diagnostics, Proof, Scorecard, CaseCount) = (path, kind, diagnostics, proof, scorecard, caseCount);

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The file, as a terminal can show it: a name may hold what it would obey, which stands as <c>U+001B</c>.</summary>
    public string ShownPath => ShownText.Of(Path);

    /// <summary>What it holds.</summary>
    public InputKind Kind { get; }

    /// <summary>All defects, of the file and of what its cases give; empty when it is in order.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The rule set; null when the file holds none, or one with errors.</summary>
    public RuleSet? RuleSet => Proof?.RuleSet;

    /// <summary>What is proven of the rule set; null when the file holds none, or one with errors.</summary>
    public RuleSetProof? Proof { get; }

    /// <summary>The scorecard; null when the file holds none, or one with errors.</summary>
    public Scorecard? Scorecard { get; }

    /// <summary>How many cases of the file were run.</summary>
    public int CaseCount { get; }
}
