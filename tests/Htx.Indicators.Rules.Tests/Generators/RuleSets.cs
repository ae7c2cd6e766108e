using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Rules.Tests;

/// <summary>Random rule sets of every kind of target, with formulas, composites and thresholds that are measures.</summary>
internal static class RuleSets
{
    private static readonly string[] Given = ["count", "countBefore", "money", "amount", "percent", "percentBefore", "otherMoney", "flag"];

    private static readonly string[] Numbers = ["count", "countBefore", "money", "amount", "percent", "otherMoney"];

    private static readonly Gen<string> Text = Gen.Elements("Thành viên", "Doanh thu “bình quân”", "Tỷ lệ <b>HTX</b>", "a\\b / c");

    private static readonly Gen<string?> OptionalText = Gen.OneOf(Gen.Constant<string?>(null), Text.Select(string? (text) => text));

    private static readonly Gen<DateOnly?> OptionalDay = Gen.Elements<DateOnly?>(null, new(2025, 12, 31), new(2026, 2, 28));

    private static Gen<string> FormulaText { get; } = Gen.Frequency(
        (3, Gen.Elements("count / percent * 100", "money - otherMoney", "min(count, 3) + amount / (money - 1)", "-amount", "count / amount * money / otherMoney", "amount * money * (count - 1)")),
        (2, Arithmetic.OfDepth(3, Numbers).Select(tree => tree.ToString())));

    /// <summary>They shrink to the smallest rule set that shows the same; see <see cref="RuleSetShrinker"/>.</summary>
    public static Arbitrary<RuleSet> Arbitrary => Arb.From(All, RuleSetShrinker.Shrink);

    public static Gen<RuleSet> All { get; } =
        from formula in FormulaText
        from share in Gen.Elements("count / countBefore * 100", "percent - percentBefore", "(count + 1) / (money - 2) * 100", "count / 40 * 100")
        from nested in Gen.Elements("computed * 2", "computed / count", "abs(computed)")
        from max in Gen.Elements<decimal?>(null, 40, 150.5m)
        from indicators in Gen.Choose(1, 4).SelectMany(count => Gen.CollectToArray(Enumerable.Range(1, count), Indicator))
        from notes in OptionalText
        from number in OptionalText
        from issuedOn in OptionalDay
        from supersedes in Gen.Elements<string[]>([], ["cu-1"], ["cu-1", "cu-2"])
        select new RuleSet(
            "ngau-nhien", 2, new("Kế hoạch", "Mẫu", number, notes, issuedOn), new(issuedOn, null),
            RuleSetShrinker.WithoutUnusedFormulas(Measures(formula, share, nested, max), indicators), indicators, issuedOn is null ? [] : supersedes, notes);

    private static Measure[] Measures(string formula, string share, string nested, decimal? max) =>
    [
        new("count", "Số thành viên", MeasureKind.Count, "người"),
        new("countBefore", "Số thành viên năm 2020 (đầu năm)", MeasureKind.Count, "người"),
        new("money", "Doanh thu", MeasureKind.Money, "triệu đồng"),
        new("amount", "Diện tích", MeasureKind.Amount, "ha", notes: "ghi chú"),
        new("percent", "Tỷ lệ", MeasureKind.Percent, "%", domain: new(0, max ?? 100)),
        new("percentBefore", "Tỷ lệ năm 2020", MeasureKind.Percent, "%"),
        new("otherMoney", "Doanh thu năm trước", MeasureKind.Money, "triệu đồng"),
        new("flag", "Đã làm", MeasureKind.Flag),
        new("computed", "Tính được", MeasureKind.Amount, "ha", Formula.Parse(formula)),
        new("share", "Tỷ lệ tính được", MeasureKind.Percent, "%", Formula.Parse(share)),
        new("nested", "Tính tiếp", MeasureKind.Amount, "ha", Formula.Parse(nested), new(null, max)),
    ];

    private static Gen<Indicator> Indicator(int number) =>
        from items in Gen.Choose(1, 3).SelectMany(count => Gen.CollectToArray(Enumerable.Range(1, count), i => Item($"{number}.{i}")))
        from deadline in OptionalDay
        from title in Text
        select new Indicator($"{number}", title, items, deadline);

    private static Gen<ContentItem> Item(string id) =>
        from title in Text
        from parts in Gen.Elements(1, 1, 2, 3).SelectMany(count => Gen.CollectToArray(Enumerable.Range(1, count), i => Part($"p{i}")))
        from rule in Gen.Elements(PartRule.AllOf, PartRule.AnyOf)
        from deadline in OptionalDay
        from provisional in OptionalText
        from notes in OptionalText
        let basis = new LegalBasis("mục 1", "từ X trở lên", provisional)
        select parts.Length == 1
            ? ContentItem.Of(id, title, parts[0].MeasureId, parts[0].Target, basis, deadline, provisional, notes)
            : ContentItem.OfParts(id, title, rule, parts, basis, deadline, provisional, notes);

    private static Gen<ItemPart> Part(string id) =>
        from measure in Gen.Elements([.. Given, "computed", "nested", "share"])
        from target in TargetFor(measure)
        select new ItemPart(id, "Phần " + id, measure, target);

    private static Gen<Target> TargetFor(string id)
    {
        var measure = Measures("1", "1", "1", null).Single(measure => measure.Id == id);
        string[] others = id switch
        {
            "count" => ["countBefore"],
            "money" => ["otherMoney"],
            "percent" or "share" => ["percentBefore"],
            "computed" => ["amount"],
            "nested" => ["computed", "amount"],
            _ => [],
        };
        return AnyTarget.For(measure, Gen.Elements(0m, 1, 2, 10, 40, -3.5m, 99.999999999m), others);
    }

    private static Gen<Observation> Flag { get; } =
        Gen.Elements(Observation.OfFlag(true), Observation.OfFlag(false), Observation.Missing, Observation.OfFlag(true, ObservationStatus.Asserted, "ghi chú"));

    private static Gen<Observation> Figure { get; } =
        from value in Gen.Elements(0m, 0, 0, 0, 1, 2, 10, 40, -3.5m, 99.999999999m, 100, 0.999999999m, 40.000000001m)
        from observation in Gen.Frequency(
            (8, Gen.Constant(Observation.Of(value))),
            (1, Gen.Constant(Observation.Missing)),
            (1, Gen.Constant(Observation.NotApplicable("không có", "người"))),
            (1, Gen.Constant(Observation.MissingBecause("chưa có"))),
            (2, Gen.Constant(Observation.Of(value, ObservationStatus.Estimated, 0.5m, new(2025, 10, 31), "ha", "ước"))))
        select observation;

    /// <summary>Figures for such a rule set: on the numbers its targets use, beside them, missing, not applicable, estimated.</summary>
    public static Gen<ObservationSet> Observations { get; } =
        from figures in Gen.CollectToArray(Given, id => id == "flag" ? Flag : Figure)
        from statements in Gen.Elements("118/130 = 91,47%", "7/0 = 3", " 22,7%  hơn 20% là 2,7").SelectMany(text => Gen.Elements(null, "mục II").Select(note => Statement.Parse(text, note))).ListOf()
        select new ObservationSet(new("x", "X", "001", "tinh"), new(2026, 1, 1), Given.Zip(figures, KeyValuePair.Create), "giả định", statements);
}
