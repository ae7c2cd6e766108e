namespace Htx.Indicators.Rules;

/// <summary>Reads a rule set and says what reading alone does not: what of it can be proven never to happen.</summary>
internal static class RuleSetCheck
{
    /// <summary>Checks a rule set; returns what is proven of it, or null when it has errors.</summary>
    public static RuleSetProof? Check(SourceNode root, DefectList defects)
    {
        if (RuleSetReader.Read(root, defects).Value is not { } ruleSet)
            return null;
        var proof = RuleSetProof.Of(ruleSet);
        ProofWarnings.Add(proof, new(ruleSet, root), defects);
        return proof;
    }

    /// <summary>All that is found in UTF-8 text.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="name">What diagnostics call it.</param>
    public static IReadOnlyList<Diagnostic> Check(ReadOnlyMemory<byte> utf8, string name)
    {
        var defects = new DefectList(name);
        if (SourceParser.Parse(new SourceFile(name, utf8), RuleSetReader.MaxBytes, RuleSetReader.MaxSize, defects) is { } root)
            _ = Check(root, defects);
        return defects.ToList();
    }
}
