namespace Htx.Indicators.Tests;

public sealed class DefaultOutcomeTests
{
    [Fact]
    public void An_outcome_of_nothing_is_not_assessed_because_it_is_missing()
    {
        Assert.Equal(NotAssessedReason.Missing, default(Outcome).Reason);
        Assert.Equal(Classification.NotAssessed, Outcome.AllOf([default]).Classification);
    }
}
