using System.Buffers;
using System.Runtime.CompilerServices;

namespace Htx.Indicators.Rules;

/// <summary>
/// Classifies very many subjects by one rule set: figures in, classifications out, nothing allocated for a subject, nothing explained.
/// It says what <see cref="CompiledRuleSet.Assess"/> says. Immutable; one instance serves any number of threads.
/// </summary>
/// <remarks>
/// Most figures are compared as whole billionths, computed ones as doubles that know how wrong they may be. Where those cannot tell,
/// which happens close to a cut only, the figure is computed and judged in decimals as for one subject.
/// </remarks>
public sealed class BulkClassifier
{
    /// <summary>Rule sets with no more places than that are classified on the stack.</summary>
    private const int MostOnStack = 128;

    /// <summary>How many subjects a thread takes at once, at most.</summary>
    private const int MostInPiece = 1_024;

    private readonly CompiledMeasures measures;
    private readonly BulkInput[] inputs;
    private readonly ApproximateMeasure[] computed;
    private readonly (int Place, double Value, double Error)[] numbers;
    private readonly int placeCount;
    private readonly ApproximatePart[] parts;
    private readonly BulkItem[] items;

    /// <summary>Prepares a rule set.</summary>
    public BulkClassifier(CompiledRuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        (RuleSet, measures) = (rules.RuleSet, rules.Measures);
        var table = RuleSet.Measures;
        Inputs = table.Where(measure => measure.Formula is null).ToArray().AsReadOnly();
        Items = RuleSet.Items.ToArray().AsReadOnly();
        var computedWith = table.Computed.SelectMany(measure => measure.Formula!.References)
            .Concat(Items.SelectMany(item => item.Parts).Where(part => part.Target.Form.ThresholdMeasures.Any()).SelectMany(part => part.Target.Form.ThresholdMeasures.Append(part.MeasureId)))
            .ToHashSet(StringComparer.Ordinal);
        inputs = [.. Inputs.Select(measure => new BulkInput(table, measure, computedWith.Contains(measure.Id)))];
        var formulas = new ApproximateFormulas(table);
        (computed, placeCount) = ([.. formulas.Computed], formulas.PlaceCount);
        numbers = [.. formulas.Numbers.Select(number => (number.Value, (double)number.Key, Math.Abs((double)number.Key) * ApproximateFigures.Unit))];
        parts = [.. Items.SelectMany(item => item.Parts).Select(part => ApproximatePart.Of(part, table))];
        items = new BulkItem[Items.Count];
        for (var (i, first) = (0, 0); i < items.Length; first += Items[i++].Parts.Count)
            items[i] = new(first, Items[i].Parts.Count, Items[i].Rule);
    }

    /// <summary>The rule set.</summary>
    public RuleSet RuleSet { get; }

    /// <summary>The measures whose figures go in, in their order: those without a formula.</summary>
    public IReadOnlyList<Measure> Inputs { get; }

    /// <summary>The content items whose classifications come out, in their order.</summary>
    public IReadOnlyList<ContentItem> Items { get; }

    /// <summary>Puts the figures of one subject into a row.</summary>
    /// <param name="observations">What was observed; figures that the rule set does not ask for are passed over.</param>
    /// <param name="figures">Takes the figures, in the order of <see cref="Inputs"/>.</param>
    /// <param name="marks">Takes what they are worth.</param>
    /// <exception cref="ArgumentException">The rows have not as many places as there are inputs.</exception>
    public void Fill(ObservationSet observations, Span<decimal> figures, Span<FigureMark> marks)
    {
        ArgumentNullException.ThrowIfNull(observations);
        if (figures.Length != Inputs.Count || marks.Length != Inputs.Count)
            throw new ArgumentException($"A row has {Inputs.Count} figures.");
        for (var i = 0; i < figures.Length; i++)
        {
            var figure = Figure.Given(observations[Inputs[i].Id], Inputs[i]);
            // A figure outside its domain is given all the same, and found out again.
            (figures[i], marks[i]) = (figure.Value.GetValueOrDefault(), figure switch
            {
                { Value: not null } => FigureMark.Given,
                { Reason: NotAssessedReason.Missing } => FigureMark.Missing,
                { Reason: NotAssessedReason.NotApplicable } => FigureMark.NotApplicable,
                _ => FigureMark.Inconsistent,
            });
        }
    }

    /// <summary>Classifies subjects whose figures stand row after row.</summary>
    /// <param name="figures">The figures, a row of <see cref="Inputs"/> for each subject; they are rounded to 9 decimals.</param>
    /// <param name="marks">What they are worth, place by place.</param>
    /// <param name="classifications">Takes the classifications, a row of <see cref="Items"/> for each subject.</param>
    /// <exception cref="ArgumentException">The three do not hold the same number of whole rows.</exception>
    public void Classify(ReadOnlySpan<decimal> figures, ReadOnlySpan<FigureMark> marks, Span<Classification> classifications) =>
        Run(new(figures, marks, inputs.Length), new(classifications, default, items.Length));

    /// <summary>The same with the reason for each “chưa đánh giá”.</summary>
    /// <param name="figures">The figures, a row of <see cref="Inputs"/> for each subject; they are rounded to 9 decimals.</param>
    /// <param name="marks">What they are worth, place by place.</param>
    /// <param name="outcomes">Takes the outcomes, a row of <see cref="Items"/> for each subject.</param>
    /// <returns>
    /// Whether all computed figures make sense. Where one is too large or outside its domain although the figures it comes from are not,
    /// <see cref="EvaluationWarnings"/> of an assessment name it; an outcome need not show it.
    /// </returns>
    /// <exception cref="ArgumentException">The three do not hold the same number of whole rows.</exception>
    public bool Judge(ReadOnlySpan<decimal> figures, ReadOnlySpan<FigureMark> marks, Span<Outcome> outcomes) =>
        Run(new(figures, marks, inputs.Length), new(default, outcomes, items.Length));

    /// <summary>Classifies subjects whose figures stand row after row, on several threads; each row goes to its own place.</summary>
    /// <param name="figures">The figures, a row of <see cref="Inputs"/> for each subject; they are rounded to 9 decimals.</param>
    /// <param name="marks">What they are worth, place by place.</param>
    /// <param name="classifications">Takes the classifications, a row of <see cref="Items"/> for each subject.</param>
    /// <param name="threads">The most threads to use, from 1; of more than the machine has processors, only so many work.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentException">The three do not hold the same number of whole rows.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threads"/> is less than 1.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early; some results may be there.</exception>
    public void Classify(
        ReadOnlyMemory<decimal> figures, ReadOnlyMemory<FigureMark> marks, Memory<Classification> classifications, int threads, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var count = new BulkRows(figures.Span, marks.Span, inputs.Length).Count;
        RequireResults(new(classifications.Span, default, items.Length), count);
        // Several pieces for each thread, so that none waits long for the slowest.
        threads = AtWork(threads);
        var size = Math.Max(1, Math.Min(MostInPiece, (count + (threads * 4) - 1) / (threads * 4)));
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        var (pieces, taken) = ((count + size - 1) / size, -1);
        // Taken one by one: the loop itself would hand out more and more at once, and one thread would wait for another's last lot.
        Parallel.For(0, Math.Min(threads, pieces), options, _ =>
        {
            while (Interlocked.Increment(ref taken) is var piece && piece < pieces)
            {
                cancellation.ThrowIfCancellationRequested();
                var (first, rows) = (piece * size, Math.Min(size, count - (piece * size)));
                Classify(
                    figures.Span.Slice(first * inputs.Length, rows * inputs.Length),
                    marks.Span.Slice(first * inputs.Length, rows * inputs.Length),
                    classifications.Span.Slice(first * items.Length, rows * items.Length));
            }
        });
    }

    /// <summary>
    /// Classifies observation sets as they come; results come in the same order, however many threads work on them. Where the source makes
    /// wait, the results of what it has given come first; where it fails, they come before its exception does.
    /// </summary>
    /// <param name="sets">
    /// The sets; they are asked for from one thread at a time. Of a source that need not be waited for, at most 256 for each thread are
    /// taken ahead of the results.
    /// </param>
    /// <param name="threads">The most threads to use, from 1; of more than the machine has processors, only so many work.</param>
    /// <param name="cancellation">Ends the work early, between any two results.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threads"/> is less than 1.</exception>
    public IAsyncEnumerable<SubjectClassifications> ClassifyAsync(IAsyncEnumerable<ObservationSet> sets, int threads = 1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sets);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        return ClassifyInBatchesAsync(sets, AtWork(threads), cancellation);
    }

    private async IAsyncEnumerable<SubjectClassifications> ClassifyInBatchesAsync(
        IAsyncEnumerable<ObservationSet> sets, int threads, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (running, batch) = (new Queue<Task<BulkBatch>>(), new BulkBatch(this));
        var source = new BulkSource(sets.GetAsyncEnumerator(cancellation));
        await using (source.ConfigureAwait(false))
        {
            while (true)
            {
                var next = source.MoveNextAsync();
                // Nothing is held back for more sets while the source makes wait, or when there are none.
                var isHeldUp = !next.IsCompleted || !await next.ConfigureAwait(false);
                if (!batch.IsEmpty && (isHeldUp || batch.IsFull))
                {
                    var full = batch;
                    running.Enqueue(Task.Run(full.Classify, cancellation));
                    batch = new(this);
                }

                while (running.Count >= (isHeldUp ? 1 : threads))
                {
                    foreach (var result in (await running.Dequeue().ConfigureAwait(false)).Results())
                    {
                        cancellation.ThrowIfCancellationRequested();
                        yield return result;
                    }
                }

                if (!await next.ConfigureAwait(false))
                    break;
                batch.Add(source.Current);
            }
        }

        source.ThrowIfFailed();
    }

    private static int AtWork(int threads) => Math.Min(threads, Environment.ProcessorCount);

    private void RequireResults(BulkResults results, int count)
    {
        if (!results.Holds(count))
            throw new ArgumentException($"There is room for {results.Length} results; {count} subjects with {items.Length} items each have {(long)count * items.Length}.");
    }

    /// <summary>Returns whether all computed figures make sense.</summary>
    /// <remarks>The room is not cleared, on the stack as little as when it is lent: that would cost one subject a twelfth of its time.</remarks>
    [SkipLocalsInit]
    private bool Run(BulkRows rows, BulkResults results)
    {
        RequireResults(results, rows.Count);
        if (placeCount <= MostOnStack && parts.Length <= MostOnStack)
        {
            var figures = new ApproximateFigures(stackalloc long[placeCount], stackalloc double[placeCount], stackalloc double[placeCount], stackalloc byte[placeCount]);
            return Run(rows, results, figures, stackalloc Outcome[parts.Length]);
        }

        using var scratch = new BulkScratch(placeCount, parts.Length);
        return Run(rows, results, scratch.Figures, scratch.Outcomes);
    }

    private bool Run(BulkRows rows, BulkResults results, in ApproximateFigures figures, Span<Outcome> outcomes)
    {
        foreach (var (place, value, error) in numbers)
            (figures.Values[place], figures.Errors[place]) = (value, error);
        Figure[]? rented = null;
        var makeSense = true;
        try
        {
            for (var i = 0; i < rows.Count; i++)
            {
                makeSense &= Judge(rows.Figures(i), rows.Marks(i), figures, outcomes, ref rented);
                for (var item = 0; item < items.Length; item++)
                    results.Set(i, item, items[item].Of(outcomes));
            }

            return makeSense;
        }
        finally
        {
            if (rented is not null)
                ArrayPool<Figure>.Shared.Return(rented);
        }
    }

    /// <summary>Judges the parts of one subject, in decimals where nothing else can tell; returns whether all computed figures make sense.</summary>
    private bool Judge(ReadOnlySpan<decimal> row, ReadOnlySpan<FigureMark> marks, in ApproximateFigures figures, Span<Outcome> outcomes, ref Figure[]? rented)
    {
        for (var i = 0; i < inputs.Length; i++)
            inputs[i].Read(row[i], marks[i], figures);
        ReadOnlySpan<Figure> exact = default;
        var makeSense = true;
        foreach (var measure in computed)
        {
            if (measure.TryCompute(figures))
                continue;
            if (exact.IsEmpty)
                exact = ComputeExactly(row, marks, rented ??= ArrayPool<Figure>.Shared.Rent(RuleSet.Measures.Count));
            measure.Set(exact[measure.Measure], figures);
            makeSense &= exact[measure.Measure].Reason != NotAssessedReason.Inconsistent;
        }

        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].TryJudge(figures, out outcomes[i]))
                continue;
            if (exact.IsEmpty)
                exact = ComputeExactly(row, marks, rented ??= ArrayPool<Figure>.Shared.Rent(RuleSet.Measures.Count));
            outcomes[i] = parts[i].Judge(exact);
        }

        return makeSense;
    }

    private ReadOnlySpan<Figure> ComputeExactly(ReadOnlySpan<decimal> row, ReadOnlySpan<FigureMark> marks, Figure[] room)
    {
        var figures = room.AsSpan(0, RuleSet.Measures.Count);
        for (var i = 0; i < inputs.Length; i++)
            figures[inputs[i].Place] = inputs[i].FigureOf(row[i], marks[i]);
        measures.Compute(figures);
        return figures;
    }
}
