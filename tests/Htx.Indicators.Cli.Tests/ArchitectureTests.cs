using System.Reflection;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Cli.Tests;

public sealed class ArchitectureTests
{
    private static readonly Assembly Model = typeof(RuleSet).Assembly;
    private static readonly Assembly Rules = typeof(RuleSetReader).Assembly;
    private static readonly Assembly Cli = typeof(HtxTool).Assembly;

    [Fact]
    public void The_model_knows_neither_rules_nor_tool_nor_any_package() =>
        Assert.All(ReferencesOf(Model), name => Assert.StartsWith("System.", name, StringComparison.Ordinal));

    [Fact]
    public void The_rules_know_the_model_and_the_libraries_they_build_on_and_not_the_tool() =>
        Assert.Equal(["CsvHelper", "DocumentFormat.OpenXml", "Htx.Indicators", "RulesEngine"], ReferencesOf(Rules).Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && name != "DocumentFormat.OpenXml.Framework").Order());

    [Fact]
    public void The_tool_knows_all_of_them() =>
        Assert.Superset(new HashSet<string> { "Htx.Indicators", "Htx.Indicators.Rules" }, ReferencesOf(Cli).ToHashSet());

    [Fact]
    public void Nothing_of_those_libraries_shows_in_the_public_surface()
    {
        var shown = Rules.GetExportedTypes().SelectMany(type => type.GetMembers()).SelectMany(TypesOf).Select(type => type.Assembly.GetName().Name).Distinct();

        Assert.Empty(shown.Intersect(["CsvHelper", "DocumentFormat.OpenXml", "RulesEngine"]));
    }

    private static IEnumerable<string> ReferencesOf(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name!);

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(parameter => parameter.ParameterType)],
        ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };
}
