namespace Htx.Indicators.Rules;

/// <summary>Shows that a classification of one part can occur, by figures, or that it cannot, by ranges.</summary>
internal static class PossibilityProof
{
    /// <summary>The classifications of figures that are judged, from the worst.</summary>
    public static readonly Classification[] Judged = [Classification.NotMet, Classification.Met, Classification.Exceeded];

    public static Possibility Of(PartScene scene, Classification classification, ExampleSearch search)
    {
        if (WhyImpossible(scene, classification) is { } why)
            return Possibility.None(classification, why);
        if (search.Find(scene, classification) is { } example)
            return Possibility.By(classification, example);
        return Possibility.Unknown(
            classification, scene.Sources is null ? ProofPhrases.TooManySources : search.IsExhausted ? ProofPhrases.TooLargeRuleSet : ProofPhrases.NoExample);
    }

    private static Phrase? WhyImpossible(PartScene scene, Classification classification)
    {
        var form = scene.Form;
        if (classification == Classification.Exceeded && form.Exceeded is null)
            return ProofPhrases.NeverExceeded;
        if (scene.Figures is not { } figures)
            return scene.FormulaRange is { } reach ? ProofPhrases.Outside(reach, scene.Measure.Domain) : ProofPhrases.NeverComputed;
        if (scene.RangeOf(form.Met.Threshold) is not { } met || scene.RangeOf((form.Exceeded ?? form.Met).Threshold) is not { } exceeded)
            return ProofPhrases.NoFigureOfThreshold;
        if (scene.Order() == CutOrder.Never)
            return ProofPhrases.NeverInOrder;

        var isHigher = form.Direction == Direction.HigherIsBetter;
        var (best, worst) = isHigher ? (figures.Max, figures.Min) : (figures.Min, figures.Max);
        var (easiest, hardest) = isHigher ? ((met.Min, exceeded.Min), (met.Max, exceeded.Max)) : ((met.Max, exceeded.Max), (met.Min, exceeded.Min));
        var canOccur = classification switch
        {
            Classification.NotMet => form.Classify(worst, hardest.Item1, hardest.Item2) == Classification.NotMet,
            Classification.Exceeded => form.Classify(best, easiest.Item1, easiest.Item2) == Classification.Exceeded,
            _ => form.ThresholdMeasures.Any()
                ? form.Classify(best, easiest.Item1, hardest.Item2) != Classification.NotMet && form.Classify(worst, easiest.Item1, hardest.Item2) != Classification.Exceeded
                : form.Classify(FirstPast(form.Met, figures, isHigher), met.Min, exceeded.Min) == Classification.Met,
        };
        return canOccur ? null : ProofPhrases.OnlyFrom(figures);
    }

    /// <summary>The worst figure of a range that is past a cut, or the best there is.</summary>
    private static decimal FirstPast(Cut cut, FigureRange figures, bool isHigher)
    {
        var point = cut.Threshold.Offset;
        var onIt = isHigher ? figures.NextFrom(point) : figures.LastTo(point);
        var isPast = onIt != point || cut.IsClosed;
        var first = isPast ? onIt : isHigher ? onIt + figures.Step : onIt - figures.Step;
        return Math.Clamp(first, figures.Min, figures.Max);
    }
}
