namespace Htx.Indicators;

/// <summary>The phrases of explanations and conclusions, one implementation for each language.</summary>
internal abstract class Wording
{
    /// <summary>The most figures that a sentence names.</summary>
    protected const int MostNamed = 20;

    private static readonly VietnameseWording Vietnamese = new();
    private static readonly EnglishWording English = new();

    /// <summary>The phrases of a language.</summary>
    public static Wording In(Language language) => language switch
    {
        Language.Vietnamese => Vietnamese,
        Language.English => English,
        _ => throw new ArgumentOutOfRangeException(nameof(language)),
    };

    public abstract void PercentagePoints(Prose prose, decimal number);

    public abstract string Exactly { get; }

    public abstract string NeverExceeded { get; }

    public abstract string Verdict(Classification classification, bool isEstimated);

    public abstract void PercentOfTarget(Prose prose, decimal percent);

    public abstract string EqualToOpenCut(string number, Direction direction);

    public abstract void Short(Prose prose, Gap gap, Direction direction, bool isOpen);

    public abstract void Beyond(Prose prose, Gap gap, Direction direction);

    public abstract string IsDone(bool done);

    /// <summary>Names what is missing; of very many only the first, for a sentence is read by people.</summary>
    public abstract string Missing(IReadOnlyList<string> measures);

    public abstract string Undefined(string formula);

    public abstract string NotApplicable(string measure);

    public abstract string OutsideDomain(string figure, FigureDomain domain);

    public abstract string WrongSort(string measure, string? unit);

    public abstract string TooLarge(string measure);

    public abstract string ThresholdsContradict(string target);

    public abstract string EstimatedAmount(string amount);

    public abstract string EstimatedGrade(string grade, bool isEstimated);

    public abstract string EstimatedTask(string done);

    public abstract string Estimated(string measure);

    public abstract string Asserted(string? measure);

    public abstract string SoFar(string amount, DateOnly? asOf);

    public abstract string Note(string note);

    public abstract string RuleOfParts(PartRule rule);

    /// <summary>What stands before the titles of the parts that keep an item from being met.</summary>
    public abstract string PartsNotMet { get; }

    public abstract string NearestPart(string part);

    public abstract string Deadline(DateOnly deadline, DateOnly asOf);

    public abstract string Provisional(string reason);

    /// <summary>How a document without a number is called under a heading that names it in full.</summary>
    public abstract string ThisDocument(string kind);

    public abstract string Basis(string document, string clause);

    /// <summary>How many of many subjects reach something.</summary>
    public abstract string Share(Tally tally, string? noun);

    public abstract string Conclusion(DeadlineAssessment assessment);
}
