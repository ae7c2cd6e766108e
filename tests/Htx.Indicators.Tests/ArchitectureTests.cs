using System.Reflection;
using System.Runtime.CompilerServices;

namespace Htx.Indicators.Tests;

public sealed class ArchitectureTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly Library = typeof(RuleSet).Assembly;

    private static readonly Type[] Exported = Library.GetExportedTypes();

    [Fact]
    public void The_library_leans_on_the_framework_alone() =>
        Assert.All(Library.GetReferencedAssemblies(), reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

    [Fact]
    public void Every_public_type_lives_in_the_one_namespace() =>
        Assert.All(Exported, type => Assert.Equal("Htx.Indicators", type.Namespace));

    [Fact]
    public void Every_public_class_is_sealed_or_static_or_closed_to_heirs_from_outside() =>
        Assert.All(Exported.Where(type => type.IsClass), type =>
            Assert.True(type.IsSealed || (type.IsAbstract && IsClosed(type)), type.Name));

    [Fact]
    public void No_public_type_is_an_interface() => Assert.DoesNotContain(Exported, type => type.IsInterface);

    [Fact]
    public void No_public_property_can_be_set_but_the_positional_ones_of_records() =>
        Assert.All(
            from type in Exported from property in type.GetProperties(Declared) where property.SetMethod?.IsPublic == true select (type, property),
            entry => Assert.True(IsPositional(entry.type, entry.property), $"{entry.type.Name}.{entry.property.Name}"));

    [Fact]
    public void Every_struct_is_read_only() =>
        Assert.All(Exported.Where(type => type.IsValueType && !type.IsEnum), type =>
            Assert.True(type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false), type.Name));

    [Fact]
    public void Every_enum_names_its_zero() =>
        Assert.All(Exported.Where(type => type.IsEnum), type => Assert.True(Enum.IsDefined(type, Enum.ToObject(type, 0)), type.Name));

    [Fact]
    public void No_static_field_can_change() =>
        Assert.All(
            from type in Exported from field in type.GetFields(Declared) where field.IsStatic select field,
            field => Assert.True(field.IsInitOnly || field.IsLiteral, $"{field.DeclaringType!.Name}.{field.Name}"));

    [Fact]
    public void No_public_member_gives_or_takes_a_floating_point_number() =>
        Assert.All(
            from type in Exported from method in type.GetMethods(Declared) from used in method.GetParameters().Select(p => p.ParameterType).Append(method.ReturnType) select (method, used),
            entry => Assert.False(entry.used == typeof(double) || entry.used == typeof(float), $"{entry.method.DeclaringType!.Name}.{entry.method.Name}"));

    [Fact]
    public void No_public_property_gives_away_a_collection_that_can_change() =>
        Assert.All(
            from type in Exported from property in type.GetProperties(Declared) select property,
            property => Assert.False(
                property.PropertyType.IsArray
                || property.PropertyType.GetInterfaces().Append(property.PropertyType).Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICollection<>)),
                $"{property.DeclaringType!.Name}.{property.Name}"));

    private static bool IsClosed(Type type) =>
        type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .All(constructor => constructor.IsPrivate || constructor.IsAssembly || constructor.IsFamilyAndAssembly);

    // A positional record has no rule between its members, so changing one with “with” makes no invalid value.
    private static bool IsPositional(Type type, PropertyInfo property) =>
        property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
        && type.GetMethod("Deconstruct")?.GetParameters().Any(parameter => parameter.Name == property.Name) == true;
}
