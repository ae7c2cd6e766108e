using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Tests;

public sealed partial class ExplanationProperties
{
    [Law(MaxTest = 2000)]
    public Property The_printed_ratio_read_back_gives_the_printed_verdict() =>
        Prop.ForAll(PrintedRatios.Any.ToArbitrary(), ratio =>
        {
            var verdict = ratio.Scene.Judge("share", ratio.Target).Classification;
            return ratio.Target.Classify(Read(AfterEquals(), ratio.Scene.Explain("share", ratio.Target))) == verdict
                && ratio.Target.Classify(ReadEnglish(AfterEquals(), ratio.Scene.Explain("share", ratio.Target, Language.English))) == verdict;
        });

    [Law(MaxTest = 1000)]
    public Property A_given_figure_is_printed_whole() =>
        Prop.ForAll(PrintedRatios.Any.ToArbitrary(), ratio =>
        {
            var scene = new Scene().Given("share", ratio.Raw);
            var target = Target.Of("reach", ratio.Cuts[0]);
            return Read(AtTheStart(), scene.Explain("share", target)) == Figures.Round(ratio.Raw);
        });

    [Law(MaxTest = 1000)]
    public Property The_printed_shortage_leads_from_the_printed_ratio_to_the_target() =>
        Prop.ForAll(PrintedRatios.Any.ToArbitrary(), ratio =>
        {
            var text = ratio.Scene.Explain("share", ratio.Target);
            return !Shortage().IsMatch(text) || Read(AfterEquals(), text) + Read(Shortage(), text) == ratio.Cuts[0];
        });

    [Theory]
    [InlineData("399999999", "1000000000", "39,9999999%")]
    [InlineData("400000001", "1000000000", "40,0000001%")]
    [InlineData("40000000001", "100000000000", "40,000000001%")]
    [InlineData("399999999999", "1000000000000", "40%")]
    [InlineData("2", "5", "40%")]
    [InlineData("1", "3", "33,33%")]
    public void A_ratio_near_40_is_printed_with_as_many_decimals_as_its_verdict_takes(string part, string whole, string printed)
    {
        var (a, b) = (decimal.Parse(part, CultureInfo.InvariantCulture), decimal.Parse(whole, CultureInfo.InvariantCulture));
        var scene = new Scene().Given("a", a).Given("b", b).Computed("share", "a / b * 100", a / b * 100);

        Assert.Contains($"= {printed}, mục tiêu đạt 40%", scene.Explain("share", Target.Of("reach", 40)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_ratios_are_centred_on_the_cuts_of_their_targets() =>
        AroundCuts.RequireCentred([.. Sample().Select(ratio => (Figures.Round(ratio.Raw), ratio.Cuts))]);

    [Fact]
    public void The_ratios_meet_every_numeric_phrase_kind_of_measure_direction_and_verdict()
    {
        var sample = Sample();

        // A task has no number, and “không còn” no place in a domain that is open below.
        var numeric = TargetKinds.Vocabulary.Where(kind => kind.Key is not ("done" or "none") && !AnyTarget.NeedsMeasure(kind)).Select(kind => kind.Key);
        Assert.Equal(numeric, sample.Select(ratio => ratio.Target.Kind.Key).Distinct().Order());
        Assert.Equal(3, sample.Select(ratio => ratio.Kind).Distinct().Count());
        Assert.All(
            sample.GroupBy(ratio => (ratio.Target.Form.Direction, ratio.Target.Classify(Figures.Round(ratio.Raw)))),
            group => Assert.InRange(group.Count(), 200, 10_000));
        Assert.InRange(sample.Count(ratio => Shortage().IsMatch(ratio.Scene.Explain("share", ratio.Target))), 1000, 10_000);
    }

    private static PrintedRatio[] Sample() => PrintedRatios.Any.Sample(10_000, new Rnd(47), 50);

    private static decimal Read(Regex where, string text) =>
        decimal.Parse(where.Match(text).Groups[1].Value.Replace(".", "").Replace(',', '.'), CultureInfo.InvariantCulture);

    private static decimal ReadEnglish(Regex where, string text) =>
        decimal.Parse(where.Match(text).Groups[1].Value.TrimEnd(','), NumberStyles.Number, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"= (-?\d[\d.,]*)(?=%| đồng)")]
    private static partial Regex AfterEquals();

    [GeneratedRegex(@"^(-?\d[\d.,]*) ")]
    private static partial Regex AtTheStart();

    [GeneratedRegex(@"còn thiếu (?:trên )?(-?\d[\d.,]*) ")]
    private static partial Regex Shortage();
}
