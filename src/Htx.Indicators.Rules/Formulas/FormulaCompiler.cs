using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using System.Text;

namespace Htx.Indicators.Rules;

/// <summary>
/// Compiles formulas with RulesEngine's own expression parser to delegates over <see cref="decimal"/> figures.
/// The parser sees only text that is written here from scanned tokens, and its tree is held against an allow-list.
/// </summary>
internal static class FormulaCompiler
{
    /// <summary>
    /// Whether formulas can be compiled in this program. Not in one that is trimmed or compiled ahead of time: the parser works by
    /// reflection and makes code at run time. Whoever publishes so has the switch set (buildTransitive), and the parser left out.
    /// </summary>
    [FeatureSwitchDefinition("Htx.Indicators.Rules.FormulaCompilation")]
    [FeatureGuard(typeof(RequiresUnreferencedCodeAttribute))]
    [FeatureGuard(typeof(RequiresDynamicCodeAttribute))]
    public static bool IsSupported { get; } =
        AppContext.TryGetSwitch("Htx.Indicators.Rules.FormulaCompilation", out var isSupported) ? isSupported : RuntimeFeature.IsDynamicCodeSupported;

    /// <summary>Computes a figure from the raw figures of the references, in order; returns why there is none, or null.</summary>
    /// <exception cref="OverflowException">A result is beyond what <see cref="decimal"/> holds, and so too large to be a figure.</exception>
    public delegate NotAssessedReason? Compute(ReadOnlySpan<decimal> references, out decimal figure);

    /// <summary>Compiles a formula; on any thread.</summary>
    /// <exception cref="InvalidOperationException">The parsed tree holds something formulas do not have; no formula leads there.</exception>
    [RequiresUnreferencedCode("The parser finds methods and operators by reflection.")]
    [RequiresDynamicCode("The parser's tree is compiled at run time.")]
    public static Compute Compile(Formula formula)
    {
        // Measures go by their places, so that no id can mean anything to the parser.
        var parameters = formula.References.Select((_, index) => Expression.Parameter(typeof(decimal), Name(index))).ToArray();
        var tree = SharedParser.Parse(WriteForParser(formula), parameters);
        FormulaTree.RequireAllowed(tree, parameters);
        return FormulaTree.ToDelegate(tree, parameters);
    }

    /// <summary>The formula in the parser's language: places for measures, decimal literals, the functions of <see cref="Math"/>.</summary>
    internal static string WriteForParser(Formula formula)
    {
        var text = new StringBuilder();
        foreach (var token in formula.Tokens)
        {
            text.Append(token.Kind switch
            {
                FormulaTokenKind.Measure => Name(IndexOf(formula.References, token.Text)),
                FormulaTokenKind.Number => Literal(decimal.Parse(token.Text, CultureInfo.InvariantCulture)),
                FormulaTokenKind.Operator => $" {token.Text} ",
                FormulaTokenKind.Comma => ", ",
                FormulaTokenKind.Function => token.Text switch { "min" => "Math.Min", "max" => "Math.Max", _ => "Math.Abs" },
                _ => token.Text,
            });
        }

        return text.ToString();
    }

    /// <summary>
    /// A decimal literal. Without the suffix the parser would read 7 / 10 as whole numbers; without a decimal point it takes no
    /// number beyond <see cref="long"/>.
    /// </summary>
    internal static string Literal(decimal number)
    {
        var point = number.Scale == 0 && number > long.MaxValue ? ".0" : "";
        return $"{number.ToString(CultureInfo.InvariantCulture)}{point}m";
    }

    private static string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"f{index}");

    /// <summary>The place of a measure among the references of a formula that uses it.</summary>
    internal static int IndexOf(IReadOnlyList<string> references, string id)
    {
        var index = 0;
        while (references[index] != id)
            index++;
        return index;
    }
}
