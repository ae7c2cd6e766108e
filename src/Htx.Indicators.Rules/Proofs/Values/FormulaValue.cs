namespace Htx.Indicators.Rules;

/// <summary>A figure that is given, or what an operation gives of others, where nothing simpler is known of it.</summary>
internal sealed class FormulaValue
{
    private FormulaValue(FigureRange? range, double size, int decimals) => (Range, Size, Decimals) = (range, size, decimals);

    /// <summary>What it can be; null when it never is anything.</summary>
    public FigureRange? Range { get; }

    /// <summary>No figure of it is larger without its sign; no number where it may have been rounded, so that it has any decimals.</summary>
    public double Size { get; }

    /// <summary>At most so many decimals, where it was not rounded.</summary>
    public int Decimals { get; }

    /// <summary>What is computed; of no meaning for what is given.</summary>
    public FormulaNodeKind Operation { get; private init; }

    /// <summary>What it is computed of: none, one or two.</summary>
    public IReadOnlyList<ExactSum> Operands { get; private init; } = [];

    /// <summary>The measures it depends on, and those that come into it more than once; null when there are too many.</summary>
    public FigureSources? Sources { get; private init; }

    public static FormulaValue OfGiven(Measure measure)
    {
        var figures = FigureRange.Of(measure.Domain);
        return new(FigureRange.OfSource(measure.Domain), (double)Math.Max(Math.Abs(figures.Min), Math.Abs(figures.Max)), measure.Domain.WholeOnly ? 0 : Figures.Decimals) { Sources = new([measure.Id], [], []) };
    }

    public static FormulaValue OfResult(FormulaNodeKind operation, IReadOnlyList<ExactSum> operands, FigureRange? range, FigureSources? sources) =>
        new(range, double.PositiveInfinity, 0) { Operation = operation, Operands = operands, Sources = sources };
}
