using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Htx.Indicators.Testing;

namespace Htx.Indicators.Rules.Tests;

/// <summary>
/// The bulk path says what one subject at a time is told: of random rule sets, with figures around their cuts, and with figures so large
/// and so small that doubles cannot tell. <c>HTX_COMPARISONS=5000000</c> makes more comparisons.
/// </summary>
public sealed class BulkProperties
{
    private const int Comparisons = 200_000;

    /// <summary>Before the point: every figure lies below 10¹⁸.</summary>
    private const int MostDigits = 18;

    private static readonly string[] Judged = ["q", "a", "r"];

    [Fact]
    public void It_gives_the_outcomes_of_one_subject_at_a_time()
    {
        var wanted = int.Parse(Environment.GetEnvironmentVariable("HTX_COMPARISONS") ?? $"{Comparisons}", CultureInfo.InvariantCulture);
        var tally = new VerdictTally();
        for (ulong round = 0; tally.Items < wanted; round++)
        {
            var rules = RuleSets.All.Sample(1, new Rnd(round, 47), 50)[0];
            Compare(rules, RuleSetFigures.Around(rules).Generator.Sample(150, new Rnd(round, 2021), 0), tally);
        }

        tally.RequireShares(0.002);
        tally.RequireCentred(on: 0.2, beside: 0.2);
    }

    /// <summary>Cuts and figures within a few billionths of each other, at every size that figures have.</summary>
    [Law(MaxTest = 2_000)]
    public FsCheck.Property It_does_so_within_a_billionth_of_a_cut() => Prop.ForAll(
        NearQuotients.ToArbitrary(),
        near =>
        {
            var rules = QuotientRules(near.Cut, near.Scale);
            Compare(rules, [.. near.Figures.Select(figures => new ObservationSet(new("x", "X"), new(2026, 12, 31), new Dictionary<string, Observation>
            {
                ["a"] = Observation.Of(figures.A), ["b"] = Observation.Of(figures.B), ["c"] = Observation.Of(figures.C),
            }))], new());
        });

    [Fact]
    public void The_quotients_lie_within_a_few_billionths_of_cuts_of_every_size()
    {
        var drawn = NearQuotients.Sample(2_000, new Rnd(47, 2021), 50).Where(near => Math.Abs(near.Cut) >= 1).ToLookup(near => (int)Math.Log10((double)Math.Abs(near.Cut)));

        Assert.Equal(Enumerable.Range(0, MostDigits), drawn.Select(size => size.Key).Order());
        Assert.All(drawn, size =>
        {
            var distances = size.SelectMany(near => near.Figures.Select(figures => Math.Abs((figures.A / figures.B * near.Scale) - near.Cut))).ToArray();
            Assert.InRange(distances.Length, 200, int.MaxValue);
            Assert.InRange((double)distances.Count(distance => distance <= 0.000000003m) / distances.Length, 0.7, 1);
            Assert.InRange((double)distances.Count(distance => distance is > 0 and <= 0.000000003m) / distances.Length, 0.1, 1);
        });
    }

    [Theory]
    [InlineData("0.5", "0.000000001")]
    [InlineData("0.4999999999", "0")]
    [InlineData("0.5000000001", "0.000000001")]
    public void Half_a_billionth_is_rounded_away_from_zero(string numerator, string cut)
    {
        // Numerator / 10⁹ is that many billionths; a cut of one billionth is reached from half of it on.
        var rules = QuotientRules(decimal.Parse(cut, CultureInfo.InvariantCulture), 1);
        var classifier = new BulkClassifier(CompiledRuleSet.Compile(rules));
        var outcomes = new Outcome[classifier.Items.Count];

        classifier.Judge([decimal.Parse(numerator, CultureInfo.InvariantCulture), 1_000_000_000, 0], [FigureMark.Given, FigureMark.Given, FigureMark.Given], outcomes);

        Assert.Equal(Outcome.Of(Classification.Met), outcomes[0]);
    }

    /// <summary>What doubles cannot see: large figures that cancel, denominators next to zero, places lost far behind the point, whole numbers that are not.</summary>
    [Theory]
    [InlineData("a - b", "100000000.1", "100000000", "0", "0.1")]
    [InlineData("a / (b - c)", "1", "100000000.000000001", "100000000", "100")]
    [InlineData("a / (b - c)", "5", "1000000000.0000001", "1000000000", "100")]
    [InlineData("a / (b - c) * 100", "45", "9007199254740993", "9007199254740992", "40")]
    [InlineData("a / (b - c) * 100", "45", "9007199254740992", "9007199254740992", "40")]
    [InlineData("a / b * 100000000000000000 * 3000000", "0.000000001", "300000000000000000", "0", "0.001")]
    [InlineData("a * b - c", "300000001", "300000001", "90000000600000000", "1")]
    [InlineData("a / b + c", "1", "0", "5", "1")]
    [InlineData("max(a / b, c)", "1", "0", "5", "1")]
    public void It_does_so_where_doubles_cannot_tell(string formula, string a, string b, string c, string cut)
    {
        foreach (var kind in (MeasureKind[])[MeasureKind.Amount, MeasureKind.Count])
        {
            var rules = Cancelling(Formula.Parse(formula), kind, [Of(cut)]);
            Compare(rules, [SetOf(Of(a), Of(b), Of(c))], new());
        }

        static decimal Of(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData(7, 2)]
    [InlineData(8, 2)]
    public void A_count_that_is_computed_by_a_division_is_whole_or_inconsistent(int a, int b) =>
        Compare(Cancelling(Formula.Parse("a / b"), MeasureKind.Count, [3]), [SetOf(a, b, 0)], new());

    /// <summary>Random figures of every size that nearly cancel, against cuts a few billionths from what comes out.</summary>
    [Law(MaxTest = 3_000)]
    public FsCheck.Property It_does_so_where_large_figures_cancel() => Prop.ForAll(
        Gen.Elements("a - b", "a / (b - c)", "(a - b) * c", "a * b - c * b", "a / b - c / b", "(a - b) / (c - b)", "a / b * 100").ToArbitrary(),
        Gen.Elements(MeasureKind.Amount, MeasureKind.Count, MeasureKind.Percent).ToArbitrary(),
        Gen.ArrayOf(Gen.Choose(-5, 5), 6).Zip(Gen.Choose(0, 17)).ToArbitrary(),
        (formula, kind, drawn) =>
        {
            var (steps, digits) = drawn;
            var size = (decimal)Math.Pow(10, digits);
            var step = steps[3] % 2 == 0 ? 0.000000001m : 1;
            var figures = steps[..3].Select(i => Figures.Round(size + (i * step))).ToArray();
            var parsed = Formula.Parse(formula);
            var set = SetOf(figures[0], figures[1], figures[2]);
            // The cut lies on the figure, or a billionth beside it, wherever it is one.
            var near = CompiledRuleSet.Compile(Cancelling(parsed, MeasureKind.Amount, [0])).Assess(set).Figures["q"] is { Reason: null, Value: { } figure } ? figure : 0;
            decimal[] cuts = [.. steps[4..].Select(i => Math.Clamp(near + (i * 0.000000001m), -900_000_000_000_000_000m, 900_000_000_000_000_000m))];
            Compare(Cancelling(parsed, kind, cuts), [set], new());
        });

    private static ObservationSet SetOf(decimal a, decimal b, decimal c) => new(new("x", "X"), new(2026, 12, 31), new Dictionary<string, Observation>
    {
        ["a"] = Observation.Of(a), ["b"] = Observation.Of(b), ["c"] = Observation.Of(c),
    });

    private static RuleSet Cancelling(Formula formula, MeasureKind kind, decimal[] cuts)
    {
        var unit = kind == MeasureKind.Percent ? "%" : "kg";
        Measure[] measures =
        [
            new("a", "A", MeasureKind.Amount, "kg"), new("b", "B", MeasureKind.Amount, "kg"), new("c", "C", MeasureKind.Amount, "kg"), new("q", "Q", kind, unit, formula),
        ];
        var items = cuts.SelectMany((cut, i) => new[] { Target.Of("reach", cut), Target.Of("reduceTo", cut) }.Select((target, j) => ContentItem.Of($"{i}.{j}", "Mục", "q", target, new("m", "q"))));
        return new("x", 1, new("Kế hoạch", "X", "1"), new(null), measures, [new("1", "Một", [.. items])]);
    }

    private static Gen<(decimal Cut, decimal Scale, (decimal A, decimal B, decimal C)[] Figures)> NearQuotients { get; } =
        from digits in Gen.Choose(0, MostDigits)
        from whole in Gen.Choose(-9_999, 9_999)
        from billionths in Gen.Choose(-3, 3)
        from scale in Gen.Elements(1m, 100m, 0.001m)
        from divisors in Gen.ArrayOf(Gen.Choose(1, 1_000), 4)
        from steps in Gen.ArrayOf(Gen.Choose(-4, 4), 4)
        let size = (decimal)Math.Pow(10, digits) / 10_000
        let cut = Figures.Round((whole * size) + (billionths * 0.000000001m))
        select (cut, scale, divisors.Zip(steps, (divisor, step) => NearQuotient(cut, scale, divisor, step)).ToArray());

    /// <summary>Figures of which a / b × scale is so many half billionths from the cut; the divisor is made so small that the dividend is a figure.</summary>
    private static (decimal A, decimal B, decimal C) NearQuotient(decimal cut, decimal scale, decimal divisor, int step)
    {
        while (!Figures.IsInRange((cut / scale * divisor) + 1))
            divisor /= 1_000;
        return (Figures.Round((cut / scale * divisor) + (step * 0.0000000005m * divisor / scale)), divisor, cut);
    }

    /// <summary>What a cut, a quotient and their differences come to: a number, a measure, less and more.</summary>
    private static RuleSet QuotientRules(decimal cut, decimal scale)
    {
        Measure[] measures =
        [
            new("a", "A", MeasureKind.Amount, "kg"), new("b", "B", MeasureKind.Amount, "kg"), new("c", "C", MeasureKind.Amount, "kg"),
            new("q", "Q", MeasureKind.Amount, "kg", Formula.Parse(scale == 1 ? "a / b" : $"a / b * {scale.ToString(CultureInfo.InvariantCulture)}")),
            new("r", "R", MeasureKind.Amount, "kg", Formula.Parse("(a / b) - min(c, a / b)")),
        ];
        Target[] targets =
        [
            Target.Of("atLeast", cut), Target.Of("moreThan", cut), Target.Of("reach", cut), Target.Of("reduceTo", cut), Target.Of("lessThan", cut),
            Target.Of("reach", Threshold.Of("c")), Target.Of("increaseFrom", Threshold.Of("c")), Target.Of("decreaseFrom", Threshold.Of("c")),
        ];
        var items = targets.SelectMany((target, i) => Judged.Select(id => ContentItem.Of($"{i}.{id}", "Mục", id, target, new("m", "q"))));
        return new("x", 1, new("Kế hoạch", "X", "1"), new(null), measures, [new("1", "Một", [.. items])]);
    }

    private static void Compare(RuleSet rules, ObservationSet[] sets, VerdictTally tally)
    {
        var compiled = CompiledRuleSet.Compile(rules);
        var classifier = new BulkClassifier(compiled);
        var (figures, marks) = BulkClassifierTests.RowsOf(classifier, sets);
        var outcomes = new Outcome[sets.Length * classifier.Items.Count];
        var classifications = new Classification[outcomes.Length];

        classifier.Judge(figures, marks, outcomes);
        classifier.Classify(figures, marks, classifications);

        for (var i = 0; i < sets.Length; i++)
        {
            var assessment = compiled.Assess(sets[i]);
            tally.Add(assessment);
            var expected = assessment.Items.Select(item => item.Outcome).ToArray();
            var row = outcomes[(i * expected.Length)..((i + 1) * expected.Length)];
            for (var item = 0; item < row.Length; item++)
            {
                if (row[item] != expected[item])
                    Assert.Fail($"{classifier.Items[item].Id}: {row[item]} in bulk, {expected[item]} alone, of {ObservationWriter.Write(sets[i])}\n{RuleSetWriter.Write(rules)}");
            }

            Assert.Equal(expected.Select(outcome => outcome.Classification), classifications[(i * expected.Length)..((i + 1) * expected.Length)]);
        }
    }
}
