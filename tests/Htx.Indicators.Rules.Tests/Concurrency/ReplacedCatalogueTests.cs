namespace Htx.Indicators.Rules.Tests;

public sealed class ReplacedCatalogueTests
{
    private const int Enough = 50;

    [Fact]
    public void Who_asks_after_a_publication_is_answered_from_it_or_a_later_one_and_never_from_two()
    {
        var publication = new Publication.OneReference();
        string? found;
        // Where the machine is so busy that hardly anything was published, nothing was shown yet.
        do
        {
            found = AskWhileReplacing(publication, TimeSpan.FromSeconds(1.5));
        }
        while (found is null && publication.Announced < Enough);

        Assert.Null(found);
    }

    [Fact]
    public void Two_references_swapped_one_after_the_other_are_found_out() =>
        Assert.Contains("beside", AskWhileReplacing(new Publication.TwoFields(), TimeSpan.FromSeconds(20)), StringComparison.Ordinal);

    [Fact]
    public void An_answer_from_an_edition_that_was_replaced_before_is_found_out() =>
        Assert.StartsWith("stale: ", AskWhileReplacing(new Publication.KeptTooLong(), TimeSpan.FromSeconds(20)), StringComparison.Ordinal);

    /// <summary>One thread publishes edition after edition, the others ask; returns the first wrong answer.</summary>
    private static string? AskWhileReplacing(Publication publication, TimeSpan time) => ManyThreads.Look(time, (thread, _) =>
    {
        if (thread == 0)
        {
            publication.PublishNext();
            return null;
        }

        var announced = publication.Announced;
        var (catalogue, compiled) = publication.Ask();
        return compiled.RuleSet.Version < announced
            ? $"stale: edition {compiled.RuleSet.Version}, although {announced} was published before"
            : Edition.Contradiction(catalogue, compiled);
    });
}
