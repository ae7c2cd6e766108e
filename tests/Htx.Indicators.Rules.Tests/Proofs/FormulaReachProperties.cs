using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Rules.Tests;

/// <summary>What is claimed of a formula, held against what it computes: a counts, b is money, c a percentage, and u and v are computed of them.</summary>
public sealed class FormulaReachProperties
{
    private static readonly Measure[] Given =
    [
        new("a", "A", MeasureKind.Count, "người"), new("b", "B", MeasureKind.Money, "triệu đồng"), new("c", "C", MeasureKind.Percent, "%"),
    ];

    /// <summary>Few figures and small formulas: then much of what is in them cancels out.</summary>
    private static Gen<Scene> Scenes { get; } =
        from u in Arithmetic.OfDepth(1, "a", "b")
        from v in Arithmetic.OfDepth(2, "a", "c", "u")
        from formula in Arithmetic.OfDepth(3, "a", "b", "u", "v")
        from figures in (from a in Gen.Elements(0m, 1, 3, 7, 999_999_999_999_999_999)
                         from b in Gen.Elements(0m, 1, -3, 0.000000001m, 0.333333333m, -999_999_999_999_999_999.999999999m, 45.5m)
                         from c in Gen.Elements(0m, 100, 33.333333333m)
                         select new Dictionary<string, decimal> { ["a"] = a, ["b"] = b, ["c"] = c }).ArrayOf(12)
        select new Scene(u, v, formula, figures);

    [Law(MaxTest = 3_000)]
    public Property No_figure_of_a_formula_lies_outside_what_is_claimed_of_it() =>
        Prop.ForAll(Scenes.ToArbitrary(), scene =>
        {
            var claimed = scene.Reach;
            foreach (var figure in scene.Computed)
                Assert.True(claimed.Bounds?.Contains(figure) == true, $"{scene.Formula} gives {figure}, outside {claimed.Bounds}");
        });

    [Fact]
    public void The_random_formulas_hold_much_that_cancels_out()
    {
        var reaches = Scenes.Sample(1_000, new Rnd(7, 11), 50).Select(scene => scene.Reach).ToArray();

        Assert.InRange(reaches.Count(reach => reach.Bounds is null), 20, 500);
        Assert.InRange(reaches.Count(reach => reach.Bounds is { Min: { } min, Max: { } max } && min == max), 50, 500);
    }

    private sealed record Scene(Arithmetic U, Arithmetic V, Arithmetic Formula, Dictionary<string, decimal>[] Figures)
    {
        public FormulaReach Reach
        {
            get
            {
                Measure[] measures = [.. Given, Of("u", U), Of("v", V), Of("computed", Formula)];
                var item = ContentItem.Of("1.1", "Nội dung", "computed", Target.Of("reach", 1), new("mục 1", "đạt 1"));
                return RuleSetProof.Of(new("mau", 1, new("Kế hoạch", "Mẫu", null, null, null), new(null), measures, [new("1", "Chỉ tiêu", [item])])).Items[0].Parts[0].Reach!;
            }
        }

        /// <summary>What comes out, as it is rounded, of those figures by which all is defined.</summary>
        public IEnumerable<decimal> Computed => Figures.Select(Compute).OfType<decimal>();

        private static Measure Of(string id, Arithmetic formula) => new(id, id, MeasureKind.Amount, "người", Indicators.Formula.Parse(formula.ToString()));

        private decimal? Compute(Dictionary<string, decimal> figures)
        {
            try
            {
                var all = new Dictionary<string, decimal>(figures);
                all.Add("u", U.Compute(all));
                all.Add("v", V.Compute(all));
                var (u, v, result) = (all["u"], all["v"], Formula.Compute(all));
                return new[] { u, v, result }.All(figure => Indicators.Figures.IsInRange(Indicators.Figures.Round(figure))) ? Indicators.Figures.Round(result) : null;
            }
            catch (Exception e) when (e is DivideByZeroException or OverflowException)
            {
                return null;
            }
        }
    }
}
