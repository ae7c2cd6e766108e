using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Rules.Tests;

public sealed partial class MutatedFileProperties
{
    private static readonly Scorecard Scorecard = BundledScorecards.Get("tt-09-2017-bnnptnt");

    private static readonly byte[] Rules = File.ReadAllBytes(Repository.Rules47);
    private static readonly byte[] EveryKind = File.ReadAllBytes(Repository.PathOf("tests/Data/xa-kinh-te-xa-hoi-2026.json"));
    private static readonly byte[] Data = File.ReadAllBytes(Repository.Sample);
    private static readonly byte[] Cases = File.ReadAllBytes(Repository.PathOf("rules/47-nq-hdnd-2021.cases.json"));
    private static readonly byte[] ScorecardCases = File.ReadAllBytes(Repository.PathOf("rules/tt-09-2017-bnnptnt.cases.json"));

    /// <summary>Targets of any keys with any values, most of them nonsense.</summary>
    private static readonly Gen<string> AnyTargetText =
        from keys in Gen.SubListOf([.. TargetKinds.Vocabulary.SelectMany(kind => kind.Parameters).Select(parameter => parameter.Key), "better", "exceeds", "khac"])
        from kind in Gen.Elements<TargetKind>(TargetKinds.Vocabulary)
        from chosen in Gen.OneOf(
            Gen.Choose(0, 3).Select(count => keys.Take(count).ToArray()),
            Gen.Constant(kind.Choices.Select(choice => choice[0].Key).ToArray()))
        from values in Gen.ArrayOf(Gen.Elements(
            "0", "5", "-3.5", "40", "150", "1e30", "true", "false", "null", "\"other\"", "\"share\"", "\"flag\"", "\"nobody\"", "[3, 5]", "[5, 3]", "[\"other\", 9]", "[1]",
            "\"never\"", "\"lower\"", "{}", "{ \"moreThan\": 50 }", "{ \"lessThan\": 1 }", "{ \"atLeast\": \"other\" }"), chosen.Length)
        select "{ " + string.Join(", ", chosen.Zip(values, (key, value) => $"\"{key}\": {value}")) + " }";

    /// <summary>Cuts, doubles, swaps and overwrites stretches of a good file.</summary>
    public static Gen<byte[]> Mutations(byte[] good) =>
        from edits in Gen.Choose(1, 4)
        from mutated in Gen.ListOf(Gen.Choose(0, int.MaxValue - 1), edits * 4).Select(numbers => Mutate(good, numbers))
        select mutated;

    /// <summary>Mutations, which are mostly refused, and as many files of which a few figures alone are others, which are mostly taken and judged.</summary>
    private static Gen<byte[]> Changes(byte[] good) => Gen.OneOf(Mutations(good), OtherFigures(Encoding.UTF8.GetString(good)));

    private static Gen<byte[]> OtherFigures(string good)
    {
        var figures = FigureOfKey().Matches(good).ToArray();
        var others = Gen.Elements<string>(["0", "1", "-1", "2.5", "40", "2600", "1000000000", "null", .. figures.Select(figure => figure.Value)]);
        return
            from places in Gen.Choose(1, 3).SelectMany(count => Gen.ArrayOf(Gen.Elements(figures), count))
            from values in Gen.ArrayOf(others, places.Length)
            select Encoding.UTF8.GetBytes(places.Zip(values).DistinctBy(pair => pair.First.Index).OrderByDescending(pair => pair.First.Index)
                .Aggregate(good, (text, pair) => text.Remove(pair.First.Index, pair.First.Length).Insert(pair.First.Index, pair.Second)));
    }

    [Law(MaxTest = 3_000)]
    public Property A_mutated_rule_set_gives_a_rule_set_or_errors_and_never_an_exception() =>
        Prop.ForAll(Mutations(Rules).ToArbitrary(), text =>
        {
            var result = RuleSetReader.Read(text, "x");
            Assert.Equal(result.Succeeded, result.Diagnostics.All(d => d.Severity == Severity.Warning));
        });

    [Law(MaxTest = 1_500)]
    public Property A_mutated_rule_set_of_every_kind_does_so_too() =>
        Prop.ForAll(Mutations(EveryKind).ToArbitrary(), text =>
        {
            var result = RuleSetReader.Read(text, "x");
            Assert.Equal(result.Succeeded, result.Diagnostics.All(d => d.Severity == Severity.Warning));
        });

    [Law(MaxTest = 3_000)]
    public Property Any_target_is_read_whole_or_refused() =>
        Prop.ForAll(AnyTargetText.ToArbitrary(), Gen.Elements("share", "amount", "flag").ToArbitrary(), (target, measure) =>
        {
            var result = RuleSetReader.Read(Encoding.UTF8.GetBytes(WithTarget(measure, target)), "x");

            Assert.Equal(result.Succeeded, result.Diagnostics.All(d => d.Severity == Severity.Warning));
            if (result.Succeeded)
                Assert.Single(result.Value.Items);
        });

    [Fact]
    public void Enough_of_the_random_targets_are_read() =>
        Assert.InRange(
            AnyTargetText.Sample(3_000, new Rnd(47, 2021), 50).Count(target => RuleSetReader.Read(Encoding.UTF8.GetBytes(WithTarget("share", target)), "x").Succeeded),
            100, 1_500);

    [Law(MaxTest = 1_500)]
    public Property Mutated_cases_are_run_or_refused_and_never_an_exception() =>
        Prop.ForAll(Changes(Cases).ToArbitrary(), text =>
        {
            var result = CaseReader.Read(text, "x", Sample.Resolution47.RuleSet);
            Assert.Equal(result.Succeeded, result.Diagnostics.All(d => d.Severity == Severity.Warning));
            if (result.Succeeded)
                RequireFailures(result.Value.Run(Sample.Resolution47), "HTX2301", Expectations(result.Value), ExpectedVerdicts);
        });

    [Law(MaxTest = 1_500)]
    public Property Mutated_cases_of_a_scorecard_are_run_or_refused_and_never_an_exception() =>
        Prop.ForAll(Changes(ScorecardCases).ToArbitrary(), text =>
        {
            var result = CaseReader.Read(text, "x", Scorecard);
            Assert.Equal(result.Succeeded, result.Diagnostics.All(d => d.Severity == Severity.Warning));
            if (result.Succeeded)
                RequireFailures(result.Value.Run(), "HTX2304", Expectations(result.Value), ExpectedRatings);
        });

    [Law(MaxTest = 3_000)]
    public Property Mutated_observations_are_judged_or_refused_and_never_an_exception() =>
        Prop.ForAll(Changes(Data).ToArbitrary(), text =>
        {
            var result = ObservationReader.Read(text, "x", Sample.Resolution47.RuleSet);
            Assert.Equal(result.Succeeded, result.Diagnostics.All(d => d.Severity == Severity.Warning));
            if (result.Succeeded)
                Assert.NotEmpty(TextReport.Write(Sample.Resolution47.Assess(result.Value)));
        });

    [Fact]
    public void Enough_of_the_mutated_observations_are_judged_and_otherwise_than_before()
    {
        var good = TextReport.Write(Sample.Assessment);
        var reports = Drawn(Data).Select(text => ObservationReader.Read(text, "x", Sample.Resolution47.RuleSet).Value).OfType<ObservationSet>()
            .Select(set => TextReport.Write(Sample.Resolution47.Assess(set))).ToArray();

        Assert.InRange(reports.Length, 300, 1_000);
        Assert.InRange(reports.Count(report => report != good), 200, reports.Length);
        Assert.InRange(reports.Distinct().Count(), 100, reports.Length);
    }

    [Fact]
    public void Enough_of_the_mutated_cases_are_run_and_some_of_them_fail()
    {
        var ofRules = Drawn(Cases).Select(text => CaseReader.Read(text, "x", Sample.Resolution47.RuleSet).Value).OfType<RuleCases>().ToArray();
        var ofScorecard = Drawn(ScorecardCases).Select(text => CaseReader.Read(text, "x", Scorecard).Value).OfType<ScorecardCases>().ToArray();

        Assert.InRange(ofRules.Length, 300, 1_000);
        Assert.InRange(ofRules.Count(cases => cases.Run(Sample.Resolution47).Count > 0), 100, ofRules.Length - 50);
        Assert.InRange(ofScorecard.Length, 300, 1_000);
        Assert.InRange(ofScorecard.Count(cases => cases.Run().Count > 0), 100, ofScorecard.Length - 50);
        // Points that are expected of known figures, and others than these give.
        Assert.InRange(ofScorecard.Count(cases => Expectations(cases).Any(one => ExpectedRatings.TryGetValue(one.About, out var right) && right != one.Expected)), 100, ofScorecard.Length);
    }

    private static byte[][] Drawn(byte[] good) => Changes(good).Sample(1_000, new Rnd(47, 2021), 50);

    /// <summary>What the unchanged files expect of their figures, all of which comes out.</summary>
    private static readonly Dictionary<string, string> ExpectedVerdicts =
        Known(Expectations(CaseReader.Read(Cases, "x", Sample.Resolution47.RuleSet).GetValue()));

    private static readonly Dictionary<string, string> ExpectedRatings = Known(Expectations(CaseReader.Read(ScorecardCases, "x", Scorecard).GetValue()));

    private static Dictionary<string, string> Known(IEnumerable<(string About, string Expected, Place Place)> expectations) =>
        expectations.DistinctBy(one => one.About).ToDictionary(one => one.About, one => one.Expected);

    private static IEnumerable<(string About, string Expected, Place Place)> Expectations(RuleCases cases) =>
        cases.Cases.SelectMany(one => one.Expected.Select(expected => ($"{FiguresOf(one.Figures)}: {expected.ItemId}", $"{expected.Classification}", expected.Place)));

    private static IEnumerable<(string About, string Expected, Place Place)> Expectations(ScorecardCases cases) =>
        cases.Cases.SelectMany(one => one.Expected.Select(expected => ($"{FiguresOf(one.Figures)}: {expected.About}", $"{expected.Expected}", expected.Place)));

    private static string FiguresOf(ObservationSet set) =>
        $"{set.AsOf:O} {string.Join(", ", set.Values.OrderBy(figure => figure.Key, StringComparer.Ordinal).Select(figure => $"{figure.Key} {figure.Value}"))}";

    /// <summary>What fails is something that a case expects, once; of figures that the unchanged file has, just what it expects otherwise.</summary>
    private static void RequireFailures(
        IReadOnlyList<Diagnostic> failures, string code, IEnumerable<(string About, string Expected, Place Place)> expectations, Dictionary<string, string> right)
    {
        var failed = failures.Select(failure => failure.Place).ToHashSet();
        (string About, string Expected, Place Place)[] all = [.. expectations];

        Assert.All(failures, failure => Assert.Equal(code, failure.Code));
        Assert.Equal(failures.Count, failed.Count);
        Assert.Subset(all.Select(one => one.Place).ToHashSet(), failed);
        Assert.All(all.Where(one => right.ContainsKey(one.About)), one => Assert.Equal(right[one.About] != one.Expected, failed.Contains(one.Place)));
    }

    private static string WithTarget(string measure, string target) => $$"""
        {
          "id": "mau", "version": 1, "document": { "kind": "Kế hoạch", "number": null, "title": "Mẫu", "issuedOn": null }, "inForce": { "from": null },
          "measures": {
            "share": { "title": "Tỷ lệ", "unit": "%", "kind": "percent" }, "other": { "title": "Tỷ lệ khác", "unit": "%", "kind": "percent" },
            "amount": { "title": "Diện tích", "unit": "ha", "kind": "amount" }, "flag": { "title": "Việc", "kind": "flag" }
          },
          "indicators": [ { "number": "1", "title": "Chỉ tiêu", "items": [
            { "id": "1.1", "title": "Nội dung", "measure": "{{measure}}", "target": {{target}}, "basis": { "clause": "mục 1", "quote": "lời văn" } } ] } ]
        }
        """;

    private static byte[] Mutate(byte[] good, List<int> numbers)
    {
        var text = good.ToList();
        string[] pieces = ["0", "-1", "null", "{}", "[]", "\"", ",", "}", "true", "1e9", "0.1234567891", "\"id\"", "\"measures\":{},", "ạ", "\\u0000"];
        for (var i = 0; i + 3 < numbers.Count; i += 4)
        {
            var (from, length) = (numbers[i + 1] % text.Count, numbers[i + 2] % 12);
            length = Math.Min(length, text.Count - from);
            switch (numbers[i] % 3)
            {
                case 0 when text.Count > length + 1:
                    text.RemoveRange(from, length);
                    break;
                case 1:
                    text.InsertRange(numbers[i + 3] % text.Count, text.GetRange(from, length));
                    break;
                default:
                    text.InsertRange(from, Encoding.UTF8.GetBytes(pieces[numbers[i + 3] % pieces.Length]));
                    break;
            }
        }

        return [.. text];
    }

    [GeneratedRegex(@"(?<="": )(?:-?[0-9]+(?:\.[0-9]+)?|null)(?=\s*[,}\]])")]
    private static partial Regex FigureOfKey();
}
