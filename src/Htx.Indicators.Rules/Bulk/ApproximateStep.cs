namespace Htx.Indicators.Rules;

/// <summary>One operation of formulas over places of <see cref="ApproximateFigures"/>, on doubles that know how wrong they may be.</summary>
/// <param name="Kind">The operation.</param>
/// <param name="Left">The place of what it works on.</param>
/// <param name="Right">The place of the second operand; that of the first where there is one only.</param>
/// <param name="Target">The place of its result.</param>
internal readonly record struct ApproximateStep(FormulaNodeKind Kind, int Left, int Right, int Target)
{
    /// <summary>Well inside the limit that products and quotients of decimals are held to (<see cref="Formula.StepLimit"/>).</summary>
    private const double SafeSize = 1e25;

    /// <summary>What a product or quotient of decimals may lose beyond its relative error: they have 28 decimal places.</summary>
    private const double LostPlaces = 1e-28;

    public void Run(in ApproximateFigures figures)
    {
        var (left, leftError) = (figures.Values[Left], figures.Errors[Left]);
        var (right, rightError) = (figures.Values[Right], figures.Errors[Right]);
        var (value, error) = double.IsNaN(left) || double.IsNaN(right)
            // What has no value leaves none, and that is certain only if both sides are.
            ? (double.NaN, CertainIf(leftError + rightError < double.PositiveInfinity))
            : Compute(left, leftError, right, rightError);
        (figures.Values[Target], figures.Errors[Target]) = (value, error);
    }

    private (double Value, double Error) Compute(double left, double leftError, double right, double rightError)
    {
        double value;
        switch (Kind)
        {
            case FormulaNodeKind.Add:
                value = left + right;
                return (value, leftError + rightError + (Math.Abs(value) * ApproximateFigures.Unit));
            case FormulaNodeKind.Subtract:
                value = left - right;
                return (value, leftError + rightError + (Math.Abs(value) * ApproximateFigures.Unit));
            case FormulaNodeKind.Multiply:
                value = left * right;
                return (value, Limited(value, (Math.Abs(left) * rightError) + (Math.Abs(right) * leftError) + (leftError * rightError)));
            case FormulaNodeKind.Divide:
                return Divide(left, leftError, right, rightError);
            case FormulaNodeKind.Min:
                return (Math.Min(left, right), Math.Max(leftError, rightError));
            case FormulaNodeKind.Max:
                return (Math.Max(left, right), Math.Max(leftError, rightError));
            case FormulaNodeKind.Abs:
                return (Math.Abs(left), leftError);
            default:
                return (-left, leftError);
        }
    }

    private static (double Value, double Error) Divide(double left, double leftError, double right, double rightError)
    {
        if (right == 0 && rightError == 0)
            return (double.NaN, CertainIf(leftError < double.PositiveInfinity));
        var nearest = Math.Abs(right) - rightError;
        // A denominator that may be zero leaves everything open.
        if (!(nearest > 0))
            return (double.NaN, double.PositiveInfinity);
        var value = left / right;
        return (value, Limited(value, (leftError + (Math.Abs(value) * rightError)) / nearest));
    }

    private static double CertainIf(bool isCertain) => isCertain ? 0 : double.PositiveInfinity;

    private static double Limited(double value, double error) => Math.Abs(value) < SafeSize
        ? (error * (1 + (4 * ApproximateFigures.Unit))) + (Math.Abs(value) * ApproximateFigures.Unit) + LostPlaces
        : double.PositiveInfinity;
}
