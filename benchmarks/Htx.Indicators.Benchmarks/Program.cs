using BenchmarkDotNet.Running;
using Htx.Indicators.Benchmarks;

if (args is ["--province-run", var path])
{
    ProvinceRun.Run(path);
    return;
}

if (args is ["--province"])
{
    Console.WriteLine($"Written: {ProvinceTable.Write()}");
    return;
}

var classifications = await new ClassifyResolution47().RequireAgreementAsync();
Console.WriteLine($"The candidates agree: {string.Join(", ", classifications)}.");
if (args is ["--check"])
    return;

var summary = BenchmarkRunner.Run<ClassifyResolution47>(args: args);
// A run with arguments (another job, a filter) is a trial and leaves the committed table alone.
if (args.Length == 0)
    Console.WriteLine($"Written: {ResultFile.Write(summary)}");
