namespace Htx.Indicators.Rules;

/// <summary>A goal that nobody could look up: no document it stands in, or a clause or quote that says nothing.</summary>
internal sealed class LegalBasisLint : Lint
{
    public override void Look(LintedRuleSet looked, LintedRun run)
    {
        var (ruleSet, nodes) = (looked.RuleSet, looked.Nodes);
        if (IsUntraceable(ruleSet.Document) && ruleSet.Notes is null && ruleSet.Items.Any(item => item.Basis.Document is null))
            looked.Warn(LintDefects.NoDocument, RuleSetNodes.Find(nodes.Document, "number")!);
        foreach (var item in ruleSet.Items)
        {
            foreach (var (key, text) in new[] { ("clause", item.Basis.Clause), ("quote", item.Basis.Quote) })
            {
                if (!text.Any(char.IsLetterOrDigit))
                    looked.Warn(LintDefects.EmptyBasis, RuleSetNodes.Find(nodes.BasisOf(item), key)!, key, Phrases.Short(text));
            }
        }
    }

    /// <summary>A document without a number can still be found by who issued it and when, or where the transcription was taken from.</summary>
    private static bool IsUntraceable(LegalDocument document) =>
        document is { Number: null, Source: null } && (document.Issuer is null || document.IssuedOn is null);
}
