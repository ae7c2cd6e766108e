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

    private FileChecker(Language? numbers) => this.numbers = numbers;

    /// <summary>
    /// Checks files. A file of cases that lies beside a rule set or a scorecard is checked with it, after the others, also when it is not named.
    /// </summary>
    /// <returns>What was found, in the order of <paramref name="paths"/>.</returns>
    public static IReadOnlyList<CheckedFile> Check(params IReadOnlyList<string> paths) => Check(paths, null);

    /// <summary>The same, tables among them.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="numbers">How the numbers of tables are written; null when there are no tables.</param>
    /// <exception cref="ArgumentException">There is a table, and how its numbers are written is not said.</exception>
    public static IReadOnlyList<CheckedFile> Check(IReadOnlyList<string> paths, Language? numbers)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var checker = new FileChecker(numbers);
        string[] all = [.. paths.Distinct(StringComparer.Ordinal)];
        // Rule sets first: what else there is, is held against them.
        var later = all.Where(path => !checker.TryCheckRuleSet(path)).ToArray();
        checker.Lint();
        foreach (var path in later)
            checker.CheckOther(path);
        var beside = all.Where(path => checker.done[path] is { RuleSet: not null } or { Scorecard: not null }).Select(CasesBeside).Where(File.Exists).ExceptBy(all.Where(File.Exists).Select(Path.GetFullPath), Path.GetFullPath).ToArray();
        foreach (var path in beside)
            checker.CheckBeside(path);
        return [.. all.Concat(beside).Select(path => checker.done[path])];
    }

    private static string CasesBeside(string path) => Path.ChangeExtension(path, null) + CaseReader.FileSuffix;

    /// <summary>Checks a rule set, a scorecard, or a file that cannot be read at all; leaves anything else for later.</summary>
    private bool TryCheckRuleSet(string path)
    {
        if (IsReadOnce(path))
        {
            done[path] = new(path, InputKind.Unknown, [new(FormatDefects.Unreadable, new(path, null, null, ""), SourceFile.IsPipe)]);
            return true;
        }

        if (DecisionRecordReader.HoldsRecords(path))
        {
            done[path] = new(path, InputKind.Record, DefectsOf(DecisionRecordReader.ReadFile(path), path));
            return true;
        }

        if (HoldsManySets(path))
            return false;
        var defects = new DefectList(path);
        var root = InputFile.Parse(path, defects);
        if (root is not null && InputFile.KindOf(root) == InputKind.Scorecard)
        {
            var scorecard = ScorecardCheck.Check(root, defects);
            done[path] = new(path, InputKind.Scorecard, defects.ToList(), scorecard: scorecard);
            if (scorecard is not null)
                rules.Add(scorecard);
            return true;
        }

        if (root is not null && InputFile.KindOf(root) != InputKind.RuleSet)
            return false;
        if (root is null)
        {
            done[path] = new(path, InputKind.Unknown, defects.ToList());
            return true;
        }

        var proof = RuleSetCheck.Check(root, defects);
        done[path] = new(path, InputKind.RuleSet, defects.ToList(), proof);
        if (proof is not null)
        {
            rules.Add(proof.RuleSet);
            linted.Add(new(new(proof.RuleSet, root), defects, path));
        }

        return true;
    }

    /// <summary>Only when all rule sets are read: some lints hold them against each other.</summary>
    private void Lint()
    {
        RuleSetLints.Run(linted);
        foreach (var looked in linted)
            done[looked.File] = new(looked.File, InputKind.RuleSet, looked.Diagnostics, done[looked.File].Proof);
    }

    /// <summary>Nobody named this file: what claims no length may be a pipe, and is not opened.</summary>
    private void CheckBeside(string path)
    {
        if (SourceFile.ClaimsLength(path))
            CheckOther(path);
        else
            done[path] = new(path, InputKind.Unknown, [new(FormatDefects.Empty, new(path, null, null, ""))]);
    }

    private void CheckOther(string path)
    {
        if (HoldsManySets(path))
        {
            done[path] = new(path, InputKind.Observations, CheckSets(path));
            return;
        }

        var defects = new DefectList(path);
        if (InputFile.Parse(path, defects) is not { } root)
        {
            done[path] = new(path, InputKind.Unknown, defects.ToList());
            return;
        }

        switch (InputFile.KindOf(root))
        {
            case InputKind.Cases:
                CheckCases(path, root, defects);
                break;
            case InputKind.Observations:
                // A rule set may be larger than an observation set, so the smaller limit is held only now.
                if (defects.Source!.Bytes.Length > ObservationReader.MaxBytes)
                    defects.AddWhole(FormatDefects.TooLarge, ObservationReader.MaxSize);
                else
                    _ = ObservationReader.Read(root, defects, rules.Measures);
                done[path] = new(path, InputKind.Observations, defects.ToList());
                break;
            case InputKind.Record:
                done[path] = new(path, InputKind.Record, DecisionRecordReader.Read(root, defects).Diagnostics);
                break;
            default:
                defects.AddWhole(FormatDefects.UnknownFile);
                done[path] = new(path, InputKind.Unknown, defects.ToList());
                break;
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

    private void CheckCases(string path, SourceNode root, DefectList defects)
    {
        if (CaseReader.AreOfScorecard(root))
        {
            var read = CaseReader.ReadScorecardCases(root, path, id => rules.FindScorecard(path, id), defects);
            done[path] = Ran(path, read.Diagnostics, read.Value?.Run(), read.Value?.Cases.Count);
        }
        else
        {
            var read = CaseReader.ReadRuleCases(root, path, id => rules.FindRuleSet(path, id), defects);
            done[path] = Ran(path, read.Diagnostics, read.Value?.Run(), read.Value?.Cases.Count);
        }
    }

    private static CheckedFile Ran(string path, IReadOnlyList<Diagnostic> defects, IReadOnlyList<Diagnostic>? failures, int? count) =>
        new(path, InputKind.Cases, [.. defects, .. failures ?? []], caseCount: count ?? 0);
}
