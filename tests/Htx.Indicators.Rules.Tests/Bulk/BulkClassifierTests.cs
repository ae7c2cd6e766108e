using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Htx.Indicators.Testing;

namespace Htx.Indicators.Rules.Tests;

public sealed class BulkClassifierTests
{
    private static readonly CompiledRuleSet Resolution47 = CompiledRuleSet.Compile(BundledRuleSets.Get("47-nq-hdnd-2021"));
    private static readonly BulkClassifier Classifier = new(Resolution47);

    [Fact]
    public void A_row_gives_what_a_report_says()
    {
        var (figures, marks) = RowOf(Classifier, Sample.Assessment.Figures.Observations);
        var classifications = new Classification[Classifier.Items.Count];

        Classifier.Classify(figures, marks, classifications);

        Assert.Equal(Sample.Assessment.Items.Select(item => item.Classification), classifications);
    }

    [Fact]
    public void Rows_are_judged_each_by_itself()
    {
        var (figures, marks) = RowOf(Classifier, Sample.Assessment.Figures.Observations);
        var (none, nothing) = (new decimal[figures.Length], new FigureMark[marks.Length]);
        var outcomes = new Outcome[Classifier.Items.Count * 3];

        Classifier.Judge([.. figures, .. none, .. figures], [.. marks, .. nothing, .. marks], outcomes);

        var said = Sample.Assessment.Items.Select(item => item.Outcome);
        var missing = Enumerable.Repeat(Outcome.NotAssessed(NotAssessedReason.Missing), Classifier.Items.Count);
        Assert.Equal([.. said, .. missing, .. said], outcomes);
    }

    [Fact]
    public void A_figure_that_is_not_marked_as_given_is_not_looked_at()
    {
        var figures = Enumerable.Repeat(decimal.MaxValue, Classifier.Inputs.Count).ToArray();
        var outcomes = new Outcome[Classifier.Items.Count];

        Classifier.Judge(figures, [.. figures.Select(_ => FigureMark.NotApplicable)], outcomes);

        Assert.All(outcomes, outcome => Assert.Equal(NotAssessedReason.NotApplicable, outcome.Reason));
    }

    [Theory]
    [InlineData("79228162514264337593543950335", NotAssessedReason.Inconsistent)]
    [InlineData("1000000000000000000", NotAssessedReason.Inconsistent)]
    [InlineData("999999999999999999", null)]
    [InlineData("9223372036.854775806", null)]
    [InlineData("9223372036.854775807", null)]
    [InlineData("1800.0000000000000000000000001", null)]
    [InlineData("-79228162514264337593543950335", NotAssessedReason.Inconsistent)]
    public void A_figure_of_any_size_has_an_outcome(string figure, NotAssessedReason? reason)
    {
        var place = Classifier.Inputs.Select(measure => measure.Id).ToList().IndexOf("htxMeanRevenue");
        var figures = new decimal[Classifier.Inputs.Count];
        var marks = new FigureMark[figures.Length];
        (figures[place], marks[place]) = (decimal.Parse(figure, CultureInfo.InvariantCulture), FigureMark.Given);
        var outcomes = new Outcome[Classifier.Items.Count];

        Classifier.Judge(figures, marks, outcomes);

        var item = Classifier.Items.Select(item => item.Parts[0].MeasureId).ToList().IndexOf("htxMeanRevenue");
        Assert.Equal(reason is { } why ? Outcome.NotAssessed(why) : Outcome.Of(Classification.Met), outcomes[item]);
    }

    [Fact]
    public void Nothing_is_allocated_for_a_subject()
    {
        var (row, marked) = RowOf(Classifier, Sample.Assessment.Figures.Observations);
        var figures = Enumerable.Repeat(row, 1_000).SelectMany(figure => figure).ToArray();
        var marks = Enumerable.Repeat(marked, 1_000).SelectMany(mark => mark).ToArray();
        // A denominator of zero, and a quotient at half a billionth, take the long way.
        figures[^1] = 0;
        var classifications = new Classification[Classifier.Items.Count * 1_000];
        Classifier.Classify(figures, marks, classifications);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Classifier.Classify(figures, marks, classifications);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void On_several_threads_each_row_goes_to_its_own_place(int threads)
    {
        var sets = RuleSetFigures.Around(Resolution47.RuleSet).Generator.Sample(10_000, new Rnd(47, 2021), 0);
        var (figures, marks) = RowsOf(Classifier, sets);
        var (one, several) = (new Classification[sets.Length * Classifier.Items.Count], new Classification[sets.Length * Classifier.Items.Count]);
        Classifier.Classify(figures, marks, one);

        Classifier.Classify(figures, marks, several, threads);

        Assert.Equal(one, several);
        Assert.True(one.Distinct().Count() == 4);
    }

    [Theory]
    [InlineData(13, 13, 11)]
    [InlineData(14, 13, 11)]
    [InlineData(14, 14, 12)]
    [InlineData(28, 28, 11)]
    public void Rows_that_are_not_whole_are_refused(int figures, int marks, int results)
    {
        // The resolution has 15 measures that are given; these are one short, or do not match.
        Assert.Throws<ArgumentException>(() => Classifier.Classify(new decimal[figures], new FigureMark[marks], new Classification[results]));
        Assert.Throws<ArgumentException>(() => Classifier.Classify(new decimal[figures], new FigureMark[marks], new Classification[results], threads: 2));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(256, 1)]
    [InlineData(1_000, 1)]
    [InlineData(1_000, 2)]
    [InlineData(1_000, 5)]
    public async Task Sets_that_come_one_by_one_are_classified_in_their_order(int count, int threads)
    {
        var sets = RuleSetFigures.Around(Resolution47.RuleSet).Generator.Sample(Math.Max(1, count), new Rnd(47, 2021), 0)[..count];
        var results = new List<(ObservationSet Set, Classification[] Items)>();

        await foreach (var result in Classifier.ClassifyAsync(OneByOne(sets), threads))
            results.Add((result.Observations, result.Items.ToArray()));

        Assert.Equal(sets, results.Select(result => result.Set));
        Assert.All(results, result => Assert.Equal(Resolution47.Assess(result.Set).Items.Select(item => item.Classification), result.Items));
    }

    [Fact]
    public async Task The_work_ends_when_nobody_wants_the_results_any_more()
    {
        using var source = new CancellationTokenSource();
        var set = Sample.Assessment.Figures.Observations;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var result in Classifier.ClassifyAsync(OneByOne(Enumerable.Repeat(set, int.MaxValue)), threads: 2, source.Token))
                source.Cancel();
        });
    }

    [Theory]
    [InlineData(1_000, 1)]
    [InlineData(1_000, 2)]
    [InlineData(1_000, int.MaxValue)]
    [InlineData(100, 4)]
    [InlineData(0, 2)]
    public async Task A_source_that_fails_loses_nothing_it_gave(int given, int threads)
    {
        foreach (var isSlow in (bool[])[false, true])
        {
            var count = 0;

            var failure = await Assert.ThrowsAsync<IOException>(async () =>
            {
                await foreach (var result in Classifier.ClassifyAsync(Failing(given, isSlow), threads))
                    count++;
            });

            Assert.Equal(("gone", given), (failure.Message, count));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_source_that_waits_for_the_result_before_is_not_waited_for(int threads)
    {
        using var seen = new SemaphoreSlim(1);
        var count = 0;

        await foreach (var result in Classifier.ClassifyAsync(WaitingFor(seen, 20), threads))
        {
            count++;
            seen.Release();
        }

        Assert.Equal(20, count);
    }

    [Fact]
    public async Task After_the_end_is_asked_for_no_result_comes()
    {
        using var source = new CancellationTokenSource();
        var count = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var result in Classifier.ClassifyAsync(Failing(1_000, isSlow: false), threads: 1, source.Token))
            {
                count++;
                source.Cancel();
            }
        });

        Assert.Equal(1, count);
    }

    [Fact]
    public void Of_any_number_of_threads_as_many_work_as_there_are_processors()
    {
        var (figures, marks) = RowOf(Classifier, Sample.Assessment.Figures.Observations);
        var classifications = new Classification[Classifier.Items.Count];

        foreach (var threads in (int[])[1 << 30, int.MaxValue])
            Classifier.Classify(figures, marks, classifications, threads);

        Assert.Equal(Sample.Assessment.Items.Select(item => item.Classification), classifications);
        Assert.Throws<ArgumentOutOfRangeException>("threads", () => Classifier.Classify(figures, marks, classifications, 0));
        Assert.Throws<ArgumentOutOfRangeException>("threads", () => Classifier.ClassifyAsync(Failing(1, isSlow: false), 0));
    }

    /// <summary>A count of a spreadsheet may come with decimals, all of them zero.</summary>
    [Theory]
    [InlineData("12.0", Classification.Met)]
    [InlineData("12.000000000", Classification.Met)]
    [InlineData("12.5", Classification.NotAssessed)]
    [InlineData("12.0000000001", Classification.Met)]
    public void A_count_with_decimals_is_whole_where_they_are_zero(string figure, Classification classification) =>
        Assert.Equal([classification], Classified([new("a", "A", MeasureKind.Count, "HTX")], ("a", Target.Of("reach", 12)), decimal.Parse(figure, CultureInfo.InvariantCulture)));

    /// <summary>A threshold may be the first of all measures; a share of it is left to decimals.</summary>
    [Theory]
    [InlineData("8.99", "NotMet NotMet")]
    [InlineData("9", "NotMet Met")]
    [InlineData("10", "NotMet Met")]
    [InlineData("10.01", "Met Met")]
    [InlineData("11.01", "Met Exceeded")]
    public void What_is_compared_with_the_first_measure_is_compared_with_it(string now, string classifications)
    {
        Measure[] measures = [new("before", "B", MeasureKind.Amount, "ha"), new("now", "N", MeasureKind.Amount, "ha")];
        Assert.True(TargetKinds.TryGet("about", out var about));
        var share = new Target(about, TargetArguments.None.With("about", Threshold.Of("before")).With("withinPercent", Threshold.Of(10)));

        Assert.Equal(classifications, string.Join(' ', Classified(measures, ("now", Target.Of("moreThan", Threshold.Of("before"))), 10, Number(now)).Concat(Classified(measures, ("now", share), 10, Number(now)))));

        static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData(14, 15)]
    [InlineData(15, 14)]
    [InlineData(16, 15)]
    [InlineData(15, 16)]
    public void A_row_that_has_not_a_place_for_each_figure_is_not_filled(int figures, int marks)
    {
        var count = Classifier.Inputs.Count;

        Assert.Equal(
            $"A row has {count} figures.",
            Assert.Throws<ArgumentException>(() => Classifier.Fill(Sample.Observations, new decimal[figures + count - 15], new FigureMark[marks + count - 15])).Message);
    }

    [Fact]
    public void A_rule_set_that_asks_for_no_figures_takes_no_rows()
    {
        var rules = new RuleSet("x", 1, new("Kế hoạch", "X", "1"), new(null), [new("a", "A", MeasureKind.Amount, "ha", Formula.Parse("1 + 1"))], [new("1", "Một", [ContentItem.Of("1.1", "Một", "a", Target.Of("reach", 1), new("m", "q"))])]);
        var classifier = new BulkClassifier(CompiledRuleSet.Compile(rules));

        classifier.Classify([], [], []);

        Assert.Throws<ArgumentException>("figures", () => classifier.Classify([1m], [FigureMark.Given], new Classification[1]));
    }

    [Fact]
    public void Where_there_is_no_room_for_the_results_it_is_said_how_much_there_must_be()
    {
        var (figures, marks) = RowOf(Classifier, Sample.Assessment.Figures.Observations);

        Assert.Equal(
            "There is room for 7 results; 1 subjects with 11 items each have 11.",
            Assert.Throws<ArgumentException>(() => Classifier.Classify(figures, marks, new Classification[7])).Message);
    }

    /// <summary>Not every source is made by the compiler, which puts exceptions into tasks.</summary>
    [Fact]
    public async Task A_source_that_throws_before_it_gives_a_task_throws_after_its_results()
    {
        var results = new List<SubjectClassifications>();

        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var result in Classifier.ClassifyAsync(new ThrowingSource(3)))
                results.Add(result);
        });

        Assert.Equal(("tại chỗ", 3), (thrown.Message, results.Count));
    }

    private sealed class ThrowingSource(int given) : IAsyncEnumerable<ObservationSet>, IAsyncEnumerator<ObservationSet>
    {
        private int count;

        public ObservationSet Current => Sample.Observations;

        public IAsyncEnumerator<ObservationSet> GetAsyncEnumerator(CancellationToken cancellationToken = default) => this;

        public ValueTask<bool> MoveNextAsync() => count++ < given ? new(true) : throw new InvalidOperationException("tại chỗ");

        public ValueTask DisposeAsync() => default;
    }

    private static async IAsyncEnumerable<ObservationSet> Failing(int given, bool isSlow)
    {
        for (var i = 0; i < given; i++)
        {
            if (isSlow)
                await Task.Yield();
            yield return Sample.Assessment.Figures.Observations;
        }

        throw new IOException("gone");
    }

    private static async IAsyncEnumerable<ObservationSet> WaitingFor(SemaphoreSlim seen, int count)
    {
        for (var i = 0; i < count; i++)
        {
            await seen.WaitAsync();
            yield return Sample.Assessment.Figures.Observations;
        }
    }

    private static async IAsyncEnumerable<ObservationSet> OneByOne(IEnumerable<ObservationSet> sets)
    {
        foreach (var set in sets)
        {
            await Task.Yield();
            yield return set;
        }
    }

    private static Classification[] Classified(Measure[] measures, (string Measure, Target Target) judged, params decimal[] figures)
    {
        var rules = new RuleSet("x", 1, new("Kế hoạch", "X", "1"), new(null), measures, [new("1", "Một", [ContentItem.Of("1.1", "Một", judged.Measure, judged.Target, new("m", "q"))])]);
        var found = new Classification[1];
        new BulkClassifier(CompiledRuleSet.Compile(rules)).Classify(figures, [.. figures.Select(_ => FigureMark.Given)], found);
        return found;
    }

    internal static (decimal[] Figures, FigureMark[] Marks) RowOf(BulkClassifier classifier, ObservationSet set) => RowsOf(classifier, [set]);

    internal static (decimal[] Figures, FigureMark[] Marks) RowsOf(BulkClassifier classifier, IReadOnlyList<ObservationSet> sets)
    {
        var width = classifier.Inputs.Count;
        var (figures, marks) = (new decimal[sets.Count * width], new FigureMark[sets.Count * width]);
        for (var i = 0; i < sets.Count; i++)
            classifier.Fill(sets[i], figures.AsSpan(i * width, width), marks.AsSpan(i * width, width));
        return (figures, marks);
    }
}
