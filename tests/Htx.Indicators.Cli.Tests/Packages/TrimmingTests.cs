using System.Reflection;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli.Tests;

/// <summary>Which package may be trimmed and compiled ahead of time, and that each says so to the compiler and to people.</summary>
public sealed class TrimmingTests
{
    [Theory]
    [InlineData(typeof(RuleSet))]
    [InlineData(typeof(RuleSetReader))]
    public void A_library_says_that_it_can_be(Type type) => Assert.Equal(["IsAotCompatible", "IsTrimmable"], PromisesOf(type.Assembly));

    [Theory]
    [InlineData("Htx.Indicators")]
    [InlineData("Htx.Indicators.Rules")]
    public void Its_page_says_so(string package) => Assert.Contains("**Trimming and native AOT**: supported", new PackagePage(package).Text, StringComparison.Ordinal);

    [Fact]
    public void What_tries_rules_by_reflection_leaves_no_doubt_in_its_project()
    {
        Assert.Contains("<IsAotCompatible>false</IsAotCompatible>", new PackagePage("Htx.Indicators.Testing").Project, StringComparison.Ordinal);
        Assert.Contains("<IsTrimmable>false</IsTrimmable>", new PackagePage("Htx.Indicators.Testing").Project, StringComparison.Ordinal);
    }

    /// <summary>The parser's reflection would keep what is trimmed alive, or fail: only a switch takes both away.</summary>
    [Fact]
    public void A_trimmed_program_has_the_compiling_of_formulas_switched_off()
    {
        var targets = File.ReadAllText(Repository.PathOf("src/Htx.Indicators.Rules/buildTransitive/Htx.Indicators.Rules.targets"));

        Assert.Contains("<RuntimeHostConfigurationOption Include=\"Htx.Indicators.Rules.FormulaCompilation\" Value=\"false\" Trim=\"true\" />", targets, StringComparison.Ordinal);
    }

    private static IEnumerable<string> PromisesOf(Assembly assembly) =>
        assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(one => one.Key is "IsAotCompatible" or "IsTrimmable" && one.Value == "True").Select(one => one.Key).Order(StringComparer.Ordinal);
}
