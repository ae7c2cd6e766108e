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
        double value, error;
        switch (Kind)
        {
            case FormulaNodeKind.Add:
                value = left + right;
                error = leftError + rightError + (Math.Abs(value) * ApproximateFigures.Unit);
                break;
            case FormulaNodeKind.Subtract:
                value = left - right;
                error = leftError + rightError + (Math.Abs(value) * ApproximateFigures.Unit);
                break;
            case FormulaNodeKind.Multiply:
                value = left * right;
                error = Limited(value, (Math.Abs(left) * rightError) + (Math.Abs(right) * leftError) + (leftError * rightError));
                break;
            case FormulaNodeKind.Divide:
                (value, error) = Divide(left, leftError, right, rightError);
                break;
            case FormulaNodeKind.Min:
                (value, error) = (Math.Min(left, right), Math.Max(leftError, rightError));
                break;
            case FormulaNodeKind.Max:
                (value, error) = (Math.Max(left, right), Math.Max(leftError, rightError));
                break;
            case FormulaNodeKind.Abs:
                (value, error) = (Math.Abs(left), leftError);
                break;
            default:
                (value, error) = (-left, leftError);
                break;
        }

        // What has no value has none for certain only if all that was computed before is certain.
        if (double.IsNaN(value))
            error = leftError + rightError < double.PositiveInfinity ? 0 : double.PositiveInfinity;
        (figures.Values[Target], figures.Errors[Target]) = (value, error);
    }

    private static (double Value, double Error) Divide(double left, double leftError, double right, double rightError)
    {
        if (right == 0 && rightError == 0)
            return (double.NaN, leftError);
        var nearest = Math.Abs(right) - rightError;
        // A denominator that may be zero leaves everything open.
        if (!(nearest > 0))
            return (double.NaN, double.PositiveInfinity);
        var value = left / right;
        return (value, Limited(value, (leftError + (Math.Abs(value) * rightError)) / nearest));
    }

    private static double Limited(double value, double error) => Math.Abs(value) < SafeSize
        ? (error * (1 + (4 * ApproximateFigures.Unit))) + (Math.Abs(value) * ApproximateFigures.Unit) + LostPlaces
        : double.PositiveInfinity;
}
