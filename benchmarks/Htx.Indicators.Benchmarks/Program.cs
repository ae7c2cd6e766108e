using System.Globalization;
using BenchmarkDotNet.Running;
using Htx.Indicators.Benchmarks;

if (args is ["--province-run", var path, var warmUp])
{
    ProvinceRun.Run(path, warmUp);
    return 0;
}

if (args is ["quick"])
    return QuickRun.Run();

if (args is ["--province", .. var sizes])
{
    // Other sizes than the usual ones are a trial and leave the committed table alone.
    Console.WriteLine(sizes.Length == 0 ? $"Written: {ProvinceTable.Write()}" : ProvinceTable.Measure([.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))]));
    return 0;
}

if (args is ["--start"])
{
    Console.WriteLine($"Written: {StartTable.Write()}");
    return 0;
}

var classifications = await new ClassifyResolution47().RequireAgreementAsync();
Console.WriteLine($"The candidates agree: {string.Join(", ", classifications)}.");
await new ExplainResolution47().RequireAgreementAsync();
Console.WriteLine("They explain alike.");
if (args is ["--check"])
    return 0;

(Type Benchmark, string Name, string Head)[] tables =
[
    (typeof(ClassifyResolution47), "classify-resolution-47.md",
        "Classifying the 11 content items of Resolution 47 once, for the figures of Tháp Mười as of 10 November 2023; reading and compiling are done before."),
    (typeof(ExplainResolution47), "explain-resolution-47.md",
        "Classifying the 11 content items of Resolution 47 once and saying why of each, in Vietnamese, for the figures of Tháp Mười as of 10 November 2023; reading and compiling are done before."),
    (typeof(ClassifyManySets), "classify-many-sets.md",
        "Classifying 1,000 sets of figures of Resolution 47; times and bytes are for one set of 11 items. OnCuts: half of the figures lie on a cut or just beside it."),
    (typeof(ClassifyAMillionSets), "classify-a-million-sets.md",
        "Classifying 1,000,000 sets of figures of Resolution 47, half of the figures on a cut or just beside it."),
    (typeof(GrowingRuleSets), "growing-rule-sets.md",
        "Rule sets of 11, 110 and 1,100 items, two formulas in eleven items: one set classified, and from text to first verdicts."),
    (typeof(CompileResolution47), "compile-resolution-47.md", "From the text of Resolution 47 to its first verdicts, the runtime being warm."),
];
// A run with arguments (another job, a filter) is a trial and leaves the committed tables alone; "--only NAME" writes one of them.
var only = args is ["--only", var wanted] ? wanted : null;
foreach (var (benchmark, name, head) in tables.Where(table => only is null || table.Benchmark.Name == only))
{
    var summary = BenchmarkRunner.Run(benchmark, args: only is null ? args : []);
    if (args.Length == 0 || only is not null)
        Console.WriteLine($"Written: {ResultFile.Write(summary, name, head)}");
}

return 0;
