namespace Htx.Indicators;

/// <summary>What is said of one measure beside one target, in the pieces that the columns of a table take; units stand in a column of their own.</summary>
public sealed class PartText
{
    private PartText(PartAssessment part, Language language)
    {
        Target = TargetText.PhraseOf(part, language, withUnit: false).Text;
        Remark = Explanation.Remark(part, language);
        if (part.Value is null)
            return;
        var figure = new FigureBesideTarget(part);
        var isFlag = part.Measure.Kind == MeasureKind.Flag;
        Number = isFlag ? null : figure.Printed;
        Figure = isFlag ? Wording.In(language).IsDone(figure.Printed != 0) : Numbers.Format(figure.Printed, language);
        Figure = part.IsEstimated && !isFlag ? Wording.In(language).EstimatedAmount(Figure) : Figure;
        PercentOfTarget = figure.PercentOfTarget;
    }

    /// <summary>Puts an assessed part into words.</summary>
    public static PartText Of(PartAssessment part, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(part);
        return new(part, language);
    }

    /// <summary>The target without its unit, percentages apart: “từ 2.600 trở lên”, “đạt 40%”.</summary>
    public string Target { get; }

    /// <summary>The figure with as many decimals as it takes to show the verdict; empty when there is none.</summary>
    public string Figure { get; } = "";

    /// <summary>The same as a number; null for a flag and when there is none.</summary>
    public decimal? Number { get; }

    /// <summary>The figure as a percentage of the target, as it is printed; null where that says nothing.</summary>
    public decimal? PercentOfTarget { get; }

    /// <summary>How figure and target stand to each other, how sure the figure is, or why nothing is said.</summary>
    public string Remark { get; }
}
