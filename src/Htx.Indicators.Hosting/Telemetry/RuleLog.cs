using Microsoft.Extensions.Logging;

namespace Htx.Indicators.Hosting;

/// <summary>Every entry of the log, with its id; the README of the package lists them.</summary>
internal static partial class RuleLog
{
    [LoggerMessage(1, LogLevel.Information, "Edition {Edition} of the rules is in force; rule sets: {RuleSets}, scorecards: {Scorecards}, files refused: {Problems}")]
    public static partial void RulesPublished(this ILogger logger, int edition, int ruleSets, int scorecards, int problems);

    [LoggerMessage(2, LogLevel.Debug, "The rule files were read and are what they were")]
    public static partial void RulesUnchanged(this ILogger logger);

    [LoggerMessage(3, LogLevel.Error, "The rule file {File} was refused; its last good content stays in force:\n{Defects}")]
    public static partial void RuleFileRefused(this ILogger logger, string file, string defects);

    [LoggerMessage(4, LogLevel.Error, "The rule file {File} was refused; nothing of it is in force:\n{Defects}")]
    public static partial void RuleFileLeftOut(this ILogger logger, string file, string defects);

    [LoggerMessage(5, LogLevel.Information, "The rule file {File} is good now and in force")]
    public static partial void RuleFileMended(this ILogger logger, string file);

    [LoggerMessage(6, LogLevel.Warning, "The rule file {File} is gone; nothing of it is in force any more")]
    public static partial void RuleFileRemoved(this ILogger logger, string file);

    [LoggerMessage(7, LogLevel.Warning, "The rule file {File} is in force; somebody should look at it:\n{Warnings}")]
    public static partial void RuleFileWarned(this ILogger logger, string file, string warnings);

    [LoggerMessage(8, LogLevel.Error, "The folder of the rule files cannot be read; all that was in force stays:\n{Defects}")]
    public static partial void FolderRefused(this ILogger logger, string defects);

    [LoggerMessage(9, LogLevel.Information, "The folder of the rule files can be read again")]
    public static partial void FolderMended(this ILogger logger);

    [LoggerMessage(10, LogLevel.Warning, "Rule sets do not follow each other in order:\n{Remarks}")]
    public static partial void CatalogueRemarked(this ILogger logger, string remarks);

    [LoggerMessage(11, LogLevel.Warning, "The folder of the rule files cannot be watched; its files are read every {Seconds} s instead")]
    public static partial void CannotWatch(this ILogger logger, double seconds, Exception exception);

    [LoggerMessage(12, LogLevel.Error, "Reading the rule files failed; edition {Edition} stays in force, and they are read again in {Seconds} s")]
    public static partial void ReadingFailed(this ILogger logger, int edition, double seconds, Exception exception);

    [LoggerMessage(13, LogLevel.Error, "Something that waited for edition {Edition} of the rules failed; the edition is in force")]
    public static partial void ListenerFailed(this ILogger logger, int edition, Exception exception);

    [LoggerMessage(14, LogLevel.Warning, "The rule file {File} is not in force: {Over} holds {Id} version {Version} with other content and counts, being the later by name; a rule set that changes gets a higher version")]
    public static partial void RuleFileCovered(this ILogger logger, string file, string over, string id, int version);

    [LoggerMessage(15, LogLevel.Warning, "The rule file {File} is in force in place of {Id} version {Version} of the package, which says something else; a rule set that changes gets a higher version")]
    public static partial void PackageCovered(this ILogger logger, string file, string id, int version);
}
