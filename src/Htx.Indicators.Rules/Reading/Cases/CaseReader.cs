namespace Htx.Indicators.Rules;

/// <summary>Reads the cases of a rule set, as strictly as rule sets.</summary>
public static class CaseReader
{
    /// <summary>The key by which such a file is known.</summary>
    internal const string RootKey = "cases";

    /// <summary>What the file of cases beside a rule set is called: its id and this.</summary>
    public const string FileSuffix = ".cases.json";

    /// <summary>Reads a file of at most <see cref="RuleSetReader.MaxBytes"/>.</summary>
    public static ReadResult<RuleCases> ReadFile(string path, RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(ruleSet);
        var defects = new DefectList(path);
        return Read(InputFile.Parse(path, defects), path, _ => ruleSet, defects);
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
        var root = SourceParser.Parse(new(name, utf8), RuleSetReader.MaxBytes, RuleSetReader.MaxSize, defects);
        return Read(root, name, _ => ruleSet, defects);
    }

    /// <summary>Reads cases; <paramref name="find"/> gives the rule set of an id, or null.</summary>
    internal static ReadResult<RuleCases> Read(SourceNode? root, string name, Func<string, RuleSet?> find, DefectList defects)
    {
        if (ObjectReader.Of(root, defects) is not { } file)
            return new(null, defects.ToList());
        _ = file.FindText("$schema");
        var ruleSet = FindRuleSet(file, find);
        var nodes = file.RequireList(RootKey, 1);
        var section = ruleSet is null ? null : new CaseSection(ruleSet, name, defects);
        var cases = section is null ? [] : nodes.Select(section.Read).OfType<RuleCase>().ToArray();
        file.RefuseOthers();
        return new(defects.HasErrors || ruleSet is null ? null : new(ruleSet, cases), defects.ToList());
    }

    private static RuleSet? FindRuleSet(ObjectReader file, Func<string, RuleSet?> find)
    {
        if (file.RequireId("ruleSet") is not { } id)
            return null;
        if (find(id) is { } ruleSet && ruleSet.Id == id)
            return ruleSet;
        file.Defects.Add(CaseDefects.NoRuleSet, file.Find("ruleSet")!, id);
        return null;
    }
}
