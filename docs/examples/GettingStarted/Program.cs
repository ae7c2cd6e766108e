using Htx.Indicators;
using Htx.Indicators.Rules;

var resolution = CompiledRuleSet.Compile(BundledRuleSets.Get("47-nq-hdnd-2021"));
var figures = new Dictionary<string, Observation>
{
    ["htxMembers"] = Observation.Of(2_570),
    ["thtMembers"] = Observation.Of(3_205),
};
var subject = new Subject("thap-muoi", "Huyện Tháp Mười");
var assessment = resolution.Assess(new ObservationSet(subject, new DateOnly(2023, 11, 10), figures));

foreach (var item in assessment.Indicators[1].Items)
    Console.WriteLine($"{item.Item.Id} {item.Verdict()}: {item.Explain()}");
