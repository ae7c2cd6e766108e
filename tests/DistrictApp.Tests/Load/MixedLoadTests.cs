using DistrictApp.Load;

namespace DistrictApp.Tests;

public sealed class MixedLoadTests(RunningApp app) : IClassFixture<RunningApp>
{
    /// <summary>The short form of the run whose figures are in the README.</summary>
    [Fact]
    public async Task Good_bad_and_oversized_requests_at_once_get_no_wrong_answer_while_a_rule_file_is_replaced()
    {
        var load = new MixedLoad(app.ClientOptions.BaseAddress, app.RulesDirectory, workers: 6);

        var result = await load.Run(TimeSpan.FromSeconds(8), () => { });

        Assert.Empty(result.Wrong);
        Assert.DoesNotContain(result.Statuses.Keys, status => status >= 500);
        Assert.Equal(RequestKind.All.Count, result.Kinds.Count);
        Assert.True(result.Versions > 1, $"Only {result.Versions} version was seen.");
    }
}
