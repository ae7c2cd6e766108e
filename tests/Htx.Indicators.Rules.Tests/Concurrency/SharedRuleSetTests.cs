using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Rules.Tests;

public sealed class SharedRuleSetTests
{
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(1);

    [Fact]
    public void One_compiled_rule_set_answers_many_threads_as_it_answers_one()
    {
        var work = Work.Of(Sample.Resolution47.RuleSet, Figures47.Sets);

        Assert.Null(ManyThreads.Look(Time, (thread, round) => work.Look(Sample.Resolution47.Assess, thread, round)));
    }

    [Fact]
    public void So_does_one_with_every_kind_of_target_formulas_on_formulas_and_parts()
    {
        var compiled = RuleSets.All.Sample(10, new Rnd(47, 2021), 30).Select(CompiledRuleSet.Compile).ToArray();
        var work = Array.ConvertAll(compiled, one => Work.Of(one.RuleSet, RuleSets.Observations));

        Assert.Null(ManyThreads.Look(Time, (thread, round) => work[round % work.Length].Look(compiled[round % work.Length].Assess, thread, round)));
    }

    [Fact]
    public void No_figure_of_one_subject_enters_a_long_formula_of_another()
    {
        string[] ids = [.. Enumerable.Range(1, 40).Select(i => $"figure{i}")];
        Measure[] measures = [.. ids.Select(id => new Measure(id, id, MeasureKind.Amount, "ha")), new("sum", "Tổng", MeasureKind.Amount, "ha", Formula.Parse(string.Join(" + ", ids)))];
        var item = ContentItem.Of("1.1", "Diện tích", "sum", Target.Of("atLeast", 0), new("mục 1", "từ 0 trở lên"));
        var rules = new RuleSet("tong", 1, new("Kế hoạch", "Mẫu"), new(null), measures, [new("1", "Diện tích", [item])]);
        var compiled = CompiledRuleSet.Compile(rules);
        // All figures of a subject are equal, so that one of another shows in the sum.
        var work = Work.Of(rules, Gen.Choose(1, 1_000_000).Select(number => new ObservationSet(
            new("x", "X"), new(2026, 1, 1), ids.Select(id => KeyValuePair.Create(id, Observation.Of(number))))));

        Assert.Null(ManyThreads.Look(Time, (thread, round) => work.Look(compiled.Assess, thread, round)));
    }

    [Fact]
    public void Rule_sets_compiled_on_many_threads_at_once_judge_as_one_compiled_alone()
    {
        var rules = RuleSets.All.Sample(10, new Rnd(2021, 47), 30).ToArray();
        var work = Array.ConvertAll(rules, one => Work.Of(one, RuleSets.Observations));

        Assert.Null(ManyThreads.Look(Time, (thread, round) => work[(thread + round) % work.Length].Look(CompiledRuleSet.Compile(rules[(thread + round) % work.Length]).Assess, thread, round)));
    }

    [Fact]
    public void Figures_that_threads_share_are_found_out()
    {
        var work = Work.Of(Sample.Resolution47.RuleSet, Figures47.Sets);
        string[] ids = [.. Sample.Resolution47.RuleSet.Measures.Where(measure => measure.Formula is null).Select(measure => measure.Id)];
        var shared = new Observation[ids.Length];

        Assert.StartsWith("expected:", ManyThreads.Look(TimeSpan.FromSeconds(20), (thread, round) => work.Look(
            set =>
            {
                for (var i = 0; i < ids.Length; i++)
                    shared[i] = set[ids[i]];
                return Sample.Resolution47.Assess(new(set.Subject, set.AsOf, ids.Zip(shared, KeyValuePair.Create)));
            },
            thread, round)), StringComparison.Ordinal);
    }

    /// <summary>Figures, and what one thread alone says of them.</summary>
    private sealed class Work(ObservationSet[] sets, RuleSetAssessment[] alone)
    {
        /// <summary>Prose takes a hundred times as long as a verdict, and what threads disturb in a verdict lasts shorter still.</summary>
        private const int RoundsBetweenReports = 100;

        private readonly string[] reports = Array.ConvertAll(alone, assessment => JsonReport.Write(assessment));
        private readonly (Outcome, decimal?)[][] verdicts = Array.ConvertAll(alone, VerdictsOf);

        public static Work Of(RuleSet rules, Gen<ObservationSet> figures)
        {
            var compiled = CompiledRuleSet.Compile(rules);
            var sets = figures.Sample(16, new Rnd(47, 2021), 30).ToArray();
            return new(sets, Array.ConvertAll(sets, compiled.Assess));
        }

        /// <summary>Judges all sets, every thread another first; returns what is said where it is not what was said alone: a verdict, a figure, now and then a word.</summary>
        public string? Look(Func<ObservationSet, RuleSetAssessment> assess, int thread, int round)
        {
            for (var i = 0; i < sets.Length; i++)
            {
                var which = (thread + i) % sets.Length;
                var said = assess(sets[which]);
                if (!VerdictsOf(said).AsSpan().SequenceEqual(verdicts[which]) || (i == 0 && round % RoundsBetweenReports == 0 && JsonReport.Write(said) != reports[which]))
                    return $"expected:\n{reports[which]}\nsaid:\n{JsonReport.Write(said)}";
            }

            return null;
        }

        private static (Outcome, decimal?)[] VerdictsOf(RuleSetAssessment assessment) =>
            [.. assessment.Items.SelectMany(item => item.Parts).Select(part => (part.Outcome, part.Value))];
    }
}
