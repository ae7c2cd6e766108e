namespace Htx.Indicators;

/// <summary>Figures in words.</summary>
public static class FigureText
{
    /// <summary>A figure of a measure with its unit, all its decimals: “2.570 thành viên”, “75%”; of a flag “đã thực hiện” unless it is 0.</summary>
    public static string Of(Measure measure, decimal figure, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return measure.Kind == MeasureKind.Flag
            ? Wording.In(language).IsDone(figure != 0)
            : Printing.Amount(figure, measure.Unit, language);
    }
}
