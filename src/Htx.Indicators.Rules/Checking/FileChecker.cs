namespace Htx.Indicators.Rules;

/// <summary>
/// Checks files together without being told what they are: rule sets are held against the words of their documents and against
/// each other, observations against the rule sets among them, and the cases of a rule set or a scorecard are run.
/// </summary>
public sealed class FileChecker
{
    private readonly Dictionary<string, CheckedFile> done = new(StringComparer.Ordinal);
    private readonly CheckedRules rules = new();
    private readonly List<LintedRuleSet> linted = [];
    private readonly Language? numbers;
    private readonly Action<string>? onEntering;

    private FileChecker(Language? numbers, Action<string>? onEntering) => (this.numbers, this.onEntering) = (numbers, onEntering);

    /// <summary>
    /// Checks files. A file of cases that lies beside a rule set or a scorecard is checked with it, after the others, also when it is not named.
    /// </summary>
    /// <returns>What was found, in the order of <paramref name="paths"/>. A defect of this library that shows on one of them is HTX1012 of that file; the others are checked.</returns>
    public static IReadOnlyList<CheckedFile> Check(params IReadOnlyList<string> paths) => Check(paths, null);

    /// <summary>The same, tables among them.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="numbers">How the numbers of tables are written; null when there are no tables.</param>
    /// <exception cref="ArgumentException">There is a table, and how its numbers are written is not said.</exception>
    public static IReadOnlyList<CheckedFile> Check(IReadOnlyList<string> paths, Language? numbers) => Check(paths, numbers, null);

    /// <summary>The same, watched.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="numbers">How the numbers of tables are written; null when there are no tables.</param>
    /// <param name="onEntering">Told each file as it is gone into, once more for its lints; what it throws is taken for a defect of this library.</param>
    internal static IReadOnlyList<CheckedFile> Check(IReadOnlyList<string> paths, Language? numbers, Action<string>? onEntering)
    {
        ArgumentNullException.ThrowIfNull(paths);
        foreach (var path in paths)
            ObservationFile.RequireNumbers(path, new() { Numbers = numbers });
        var checker = new FileChecker(numbers, onEntering);
        string[] all = [.. paths.Distinct(StringComparer.Ordinal)];
        // Rule sets first: what else there is, is held against them.
        var later = all.Where(path => !checker.TryCheck(path, checker.CheckRuleSet)).ToArray();
        checker.Lint();
        foreach (var path in later)
            checker.TryCheck(path, checker.CheckOther);
        var beside = all.Where(path => checker.done[path] is { RuleSet: not null } or { Scorecard: not null }).Select(CasesBeside).Where(File.Exists).ExceptBy(all.Where(File.Exists).Select(Path.GetFullPath), Path.GetFullPath).ToArray();
        foreach (var path in beside)
            checker.TryCheck(path, checker.CheckBeside);
        return [.. all.Concat(beside).Select(path => checker.done[path])];
    }

    private static string CasesBeside(string path) => Path.ChangeExtension(path, null) + CaseReader.FileSuffix;

    /// <summary>Does a step of one file, unless the step leaves it for later. What fails in it is said of that file, and the others go on.</summary>
    private bool TryCheck(string path, Func<string, CheckedFile?> step)
    {
        var found = done.GetValueOrDefault(path);
        try
        {
            onEntering?.Invoke(path);
            if (step(path) is not { } stepped)
                return false;
            found = stepped;
        }
        catch (IOException)
        {
            found = new(path, found?.Kind ?? InputKind.Unknown, [new(FormatDefects.Unreadable, new(path, null, null, ""), SourceFile.ErrorWhileReading)]);
        }
        catch (Exception e)
        {
            // What its lints found before one of them failed is told as well.
            var before = linted.Find(looked => looked.File == path)?.Diagnostics ?? found?.Diagnostics ?? [];
            found = new(path, found?.Kind ?? InputKind.Unknown, [.. before, Diagnostic.OfFailure(path, e)], found?.Proof);
        }

        done[path] = found;
        return true;
    }

    /// <summary>Checks a rule set, a scorecard, or a file that cannot be read at all; null for anything else, which is left for later.</summary>
    private CheckedFile? CheckRuleSet(string path)
    {
        if (IsReadOnce(path))
            return new(path, InputKind.Unknown, [new(FormatDefects.Unreadable, new(path, null, null, ""), SourceFile.IsPipe)]);
        if (DecisionRecordReader.HoldsRecords(path))
            return new(path, InputKind.Record, DefectsOf(DecisionRecordReader.ReadFile(path), path));
        if (HoldsManySets(path))
            return null;
        var defects = new DefectList(path);
        return InputFile.Parse(path, defects) is not { } root ? new(path, InputKind.Unknown, defects.ToList())
            : InputFile.KindOf(root) switch
            {
                InputKind.RuleSet => CheckRuleSet(path, root, defects),
                InputKind.Scorecard => CheckScorecard(path, root, defects),
                _ => null,
            };
    }

    private CheckedFile CheckRuleSet(string path, SourceNode root, DefectList defects)
    {
        var proof = RuleSetCheck.Check(root, defects);
        if (proof is not null)
        {
            rules.Add(proof.RuleSet, path);
            linted.Add(new(new(proof.RuleSet, root), defects, path));
        }

        return new(path, InputKind.RuleSet, defects.ToList(), proof);
    }

    private CheckedFile CheckScorecard(string path, SourceNode root, DefectList defects)
    {
        var scorecard = ScorecardCheck.Check(root, defects);
        if (scorecard is not null)
            rules.Add(scorecard, path);
        return new(path, InputKind.Scorecard, defects.ToList(), scorecard: scorecard);
    }

    /// <summary>Only when all rule sets are read: some lints hold them against each other.</summary>
    private void Lint()
    {
        var run = new Lazy<LintedRun>(() => new(linted));
        foreach (var looked in linted)
        {
            TryCheck(looked.File, path =>
            {
                RuleSetLints.Look(looked, run.Value);
                return new(path, InputKind.RuleSet, looked.Diagnostics, done[path].Proof);
            });
        }
    }

    /// <summary>Nobody named this file: what claims no length may be a pipe, and is not opened.</summary>
    private CheckedFile CheckBeside(string path) =>
        SourceFile.ClaimsLength(path) ? CheckOther(path) : new(path, InputKind.Unknown, [new(FormatDefects.Empty, new(path, null, null, ""))]);

    private CheckedFile CheckOther(string path)
    {
        if (HoldsManySets(path))
            return new(path, InputKind.Observations, CheckSets(path));
        var defects = new DefectList(path);
        if (InputFile.Parse(path, defects) is not { } root)
            return new(path, InputKind.Unknown, defects.ToList());
        switch (InputFile.KindOf(root))
        {
            case InputKind.Cases:
                return CheckCases(path, root, defects);
            case InputKind.Observations:
                // A rule set may be larger than an observation set, so the smaller limit is held only now.
                if (defects.Source!.Bytes.Length > ObservationReader.MaxBytes)
                    defects.AddWhole(FormatDefects.TooLarge, ObservationReader.MaxSize);
                else
                    _ = ObservationReader.Read(root, defects, rules.Measures);
                return new(path, InputKind.Observations, defects.ToList());
            case InputKind.Record:
                return new(path, InputKind.Record, DecisionRecordReader.Read(root, defects).Diagnostics);
            default:
                defects.AddWhole(FormatDefects.UnknownFile);
                return new(path, InputKind.Unknown, defects.ToList());
        }
    }

    /// <summary>What a file holds is told by looking into it before it is read, which what comes through a pipe does not allow.</summary>
    private static bool IsReadOnce(string path)
    {
        using var stream = SourceFile.OpenStream(path, new DefectList(path));
        return stream is { CanSeek: false };
    }

    private bool HoldsManySets(string path)
    {
        using var file = Open(path);
        return file.HoldsMany;
    }

    private IReadOnlyList<Diagnostic> CheckSets(string path)
    {
        using var file = Open(path);
        return DefectsOf(file.ReadSets(), path);
    }

    /// <summary>The defects of a long file, of which one piece is held at a time.</summary>
    private static IReadOnlyList<Diagnostic> DefectsOf<T>(IEnumerable<ReadResult<T>> pieces, string path)
        where T : class
    {
        var defects = new DefectList(path);
        foreach (var read in pieces)
            defects.AddAll(read.Diagnostics);
        return defects.ToList();
    }

    private ObservationFile Open(string path) => ObservationFile.Open(path, new() { Numbers = numbers, Measures = rules.Measures });

    private CheckedFile CheckCases(string path, SourceNode root, DefectList defects)
    {
        if (CaseReader.AreOfScorecard(root))
        {
            var read = CaseReader.ReadScorecardCases(root, path, id => rules.FindScorecard(path, id), defects);
            return Ran(path, read.Diagnostics, read.Value?.Run(), read.Value?.Cases.Count);
        }
        else
        {
            var read = CaseReader.ReadRuleCases(root, path, id => rules.FindRuleSet(path, id), defects);
            return Ran(path, read.Diagnostics, read.Value?.Run(), read.Value?.Cases.Count);
        }
    }

    private static CheckedFile Ran(string path, IReadOnlyList<Diagnostic> defects, IReadOnlyList<Diagnostic>? failures, int? count) =>
        new(path, InputKind.Cases, [.. defects, .. failures ?? []], caseCount: count ?? 0);
}
