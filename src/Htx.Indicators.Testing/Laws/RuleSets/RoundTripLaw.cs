using System.Text;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Testing;

/// <summary>Writing and reading lose nothing.</summary>
internal static class RoundTripLaw
{
    public static RuleSetLaw Law { get; } = RuleSetLaw.ForEverySet(
        "round-trip",
        new(
            "Ghi bộ chỉ tiêu và số liệu ra tệp rồi đọc lại cho đúng bộ chỉ tiêu, số liệu và báo cáo ấy.",
            "A rule set and figures that are written and read again give the same rule set, figures and report."),
        tested =>
        {
            var text = RuleSetWriter.Write(tested.RuleSet);
            var again = RuleSetReader.Read(Encoding.UTF8.GetBytes(text), "x").GetValue();
            var isSame = RuleSetWriter.Write(again) == text;
            var assess = tested.EvaluatorOf(again);
            return set =>
            {
                var said = tested.Assess(set);
                var written = ObservationWriter.Write(set);
                var read = ObservationReader.Read(Encoding.UTF8.GetBytes(written), "x").GetValue();
                var after = assess(read);
                if (isSame && ObservationWriter.Write(read) == written && JsonReport.Write(after) == JsonReport.Write(said))
                    return null;
                var other = said.Items.Zip(after.Items).FirstOrDefault(pair => pair.First.Explain() != pair.Second.Explain()).First ?? said.Items.First();
                return new(other.Item.Id, said, new("như trước", "as before"), new("ghi ra tệp rồi đọc lại", "written and read again"), after);
            };
        });
}
