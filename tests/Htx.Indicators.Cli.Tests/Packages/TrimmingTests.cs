using System.Reflection;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli.Tests;

/// <summary>Which package may be trimmed and compiled ahead of time, and that each says so to the compiler and to people.</summary>
public sealed class TrimmingTests
{
    [Fact]
    public void The_model_says_that_it_can_be() => Assert.Equal(["IsAotCompatible", "IsTrimmable"], PromisesOf(typeof(RuleSet).Assembly));

    [Fact]
    public void The_rules_do_not() => Assert.Empty(PromisesOf(typeof(RuleSetReader).Assembly));

    [Theory]
    [InlineData("Htx.Indicators", "**Trimming and native AOT**: supported")]
    [InlineData("Htx.Indicators.Rules", "**Trimming and native AOT**: *not* supported")]
    public void Its_page_says_so(string package, string words) => Assert.Contains(words, new PackagePage(package).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Htx.Indicators.Rules")]
    [InlineData("Htx.Indicators.Testing")]
    [InlineData("Htx.Indicators.Hosting")]
    public void What_compiles_formulas_leaves_no_doubt_in_its_project(string package)
    {
        Assert.Contains("<IsAotCompatible>false</IsAotCompatible>", new PackagePage(package).Project, StringComparison.Ordinal);
        Assert.Contains("<IsTrimmable>false</IsTrimmable>", new PackagePage(package).Project, StringComparison.Ordinal);
    }

    private static IEnumerable<string> PromisesOf(Assembly assembly) =>
        assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(one => one.Key is "IsAotCompatible" or "IsTrimmable" && one.Value == "True").Select(one => one.Key).Order(StringComparer.Ordinal);
}
