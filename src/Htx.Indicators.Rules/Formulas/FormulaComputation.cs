using System.Diagnostics.CodeAnalysis;

namespace Htx.Indicators.Rules;

/// <summary>
/// A formula that is ready to be computed: step by step at first, since loading the expression parser and compiling takes longer than
/// a short run as a whole; by compiled code, where there can be any, once it was used so often that it will be used again. Serves any
/// number of threads.
/// </summary>
internal sealed class FormulaComputation
{
    /// <summary>From so many uses on a formula is compiled, beside the work and not before it.</summary>
    private const int UsesBeforeCompiling = 100;

    private readonly Formula formula;
    private readonly FormulaInterpreter interpreter;
    private FormulaCompiler.Compute? compiled;
    private int uses;

    /// <summary>Prepares a formula.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="compilation">When it is compiled.</param>
    public FormulaComputation(Formula formula, FormulaCompilation compilation)
    {
        (this.formula, interpreter) = (formula, new(formula));
        if (FormulaCompiler.IsSupported && compilation == FormulaCompilation.AtOnce)
            Compile();
    }

    /// <summary>Whether compiled code is used by now.</summary>
    public bool IsCompiled => Volatile.Read(ref compiled) is not null;

    /// <summary>Computes a figure from the raw figures of the references, in order; returns why there is none, or null.</summary>
    /// <exception cref="OverflowException">A result is beyond what <see cref="decimal"/> holds.</exception>
    public NotAssessedReason? Compute(ReadOnlySpan<decimal> references, out decimal figure)
    {
        if (Volatile.Read(ref compiled) is { } compute)
            return compute(references, out figure);
        if (FormulaCompiler.IsSupported && Interlocked.Increment(ref uses) == UsesBeforeCompiling)
            _ = Task.Run(Compile);
        return interpreter.Compute(references, out figure);
    }

    [RequiresUnreferencedCode(nameof(FormulaCompiler))]
    [RequiresDynamicCode(nameof(FormulaCompiler))]
    private void Compile() => Volatile.Write(ref compiled, FormulaCompiler.Compile(formula));
}
