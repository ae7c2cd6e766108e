using Htx.Indicators.Rules;

namespace Htx.Indicators.Benchmarks;

/// <summary>Many sets of figures of Resolution 47, around its cuts, in the shape each candidate takes them.</summary>
internal sealed class BulkSample
{
    private readonly Classification[] classifications;

    /// <summary>Draws the sets.</summary>
    /// <param name="count">How many.</param>
    /// <param name="isOnCuts">Whether half of the figures lie on a cut or just beside it; else they vary freely.</param>
    public BulkSample(int count, bool isOnCuts)
    {
        var rules = CompiledRuleSet.Compile(BundledRuleSets.Get("47-nq-hdnd-2021"));
        var random = new Random(47);
        Classifier = new(rules);
        Count = count;
        var width = Classifier.Inputs.Count;
        Sets = new ObservationSet[count];
        Handwritten = new HandwrittenResolution47[count];
        (Figures, Marks) = (new decimal[count * width], new FigureMark[count * width]);
        for (var i = 0; i < count; i++)
        {
            var values = Classifier.Inputs.ToDictionary(measure => measure.Id, measure => Draw(measure, random, isOnCuts));
            Sets[i] = new(new($"x{i}", "X"), new(2023, 11, 10), values);
            Handwritten[i] = Sample.ToHandwritten(Sets[i]);
            Classifier.Fill(Sets[i], Figures.AsSpan(i * width, width), Marks.AsSpan(i * width, width));
        }

        classifications = new Classification[count * Classifier.Items.Count];
    }

    public BulkClassifier Classifier { get; }

    public int Count { get; }

    public ObservationSet[] Sets { get; }

    public HandwrittenResolution47[] Handwritten { get; }

    public decimal[] Figures { get; }

    public FigureMark[] Marks { get; }

    public Classification[] ClassifyInBulk()
    {
        Classifier.Classify(Figures, Marks, classifications);
        return classifications;
    }

    public Classification[] ClassifyInBulk(int threads)
    {
        Classifier.Classify(Figures, Marks, classifications, threads);
        return classifications;
    }

    public int ClassifyByHand()
    {
        var sum = 0;
        foreach (var set in Handwritten)
            sum += (int)set.Classify()[6];
        return sum;
    }

    /// <summary>The same on some threads: what two of them give on a machine, whatever the work.</summary>
    public void ClassifyByHand(int threads)
    {
        var pieces = threads * 4;
        Parallel.For(0, pieces, new ParallelOptions { MaxDegreeOfParallelism = threads }, piece =>
        {
            foreach (var set in Handwritten.AsSpan((piece * Count / pieces)..((piece + 1) * Count / pieces)))
                _ = set.Classify();
        });
    }

    /// <summary>Makes sure that both say the same of every set.</summary>
    /// <exception cref="InvalidOperationException">They do not.</exception>
    public void RequireAgreement()
    {
        var bulk = ClassifyInBulk();
        for (var i = 0; i < Count; i++)
        {
            if (!bulk.AsSpan(i * 11, 11).SequenceEqual(Handwritten[i].Classify()))
                throw new InvalidOperationException($"Set {i} is classified otherwise in bulk than by hand.");
        }
    }

    private static Observation Draw(Measure measure, Random random, bool isOnCuts)
    {
        if (measure.Kind == MeasureKind.Flag)
            return Observation.OfFlag(random.Next(2) == 1);
        var cut = measure.Id switch
        {
            "newCraftGroups" => 7m,
            "htxMembers" => 2600,
            "thtMembers" => 3200,
            "htxMeanRevenue" => 1800,
            "thtMeanProfit" => 200,
            "htxWorkerMeanIncome" => 45,
            "managersCollege" => 28,
            "managersIntermediate" => 28,
            "managers" => 140,
            "effectiveMultiServiceHtx" => 4,
            "htx" => 20,
            "profitableAgriculturalHtx" => 100,
            _ => 70,
        };
        var figure = isOnCuts && random.Next(2) == 0
            ? cut + (random.Next(3) - 1)
            : Math.Round(cut * (decimal)(0.75 + (random.NextDouble() / 2)), measure.Kind is MeasureKind.Count or MeasureKind.Percent ? 0 : 2);
        // By hand nobody looks whether a figure can be right, so all of them can.
        return Observation.Of(measure.Kind == MeasureKind.Percent ? Math.Min(figure, 100) : figure);
    }
}
