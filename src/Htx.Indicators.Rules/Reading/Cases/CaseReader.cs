namespace Htx.Indicators.Rules;

/// <summary>Reads the cases of a rule set or of a scorecard, as strictly as these.</summary>
public static class CaseReader
{
    /// <summary>What the file of cases beside a rule set or a scorecard is called: its id and this.</summary>
    public const string FileSuffix = ".cases.json";

    /// <summary>The key by which such a file is known.</summary>
    internal const string RootKey = "cases";

    private const string RuleSetKey = "ruleSet";
    private const string ScorecardKey = "scorecard";

    /// <summary>The most cases of one rule set.</summary>
    public const int MaxCases = 1_000;

    /// <summary>The most verdicts that running the cases gives: each case judges every item.</summary>
    public const int MaxVerdicts = 500_000;

    /// <summary>Reads a file of at most <see cref="RuleSetReader.MaxBytes"/>.</summary>
    public static ReadResult<RuleCases> ReadFile(string path, RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(ruleSet);
        var defects = new DefectList(path);
        return ReadRuleCases(InputFile.Parse(path, defects), path, _ => ruleSet, defects);
    }

    /// <summary>Reads a file of at most <see cref="RuleSetReader.MaxBytes"/>.</summary>
    public static ReadResult<ScorecardCases> ReadFile(string path, Scorecard scorecard)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(scorecard);
        var defects = new DefectList(path);
        return ReadScorecardCases(InputFile.Parse(path, defects), path, _ => scorecard, defects);
    }

    /// <summary>Reads UTF-8 text, with or without a byte-order mark.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="name">What diagnostics call it.</param>
    /// <param name="ruleSet">The rule set the cases are about.</param>
    public static ReadResult<RuleCases> Read(ReadOnlyMemory<byte> utf8, string name, RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(ruleSet);
        var defects = new DefectList(name);
        return ReadRuleCases(Parse(utf8, name, defects), name, _ => ruleSet, defects);
    }

    /// <summary>Reads UTF-8 text, with or without a byte-order mark.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="name">What diagnostics call it.</param>
    /// <param name="scorecard">The scorecard the cases are about.</param>
    public static ReadResult<ScorecardCases> Read(ReadOnlyMemory<byte> utf8, string name, Scorecard scorecard)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(scorecard);
        var defects = new DefectList(name);
        return ReadScorecardCases(Parse(utf8, name, defects), name, _ => scorecard, defects);
    }

    /// <summary>Whether the cases name a scorecard.</summary>
    internal static bool AreOfScorecard(SourceNode root) => root.Children.Any(child => child.Key == ScorecardKey);

    /// <summary>Reads cases of a rule set; <paramref name="find"/> gives the one of an id, or null.</summary>
    internal static ReadResult<RuleCases> ReadRuleCases(SourceNode? root, string name, Func<string, RuleSet?> find, DefectList defects)
    {
        if (Open(root, defects) is not { } file)
            return new(null, defects.ToList());
        var ruleSet = FindSubject(file, RuleSetKey, find, found => found.Id, CaseDefects.NoRuleSet);
        var cases = ReadCases(file, ruleSet is null ? null : new CaseSection<ExpectedVerdict>(
            ruleSet.Id, ruleSet.InForce, ruleSet.Measures, new ExpectedVerdictSection(ruleSet, name, defects).Read, defects), ruleSet?.Items.Sum(item => item.Parts.Count) ?? 0);
        return new(defects.HasErrors ? null : new(ruleSet!, cases), defects.ToList());
    }

    /// <summary>Reads cases of a scorecard; <paramref name="find"/> gives the one of an id, or null.</summary>
    internal static ReadResult<ScorecardCases> ReadScorecardCases(SourceNode? root, string name, Func<string, Scorecard?> find, DefectList defects)
    {
        if (Open(root, defects) is not { } file)
            return new(null, defects.ToList());
        var scorecard = FindSubject(file, ScorecardKey, find, found => found.Id, CaseDefects.NoScorecard);
        var cases = ReadCases(file, scorecard is null ? null : new CaseSection<ExpectedRating>(
            scorecard.Id, scorecard.InForce, scorecard.Measures, new ExpectedRatingSection(scorecard, name, defects).Read, defects), scorecard is null ? 0 : scorecard.Criteria.Count() + scorecard.Conditions.Count);
        return new(defects.HasErrors ? null : new(scorecard!, cases), defects.ToList());
    }

    private static SourceNode? Parse(ReadOnlyMemory<byte> utf8, string name, DefectList defects) =>
        SourceParser.Parse(new(name, utf8), RuleSetReader.MaxBytes, RuleSetReader.MaxSize, defects);

    private static ObjectReader? Open(SourceNode? root, DefectList defects)
    {
        if (ObjectReader.Of(root, defects) is not { } file)
            return null;
        _ = (file.FindText("$schema"), file.Find(RuleSetKey), file.Find(ScorecardKey));
        if (file.Has(RuleSetKey) == file.Has(ScorecardKey))
            defects.Add(CaseDefects.NotOneSubject, file.Node);
        return file;
    }

    /// <summary>What the cases are about; null, with the defect, when it is not there or another.</summary>
    private static T? FindSubject<T>(ObjectReader file, string key, Func<string, T?> find, Func<T, string> idOf, Descriptor absent)
        where T : class
    {
        if (file.Has(RuleSetKey) == file.Has(ScorecardKey) || file.RequireId(key) is not { } id)
            return null;
        if (find(id) is { } found && idOf(found) == id)
            return found;
        file.Defects.Add(absent, file.Find(key)!, id);
        return null;
    }

    /// <summary>Reads the cases, each of which gives so many verdicts when it is run.</summary>
    private static RuleCase<T>[] ReadCases<T>(ObjectReader file, CaseSection<T>? section, int verdictsOfCase)
    {
        var nodes = file.RequireList(RootKey, 1);
        if (Excess(nodes.Count, verdictsOfCase) is { } limit)
        {
            file.Defects.Add(FormatDefects.TooLarge, file.Find(RootKey)!, limit);
            return [];
        }

        var cases = section is null ? [] : nodes.Select(section.Read).OfType<RuleCase<T>>().ToArray();
        file.RefuseOthers();
        return cases;
    }

    /// <summary>The limit that the cases pass; null as a rule.</summary>
    private static Phrase? Excess(int count, int verdictsOfCase) => count switch
    {
        > MaxCases => Phrases.Count(MaxCases, "trường hợp", "cases"),
        _ when count * verdictsOfCase > MaxVerdicts => Phrases.Count(MaxVerdicts, "kết quả, số trường hợp nhân với số mục tiêu (của thang điểm: số tiêu chí và điều kiện)", "verdicts, cases times targets (of a scorecard: criteria and conditions)"),
        _ => null,
    };
}
