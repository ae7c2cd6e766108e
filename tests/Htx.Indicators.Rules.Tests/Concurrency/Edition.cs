using System.Globalization;

namespace Htx.Indicators.Rules.Tests;

/// <summary>
/// One state of an office's catalogue, in which everything says its number: versions, the day the second rule set takes over, what
/// is asked for, what is not in order. So an answer put together from two editions contradicts itself.
/// </summary>
internal sealed class Edition
{
    private static readonly DateOnly Start = new(2000, 1, 1);

    private Edition(int number, RuleSetCatalogue catalogue, CompiledRuleSet compiled) => (Number, Catalogue, Compiled) = (number, catalogue, compiled);

    public int Number { get; }

    public RuleSetCatalogue Catalogue { get; }

    public CompiledRuleSet Compiled { get; }

    public static Edition First { get; } = Of(1, RuleSetCatalogue.Of());

    /// <summary>The next edition, made as an office does: new versions standing over what is there.</summary>
    public Edition Next() => Of(Number + 1, Catalogue);

    /// <summary>What contradicts itself in an answer taken from a catalogue and a compiled rule set; null when they are of one edition.</summary>
    public static string? Contradiction(RuleSetCatalogue catalogue, CompiledRuleSet compiled)
    {
        var number = compiled.RuleSet.Version;
        var takesOver = Start.AddDays(number);
        var versions = catalogue.RuleSets.Select(ruleSet => ruleSet.Version).Distinct().ToArray();
        if (versions is not [var only] || only != number)
            return $"edition {number} of the compiled rule set beside {string.Join(", ", versions)} of the catalogue";
        if (!catalogue.TryGet("moi", out var found) || found.Version != number)
            return $"edition {number} finds another by its id";
        if (catalogue.InForceOn(takesOver.AddDays(-1)).Single().Id != "cu" || catalogue.InForceOn(takesOver).Select(ruleSet => ruleSet.Id).Contains("cu"))
            return $"edition {number} has the wrong rule set in force on {takesOver:O}";
        // Looked for once, when first asked for: by several threads at the same time.
        if (catalogue.Remarks is not [{ Code: "HTX2402" } remark] || !remark.Message().Contains($"từ {Days.Format(takesOver)} đến", StringComparison.Ordinal))
            return $"edition {number} remarks: {string.Join("; ", catalogue.Remarks)}";
        return Verdict(compiled, number) == Classification.Met && Verdict(compiled, number - 1) == Classification.NotMet
            ? null
            : $"edition {number} judges by another number";
    }

    private static Classification Verdict(CompiledRuleSet compiled, int members)
    {
        var figures = new Dictionary<string, Observation> { ["members"] = Observation.Of(members) };
        return compiled.Assess(new(new("xa-mau", "Xã Mẫu"), Start, figures)).Items.Single().Classification;
    }

    private static Edition Of(int number, RuleSetCatalogue before)
    {
        var (old, replacing) = (RuleSet("cu", number), RuleSet("moi", number, "cu"));
        return new(number, before.With(old, replacing), CompiledRuleSet.Compile(replacing));
    }

    private static RuleSet RuleSet(string id, int number, params string[] supersedes)
    {
        var from = supersedes.Length == 0 ? Start.AddDays(-1) : Start.AddDays(number);
        // No formula: parsing one takes so long that few editions would be published.
        Measure[] measures = [new("members", "Thành viên", MeasureKind.Count, "người")];
        var item = ContentItem.Of("1.1", "Thành viên", "members", Target.Of("atLeast", number), new("mục 1", string.Create(CultureInfo.InvariantCulture, $"từ {number} trở lên")));
        return new(id, number, new("Kế hoạch", "Mẫu"), new(from, new DateOnly(2099, 12, 31)), measures, [new("1", "Thành viên", [item])], supersedes);
    }
}
