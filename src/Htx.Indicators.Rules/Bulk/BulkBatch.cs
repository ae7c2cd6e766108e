namespace Htx.Indicators.Rules;

/// <summary>Observation sets that are classified together.</summary>
internal sealed class BulkBatch(BulkClassifier classifier)
{
    /// <summary>How many sets are taken together: enough that handing them to a thread costs nothing beside them.</summary>
    private const int Size = 256;

    private readonly List<ObservationSet> sets = new(Size);
    private Classification[] classifications = [];

    /// <summary>Whether it takes no more sets.</summary>
    public bool IsFull => sets.Count == Size;

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => sets.Count == 0;

    /// <summary>Takes a set in.</summary>
    public void Add(ObservationSet set) => sets.Add(set);

    /// <summary>Classifies all sets; returns the batch.</summary>
    public BulkBatch Classify()
    {
        var (width, count) = (classifier.Inputs.Count, sets.Count);
        var (figures, marks) = (new decimal[width * count], new FigureMark[width * count]);
        for (var i = 0; i < count; i++)
            classifier.Fill(sets[i], figures.AsSpan(i * width, width), marks.AsSpan(i * width, width));
        classifications = new Classification[classifier.Items.Count * count];
        classifier.Classify(figures, marks, classifications);
        return this;
    }

    /// <summary>The results, in the order the sets were taken in.</summary>
    public IEnumerable<SubjectClassifications> Results() =>
        sets.Select((set, i) => new SubjectClassifications(set, classifications.AsMemory(i * classifier.Items.Count, classifier.Items.Count)));
}
