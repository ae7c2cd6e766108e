using System.Net;

namespace DistrictApp.Tests;

public sealed class RuleSetsApiTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Says_which_rule_sets_are_in_force_on_a_day()
    {
        Assert.Equal(["47-nq-hdnd-2021", "49-ctr-tu-2023"], await InForce("?day=2023-11-10"));
        Assert.Equal(["47-nq-hdnd-2021"], await InForce("?day=2023-02-20"));
    }

    [Fact]
    public async Task Without_a_day_it_is_today() =>
        Assert.Equal(["49-ctr-tu-2023"], await InForce(""));

    [Fact]
    public async Task Those_of_the_package_that_are_not_of_this_office_are_not_there() =>
        Assert.Equal("no-such-rule-set", (await app.Http.GetAsync("/api/rule-sets/than-uyen-2025").ReadProblem(HttpStatusCode.NotFound)).Kind);

    [Fact]
    public async Task Gives_a_rule_set_as_its_file_has_it()
    {
        var json = await app.Http.GetStringAsync("/api/rule-sets/47-nq-hdnd-2021");

        Assert.Equal(RuleSetWriter.Write(BundledRuleSets.Get("47-nq-hdnd-2021")), json);
    }

    [Theory]
    [InlineData("10/11/2023")]
    [InlineData("2023-02-30")]
    [InlineData("x")]
    public async Task Refuses_a_day_that_it_cannot_read(string day) =>
        Assert.Equal("bad-day", (await app.Http.GetAsync($"/api/rule-sets?day={day}").ReadProblem(HttpStatusCode.BadRequest)).Kind);

    private async Task<string[]> InForce(string query)
    {
        var answer = await app.Http.GetAsync($"/api/rule-sets{query}").Read(HttpStatusCode.OK);
        return [.. answer.GetProperty("ruleSets").EnumerateArray().Select(one => one.GetProperty("id").GetString()!)];
    }
}
