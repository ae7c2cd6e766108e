namespace Htx.Indicators.Testing;

/// <summary>A target that nobody can meet, or nobody can miss, was not transcribed as it was meant.</summary>
internal static class ReachLaw
{
    private const int FewSets = 100;

    public static RuleSetLaw Law { get; } = new(
        new(
            "reach",
            new(
                "Nội dung nào cũng có số liệu để được kết luận đạt hoặc vượt, và có số liệu để bị kết luận chưa đạt.",
                "Every item has figures by which it is met or exceeded, and figures by which it is not met.")),
        (tested, sets, _) =>
        {
            // Of few sets nothing can be said: that none was found would mean nothing.
            if (sets.Count < FewSets)
                return null;
            var all = sets.Select(tested.Assess).ToArray();
            foreach (var item in tested.RuleSet.Items)
            {
                var said = all.Select(assessment => (Assessment: assessment, assessment.Items.Single(one => one.Item.Id == item.Id).Classification)).ToArray();
                var notMet = Array.Find(said, one => one.Classification == Classification.NotMet).Assessment;
                var met = Array.Find(said, one => one.Classification is Classification.Met or Classification.Exceeded).Assessment;
                if (notMet is null || met is null)
                    return Objection(item, notMet ?? met ?? all[0], isNeverMet: met is null, sets.Count);
            }

            return null;
        });

    private static (ObservationSet, Objection) Objection(ContentItem item, RuleSetAssessment said, bool isNeverMet, int tried) =>
        (said.Figures.Observations, new(item.Id, said, isNeverMet
            ? new($"có số liệu để đạt hoặc vượt; thử {tried} bộ số liệu quanh các mức, không bộ nào đạt", $"figures by which it is met or exceeded; of {tried} sets around its numbers none is")
            : new($"có số liệu để chưa đạt; thử {tried} bộ số liệu quanh các mức, không bộ nào chưa đạt", $"figures by which it is not met; of {tried} sets around its numbers none is")));
}
