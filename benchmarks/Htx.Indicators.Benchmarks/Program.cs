using System.Globalization;
using BenchmarkDotNet.Running;
using Htx.Indicators.Benchmarks;

if (args is ["--province-run", var path, var warmUp])
{
    ProvinceRun.Run(path, warmUp);
    return 0;
}

if (args is ["--cold", var rules])
{
    ColdStart.Run(rules);
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

var classifications = await new ClassifyResolution47().RequireAgreementAsync();
Console.WriteLine($"The candidates agree: {string.Join(", ", classifications)}.");
if (args is ["--check"])
    return 0;

var summary = BenchmarkRunner.Run<ClassifyResolution47>(args: args);
// A run with arguments (another job, a filter) is a trial and leaves the committed table alone.
if (args.Length == 0)
    Console.WriteLine($"Written: {ResultFile.Write(summary)}");
return 0;
