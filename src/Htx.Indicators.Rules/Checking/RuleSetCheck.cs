namespace Htx.Indicators.Rules;

/// <summary>Reads a rule set and says what reading alone does not.</summary>
internal static class RuleSetCheck
{
    /// <summary>Reads a rule set and warns of what of it can be proven never to happen; returns what is proven of it, or null when it has errors.</summary>
    public static RuleSetProof? Check(SourceNode root, DefectList defects)
    {
        if (RuleSetReader.Read(root, defects).Value is not { } ruleSet)
            return null;
        var proof = RuleSetProof.Of(ruleSet);
        ProofWarnings.Add(proof, new(ruleSet, root), defects);
        return proof;
    }

    /// <summary>All that is found in one rule set, its lints with it.</summary>
    /// <param name="utf8">The text, in UTF-8.</param>
    /// <param name="name">What diagnostics call it.</param>
    public static IReadOnlyList<Diagnostic> Check(ReadOnlyMemory<byte> utf8, string name)
    {
        var defects = new DefectList(name);
        if (SourceParser.Parse(new SourceFile(name, utf8), RuleSetReader.MaxBytes, RuleSetReader.MaxSize, defects) is { } root && Check(root, defects) is { } proof)
        {
            var linted = new LintedRuleSet(new(proof.RuleSet, root), defects, name);
            RuleSetLints.Look(linted, new([linted]));
        }

        return defects.ToList();
    }
}
