using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using RulesEngine.ExpressionBuilders;
using RulesEngine.Models;

namespace Htx.Indicators.Rules;

/// <summary>
/// RulesEngine's expression parser, one for all rule sets: what it has learnt of types serves the next formula, and a new one takes
/// longer to begin than most rule sets to compile. It remembers every literal, so that it is given up after so many formulas.
/// </summary>
internal static class SharedParser
{
    /// <summary>Some 250 kB of literals.</summary>
    private const int MostFormulas = 1_000;

    private static readonly Lock Gate = new();
    private static RuleExpressionParser? parser;
    private static int formulas;

    /// <summary>Parses the text of a formula over decimals, one thread at a time: the parser promises nothing to several.</summary>
    [RequiresUnreferencedCode("The parser finds methods and operators by reflection.")]
    [RequiresDynamicCode("The parser makes types at run time.")]
    public static Expression Parse(string text, ParameterExpression[] parameters)
    {
        lock (Gate)
        {
            if (parser is null || ++formulas > MostFormulas)
                (parser, formulas) = (new(new ReSettings { IsExpressionCaseSensitive = true, AutoExecuteActions = false }), 1);
            return parser.Parse(text, parameters, typeof(decimal));
        }
    }
}
