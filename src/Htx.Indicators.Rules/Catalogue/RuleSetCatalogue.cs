using System.Diagnostics.CodeAnalysis;

namespace Htx.Indicators.Rules;

/// <summary>
/// The rule sets and scorecards an office works with, over time. A rule set is in force from its first day, both ends included, until its
/// last or until the day before one that supersedes it begins: a later document never changes an earlier answer. Of several
/// versions of one rule set the highest counts, for every day. Immutable.
/// </summary>
public sealed class RuleSetCatalogue
{
    private static readonly Lazy<RuleSetCatalogue> OfPackage = new(() => new(
        BundledRuleSets.Ids.Select(BundledRuleSets.Get), BundledScorecards.Ids.Select(BundledScorecards.Get)));

    /// <summary>The most files of a folder.</summary>
    public const int MaxFiles = 500;

    /// <summary>The largest folder, in bytes of its files.</summary>
    public const int MaxBytes = 8 * 1024 * 1024;

    /// <summary>The same, for people.</summary>
    internal static readonly Phrase MaxSize = new($"{MaxFiles} tệp, 8 MB trong một thư mục", $"{MaxFiles} files, 8 MB in a folder");

    private readonly Dictionary<string, RuleSet> byId;
    private readonly ILookup<string, RuleSet> successors;
    private readonly Lazy<IReadOnlyList<Diagnostic>> remarks;

    private RuleSetCatalogue(IEnumerable<RuleSet> ruleSets, IEnumerable<Scorecard> scorecards)
    {
        byId = Latest(ruleSets, ruleSet => ruleSet.Id, ruleSet => ruleSet.Version).ToDictionary(ruleSet => ruleSet.Id, StringComparer.Ordinal);
        RuleSets = byId.Values.OrderBy(ruleSet => ruleSet.Id, StringComparer.Ordinal).ToArray().AsReadOnly();
        Scorecards = Latest(scorecards, scorecard => scorecard.Id, scorecard => scorecard.Version).OrderBy(scorecard => scorecard.Id, StringComparer.Ordinal).ToArray().AsReadOnly();
        successors = RuleSets.SelectMany(later => later.Supersedes.Distinct(), (later, id) => (later, id))
            .OrderBy(pair => pair.later.InForce.From)
            .ToLookup(pair => pair.id, pair => pair.later, StringComparer.Ordinal);
        remarks = new(() => new SuccessionCheck(this).Run());
    }

    /// <summary>The rule sets and scorecards that come with this package.</summary>
    public static RuleSetCatalogue Bundled => OfPackage.Value;

    /// <summary>A catalogue of these rule sets; of one id the highest version, and of equal versions the last.</summary>
    public static RuleSetCatalogue Of(params IEnumerable<RuleSet> ruleSets)
    {
        ArgumentNullException.ThrowIfNull(ruleSets);
        return new(ruleSets, []);
    }

    /// <summary>This catalogue with others standing over it: a higher or equal version takes the place of the one that is here.</summary>
    public RuleSetCatalogue With(params IEnumerable<RuleSet> ruleSets)
    {
        ArgumentNullException.ThrowIfNull(ruleSets);
        return new(RuleSets.Concat(ruleSets), Scorecards);
    }

    /// <summary>This catalogue with scorecards standing over it, in the same way.</summary>
    public RuleSetCatalogue WithScorecards(params IEnumerable<Scorecard> scorecards)
    {
        ArgumentNullException.ThrowIfNull(scorecards);
        return new(RuleSets, Scorecards.Concat(scorecards));
    }

    /// <summary>
    /// This catalogue with the rule sets and scorecards of a folder standing over it (files <c>*.json</c> but not <c>*.cases.json</c>,
    /// not those of folders inside; at most 500, of 8 MB together). With an error in any of them there is no catalogue, and every defect of every file is listed.
    /// </summary>
    public ReadResult<RuleSetCatalogue> WithFolder(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!Directory.Exists(path))
            return new(null, CatalogueFile.Unreadable(path, FileObstacle.NoSuchFolder).Diagnostics);

        FileInfo[] listed;
        try
        {
            // A folder or a file that may not be read is no empty one.
            var options = new EnumerationOptions { MatchCasing = MatchCasing.CaseInsensitive, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };
            listed = [.. new DirectoryInfo(path).EnumerateFiles("*.json", options).Where(file => CatalogueFile.IsNamedAsOne(file.Name)).Take(MaxFiles + 1)];
        }
        catch (UnauthorizedAccessException)
        {
            return new(null, CatalogueFile.Unreadable(path, FileObstacle.NotPermitted).Diagnostics);
        }

        if (listed.Length > MaxFiles || listed.Sum(file => SourceFile.LengthOf(file.FullName)) > MaxBytes)
            return new(null, CatalogueFile.Unreadable(path, FileObstacle.FolderTooLarge).Diagnostics);

        var files = listed.Select(file => Path.Combine(path, file.Name)).Order(StringComparer.Ordinal).Select(Read).ToArray();
        IReadOnlyList<Diagnostic> diagnostics = [.. files.SelectMany(file => file.Diagnostics), .. RepeatedVersions(files)];
        return files.All(file => file.Succeeded)
            ? new(With(files.Select(file => file.RuleSet).OfType<RuleSet>()).WithScorecards(files.Select(file => file.Scorecard).OfType<Scorecard>()), diagnostics)
            : new(null, diagnostics);
    }

    /// <summary>The rule sets, ordered by id; of each its latest version.</summary>
    public IReadOnlyList<RuleSet> RuleSets { get; }

    /// <summary>The scorecards, ordered by id; of each its latest version.</summary>
    public IReadOnlyList<Scorecard> Scorecards { get; }

    /// <summary>
    /// What is not in order between rule sets: a gap between one and its successor, days both would be in force, a circle, a
    /// superseded rule set that is not here. Warnings, at the rule set (by id) that came later.
    /// </summary>
    public IReadOnlyList<Diagnostic> Remarks => remarks.Value;

    /// <summary>Finds a rule set by its id.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out RuleSet? ruleSet) => byId.TryGetValue(id, out ruleSet);

    /// <summary>The rule sets that supersede the given one directly, ordered by their first day.</summary>
    public IReadOnlyList<RuleSet> SuccessorsOf(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        return [.. successors[ruleSet.Id]];
    }

    /// <summary>The days on which a rule set is in force here, shortened by what supersedes it; null when there are none.</summary>
    public EffectivePeriod? PeriodOf(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        var (from, to) = (ruleSet.InForce.From, ruleSet.InForce.To);
        if (SuccessorsOf(ruleSet) is [{ InForce.From: { } replaced }, ..] && !(to < replaced))
        {
            if (replaced == DateOnly.MinValue || from >= replaced)
                return null;
            to = replaced.AddDays(-1);
        }

        return new(from, to);
    }

    /// <summary>The rule sets in force on a day, ordered by id. One whose first day is not known counts as in force before its last.</summary>
    public IReadOnlyList<RuleSet> InForceOn(DateOnly day) =>
        [.. RuleSets.Where(ruleSet => PeriodOf(ruleSet)?.Contains(day) == true)];

    /// <summary>What claims no length may be a pipe, which would be waited for; it is taken for the empty file that it may be as well.</summary>
    private static CatalogueFile Read(string path) => SourceFile.ClaimsLength(path) ? CatalogueFile.ReadFile(path) : CatalogueFile.Read(ReadOnlyMemory<byte>.Empty, path);

    /// <summary>Files of one id and one version: the last counts, and nothing tells that it is the right one.</summary>
    private static IEnumerable<Diagnostic> RepeatedVersions(IEnumerable<CatalogueFile> files) =>
        from file in files
        where file.Succeeded
        group file by (file.Scorecard is null, Id: file.RuleSet?.Id ?? file.Scorecard!.Id, Version: file.RuleSet?.Version ?? file.Scorecard!.Version) into same
        from later in same.Skip(1)
        select new Diagnostic(LintDefects.SameVersion, new(later.Name, null, null, "version"), same.Key.Id, same.Key.Version, same.First().Name);

    private static IEnumerable<T> Latest<T>(IEnumerable<T> all, Func<T, string> idOf, Func<T, int> versionOf) =>
        all.GroupBy(idOf, StringComparer.Ordinal).Select(versions => versions.Aggregate((latest, next) => versionOf(next) >= versionOf(latest) ? next : latest));
}
