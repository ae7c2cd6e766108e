namespace Htx.Indicators.Rules;

/// <summary>“từ … trở lên”, “trên”, “không quá”, “khoảng” and their like, against the kind of target that was chosen for their number.</summary>
internal sealed class QuotedPhraseLint : TargetLint
{
    public override void Look(LintedTarget target, LintedRuleSet looked)
    {
        foreach (var figure in target.GivenNumbers.Where(given => given.Key == target.Target.Kind.Key).Select(given => FindContradiction(target, given.Number)).OfType<QuotedFigure>().Take(1))
            looked.Warn(LintDefects.OtherPhrase, target.Node, figure.Words, target.Target.Kind.Key, PhraseMeaning.KindsFor(figure));
    }

    /// <summary>The number as the quote says it, where none of the places it stands at says what the target does.</summary>
    private static QuotedFigure? FindContradiction(LintedTarget target, decimal number)
    {
        var match = new FigureMatch(target.Measure);
        var said = target.Quote.Figures.Where(figure => match.IsSame(number, figure)).Select(figure => Narrowed(figure, target.Measure)).ToArray();
        return said.Length == 0 || Array.Exists(said, figure => PhraseMeaning.Admits(figure, target.Target, target.Quote) || target.IsNoted(figure.Words)) ? null : said[0];
    }

    /// <summary>100% is the whole of a share only; a plan or a growth can go beyond it.</summary>
    private static QuotedFigure Narrowed(QuotedFigure figure, Measure measure) =>
        figure.Phrase == QuotedPhrase.Whole && measure.Kind != MeasureKind.Percent ? figure with { Phrase = QuotedPhrase.Open } : figure;
}
