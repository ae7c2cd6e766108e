using System.Globalization;

namespace Htx.Indicators.Rules.Tests;

/// <summary>
/// Inputs that nobody would write, grown from the kept seeds. <c>HTX_FUZZ_SECONDS</c> says how long each reader is tried instead of
/// how often; <c>HTX_FUZZ_SEED</c> gives other inputs than those of every run.
/// </summary>
public sealed class FuzzTests
{
    private const int UsualInputs = 1_500;
    private const int UsualSeed = 2026;

    public static TheoryData<string> Readers => [.. FuzzTargets.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Readers))]
    public void Whatever_is_read_is_taken_whole_or_refused_with_a_reason(string reader)
    {
        var target = FuzzTargets.All.Single(target => target.Name == reader);
        var fuzzer = new Fuzzer(target, Setting("HTX_FUZZ_SEED") ?? UsualSeed);

        fuzzer.Run(UsualInputs, Setting("HTX_FUZZ_SECONDS") is { } seconds ? TimeSpan.FromSeconds(seconds) : null);

        // Inputs that all end alike would show nothing.
        Assert.True(fuzzer.Ends >= LeastEnds[reader], $"{reader}: {fuzzer.Ends} different ends of {fuzzer.Tries} inputs.");
    }

    /// <summary>Some two thirds of what the usual inputs reach.</summary>
    private static readonly Dictionary<string, int> LeastEnds = new(StringComparer.Ordinal)
    {
        ["rule sets"] = 120, ["observation sets"] = 85, ["JSON lines"] = 100, ["tables"] = 280, ["scorecards"] = 75, ["cases"] = 40, ["records"] = 60, ["files to check"] = 95,
        ["formulas"] = 20, ["statements"] = 12,
    };

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
