using System.Reflection;
using System.Reflection.Emit;

namespace Htx.Indicators.Testing;

/// <summary>The input an application would write by hand for an exported workflow: a class with a <c>decimal?</c> property for each given measure.</summary>
internal sealed class WorkflowInput
{
    private readonly Type type;
    private readonly MeasureTable measures;

    public WorkflowInput(MeasureTable measures)
    {
        this.measures = measures;
        // A name of its own each time: the engine keeps what it compiles under short type names.
        var builder = AssemblyBuilder.DefineDynamicAssembly(new("Inputs"), AssemblyBuilderAccess.RunAndCollect)
            .DefineDynamicModule("Inputs").DefineType("Input" + Guid.NewGuid().ToString("N"), TypeAttributes.Public);
        foreach (var measure in measures.Where(measure => measure.Formula is null))
            DefineProperty(builder, measure.Id);
        type = builder.CreateType();
    }

    /// <summary>The figures as such an object. What does not apply, or is of another sort, has no place in it and is null.</summary>
    public object Of(ObservationSet set)
    {
        var input = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties())
            property.SetValue(input, Usable(measures[property.Name], set[property.Name]));
        return input;
    }

    /// <summary>The set with nothing in it that such an object cannot hold.</summary>
    public static ObservationSet Holdable(MeasureTable measures, ObservationSet set) =>
        new(set.Subject, set.AsOf, set.Values.Where(value => !measures.TryGet(value.Key, out var measure) || Usable(measure, value.Value) is not null));

    private static decimal? Usable(Measure measure, Observation observation) =>
        observation.IsFlag == (measure.Kind == MeasureKind.Flag) && (observation.Unit is null || observation.Unit == measure.Unit) ? observation.Value : null;

    private static void DefineProperty(TypeBuilder type, string name)
    {
        const MethodAttributes Accessor = MethodAttributes.Public | MethodAttributes.SpecialName;
        var field = type.DefineField("_" + name, typeof(decimal?), FieldAttributes.Private);
        var property = type.DefineProperty(name, PropertyAttributes.None, typeof(decimal?), null);
        var get = type.DefineMethod("get_" + name, Accessor, typeof(decimal?), []);
        var code = get.GetILGenerator();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldfld, field);
        code.Emit(OpCodes.Ret);
        var set = type.DefineMethod("set_" + name, Accessor, null, [typeof(decimal?)]);
        code = set.GetILGenerator();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldarg_1);
        code.Emit(OpCodes.Stfld, field);
        code.Emit(OpCodes.Ret);
        property.SetGetMethod(get);
        property.SetSetMethod(set);
    }
}
