namespace Htx.Indicators.Rules;

/// <summary>
/// Holds a phrase against the target chosen for it. What counts is the normal form: a target may be called otherwise than the
/// phrase where both classify alike, and where the rule says of vượt what it wants only the side of đạt is held.
/// </summary>
internal static class PhraseMeaning
{
    /// <summary>Whether the target says what the phrase does.</summary>
    public static bool Admits(QuotedFigure figure, Target target, Quote quote) => target.Kind.Key switch
    {
        "between" => figure.Phrase is QuotedPhrase.Open or QuotedPhrase.ReducedBy || (figure.Phrase == QuotedPhrase.Range && GoesThatWay(figure, target)),
        "about" => figure.Phrase is QuotedPhrase.Open or QuotedPhrase.ReducedBy || ((figure.Phrase == QuotedPhrase.About || quote.NamesTolerance) && GoesThatWay(figure, target)),
        _ => figure.Phrase switch
        {
            QuotedPhrase.Open => true,
            QuotedPhrase.Named => Cuts(target, Direction.HigherIsBetter, true, true) || Cuts(target, Direction.LowerIsBetter, true, true),
            QuotedPhrase.Reached => Cuts(target, Direction.HigherIsBetter, true, true),
            QuotedPhrase.Reduced => Cuts(target, Direction.LowerIsBetter, true, true),
            // The figure is how much it was reduced, and more is better.
            QuotedPhrase.ReducedBy => target.Form.Direction == Direction.HigherIsBetter,
            QuotedPhrase.Floor or QuotedPhrase.Whole => Cuts(target, Direction.HigherIsBetter, true, false),
            QuotedPhrase.Above => Cuts(target, Direction.HigherIsBetter, false, false),
            QuotedPhrase.Ceiling or QuotedPhrase.Nothing => Cuts(target, Direction.LowerIsBetter, true, false),
            QuotedPhrase.Below => Cuts(target, Direction.LowerIsBetter, false, false),
            // A rule that writes down both cuts of a range says the same.
            QuotedPhrase.Range => target.Exceeds?.Cut is not null,
            _ => false,
        },
    };

    /// <summary>What to write for the phrase.</summary>
    public static Phrase KindsFor(QuotedFigure figure)
    {
        if (figure.Phrase == QuotedPhrase.ReducedBy)
            return new("“reach” trên đại lượng là mức giảm", "“reach” on a measure of how much it was reduced");
        string[] keys = figure.Phrase switch
        {
            QuotedPhrase.Named => ["reach", "reduceTo"],
            QuotedPhrase.Reached => ["reach"],
            QuotedPhrase.Reduced => ["reduceTo"],
            QuotedPhrase.Floor => ["atLeast"],
            QuotedPhrase.Above => ["moreThan"],
            QuotedPhrase.Ceiling => ["atMost"],
            QuotedPhrase.Below => ["lessThan"],
            QuotedPhrase.About => ["about"],
            QuotedPhrase.Whole => ["all"],
            QuotedPhrase.Nothing => ["none"],
            _ => ["between"],
        };
        var list = string.Join("|", keys.Select(key => $"“{key}”"));
        var lower = figure is { IsLowered: true, Phrase: QuotedPhrase.Range or QuotedPhrase.About } ? "\"better\": \"lower\"" : null;
        return lower is null
            ? new(list.Replace("|", " hoặc ", StringComparison.Ordinal), list.Replace("|", " or ", StringComparison.Ordinal))
            : new($"{list} với {lower}", $"{list} with {lower}");
    }

    /// <summary>“giảm còn 2-3%” is a range whose lower end is the better; a range without such words may go either way.</summary>
    private static bool GoesThatWay(QuotedFigure figure, Target target) => !figure.IsLowered || target.Form.Direction == Direction.LowerIsBetter;

    private static bool Cuts(Target target, Direction direction, bool isClosed, bool isExceeded) =>
        target.Form.Direction == direction && target.Form.Met.IsClosed == isClosed
        && (target.Exceeds is not null || target.Form.Exceeded is not null == isExceeded);
}
