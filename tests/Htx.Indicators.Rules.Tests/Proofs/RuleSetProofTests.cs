namespace Htx.Indicators.Rules.Tests;

public sealed class RuleSetProofTests
{
    private static readonly Measure Members = new("members", "Thành viên", MeasureKind.Count, "người");
    private static readonly Measure Assigned = new("assigned", "Số được giao", MeasureKind.Count, "người");
    private static readonly Measure Htx = new("htx", "HTX", MeasureKind.Count, "HTX");
    private static readonly Measure Good = new("good", "HTX khá", MeasureKind.Count, "HTX");
    private static readonly Measure Share = new("share", "Tỷ lệ HTX khá", MeasureKind.Percent, "%", Formula.Parse("good / htx * 100"));
    private static readonly Measure Income = new("income", "Thu nhập", MeasureKind.Money, "triệu đồng");
    private static readonly Measure Done = new("done", "Đã làm", MeasureKind.Flag);

    [Fact]
    public void A_count_is_shown_one_below_on_and_one_above_a_boundary() =>
        Assert.Equal(
            ["2599 chưa đạt, 2600 đạt, 2601 đạt"],
            Boundaries(Proof(Members, Target.Of("atLeast", 2600))));

    [Fact]
    public void Any_other_figure_is_shown_in_the_ninth_decimal() =>
        Assert.Equal(
            ["44.999999999 chưa đạt, 45 chưa đạt, 45.000000001 đạt"],
            Boundaries(Proof(Income, Target.Of("moreThan", 45))));

    [Fact]
    public void A_range_has_two_boundaries() =>
        Assert.Equal(
            ["19 chưa đạt, 20 đạt, 21 đạt", "24 đạt, 25 đạt, 26 vượt"],
            Boundaries(Proof(Members, Target.Of("between", 20, 25))));

    [Fact]
    public void A_figure_that_the_measure_cannot_have_is_left_out()
    {
        Assert.Equal(["99.999999999 chưa đạt, 100 đạt"], Boundaries(Proof(Share, Target.Of("all"))));
        Assert.Equal(["0 đạt, 1 chưa đạt"], Boundaries(Proof(Members, Target.Of("none"))));
        Assert.Equal(["2 chưa đạt, 3 vượt"], Boundaries(Proof(Members, Target.Of("reach", 2.5m))));
    }

    [Fact]
    public void A_boundary_that_no_figure_comes_to_is_said_to_be_one()
    {
        var whole = new Measure("whole", "Tỷ lệ", MeasureKind.Percent, "%", Formula.Parse("good / good * 100"));
        var rules = RulesOf([Good, whole], [ContentItem.Of("1.1", "Nội dung", "whole", Target.Of("reach", 40), Basis)]);
        var proof = RuleSetProof.Of(rules);

        Assert.False(Assert.Single(proof.Items[0].Parts[0].Boundaries).IsReachable);
        Assert.Contains("    40%: không có số liệu nào tới mức này", ProofTextReport.Lines(proof).Select(line => string.Concat(line.Select(span => span.Text))));
        Assert.All(Proof(Share, Target.Of("reach", 40)).Parts[0].Boundaries, boundary => Assert.True(boundary.IsReachable));
    }

    /// <summary>Twice a count is whole, whatever ends the measure has that it is the figure of.</summary>
    [Theory]
    [InlineData(0.5, 3.5, 1, "1 chưa đạt, 2 đạt, 3 đạt|1 chưa đạt, 2 đạt, 3 đạt")]
    [InlineData(0.5, 2.5, 2, "1 chưa đạt, 2 đạt|1 chưa đạt, 2 đạt")]
    [InlineData(0.2, 0.8, 1, "")]
    public void Whole_figures_lie_between_whole_ends(double min, double max, int at, string boundaries)
    {
        var twice = new Measure("twice", "Hai lần", MeasureKind.Amount, "người", Formula.Parse("members + members"), new((decimal)min, (decimal)max));
        ItemPart[] parts = [new("a", "A", "twice", Target.Of("moreThan", at)), new("b", "B", "twice", Target.Of("atLeast", 2))];

        var proof = Proof([Members, twice], ContentItem.OfParts("1.1", "Nội dung", PartRule.AllOf, parts, Basis));

        Assert.Equal(
            boundaries.Length == 0 ? [] : [boundaries.Split('|')[1]],
            proof.Parts[1].Boundaries.Select(boundary => string.Join(", ", boundary.Figures.Select(figure => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{figure.Figure} {figure.Classification.ToText()}")))));
        Assert.All(proof.Parts.SelectMany(part => part.Classifications).Select(possibility => possibility.Example).OfType<IReadOnlyDictionary<string, decimal>>(), example => Assert.All(example.Values, figure => Assert.True(decimal.IsInteger(figure))));
    }

    [Fact]
    public void A_task_is_not_done_or_done() => Assert.Equal(["0 chưa đạt, 1 đạt"], Boundaries(Proof(Done, Target.Of("done"))));

    [Fact]
    public void A_point_that_is_taken_from_a_measure_is_shown_with_a_figure_for_it()
    {
        var proof = Proof(Members, Target.Of("reach", Threshold.Of("assigned")));
        var boundary = Assert.Single(proof.Parts[0].Boundaries);

        Assert.Equal(boundary.At, Assert.Single(boundary.Assumed, entry => entry.Key == "assigned").Value);
        Assert.Equal([Classification.NotMet, Classification.Met, Classification.Exceeded], boundary.Figures.Select(figure => figure.Classification));
    }

    [Theory]
    [InlineData("reach", 40, true, true, true)]
    [InlineData("atLeast", 40, true, true, false)]
    [InlineData("moreThan", 100, true, false, false)]
    [InlineData("atLeast", 0, false, true, false)]
    [InlineData("reach", 100, true, true, false)]
    [InlineData("reach", 0, false, true, true)]
    [InlineData("reduceTo", 0, true, true, false)]
    [InlineData("lessThan", 100, true, true, false)]
    [InlineData("atMost", 100, false, true, false)]
    public void What_can_occur_of_a_share_is_known(string kind, int number, bool notMet, bool met, bool exceeded) =>
        Assert.Equal([notMet, met, exceeded], Proof(Share, Target.Of(kind, number)).Classifications.Select(possibility => possibility.CanOccur));

    [Fact]
    public void Met_is_impossible_where_no_whole_figure_lies_between_the_cuts() =>
        Assert.Equal([true, false, true], Proof(Members, Target.Of("reach", 2.5m)).Classifications.Select(possibility => possibility.CanOccur));

    [Fact]
    public void What_cannot_occur_says_why() =>
        Assert.Equal(
            "số liệu chỉ nằm trong miền từ 0 đến 100",
            Proof(Share, Target.Of("reach", 100)).Classifications[2].Why());

    [Theory]
    [InlineData("\"reach\": 100", "{ \"all\": true }")]
    [InlineData("\"reduceTo\": 0", "{ \"none\": true }")]
    [InlineData("\"between\": [90, 100]", "\"exceeds\": \"never\"")]
    public void The_mend_of_a_goal_that_cannot_be_exceeded_is_the_phrase_for_it_where_there_is_one(string target, string mend)
    {
        var text = $$"""
            { "id": "mau", "version": 1, "document": { "kind": "Kế hoạch", "number": "1/KH", "title": "Mẫu", "issuedOn": null }, "inForce": { "from": null },
              "measures": { "share": { "title": "Tỷ lệ", "unit": "%", "kind": "percent" } },
              "indicators": [ { "number": "1", "title": "Chỉ tiêu", "items": [ { "id": "1.1", "title": "Nội dung", "measure": "share", "target": { {{target}} }, "basis": { "clause": "mục 1", "quote": "lời văn" } } ] } ] }
            """;

        Assert.Contains(mend, RuleSetCheck.Check(Encoding.UTF8.GetBytes(text), "x").Single(diagnostic => diagnostic.Code == "HTX5101").Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_exact_figure_of_a_formula_is_found() =>
        Assert.Equal(40, ShareOf(Proof(Share, Target.Of("reach", 40)).Classifications[1].Example!));

    [Theory]
    [InlineData("(good + half / 2) / htx * 100", 70)]
    [InlineData("good * 3 + half * 7 - htx", 101)]
    [InlineData("max(good, half) - min(good, htx) / 4", 12.25)]
    public void Figures_are_found_for_formulas_of_several_measures(string formula, double number)
    {
        var computed = new Measure("computed", "Tính được", MeasureKind.Amount, "HTX", Formula.Parse(formula));
        var proof = Proof([Htx, Good, new("half", "HTX liên kết", MeasureKind.Count, "HTX"), computed], ContentItem.Of("1.1", "Nội dung", "computed", Target.Of("reach", (decimal)number), Basis));

        Assert.Equal([true, true, true], proof.Classifications.Select(possibility => possibility.CanOccur));
    }

    [Fact]
    public void What_is_neither_found_nor_refuted_is_said_to_be_open()
    {
        // No square is 2 as figures are rounded, which ranges do not see.
        var square = new Measure("square", "Bình phương", MeasureKind.Amount, "m", Formula.Parse("good * good"));
        var met = Proof([Good, square], ContentItem.Of("1.1", "Nội dung", "square", Target.Of("reach", 2), Basis)).Classifications[1];

        Assert.Null(met.CanOccur);
        Assert.Contains("chưa chứng minh được", met.Why(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("between", null, null, CutOrder.DependsOnFigures)]
    [InlineData("between", 10, 5, CutOrder.Never)]
    [InlineData("between", 10, 20, CutOrder.DependsOnFigures)]
    public void Cuts_that_are_taken_from_measures_may_be_out_of_order(string kind, int? min, int? max, CutOrder order)
    {
        Measure low = new("low", "Mức thấp", MeasureKind.Count, "người", domain: new(min ?? 0, null, true));
        Measure high = new("high", "Mức cao", MeasureKind.Count, "người", domain: new(0, max, true));
        var proof = Proof([Members, low, high], ContentItem.Of("1.1", "Nội dung", "members", Target.Of(kind, Threshold.Of("low"), Threshold.Of("high")), Basis));

        Assert.Equal(order, proof.Parts[0].Cuts);
        Assert.All(proof.Classifications, possibility => Assert.Equal(order != CutOrder.Never, possibility.CanOccur));
    }

    [Fact]
    public void Cuts_of_one_measure_or_of_numbers_are_in_order()
    {
        var about = TargetKinds.TryGet("about", out var kind) ? new Target(kind, TargetArguments.None.With("about", [Threshold.Of("assigned")]).With("withinPercent", [Threshold.Of(5)])) : null;

        Assert.Equal(CutOrder.Always, Proof([Members, Assigned], ContentItem.Of("1.1", "Nội dung", "members", about!, Basis)).Parts[0].Cuts);
        Assert.Equal(CutOrder.Always, Proof(Members, Target.Of("between", 20, 25)).Parts[0].Cuts);
        Assert.Equal(CutOrder.OneCut, Proof(Members, Target.Of("atLeast", 20)).Parts[0].Cuts);
    }

    [Theory]
    [InlineData(PartRule.AllOf, true, true, false)]
    [InlineData(PartRule.AnyOf, true, true, true)]
    public void A_whole_can_be_what_its_parts_allow(PartRule rule, bool notMet, bool met, bool exceeded)
    {
        var proof = Proof([Members, Income], ContentItem.OfParts("1.1", "Nội dung", rule, [new("a", "A", "members", Target.Of("reach", 5)), new("b", "B", "income", Target.Of("atLeast", 5))], Basis));

        Assert.Equal([notMet, met, exceeded], proof.Classifications.Select(possibility => possibility.CanOccur));
    }

    [Theory]
    [InlineData(PartRule.AllOf, "atLeast", 70, "atMost", 60, true, false, false)]
    [InlineData(PartRule.AnyOf, "atLeast", 60, "atMost", 70, false, true, false)]
    [InlineData(PartRule.AllOf, "atLeast", 60, "atMost", 70, true, true, false)]
    [InlineData(PartRule.AnyOf, "atLeast", 70, "atMost", 60, true, true, false)]
    [InlineData(PartRule.AllOf, "moreThan", 60, "atMost", 60, true, false, false)]
    [InlineData(PartRule.AnyOf, "moreThan", 60, "atMost", 60, false, true, false)]
    [InlineData(PartRule.AllOf, "reach", 70, "reduceTo", 60, true, false, false)]
    [InlineData(PartRule.AllOf, "reach", 60, "reduceTo", 60, true, true, false)]
    [InlineData(PartRule.AnyOf, "reach", 60, "reduceTo", 60, false, true, true)]
    [InlineData(PartRule.AllOf, "reach", 60, "reduceTo", 70, true, true, true)]
    public void Parts_that_judge_one_figure_are_taken_together(PartRule rule, string kind, int number, string otherKind, int otherNumber, bool notMet, bool met, bool exceeded)
    {
        var item = ContentItem.OfParts("1.1", "Nội dung", rule, [new("a", "A", "share", Target.Of(kind, number)), new("b", "B", "share", Target.Of(otherKind, otherNumber))], Basis);
        var proof = Proof([Htx, Good, Share], item);

        Assert.Equal([notMet, met, exceeded], proof.Classifications.Select(possibility => possibility.CanOccur));
    }

    [Fact]
    public void What_two_parts_rule_out_together_hinders_the_whole_beside_a_third()
    {
        var item = ContentItem.OfParts("1.1", "Nội dung", PartRule.AllOf, [new("a", "A", "income", Target.Of("atLeast", 70)), new("b", "B", "members", Target.Of("atLeast", 5)), new("c", "C", "income", Target.Of("lessThan", 70))], Basis);
        var met = Proof([Members, Income], item).Classifications[1];

        Assert.False(met.CanOccur);
        Assert.Equal("các phần “A”, “C” cùng xét “Thu nhập”, cùng nhau chỉ cho kết quả chưa đạt", met.Why());
    }

    [Theory]
    [InlineData(PartRule.AllOf, "increaseFrom", "decreaseFrom", true, false)]
    [InlineData(PartRule.AnyOf, "atLeast", "atMost", false, true)]
    [InlineData(PartRule.AllOf, "atLeast", "atMost", true, true)]
    public void Parts_that_hold_one_figure_against_one_other_are_taken_together(PartRule rule, string kind, string otherKind, bool notMet, bool met)
    {
        var item = ContentItem.OfParts("1.1", "Nội dung", rule, [new("a", "A", "members", Target.Of(kind, Threshold.Of("assigned"))), new("b", "B", "members", Target.Of(otherKind, Threshold.Of("assigned")))], Basis);

        Assert.Equal([notMet, met, false], Proof([Members, Assigned], item).Classifications.Select(possibility => possibility.CanOccur));
    }

    [Theory]
    [InlineData(PartRule.AllOf, "moreThan", 100, Classification.Met)]
    [InlineData(PartRule.AnyOf, "atLeast", 0, Classification.NotMet)]
    public void One_part_of_another_figure_that_never_or_always_is_met_decides_the_whole(PartRule rule, string kind, int number, Classification never)
    {
        var item = ContentItem.OfParts("1.1", "Nội dung", rule, [new("a", "A", "members", Target.Of("atLeast", 5)), new("b", "B", "share", Target.Of(kind, number))], Basis);

        Assert.False(Proof([Members, Htx, Good, Share], item).Classifications.Single(possibility => possibility.Classification == never).CanOccur);
    }

    /// <summary>A part that is never judged, and one that need not be: where one part suffices, the other can be met all the same.</summary>
    [Theory]
    [InlineData("good / (htx - htx)", PartRule.AnyOf, false, true, false)]
    [InlineData("good / (htx - htx)", PartRule.AllOf, true, false, false)]
    [InlineData("100 + good / htx", PartRule.AnyOf, false, null, true)]
    [InlineData("100 + good", PartRule.AnyOf, false, null, true)]
    public void A_part_that_need_not_be_judged_keeps_no_other_from_being_met(string formula, PartRule rule, bool? notMet, bool? met, bool? exceeded)
    {
        var odd = new Measure("odd", "Chỉ số", MeasureKind.Amount, "điểm", Formula.Parse(formula));
        var item = ContentItem.OfParts("1.1", "Nội dung", rule, [new("a", "A", "odd", Target.Of("reach", 50)), new("b", "B", "members", Target.Of("atLeast", 5))], Basis);

        Assert.Equal([notMet, met, exceeded], Proof([Members, Htx, Good, odd], item).Classifications.Select(possibility => possibility.CanOccur));
    }

    [Fact]
    public void Parts_that_share_figures_get_one_example_that_suits_both()
    {
        var proof = Proof([Members], ContentItem.OfParts("1.1", "Nội dung", PartRule.AllOf, [new("a", "A", "members", Target.Of("atLeast", 5)), new("b", "B", "members", Target.Of("atMost", 5000))], Basis));

        Assert.InRange(proof.Classifications[1].Example!["members"], 5, 5000);
    }

    [Fact]
    public void A_large_rule_set_is_proven_in_bounded_work()
    {
        var measures = Enumerable.Range(0, 3_000).Select(i => new Measure($"m{i}", "M", MeasureKind.Amount, "ha", i < 30 ? null : Formula.Parse($"m{i - 30} * m{i - 29} - m{i - 28} * 3"))).ToArray();
        var items = measures.Skip(30).Select((measure, i) => ContentItem.Of($"1.{i}", "Nội dung", measure.Id, Target.Of("reach", 7.1m), Basis));
        var proof = RuleSetProof.Of(RulesOf(measures, items));

        Assert.Equal(2_970, proof.Items.Count);
        Assert.Contains(proof.Items, item => item.Classifications.Any(possibility => possibility.CanOccur is null));
    }

    private static LegalBasis Basis { get; } = new("mục 1", "đạt");

    private static decimal ShareOf(IReadOnlyDictionary<string, decimal> figures) => figures["good"] / figures["htx"] * 100;

    private static ItemProof Proof(Measure measure, Target target) =>
        Proof(measure == Share ? [Htx, Good, Share] : [measure, .. measure == Members ? [Assigned] : Array.Empty<Measure>()], ContentItem.Of("1.1", "Nội dung", measure.Id, target, Basis));

    private static ItemProof Proof(Measure[] measures, ContentItem item) => RuleSetProof.Of(RulesOf(measures, [item])).Items[0];

    private static RuleSet RulesOf(Measure[] measures, IEnumerable<ContentItem> items) =>
        new("mau", 1, new("Kế hoạch", "Mẫu", null, null, null), new(null), measures, [new("1", "Chỉ tiêu", items)]);

    private static IEnumerable<string> Boundaries(ItemProof proof) =>
        proof.Parts[0].Boundaries.Select(boundary => string.Join(", ", boundary.Figures.Select(figure => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{figure.Figure} {figure.Classification.ToText()}"))));
}
