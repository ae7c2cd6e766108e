using System.Text;
using Htx.Indicators;
using Htx.Indicators.Rules;

// Builds a rule set in code, judges figures and explains: what an application does that is compiled ahead of time.
Console.OutputEncoding = Encoding.UTF8;

var measures = new MeasureTable(
    new Measure("htxMembers", "Số lượng thành viên trong các HTX", MeasureKind.Count, "thành viên"),
    new Measure("htx", "Số HTX đang hoạt động", MeasureKind.Count, "HTX"),
    new Measure("profitableHtx", "Số HTX hoạt động có lãi", MeasureKind.Count, "HTX"),
    new Measure("profitableShare", "Tỷ lệ HTX hoạt động có lãi", MeasureKind.Percent, "%", Formula.Parse("profitableHtx / htx * 100")),
    new Measure("weakHtx", "Số HTX yếu kém", MeasureKind.Count, "HTX"),
    new Measure("traced", "Truy xuất nguồn gốc nông sản", MeasureKind.Flag));

ContentItem[] items =
[
    ContentItem.Of("1.1", "Từ 2.600 thành viên trở lên", "htxMembers", Target.Of("atLeast", 2_600), new LegalBasis("khoản 1", "từ 2.600 thành viên trở lên")),
    ContentItem.Of("1.2", "80% HTX có lãi", "profitableShare", Target.Of("reach", 80), new LegalBasis("khoản 2", "đạt 80% HTX có lãi")),
    ContentItem.Of("1.3", "Không còn HTX yếu kém", "weakHtx", Target.Of("none"), new LegalBasis("khoản 3", "không còn HTX yếu kém")),
    ContentItem.OfParts(
        "1.4", "Có truy xuất nguồn gốc hoặc trên 2.500 thành viên", PartRule.AnyOf,
        [new ItemPart("a", "truy xuất nguồn gốc", "traced", Target.Of("done")), new ItemPart("b", "thành viên", "htxMembers", Target.Of("moreThan", 2_500))],
        new LegalBasis("khoản 4", "có truy xuất nguồn gốc hoặc trên 2.500 thành viên")),
];
var plan = new RuleSet(
    "12-kh-ubnd-2026", version: 1, new LegalDocument("Kế hoạch", "Phát triển kinh tế tập thể năm 2026", "12/KH-UBND"),
    new EffectivePeriod(new DateOnly(2026, 1, 15), new DateOnly(2026, 12, 31)), measures, [new Indicator("1", "Hợp tác xã", items)]);

var observed = new ObservationSet(
    new Subject("xa-mau", "Xã Mẫu"), new DateOnly(2026, 6, 30),
    new Dictionary<string, Observation>
    {
        ["htxMembers"] = Observation.Of(2_570, ObservationStatus.Estimated),
        ["htx"] = Observation.Of(22),
        ["profitableHtx"] = Observation.Of(20),
        ["traced"] = Observation.OfFlag(false),
    });

// Asked to compile at once, a native program computes step by step; no figure differs.
var assessment = CompiledRuleSet.Compile(plan, FormulaCompilation.AtOnce).Assess(observed);

foreach (var item in assessment.Items)
    Console.WriteLine($"{item.Item.Id} {item.Verdict()}: {item.Explain()}");
Console.WriteLine(assessment.Conclusion());

foreach (var item in assessment.Items)
    Console.WriteLine($"{item.Item.Id} {item.Verdict(Language.English)}: {item.Explain(Language.English)}");

// Every kind of target is there: none was found by reflection and trimmed away.
Console.WriteLine(string.Join(' ', TargetKinds.Vocabulary.Select(kind => kind.Key)));

// A resolution read from its file, judged and reported.
var resolution = CompiledRuleSet.Compile(BundledRuleSets.Get("47-nq-hdnd-2021"));
var report = ObservationReader.ReadFile("samples/thap-muoi-2023-11-10.json").GetValue();
Console.Write(TextReport.Write(resolution.Assess(report)));
