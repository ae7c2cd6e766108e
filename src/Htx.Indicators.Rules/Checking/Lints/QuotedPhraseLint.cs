namespace Htx.Indicators.Rules;

/// <summary>“từ … trở lên”, “trên”, “không quá”, “khoảng” and their like, against the kind of target that was chosen for their number.</summary>
internal sealed class QuotedPhraseLint : TargetLint
{
    public override void Look(LintedTarget target)
    {
        decimal[] numbers = [.. target.GivenNumbers.Where(given => given.Key == target.Target.Kind.Key).Select(given => given.Number)];
        if (FindContradiction(target, numbers, target.Quote, _ => true) is { } quoted)
            Warn(quoted, Phrases.TheQuote);
        // A title says shortly what the quote says: a bare number in it tells no kind.
        else if (FindContradiction(target, numbers, target.Title, IsBound) is { } titled)
            Warn(titled, Phrases.TheTitle);

        void Warn(QuotedFigure figure, Phrase where) => target.Warn(LintDefects.OtherPhrase, target.Node, figure.Words, target.Target.Kind.Key, PhraseMeaning.KindsFor(figure), where);
    }

    /// <summary>A number as the words say it, where none of the places it stands at says what the target does.</summary>
    private static QuotedFigure? FindContradiction(LintedTarget target, decimal[] numbers, Quote words, Func<QuotedFigure, bool> tells)
    {
        foreach (var number in numbers)
        {
            // In words it may be another thing: “trong hai năm, có 02 HTX trở lên”.
            var said = words.Figures.Where(figure => !figure.IsSpelled && target.Match.IsSame(number, figure) && tells(figure)).Select(figure => Narrowed(figure, target.Measure)).ToArray();
            if (said.Length > 0 && !Array.Exists(said, figure => PhraseMeaning.Admits(figure, target.Target, words) || IsNoted(target, figure)))
                return said[0];
        }

        return null;
    }

    /// <summary>Of “khoảng 25” the word alone tells, in notes that explain why no tolerance is set.</summary>
    private static bool IsNoted(LintedTarget target, QuotedFigure figure) => target.IsNoted(figure.Words) || (figure.Phrase == QuotedPhrase.About && target.IsNoted("khoảng"));

    private static bool IsBound(QuotedFigure figure) =>
        figure.Phrase is QuotedPhrase.Floor or QuotedPhrase.Above or QuotedPhrase.Ceiling or QuotedPhrase.Below or QuotedPhrase.About or QuotedPhrase.Range;

    /// <summary>100% is the whole of a share only; a plan or a growth can go beyond it.</summary>
    private static QuotedFigure Narrowed(QuotedFigure figure, Measure measure) =>
        figure.Phrase == QuotedPhrase.Whole && measure.Kind != MeasureKind.Percent ? figure with { Phrase = QuotedPhrase.Open } : figure;
}
