namespace Htx.Indicators.Tests;

public sealed class OutcomeTests
{
    private static readonly Outcome NotMet = Outcome.Of(Classification.NotMet);
    private static readonly Outcome Met = Outcome.Of(Classification.Met);
    private static readonly Outcome Exceeded = Outcome.Of(Classification.Exceeded);
    private static readonly Outcome NotApplicable = Outcome.NotAssessed(NotAssessedReason.NotApplicable);

    private static readonly Outcome[] Possible =
        [NotMet, Met, Exceeded, .. Enum.GetValues<NotAssessedReason>().Select(Outcome.NotAssessed)];

    [Fact]
    public void AllOf_says_of_every_group_of_up_to_four_what_the_design_says() =>
        Assert.All(GroupsOfUpToFour(), group => Assert.Equal(AllOfAsDesigned(group), Outcome.AllOf(group).Classification));

    [Fact]
    public void AnyOf_says_of_every_group_of_up_to_four_what_the_design_says() =>
        Assert.All(GroupsOfUpToFour(), group => Assert.Equal(AnyOfAsDesigned(group), Outcome.AnyOf(group).Classification));

    [Fact]
    public void A_group_that_is_not_assessed_carries_the_first_reason_in_order_of_precedence() =>
        Assert.All(GroupsOfUpToFour(), group =>
        {
            NotAssessedReason[] precedence =
                [NotAssessedReason.Missing, NotAssessedReason.Inconsistent, NotAssessedReason.Undefined, NotAssessedReason.NotApplicable];
            var first = precedence.Where(reason => group.Contains(Outcome.NotAssessed(reason))).Append(NotAssessedReason.NotApplicable).First();

            foreach (var whole in new[] { Outcome.AllOf(group), Outcome.AnyOf(group) })
                Assert.Equal(whole.Classification == Classification.NotAssessed ? first : null, whole.Reason);
        });

    [Fact]
    public void There_are_330_groups_of_up_to_four() => Assert.Equal(330, GroupsOfUpToFour().Count());

    [Fact]
    public void AllOf_nothing_does_not_apply() => Assert.Equal(NotApplicable, Outcome.AllOf([]));

    [Fact]
    public void AnyOf_nothing_does_not_apply() => Assert.Equal(NotApplicable, Outcome.AnyOf([]));

    [Fact]
    public void Of_refuses_not_assessed_because_that_needs_a_reason() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Outcome.Of(Classification.NotAssessed));

    [Fact]
    public void Refuses_a_classification_or_a_reason_that_there_is_not()
    {
        Assert.StartsWith(
            "There is no such classification.", Assert.Throws<ArgumentOutOfRangeException>(() => Outcome.Of((Classification)4)).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "There is no such reason.", Assert.Throws<ArgumentOutOfRangeException>(() => Outcome.NotAssessed((NotAssessedReason)4)).Message, StringComparison.Ordinal);
    }

    // “allOf is the worst part: NotMet as soon as one part is, else NotAssessed if a part is, else the least.”
    private static Classification AllOfAsDesigned(IEnumerable<Outcome> parts)
    {
        var applicable = WithoutPartsThatDoNotApply(parts);
        if (applicable.Length == 0)
            return Classification.NotAssessed;
        if (applicable.Contains(Classification.NotMet))
            return Classification.NotMet;
        return applicable.Contains(Classification.NotAssessed) ? Classification.NotAssessed : applicable.Min();
    }

    // “anyOf is the best part if that is at least Met, else NotAssessed if a part is, else NotMet.”
    private static Classification AnyOfAsDesigned(IEnumerable<Outcome> parts)
    {
        var applicable = WithoutPartsThatDoNotApply(parts);
        if (applicable.Length == 0)
            return Classification.NotAssessed;
        if (applicable.Max() >= Classification.Met)
            return applicable.Max();
        return applicable.Contains(Classification.NotAssessed) ? Classification.NotAssessed : Classification.NotMet;
    }

    // “Parts that do not apply are left out; if none is left, NotAssessed.”
    private static Classification[] WithoutPartsThatDoNotApply(IEnumerable<Outcome> parts) =>
        [.. parts.Where(part => part != NotApplicable).Select(part => part.Classification)];

    private static IEnumerable<Outcome[]> GroupsOfUpToFour()
    {
        var groups = new List<(int Last, Outcome[] Group)> { (0, []) };
        for (var at = 0; at < groups.Count; at++)
        {
            var (last, group) = groups[at];
            if (group.Length < 4)
                groups.AddRange(Enumerable.Range(last, Possible.Length - last).Select(next => (next, (Outcome[])[.. group, Possible[next]])));
        }

        return groups.Select(entry => entry.Group);
    }
}
