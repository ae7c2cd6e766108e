using Microsoft.Extensions.Logging;

namespace Htx.Indicators.Hosting;

/// <summary>Tells the log what an edition changed, each content of a file once.</summary>
internal sealed class EditionLog(ILogger logger, Language language)
{
    /// <summary>Tells of an edition that is in force now.</summary>
    public void Tell(RuleEdition? before, RuleEdition next)
    {
        if (ReferenceEquals(before, next))
        {
            logger.RulesUnchanged();
            return;
        }

        var (old, files) = (before?.Files ?? RuleFiles.None, next.Files);
        logger.RulesPublished(next.Number, next.Catalogue.RuleSets.Count, next.Catalogue.Scorecards.Count, next.Problems.Count);
        TellOfFolder(old, files);
        foreach (var (name, file) in files.ByName.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            TellOf(ProblemText.Shown(name), old.ByName.GetValueOrDefault(name), file);
        foreach (var name in old.ByName.Keys.Except(files.ByName.Keys).Order(StringComparer.Ordinal))
            logger.RuleFileRemoved(ProblemText.Shown(name));
        foreach (var clash in next.Clashes.Except(before?.Clashes ?? []))
            TellOf(clash);
        TellOfRemarks(before?.Catalogue, next.Catalogue);
    }

    private void TellOfFolder(RuleFiles before, RuleFiles next)
    {
        if (next.FolderProblem is { } problem && next.FolderProblem != before.FolderProblem)
            logger.FolderRefused(Lines(problem.Diagnostics));
        else if (next.FolderProblem is null && before.FolderProblem is not null)
            logger.FolderMended();
    }

    private void TellOf(string name, RuleFile? before, RuleFile file)
    {
        if (ReferenceEquals(before, file))
            return;
        if (file.Problem is { InForce: not null } kept)
            logger.RuleFileRefused(name, Lines(kept.Diagnostics));
        else if (file.Problem is { } leftOut)
            logger.RuleFileLeftOut(name, Lines(leftOut.Diagnostics));
        else if (before?.Problem is not null)
            logger.RuleFileMended(name);
        if (file.Problem is null && file.Read.Diagnostics.Count > 0)
            logger.RuleFileWarned(name, Lines(file.Read.Diagnostics));
    }

    private void TellOf(RuleClash clash)
    {
        if (clash.Over is { } over)
            logger.RuleFileCovered(ProblemText.Shown(clash.File), ProblemText.Shown(over), clash.Id, clash.Version);
        else
            logger.PackageCovered(ProblemText.Shown(clash.File), clash.Id, clash.Version);
    }

    /// <summary>Only what was not remarked of the edition before.</summary>
    private void TellOfRemarks(RuleSetCatalogue? before, RuleSetCatalogue next)
    {
        var known = before?.Remarks.Select(remark => remark.Format(language)).ToHashSet() ?? [];
        Diagnostic[] remarks = [.. next.Remarks.Where(remark => !known.Contains(remark.Format(language)))];
        if (remarks.Length > 0)
            logger.CatalogueRemarked(Lines(remarks));
    }

    private string Lines(IReadOnlyList<Diagnostic> diagnostics) => string.Join('\n', ProblemText.Lines(diagnostics, language));
}
