using System.Reflection;

namespace Htx.Indicators.Hosting.Tests;

public sealed class ArchitectureTests
{
    private static readonly Assembly Hosting = typeof(IndicatorRules).Assembly;

    [Fact]
    public void It_leans_on_the_model_the_rules_and_the_abstractions_of_hosts_and_on_no_web_server() =>
        Assert.Equal(
            ["Htx.Indicators", "Htx.Indicators.Rules"],
            Hosting.GetReferencedAssemblies().Select(reference => reference.Name!)
                .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && !name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)).Order());

    [Fact]
    public void Nothing_it_builds_on_leans_on_it_or_on_hosts() =>
        Assert.DoesNotContain(
            typeof(RuleSetReader).Assembly.GetReferencedAssemblies().Concat(typeof(RuleSet).Assembly.GetReferencedAssemblies()),
            reference => reference.Name!.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) || reference.Name == Hosting.GetName().Name);

    [Fact]
    public void Its_public_types_live_in_one_namespace_but_for_what_is_added_to_those_of_hosts() =>
        Assert.All(Hosting.GetExportedTypes(), type =>
            Assert.Equal(type.Name.EndsWith("Extensions", StringComparison.Ordinal) ? "Microsoft.Extensions.DependencyInjection" : "Htx.Indicators.Hosting", type.Namespace));

    [Fact]
    public void They_are_sealed_and_nobody_from_outside_makes_an_edition() =>
        Assert.All(Hosting.GetExportedTypes().Where(type => type.IsClass), type =>
        {
            Assert.True(type.IsSealed, type.Name);
            Assert.True(type == typeof(IndicatorRulesOptions) || type.GetConstructors().Length == 0, type.Name);
        });

    [Fact]
    public void Nothing_of_an_edition_can_be_set() =>
        Assert.All(
            Hosting.GetExportedTypes().Where(type => type != typeof(IndicatorRulesOptions)).SelectMany(type => type.GetProperties()),
            property => Assert.False(property.SetMethod?.IsPublic == true, $"{property.DeclaringType!.Name}.{property.Name}"));
}
