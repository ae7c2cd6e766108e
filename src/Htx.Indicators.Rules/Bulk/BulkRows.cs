namespace Htx.Indicators.Rules;

/// <summary>The figures of many subjects, row after row.</summary>
internal readonly ref struct BulkRows
{
    private readonly ReadOnlySpan<decimal> figures;
    private readonly ReadOnlySpan<FigureMark> marks;
    private readonly int width;

    public BulkRows(ReadOnlySpan<decimal> figures, ReadOnlySpan<FigureMark> marks, int width)
    {
        var (count, rest) = width == 0 ? (0, figures.Length) : int.DivRem(figures.Length, width);
        if (figures.Length != marks.Length || rest != 0)
            throw new ArgumentException($"Figures and marks stand in rows of {width}, a mark for each figure; there are {figures.Length} and {marks.Length}.", nameof(figures));
        this.figures = figures;
        this.marks = marks;
        this.width = width;
        Count = count;
    }

    /// <summary>How many subjects there are.</summary>
    public int Count { get; }

    public ReadOnlySpan<decimal> Figures(int row) => figures.Slice(row * width, width);

    public ReadOnlySpan<FigureMark> Marks(int row) => marks.Slice(row * width, width);
}
